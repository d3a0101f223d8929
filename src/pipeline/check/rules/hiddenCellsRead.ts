import { addressOf, boxAddress } from '../../../domain/cell';
import { message } from '../../../domain/message';
import { hiddenCellsIn } from '../hiddenCells';
import { defineRule, nothing } from '../rule';

const MOST_BLOCKS = 20;

/** What stands in hidden rows or columns, or behind a filter, is read like the rest: said once per table (traps 71 and 73). */
export const hiddenCellsRead = defineRule({
  meta: {
    id: 'hidden-cells-read',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Des données lues dans des cases masquées', en: 'Data read in hidden cells' },
    why: {
      fr: 'Une ligne masquée ou filtrée est souvent une ligne que l’on croit retirée : ce qu’elle contient compte pourtant dans le contrat.',
      en: 'A hidden or filtered row is often believed to be gone: what it holds counts in the contract all the same.',
    },
    message: message(
      'Cases masquées ou filtrées, lues comme les autres : {count} ({cells}).',
      'Hidden or filtered cells, read like the others: {count} ({cells}).',
    ),
    next: message(
      'Les afficher et vérifier qu’elles comptent ; sinon, les effacer, ou donner à l’action le statut « Abandonné ».',
      'Show them and check that they count; if not, empty them, or give the action the status "Abandonné".',
    ),
    source: {
      fr: 'Classeur officiel Cit’ergie de 2021 : filtres posés sur A11:I135 ; modèles TETE : colonnes masquées qui portent des données',
      en: 'Official Cit’ergie workbook of 2021: filters on A11:I135; TETE templates: hidden columns that hold data',
    },
  },

  check: (source) => {
    const { count, blocks } = hiddenCellsIn(source);
    const [first] = blocks;
    if (first === undefined) return nothing;
    const cells = blocks.slice(0, MOST_BLOCKS).map(boxAddress).join(', ');
    const at = { sheet: source.recognition.sheet, address: addressOf(first.top, first.left) };
    return [{ at, data: { count, cells: cells + (blocks.length > MOST_BLOCKS ? '…' : '') } }];
  },
});
