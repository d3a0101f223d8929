import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { bySheetAndYear } from '../bySheetAndYear';
import { defineRule } from '../rule';
import type { Figure } from '../series';
import { lastBefore, stepsOf, trajectoriesIn, yearlyChange } from '../trajectories';

const TOTALS: readonly string[] = ['ghg-total', 'energy-total']; // a sector may lose its one factory in a year
/** Share of a year. France lost 9.6 % of its emissions in 2020, year of the pandemic: twice as much in a year was seen nowhere. */
const MOST_MEASURED = 0.2;
/** The Mission's own aim, from 2023 to 2030, is a fifth a year: a plan beyond a third has another unit or another base. */
const MOST_AIMED = 1 / 3;

/** A total that changes, or is to change, faster than in any territory. */
export const changeTooFast = defineRule({
  meta: {
    id: 'change-too-fast',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une évolution qu’aucune ville n’a connue', en: 'A rate of change that no city reached' },
    why: {
      fr: 'En 2020, année de la pandémie, la France a perdu 9,6 % de ses émissions : au-delà du double en un an, c’est le périmètre, la méthode ou l’unité qui change.',
      en: 'In 2020, year of the pandemic, France lost 9.6% of its emissions: beyond twice as much in a year, perimeter, method or unit has changed.',
    },
    message: message(
      '{indicator} : {value} {unit} en {year}, {past} en {pastYear}, soit {rate} % par an.',
      '{indicator}: {value} {unit} in {year}, {past} in {pastYear}, that is {rate}% a year.',
    ),
    next: message(
      'Vérifier que les deux chiffres ont la même unité, le même périmètre et la même méthode ; si c’est juste, dire ce qui l’explique.',
      'Check that both figures have one unit, one perimeter and one method; if it is right, say what explains it.',
    ),
    source: {
      fr: 'Citepa, inventaire Secten : baisse de 2020 ; objectif de la Mission, 80 % d’ici 2030',
      en: 'Citepa, Secten inventory: fall of 2020; the Mission’s objective, 80% by 2030',
    },
  },

  check: ({ dossier: { facts } }) => {
    const fast = trajectoriesIn(facts)
      .filter(({ indicator }) => TOTALS.includes(indicator))
      .flatMap((trajectory) => [
        ...stepsOf(trajectory).flatMap(([past, figure]) => beyond(past, figure, MOST_MEASURED)),
        ...trajectory.objectives
          .filter(({ value }) => value > 0)
          .flatMap((figure) => beyond(lastBefore(trajectory, figure.year), figure, MOST_AIMED)),
      ]);
    return bySheetAndYear(fast).map(([{ figure, past, rate }]) => {
      const { indicator, value, unit = '', year } = figure;
      const data = { indicator, value, unit, year: `${year}`, past: past.value, pastYear: `${past.year}`, rate };
      return { at: cellOf(figure.source), data };
    });
  },
});

const beyond = (past: Figure | undefined, figure: Figure, most: number) => {
  const rate = past === undefined ? 0 : yearlyChange(past, figure);
  const isFast = rate < -most || rate > most / (1 - most);
  return past === undefined || !isFast ? [] : [{ figure, past, rate: Math.round(rate * 1000) / 10 }];
};
