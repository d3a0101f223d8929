import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { defineRule } from '../rule';
import { labelOf, rounded } from '../table';

/** CCC-055 on the gap table: a reduction is a positive number; below zero, the sector is to emit more than today. */
export const negativeTarget = defineRule({
  meta: {
    id: 'negative-target',
    reference: 'CCC-055',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un objectif de réduction négatif', en: 'A negative reduction target' },
    why: {
      fr: 'Le secteur émettrait en 2030 plus qu’aujourd’hui : une année, une unité ou un périmètre diffère entre la référence et l’objectif, et le total de la colonne s’en trouve faussé.',
      en: 'The sector would emit more in 2030 than today: a year, a unit or a perimeter differs between baseline and target, and the total of the column is wrong with it.',
    },
    message: message(
      '{row} : objectif de réduction de {target} {unit} pour {baseline} {unit} d’émissions de référence.',
      '{row}: reduction target of {target} {unit} for {baseline} {unit} of baseline emissions.',
    ),
    next: message(
      'Comparer le chiffre de référence et celui de 2030 dans votre feuille (année, unité, périmètre), et corriger celui qui est faux.',
      'Compare the baseline figure and that of 2030 in your sheet (year, unit, perimeter), and correct the wrong one.',
    ),
    source: {
      fr: 'CCC-055 et CCC-046 (règles du projet) ; modèle de plan d’action CCC, V2, A-2.2, colonnes 1, 2 et 6',
      en: 'CCC-055 and CCC-046 (rules of the project); CCC Action Plan template, V2, A-2.2, columns 1, 2 and 6',
    },
  },

  check: (table) => {
    const form = gapFormOf(table);
    if (form === null) return [];
    return [...table.rows.keys()].flatMap((row) => {
      const target = figureIn(table, row, form.target);
      const baseline = figureIn(table, row, form.baseline);
      if (target === null || baseline === null || rounded(target).high >= 0 || baseline.cell.value < 0) return [];
      const { value, unit = '' } = target.cell;
      return [
        { at: target.at, data: { row: labelOf(table, target), target: value, unit, baseline: baseline.cell.value } },
      ];
    });
  },
});
