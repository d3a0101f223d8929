import type { ChartPlan } from '../../src/domain/chart';
import type { SheetPlan } from '../../src/domain/plan';
import { sheetPlan } from './sheetPlans';

const rows = [
  ['Secteur', 'Émissions', 'Objectif'],
  ['Bâtiments', 584, 300],
  ['Transport & fret', 854.5, null],
  ['Puits', -12, 'NE'],
] as const;

/** A sheet of figures with some charts; a blank and a key among them. */
export const charted = (charts: readonly ChartPlan[]): SheetPlan =>
  sheetPlan('charts', rows, { name: "L’été & l'hiver", ...(charts.length > 0 && { charts }) });

/** Lying bars of one series. */
export const emissions: ChartPlan = {
  id: 'emissions',
  kind: 'bars',
  title: 'Émissions « à froid » en 2019 & après (t CO₂e)',
  alt: 'Barres : "Transport" < Bâtiments.',
  unit: 't CO₂e/an',
  numberFormat: '#,##0',
  header: 0,
  labels: 0,
  first: 1,
  last: 3,
  series: [{ as: 'bar', fill: '0B5F68', outline: { color: '0B5F68', dash: 'solid', width: 1 } }],
  place: { top: 5, left: 0, bottom: 19, right: 6 },
};

/** An upright bar and a dashed line. */
export const path: ChartPlan = {
  ...emissions,
  id: 'path',
  kind: 'lines',
  title: 'Le chemin jusqu’en 2030 (t CO₂e)',
  series: [
    { as: 'bar', fill: 'FFFFFF', outline: { color: 'A4262C', dash: 'dot', width: 1.5 } },
    {
      as: 'line',
      stroke: { color: '7A5600', dash: 'dash', width: 2.25 },
      marker: { shape: 'square', size: 8 },
      labels: 'below',
    },
  ],
  place: { top: 21, left: 0, bottom: 35, right: 6 },
};

/** Bars end to end. */
export const stacked: ChartPlan = {
  ...path,
  id: 'coverage',
  kind: 'stacked-bars',
  series: [emissions.series[0]!, path.series[0]!], // both have one
  place: { top: 37, left: 0, bottom: 51, right: 6 },
};
