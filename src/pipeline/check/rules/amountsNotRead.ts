import { addressOf } from '../../../domain/cell';
import { cellOf } from '../../../domain/fact';
import { investmentsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { defineRule, nothing } from '../rule';
import type { SourceTable } from '../sourceTable';

const MOST_CELLS = 12;

/** What stands where an amount is expected, and is none: a text, a date, a percentage. Each text once, with its cells. */
export const amountsNotRead = defineRule({
  meta: {
    id: 'amounts-not-read',
    reference: 'CCC-007',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des montants qui n’en sont pas', en: 'Amounts that are none' },
    why: {
      fr: 'Une opération « à définir » coûtera quelque chose : sans montant lu, elle manque aux totaux sans que le lecteur le sache.',
      en: 'An operation "to be defined" will cost something: without an amount it is missing from the totals, and the reader does not know.',
    },
    message: message(
      '« {text} » à la place d’un montant (cases : {count}) : {cells}. Rien n’en est repris.',
      '"{text}" in the place of an amount (cells: {count}): {cells}. Nothing is taken from there.',
    ),
    next: message(
      'Écrire le montant seul dans la case ; s’il n’y en a pas, un tiret ou NE.',
      'Write the amount alone in the cell; if there is none, a dash or NE.',
    ),
    source: {
      fr: 'CCC-007 (règle du projet) ; Passerelle, promesse 4 : rien n’est écarté en silence',
      en: 'CCC-007 (rule of the project); Passerelle, promise 4: nothing is left out in silence',
    },
  },

  check: (source) => {
    const cells = unreadIn(source);
    if (cells.length === 0) return nothing;
    const { sheet } = source.recognition;
    const texts = [...new Set(cells.map(({ text }) => text))];
    return texts.map((text) => {
      const own = cells.filter((cell) => cell.text === text).map(({ address }) => address);
      const shown = own.slice(0, MOST_CELLS).join(', ') + (own.length > MOST_CELLS ? '…' : '');
      return {
        at: { sheet, address: own[0]! }, // each text is of one cell at least
        data: { text: text.slice(0, 80), count: own.length, cells: shown },
      };
    });
  },
});

function unreadIn({ recognition: { layout }, facts }: SourceTable): readonly { address: string; text: string }[] {
  const unread = layout?.unread ?? [];
  const investments = investmentsIn(facts);
  const odd = investments.filter((fact) => isDoubted(fact, 'not-an-amount'));
  if (unread.length === 0 && odd.length === 0) return nothing;
  const read = new Set(investments.map(({ source }) => cellOf(source).address));
  return [
    ...unread
      .map(({ row, col, text }) => ({ address: addressOf(row, col), text }))
      .filter(({ address }) => !read.has(address)),
    ...odd.map(({ source }) => ({ address: cellOf(source).address, text: source.text })),
  ];
}
