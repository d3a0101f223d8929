import type { Recipient } from '../../../domain/giveBack';
import type { Dossier } from '../../../domain/dossier';
import { positionOf } from '../../../domain/cell';
import { cellOf, type Source } from '../../../domain/fact';
import { plain } from '../../../domain/label';
import type { Recognition } from '../../../domain/recognition';
import { originsByRow } from './listOrigin';

/** What a sheet, a file or a title says of the framework that a table belongs to; in the plain form of a text. */
const named: readonly (readonly [Recipient, RegExp])[] = [
  ['tete', /\btete\b|\bterritoires? engages?\b|\bterritoires? en transitions?\b|\bcit'?ergie\b/],
  ['crte', /\bcrte\b|\brelance et (?:de )?transition\b|\breussite de la transition\b/],
  ['pcaet', /\bpcaet\b|\bplans? climat[- ]air[- ]energie\b/],
];

interface Seen {
  readonly box: Recognition['box'];
  readonly whole: ReadonlySet<Recipient>;
  readonly byRow: ReadonlyMap<number, readonly Recipient[]>;
  /** Of a row without an identifier, beside rows that have one. */
  readonly others: readonly Recipient[];
}

/**
 * Which frameworks a figure comes from already: it is never given back to them. A column of sources may name one (`producer`). In a list, the identifier of its row says which; a table
 * named after two frameworks is both's: better one figure less to give back than one returned to where it was read.
 */
export function originsIn({ recognitions }: Dossier): (source: Source, producer?: string) => ReadonlySet<Recipient> {
  const bySheet = new Map<string, Seen[]>();
  for (const table of recognitions) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), seenIn(table)]);
  return (source, producer = '') => {
    const { sheet, address } = cellOf(source);
    const { row, col } = positionOf(address);
    const at = bySheet
      .get(sheet)
      ?.find(({ box }) => row >= box.top && row <= box.bottom && col >= box.left && col <= box.right);
    const said = namedIn(`${source.file ?? ''} ${source.sheet} ${producer}`);
    return new Set([...(at === undefined ? [] : [...at.whole, ...(at.byRow.get(row) ?? at.others)]), ...said]);
  };
}

function seenIn({ box, layout, profile }: Recognition): Seen {
  const titles = (layout?.notes ?? []).map(({ text }) => text).join(' ');
  const isTetes = layout?.headings.some(({ text }) => TETE_HEADINGS.has(plain(text).trim())) === true;
  const isDeposit = profile === 'pcaet-deposit'; // its columns are codes of the PCAET
  const byRow = originsByRow(layout?.codes ?? []);
  return {
    box,
    byRow,
    others: [...byRow.values()].flat(),
    whole: new Set([
      ...(isTetes ? (['tete'] as const) : []),
      ...(isDeposit ? (['pcaet'] as const) : []),
      ...namedIn(titles),
    ]),
  };
}

/** What only TETE's own tables head a column with: each template of actions, first; its export of indicators (tete-plan-actions.md). */
const TETE_HEADINGS: ReadonlySet<string> = new Set(['axe (x)', 'indicateur parent']);

const namedIn = (text: string): readonly Recipient[] => {
  const words = plain(text);
  return named.flatMap(([recipient, pattern]) => (pattern.test(words) ? [recipient] : []));
};
