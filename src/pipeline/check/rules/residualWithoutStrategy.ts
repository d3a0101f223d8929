import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { tablesOf } from '../items';
import { recordsIn } from '../records';
import { defineRule, nothing } from '../rule';
import { isBlank } from '../table';

/** CCC-059: residual emissions call for a strategy. B-2.3 is a text; what it sums up is told by the sinks of B-2.2. */
export const residualWithoutStrategy = defineRule({
  meta: {
    id: 'residual-without-strategy',
    reference: 'CCC-059',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Des émissions résiduelles sans stratégie', en: 'Residual emissions without a strategy' },
    why: {
      fr: 'Ce qui reste en 2030 se compense : le module B-2.3 résume les actions qui le font, et aucune n’est dite.',
      en: 'What is left in 2030 is compensated: module B-2.3 sums up the actions that do so, and none is told.',
    },
    message: message(
      '{residual} {unit} d’émissions résiduelles en 2030, et aucune des {count} actions de B-2.2 ne compense rien.',
      '{residual} {unit} of residual emissions in 2030, and none of the {count} actions of B-2.2 compensates anything.',
    ),
    next: message(
      'Écrire la stratégie B-2.3 et remplir la ligne des émissions compensées, ou dire où elle se trouve.',
      'Write the strategy B-2.3 and fill in the row of emissions compensated, or say where it stands.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.3 : « A summary of the actions and impact planned to address residual emissions »',
      en: 'CCC Action Plan template, B-2.3: "A summary of the actions and impact planned to address residual emissions"',
    },
  },

  check: (contract) => {
    const tables = tablesOf(contract).filter(({ isEmpty }) => !isEmpty);
    const gap = tables.find((table) => gapFormOf(table) !== null);
    if (gap === undefined) return nothing;
    const left = figureIn(gap, 'total', 'residual') ?? figureIn(gap, 'total', 'offsetting');
    if (left === null || left.cell.value <= 0) return nothing;
    const outlines = tables.filter(({ id }) => id === 'B-2.2').flatMap(recordsIn);
    if (outlines.some((outline) => !isBlank(outline.value('compensated')))) return nothing;
    const compensated = outlines.filter((outline) => outline.cell('compensated') !== null); // version 1 has none
    if (compensated.length === 0) return nothing;
    const data = { residual: left.cell.value, unit: left.cell.unit ?? '', count: compensated.length };
    return [{ at: left.at, data }];
  },
});
