import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { bySheetAndYear } from '../bySheetAndYear';
import { defineRule } from '../rule';
import { lastBefore, trajectoriesIn } from '../trajectories';

/** Rounding of published targets: a target that repeats the last figure is no rise. */
const SLACK = 1.005;

/** An objective of emissions or energy above what was measured last: the plan would raise what it wants to lower. */
export const objectiveAbovePast = defineRule({
  meta: {
    id: 'objective-above-past',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un objectif au-dessus de la dernière mesure', en: 'An objective above the last measure' },
    why: {
      fr: 'Un plan climat baisse les émissions et l’énergie : un objectif plus haut que la dernière mesure est d’une autre unité, d’une autre ligne, ou dépassé.',
      en: 'A climate plan lowers emissions and energy: an objective above the last measure is of another unit, another row, or out of date.',
    },
    message: message(
      'Objectifs {year} au-dessus de la dernière mesure : {count}, dont {indicator} : {value} {unit}, contre {past} en {pastYear}.',
      'Objectives for {year} above the last measure: {count}, among them {indicator}: {value} {unit}, against {past} in {pastYear}.',
    ),
    next: message(
      'Vérifier l’unité, la ligne et l’année ; si l’objectif est déjà tenu, le dire, ou en donner un nouveau.',
      'Check the unit, the row and the year; if the objective is met already, say so, or give a new one.',
    ),
    source: {
      fr: 'Décret n° 2016-849 sur le PCAET : objectifs de baisse des émissions et des consommations par secteur',
      en: 'Decree 2016-849 on the PCAET: objectives of lower emissions and energy use by sector',
    },
  },

  check: ({ dossier: { facts } }) => {
    const above = trajectoriesIn(facts).flatMap((trajectory) =>
      trajectory.objectives.flatMap((figure) => {
        const past = lastBefore(trajectory, figure.year);
        return past !== undefined && figure.value > past.value * SLACK ? [{ figure, past }] : [];
      }),
    );
    return bySheetAndYear(above).map((group) => {
      const [{ figure, past }] = group;
      const { indicator, year, value, unit = '', source } = figure;
      const data = {
        count: group.length,
        indicator,
        year: `${year}`,
        value,
        unit,
        past: past.value,
        pastYear: `${past.year}`,
      };
      return { at: cellOf(source), of: group.map((one) => one.figure), data };
    });
  },
});
