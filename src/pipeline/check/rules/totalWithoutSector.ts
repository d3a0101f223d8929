import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { defineRule, nothing } from '../rule';
import { cellIn, isFigure, labelOf } from '../table';

/** What is not estimated, or not said: the total of the column has nothing of it, as if nothing were to be reduced. */
const WITHOUT = /^(?:NE|C)\b/;

/** CCC-004: a sector that emits, whose target is not estimated, is reduced by nothing in the total of the gap. */
export const totalWithoutSector = defineRule({
  meta: {
    id: 'total-without-sector',
    reference: 'CCC-004',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un objectif total sans un secteur qui émet', en: 'A total target without a sector that emits' },
    why: {
      fr: 'Une clé compte pour zéro : le total annonce alors moins de réductions que l’objectif de la ville, sans que rien ne le dise.',
      en: 'A key counts as zero: the total then announces fewer reductions than the city aims at, and nothing tells it.',
    },
    message: message(
      '{row} : {baseline} à la référence et {key} comme objectif : le total de la colonne n’en compte aucune réduction.',
      '{row}: {baseline} at the baseline and {key} as the target: the total of the column counts no reduction of it.',
    ),
    next: message(
      'Écrire la réduction visée du secteur, 0 s’il n’y en a pas, ou dire pourquoi elle n’est pas estimée.',
      'Write the reduction aimed at in the sector, 0 if there is none, or say why it is not estimated.',
    ),
    source: {
      fr: 'CCC-004 (règle du projet) : une clé compte pour 0 dans les sommes',
      en: 'CCC-004 (rule of the project): a key counts as 0 in sums',
    },
  },

  check: (table) => {
    const form = gapFormOf(table);
    if (form === null || figureIn(table, 'total', form.target) === null) return nothing;
    return [...table.rows.keys()].flatMap((row) => {
      const [target, baseline] = [cellIn(table, row, form.target), figureIn(table, row, form.baseline)];
      if (row === 'total' || target === null || isFigure(target) || baseline === null) return [];
      const key = WITHOUT.exec(`${target.cell.value ?? ''}`)?.[0];
      if (key === undefined || baseline.cell.value <= 0) return [];
      return [{ at: target.at, data: { row: labelOf(table, target), baseline: baseline.cell.value, key } }];
    });
  },
});
