import { message } from '../../../domain/message';
import { defineRule } from '../rule';

/** CCC-006: a cell of a typed table in another unit than its column; read in its own unit, and said at the cell. */
export const unitsInColumn = defineRule({
  meta: {
    id: 'units-in-column',
    reference: 'CCC-006',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Deux unités dans une colonne', en: 'Two units in one column' },
    why: {
      fr: 'Un lecteur additionne la colonne telle qu’elle est : des kilotonnes parmi des tonnes faussent le total mille fois.',
      en: 'A reader adds the column as it stands: kilotonnes among tonnes make the total wrong a thousand times.',
    },
    message: message('{row} : « {text} » dans une colonne en {unit}.', '{row}: "{text}" in a column in {unit}.'),
    next: message(
      'Écrire le chiffre dans l’unité de la colonne, sans unité dans la case.',
      'Write the figure in the unit of the column, without a unit in the cell.',
    ),
    source: {
      fr: 'CCC-006 (règle du projet) : une unité par tableau',
      en: 'CCC-006 (rule of the project): one unit per table',
    },
  },

  check: ({ standing, plan }) =>
    (standing?.cells ?? []).flatMap(({ row, address, written, ownUnit }) => {
      const unit = ownUnit?.ofOthers ?? ownUnit?.ofColumn;
      if (ownUnit === undefined || unit === undefined || ownUnit.unit === unit) return [];
      const label = standing?.rows.find(({ id }) => id === row)?.text ?? row;
      return [{ at: { sheet: plan.name, address }, data: { row: label, text: `${written ?? ''}`, unit } }];
    }),
});
