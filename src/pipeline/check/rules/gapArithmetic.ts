import { message } from '../../../domain/message';
import { figureIn, gapFormOf, scenariosIn, stepIn } from '../gap';
import { agrees } from '../interval';
import { defineRule } from '../rule';
import { labelOf, rounded } from '../table';

/** CCC-030 to CCC-033: each column of a gap table follows from the others, within what rounding explains. */
export const gapArithmetic = defineRule({
  meta: {
    id: 'gap-arithmetic',
    reference: 'CCC-033',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un calcul faux dans l’écart d’émissions', en: 'A wrong sum in the emissions gap' },
    why: {
      fr: 'L’écart est le chiffre que la Mission lit d’abord ; chaque colonne se recalcule avec les deux autres.',
      en: 'The gap is what the Mission reads first; each column can be recomputed from two others.',
    },
    message: message(
      '{row} : {shown} écrit, {computed} attendu ({first} − {second}).',
      '{row}: {shown} written, {computed} expected ({first} − {second}).',
    ),
    next: message('Remettre la formule de la case.', 'Put the cell’s formula back.'),
    source: {
      fr: 'Modèle de plan d’action CCC : G1, notes 2 et 4 ; G2, (4) = (2) − (3), (6) = (1) − (2) ; G3, contrats publiés',
      en: 'CCC Action Plan template: G1, notes 2 and 4; G2, (4) = (2) − (3), (6) = (1) − (2); G3, published contracts',
    },
  },

  check: (table) => {
    const form = gapFormOf(table);
    if (form === null || scenariosIn(table).length > 0) return []; // CCC-044 says it once
    return [...table.rows.keys()].flatMap((row) =>
      form.steps.flatMap((step) => {
        const shown = figureIn(table, row, step.result);
        const [first, seconds] = [figureIn(table, row, step.first), figureIn(table, row, step.second)];
        const computed = stepIn(table, row, step);
        if (shown === null || first === null || seconds === null || computed === null) return [];
        if (agrees(rounded(shown), computed)) return [];
        const less = step.third === undefined ? null : figureIn(table, row, step.third);
        const second = seconds.cell.value + (less?.cell.value ?? 0);
        const difference = first.cell.value - second;
        const data = {
          row: labelOf(table, shown),
          shown: shown.cell.value,
          computed: step.isFloored === true ? Math.max(0, difference) : difference,
          first: first.cell.value,
          second,
        };
        return [{ at: shown.at, data }];
      }),
    );
  },
});
