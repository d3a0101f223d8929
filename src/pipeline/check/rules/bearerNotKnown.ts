import { message } from '../../../domain/message';
import { figureIn } from '../gap';
import { defineRule } from '../rule';

/** Those who bear a cost beside the city: Table 8 as the economic model fills it. */
const OTHERS = ['citizens', 'businesses', 'operators', 'utilities'] as const;

/** CCC-111: a plan of investments tells who funds; who bears the rest is not known, never zero. */
export const bearerNotKnown = defineRule({
  meta: {
    id: 'bearer-not-known',
    reference: 'CCC-111',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Tout le coût à la charge de la ville ?', en: 'All the cost borne by the city?' },
    why: {
      fr: 'Le tableau 8 demande qui supporte le coût, pas qui le finance : un PPI ne connaît ni les ménages ni les entreprises, et leur part n’est pas nulle.',
      en: 'Table 8 asks who bears the cost, not who funds it: a PPI knows neither households nor businesses, and their part is not zero.',
    },
    message: message(
      'Ville : {city} ; habitants, entreprises et opérateurs : 0 partout.',
      'City: {city}; citizens, businesses and operators: 0 everywhere.',
    ),
    next: message(
      'Donner leur part d’après le modèle économique, ou écrire « not known » à la place de 0.',
      'Give their part from the economic model, or write "not known" in place of 0.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 8 : « costs to all stakeholders including private citizens » ; CCC-111',
      en: 'CCC Investment Plan template, Table 8: "costs to all stakeholders including private citizens"; CCC-111',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'IP-8-model') return [];
    const rows = [...table.rows.keys()].filter((row) => row !== 'total-share' && row !== 'per-capita');
    const others = rows.flatMap((row) => OTHERS.flatMap((column) => figureIn(table, row, column) ?? []));
    const city = rows.flatMap((row) => figureIn(table, row, 'city') ?? []).at(-1);
    const [first] = others;
    if (first === undefined || city === undefined || city.cell.value === 0) return [];
    return others.some(({ cell }) => cell.value !== 0) ? [] : [{ at: first.at, data: { city: city.cell.value } }];
  },
});
