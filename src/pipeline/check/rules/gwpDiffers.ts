import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';
import { hasValue, oldestFirst } from '../series';

/** CCC-015: the years of a series are counted with one set of warming potentials. */
export const gwpDiffers = defineRule({
  meta: {
    id: 'gwp-differs',
    reference: 'CCC-015',
    over: 'series',
    severity: 'warning',
    title: { fr: 'Deux jeux de pouvoirs de réchauffement', en: 'Two sets of warming potentials' },
    why: {
      fr: 'Changer de rapport du GIEC change le méthane de 12 % : la tendance mesure alors la méthode, pas les émissions.',
      en: 'Another IPCC report changes methane by 12%: the trend then measures the method, not the emissions.',
    },
    message: message(
      '{indicator} : {year} est compté en {gwp}, {otherYear} en {otherGwp}.',
      '{indicator}: {year} is counted with {gwp}, {otherYear} with {otherGwp}.',
    ),
    next: message('Reprendre toute la série avec un seul rapport.', 'Take the whole series with one report.'),
    source: {
      fr: 'CCC-015 : un seul jeu pour toute la série',
      en: 'CCC-015: one set for the whole series',
    },
  },

  check: ({ figures, indicator }) => {
    const dated = figuresLike(figures, ({ use, gwp }) => use === 'used' && gwp !== undefined);
    const told = oldestFirst(dated).filter(hasValue);
    const last = told.at(-1);
    const other = told.filter(({ gwp }) => gwp !== last?.gwp).at(-1);
    if (last?.gwp === undefined || other?.gwp === undefined || last.year === other.year) return nothing;
    const data = { indicator, year: `${last.year}`, gwp: last.gwp, otherYear: `${other.year}`, otherGwp: other.gwp };
    return [{ at: cellOf(other.source), data }];
  },
});
