import { message } from '../../../domain/message';
import { figureIn } from '../gap';
import { defineRule } from '../rule';
import { labelOf } from '../table';

const MODEL_INVENTORIES: readonly string[] = ['A-1.3a', 'A-1.3b', 'A-1.4b'];
/** Sectors of the economic model that hold fuels and heat only. */
const WITHOUT_ELECTRICITY = ['transport', 'buildings-heating'] as const;

/** CCC-101: in the view of the economic model all electricity stands in its own row. */
export const electricityInFuelSector = defineRule({
  meta: {
    id: 'electricity-in-fuel-sector',
    reference: 'CCC-101',
    over: 'table',
    severity: 'warning',
    title: { fr: 'De l’électricité hors de la ligne Électricité', en: 'Electricity outside the Electricity row' },
    why: {
      fr: 'Dans la vue du modèle économique, l’électricité de tous les secteurs est dans une seule ligne : ailleurs, elle compte deux fois.',
      en: 'In the view of the economic model, the electricity of all sectors stands in one row: elsewhere, it counts twice.',
    },
    message: message(
      '{row} : {value} en Scope 2, alors que cette ligne ne contient pas d’électricité.',
      '{row}: {value} in Scope 2, though this row holds no electricity.',
    ),
    next: message(
      'Passer ce chiffre dans la ligne Électricité s’il n’y est pas déjà, et vider la case ; un réseau de chaleur reste en Scope 1.',
      'Move this figure to the Electricity row if it is not there already, and empty the cell; district heat stays in Scope 1.',
    ),
    source: {
      fr: 'Modèle économique de NetZeroCities : toute l’électricité va à Électricité',
      en: 'NetZeroCities economic model: all electricity goes to Electricity',
    },
  },

  check: (table) =>
    !MODEL_INVENTORIES.includes(table.id)
      ? []
      : WITHOUT_ELECTRICITY.flatMap((row) => {
          const figure = figureIn(table, row, 'scope2');
          if (figure === null || figure.cell.value === 0) return [];
          return [{ at: figure.at, data: { row: labelOf(table, figure), value: figure.cell.value } }];
        }),
});
