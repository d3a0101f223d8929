import { message } from '../../../domain/message';
import { scenariosIn } from '../gap';
import { defineRule } from '../rule';

/** CCC-044: two scenarios in one gap table need what is left, and what is offset, of each. */
export const twoScenarios = defineRule({
  meta: {
    id: 'two-scenarios',
    reference: 'CCC-044',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Deux scénarios dans un même tableau d’écart', en: 'Two scenarios in one gap table' },
    why: {
      fr: 'Chaque scénario a ses propres émissions résiduelles : avec une seule colonne pour deux, l’un des deux écarts ne se recalcule pas.',
      en: 'Each scenario has residual emissions of its own: with one column for two, one of the two gaps cannot be recomputed.',
    },
    message: message(
      'Colonnes en double : {columns}. Les calculs de l’écart ne sont pas vérifiés.',
      'Columns that stand twice: {columns}. The sums of the gap are not checked.',
    ),
    next: message(
      'Un tableau par scénario, ou une colonne d’émissions résiduelles pour chacun.',
      'One table per scenario, or a column of residual emissions for each.',
    ),
    source: {
      fr: 'CCC-044 ; contrat de Lyon (priorité climat, neutralité climat)',
      en: 'CCC-044; contract of Lyon (climate priority, climate neutrality)',
    },
  },

  check: (table) => {
    const scenarios = scenariosIn(table);
    const [first] = scenarios;
    if (first === undefined) return [];
    const at = { sheet: table.plan.name, address: first.address };
    return [{ at, data: { columns: scenarios.map(({ text }) => text).join(' ; ') } }];
  },
});
