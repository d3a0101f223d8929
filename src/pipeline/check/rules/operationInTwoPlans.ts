import { cellOf, type Investment } from '../../../domain/fact';
import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { operationsOf } from '../planAmounts';
import { sourcesIn } from '../sourceTable';

/** CCC-114 between two plans: one project in the plan of the city and in that of its metropolis, same title, year and amount (trap 96). */
export const operationInTwoPlans = defineRule({
  meta: {
    id: 'operation-in-two-plans',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une opération dans deux plans d’investissement', en: 'An operation in two investment plans' },
    why: {
      fr: 'La ville et la métropole inscrivent parfois le même projet, chacune dans son plan : rattaché deux fois à une action, il en paierait deux fois le coût.',
      en: 'The city and its metropolis sometimes enter the same project, each in its own plan: tied twice to an action, it would pay its cost twice.',
    },
    message: message(
      '« {title} » est aussi dans la feuille « {other} », pour les mêmes montants des mêmes années : {count}.',
      '"{title}" is in the sheet "{other}" too, with the same amounts of the same years: {count}.',
    ),
    next: message(
      'Vérifier s’il s’agit du même projet ; si oui, n’en rattacher qu’une ligne à une action (volet Lire).',
      'Check whether it is the same project; if so, tie only one of its rows to an action (Read panel).',
    ),
    source: {
      fr: 'Plans pluriannuels d’investissement d’une ville et de son EPCI : même titre, même année, même montant',
      en: 'Investment plans of a city and of its EPCI: same title, same year, same amount',
    },
  },

  check: ({ dossier }) => {
    const first = new Map<string, Investment>();
    return sourcesIn(dossier).flatMap((source) => {
      if (source.investments.length === 0) return [];
      const rows = operationsOf(source).map((row) => row.map(({ fact }) => fact).filter(isCredit));
      const found = rows.flatMap((row) => {
        const twins = row.flatMap((fact) => first.get(keyOf(fact)) ?? []);
        const [fact, twin] = [row[0], twins[0]];
        if (fact === undefined || twin === undefined) return [];
        const data = { title: fact.title.slice(0, 80), other: cellOf(twin.source).sheet, count: twins.length };
        return [{ at: cellOf(fact.source), data }];
      });
      for (const fact of rows.flat()) if (!first.has(keyOf(fact))) first.set(keyOf(fact), fact);
      return found;
    });
  },
});

/** What the plan pays in a year: a receipt is no cost, and nought is the same everywhere. */
const isCredit = ({ use, funder, year, amount }: Investment): boolean =>
  use !== 'excluded' && funder === undefined && year !== undefined && amount.value > 0;

const keyOf = ({ title, year, measure, amount }: Investment): string =>
  `${plain(title)}|${year}|${measure}|${amount.value}`;
