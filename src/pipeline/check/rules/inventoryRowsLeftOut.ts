import { message } from '../../../domain/message';
import { rowsLeftOut } from '../rowsLeftOut';
import { defineRule, nothing } from '../rule';

/** Names of rows that a sentence quotes at most. */
const MOST_QUOTED = 12;

/** Rows of figures of an inventory or a list that give nothing: parts of the row above, totals that are no figure of the core. */
export const inventoryRowsLeftOut = defineRule({
  meta: {
    id: 'inventory-rows-left-out',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des lignes de chiffres qui ne sont pas reprises', en: 'Rows of figures that are not taken' },
    why: {
      fr: 'Une ligne « dont … » est déjà dans celle du dessus : l’ajouter compterait deux fois. Mieux vaut savoir lesquelles sont laissées.',
      en: 'A row "of which …" is in the one above already: adding it would count twice. It is better to know which are left.',
    },
    message: message(
      'Lignes de chiffres non reprises dans ce tableau : {count} ({rows}).',
      'Rows of figures not taken in this table: {count} ({rows}).',
    ),
    next: message(
      'Rien à faire si elles sont bien comprises dans une autre ; sinon, dire dans la correspondance ce qu’elles sont.',
      'Nothing to do if another holds them indeed; if not, say in the mapping what they are.',
    ),
    source: {
      fr: 'Socle commun, règle 5 ; Passerelle, promesse 4 : rien n’est écarté en silence',
      en: 'Common core, rule 5; Passerelle, promise 4: nothing is left out in silence',
    },
  },

  check: (source) => {
    const left = rowsLeftOut(source);
    const [first] = left;
    if (first === undefined) return nothing;
    const quoted = left.slice(0, MOST_QUOTED);
    const causes = [...new Set(quoted.map(({ cause }) => cause))].map((cause) => {
      const names = quoted.filter((row) => row.cause === cause).map(({ name }) => name);
      return `${names.join(' · ')} → ${cause}`;
    });
    const rows = causes.join(' ; ') + (left.length > MOST_QUOTED ? '…' : '');
    return [{ at: { sheet: source.recognition.sheet, address: first.address }, data: { count: left.length, rows } }];
  },
});
