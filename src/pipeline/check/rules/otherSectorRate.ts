import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { agrees, ratio, sumOf } from '../interval';
import { defineRule, nothing } from '../rule';
import { labelOf, rounded } from '../table';

const SECTORS = ['transport', 'buildings-heating', 'electricity', 'waste'] as const;
/** A point more or less is rounding of the model. */
const POINT = 0.01;

/** CCC-042: the rate of "Other" is that of the four sectors unless the city changed it, and says why. */
export const otherSectorRate = defineRule({
  meta: {
    id: 'other-sector-rate',
    reference: 'CCC-042',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Secteur « Other » : un taux de réduction à part', en: 'Sector "Other": a reduction rate of its own' },
    why: {
      fr: 'Le modèle économique donne à « Other » le taux des quatre autres secteurs ; un autre taux est un choix de la ville, à justifier.',
      en: 'The economic model gives "Other" the rate of the four other sectors; another rate is a choice of the city, to be justified.',
    },
    message: message(
      '{row} : {percent} % de réduction, {others} % pour les quatre autres secteurs.',
      '{row}: {percent}% of reduction, {others}% for the four other sectors.',
    ),
    next: message(
      'Dire dans le texte d’où vient ce taux et quelles actions le portent.',
      'Say in the text where this rate comes from and which actions bring it.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, écart du modèle économique, note 2 ; contrats de Grenoble (40 %) et de Nantes (80 %)',
      en: 'CCC Action Plan template, gap of the economic model, footnote 2; contracts of Grenoble (40%) and Nantes (80%)',
    },
  },

  check: (table) => {
    if (gapFormOf(table)?.id !== 'G3') return nothing;
    const [bau, reduction] = [figureIn(table, 'other', 'bau'), figureIn(table, 'other', 'reduction')];
    const [whole, part] = ['bau', 'reduction'].map((column) =>
      SECTORS.flatMap((row) => figureIn(table, row, column) ?? []),
    );
    if (bau === null || reduction === null || whole?.length !== SECTORS.length || part?.length !== SECTORS.length)
      return nothing;
    const [own, others] = [
      ratio(rounded(reduction), rounded(bau)),
      ratio(sumOf(part.map(rounded)), sumOf(whole.map(rounded))),
    ];
    if (own === null || others === null || agrees(own, { low: others.low - POINT, high: others.high + POINT }))
      return nothing;
    const sum = (cells: typeof whole) => cells.reduce((all, { cell }) => all + cell.value, 0);
    const data = {
      row: labelOf(table, reduction),
      percent: Math.round((100 * reduction.cell.value) / bau.cell.value),
      others: Math.round((100 * sum(part)) / sum(whole)),
    };
    return [{ at: reduction.at, data }];
  },
});
