import { message } from '../../../domain/message';
import { reductionsIn } from '../actionReductions';
import { figureIn, gapFormOf } from '../gap';
import { agrees, sumOf, times, totalOfRows } from '../interval';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { labelOf, rounded } from '../table';

const LEAST = 2;

/** CCC-037: column 5 is the sum of the reductions of B-2: sector by sector where each action names its own, else on the total. */
export const planNotActions = defineRule({
  meta: {
    id: 'plan-not-actions',
    reference: 'CCC-037',
    over: 'contract',
    severity: 'warning',
    title: {
      fr: 'Les réductions des actions ne redonnent pas l’écart',
      en: 'The actions do not add up to the gap table',
    },
    why: {
      fr: 'La réduction du plan est la somme des réductions chiffrées de ses actions : un autre total n’est porté par personne.',
      en: 'The reduction of the plan is the sum of the quantified reductions of its actions: nobody brings another total.',
    },
    message: message(
      '{row} : {shown} {unit} dans l’écart, {sum} quand on additionne les {count} réductions du module B-2.',
      '{row}: {shown} {unit} in the gap table, {sum} when the {count} reductions of module B-2 are added.',
    ),
    next: message(
      'Corriger la colonne ou les actions, ou expliquer la différence.',
      'Correct the column or the actions, or explain the difference.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 5 : réductions déjà chiffrées de B-2 ; contrat de Bordeaux Métropole, dont chaque secteur s’additionne',
      en: 'CCC Action Plan template, V2, column 5: the quantified reductions of B-2; contract of Bordeaux Métropole, of which each sector adds up',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const actions = reductionsIn(tables);
    if (actions.length < LEAST) return nothing; // one card is an example
    const areSplit = actions.every(({ rows }) => rows.length > 0);
    return tables.flatMap((table) => {
      const form = gapFormOf(table)?.id;
      if (form !== 'G2' && form !== 'G3') return [];
      return [...table.rows.keys()].flatMap((row) => {
        const shown = figureIn(table, row, form === 'G2' ? 'plan' : 'reduction');
        const own = row === 'total' ? actions : areSplit ? actions.filter(({ rows }) => rows.includes(row)) : [];
        if (shown === null || own.length === 0) return [];
        const factor = /^kt/i.test(shown.cell.unit ?? '') ? 1000 : 1;
        const sum = totalOfRows(sumOf(own.map(({ tonnes }) => tonnes)), 1);
        if (agrees(times(rounded(shown), factor), sum)) return [];
        const all = Number((own.reduce((total, { value }) => total + value, 0) / factor).toPrecision(12));
        const { value, unit = '' } = shown.cell;
        return [
          { at: shown.at, data: { row: labelOf(table, shown), shown: value, unit, sum: all, count: own.length } },
        ];
      });
    });
  },
});
