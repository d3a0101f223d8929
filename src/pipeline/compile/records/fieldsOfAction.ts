import { fields } from '../../../catalogue/tables/fields';
import { steps } from '../../../catalogue/tables/steps';
import { say } from '../../../domain/message';
import { actionKey, fieldOf } from '../actionFacts';
import type { Compiling } from '../compiling';
import type { Figure } from '../figure';
import { sumOf } from './recordFormula';
import { said, type RecordsFrom } from './recordRow';
import { actionsOf } from '../watched';

/** The fields that have actions, each with what these reduce a year, by a formula on their cells in B-2.2. */
export const fieldsOfAction: RecordsFrom = (compiling) => {
  const actions = actionsOf(compiling.dossier).filter(({ use }) => use === 'used');
  return fields.flatMap((field) => {
    const own = actions.filter((action) => fieldOf(action) === field);
    if (own.length === 0) return [];
    const direct = reductionsOf(own.map(actionKey), compiling);
    return [{ key: `field:${field.id}`, unit: 't CO2e/year', cells: { field: said(field.actionPlan), direct } }];
  });
};

/** Every action of the field is in the formula: a reduction typed later enters the sum. */
function reductionsOf(actions: readonly string[], { tables, names, language }: Compiling): Figure {
  const outlines = tables.get('B-2.2');
  const placed = actions.flatMap((action) => outlines?.get(`${action}/reduction`) ?? []);
  const count = placed.filter(({ figure }) => typeof figure.value === 'number').length;
  return sumOf(placed, [
    say(steps.table, { table: names['B-2.2'] }, language),
    say(steps.reductions, { count }, language),
  ]);
}
