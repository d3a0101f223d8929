import { cellOf, type Perimeter } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { isOneTerritory, territories } from '../series';
import { isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** The lines of one table speak of two territories. Two whole tables side by side, one per territory, are fine. */
export const mixedPerimeters = defineRule({
  meta: {
    id: 'mixed-perimeters',
    reference: 'CCC-022',
    over: 'year',
    severity: 'warning',
    title: { fr: 'Deux périmètres mélangés dans un tableau', en: 'Two perimeters mixed in one table' },
    why: {
      fr: 'La ville et la métropole ne s’additionnent pas : la ville est déjà dans la métropole.',
      en: 'City and metropolis do not add up: the city is already in the metropolis.',
    },
    message: message(
      'En {year}, {indicator} est au périmètre {perimeter}, les autres lignes au périmètre {otherPerimeter}.',
      'In {year}, {indicator} is at the {perimeter} perimeter, the other lines at the {otherPerimeter} perimeter.',
    ),
    next: message(
      'Prendre toutes les lignes au même périmètre, celui du contrat.',
      'Take every line at one perimeter, that of the contract.',
    ),
    source: {
      fr: 'Socle commun, règle 12 ; modèle de plan d’action CCC, V2, I-1.1',
      en: 'Common core, rule 12; CCC Action Plan template, V2, I-1.1',
    },
  },

  check: ({ observations, year }) => {
    if (isOneTerritory(observations)) return nothing;
    const known = figuresLike(observations, (line) => !isSetAside(line) && line.perimeter.from !== 'unknown');
    const [most, ...others] = territories(known);
    const [usual] = most ?? [];
    if (most === undefined || usual === undefined || others.length === 0) return [];
    const inMost = new Set(most.map(({ indicator }) => indicator));
    return others.flatMap((group) => {
      const [first] = group;
      if (first === undefined || group.some(({ indicator }) => inMost.has(indicator))) return [];
      const [perimeter, otherPerimeter] = [nameOf(first.perimeter), nameOf(usual.perimeter)];
      const data = { year: `${year}`, indicator: first.indicator, perimeter, otherPerimeter };
      return [{ at: cellOf(first.source), data }];
    });
  },
});

/** The name in its own cell; a title's words are no name. */
const nameOf = ({ label, level, from }: Perimeter): string => (from === 'cell' && label !== undefined ? label : level);
