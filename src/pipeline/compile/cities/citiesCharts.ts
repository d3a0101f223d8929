import { chartLooks } from '../../../catalogue/chartLooks';
import { citiesChartWords as w } from '../../../catalogue/citiesChartWords';
import { citySheets, citySubtitles } from '../../../catalogue/citiesWords';
import { type CellAt, referenceTo } from '../../../domain/cell';
import type { Consolidation, SideFigure } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { unitName } from '../../../domain/unitName';
import type { Drawing, NotDrawn } from '../charts/block';
import { drawnSheet } from '../charts/drawnSheet';
import { apartText, basisText } from './basisText';
import { figureCell } from './figureCell';
import { subjectShown } from './subjects';

/** What is drawn, each chart by the first of its subjects that two cities share. */
const CHARTS = [
  { id: 'emissions', subjects: ['inventory/total/total', 'indicator/ghg-total'] },
  { id: 'reductions', subjects: ['gap/total/plan', 'reduction/all'] },
  { id: 'costs', subjects: ['estimate/all', 'capex/all'] },
  { id: 'funding', subjects: ['funder/all'] },
] as const;
const FEWEST = 2;

/**
 * Bars, one for each city on the basis that most share; a city on another basis is named with the reason, never drawn beside.
 * `placeOf`: where a figure stands on its sheet, which the chart's own cells refer to.
 */
export function citiesCharts(
  compared: Consolidation,
  placeOf: (figure: SideFigure) => CellAt | undefined,
  language: Language,
): SheetPlan {
  const drawings = CHARTS.map((chart) => drawn(chart, compared, placeOf, language));
  const { name, title } = citySheets.charts;
  const heading = { title: title[language], subtitle: citySubtitles.charts[language] };
  return drawnSheet('cities-charts', name[language], heading, drawings, language);
}

function drawn(
  { id, subjects }: (typeof CHARTS)[number],
  { subjects: all, cities }: Consolidation,
  placeOf: (figure: SideFigure) => CellAt | undefined,
  language: Language,
): Drawing | NotDrawn {
  const found = subjects.flatMap((wanted) => all.find(({ subject }) => subject === wanted) ?? []);
  const shared = found.find(({ rows }) => (rows[0]?.figures.filter(isOwn).length ?? 0) >= FEWEST);
  const main = shared?.rows[0];
  const name = subjectShown(subjects[0], language).title;
  if (shared === undefined || main === undefined) return { id, title: name, why: say(w.none, {}, language) };
  const nameOf = ({ city }: { readonly city: number }): string => cities[city]?.name ?? '';
  const figures = main.figures.filter(isOwn);
  const most = figures.reduce((a, b) => (b.value > a.value ? b : a));
  const unit = unitName(main.basis.unit, language);
  const apart = shared.rows
    .slice(1)
    .flatMap((row) => row.figures.map((one) => `${nameOf(one)} (${apartText(row, main.basis, language)})`));
  const basis = basisText(main.basis, language);
  return {
    id,
    kind: 'bars',
    title: say(w.title, { subject: subjectShown(shared.subject, language).title, unit }, language),
    unit,
    heading: say(w.city, {}, language),
    series: [{ name: unit, look: chartLooks.figure }],
    rows: figures.map((one) => {
      const at = placeOf(one);
      return {
        key: `city-${one.city}`,
        label: nameOf(one),
        cells: [{ ...figureCell(one), ...(at && { formula: referenceTo(at) }) }],
        ...(at && { to: at }),
      };
    }),
    said: [
      say(w.basis, { basis }, language),
      say(w.most, { city: nameOf(most), value: most.value, unit }, language),
      ...(apart.length > 0 ? [say(w.apart, { list: apart.join(' ; ') }, language)] : []),
    ],
  };
}

const isOwn = (figure: SideFigure): figure is SideFigure & { readonly value: number } =>
  figure.value !== undefined && figure.isForeign !== true;
