import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn, isBlank } from '../table';

/** CCC-096: an indicator of the investment plan, economic or financial, says its unit. */
export const indicatorWithoutUnit = defineRule({
  meta: {
    id: 'indicator-without-unit',
    reference: 'CCC-096',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un indicateur du plan d’investissement sans unité', en: 'An investment plan indicator without unit' },
    why: {
      fr: 'Sans unité, une valeur de départ et une cible ne se comparent ni entre elles ni d’une ville à l’autre.',
      en: 'Without a unit, a baseline and a target cannot be compared, with each other or from city to city.',
    },
    message: message('« {name} » n’a pas d’unité.', '"{name}" has no unit.'),
    next: message('Écrire l’unité de cet indicateur.', 'Write the unit of this indicator.'),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableaux 10 et 11 : « Indicator Unit »',
      en: 'CCC Investment Plan template, Tables 10 and 11: "Indicator Unit"',
    },
  },

  check: (table) =>
    table.standing === undefined || !['IP-10', 'IP-11'].includes(table.id)
      ? []
      : [...table.rows.keys()].flatMap((row) => {
          const name = `${cellIn(table, row, 'indicator')?.cell.value ?? ''}`.trim();
          const unit = cellIn(table, row, 'unit');
          return unit === null || name === '' || !isBlank(unit.cell.value) ? [] : [{ at: unit.at, data: { name } }];
        }),
});
