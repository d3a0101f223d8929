import { type Maker, observed } from './making';
import type { CorpusCell } from './truth';

/** Indicators of the label programme: identifier, Cit'ergie number, title, unit, what one of it is in the core's unit, size. */
export const INDICATORS = [
  ['cae_1.a', '1a', 'Émissions de gaz à effet de serre', 'kteq CO2', 1000, 'ghg-total', 1_650],
  ['cae_1.c', '1c', 'Émissions de gaz à effet de serre - résidentiel', 'kteq CO2', 1000, 'ghg-residentiel', 340],
  ['cae_2.a', '2a', 'Consommation énergétique du territoire', 'GWh', 1, 'energy-total', 8_270],
  ['cae_2.e', '2e', 'Consommation énergétique - résidentiel', 'GWh', 1, 'energy-residentiel', 2_840],
  [
    'cae_3.ac',
    '3ac',
    'Production d’énergie renouvelable - Electrique - Solaire photovoltaïque',
    'MWh',
    1,
    'renewable-solar-photovoltaic',
    24_180,
  ],
  ['cae_4.a', '4a', 'Emissions de Nox', 'tonnes', 1, 'air-nox-total', 3_100],
  [
    'cae_63.a',
    '63a',
    'Séquestration nette de CO2 des sols et de la forêt',
    'kteq CO2',
    1000,
    'sequestration-total',
    95,
  ],
] as const;

type Known = (typeof INDICATORS)[number];

/** One figure of an indicator; a cell never says its unit here, a column does. */
export const cell = (
  maker: Maker,
  [, , , unit, factor, indicator]: Known,
  year: number,
  written: number,
  status: 'measured' | 'objective' = 'measured',
): CorpusCell =>
  observed(
    { ...maker, habit: { ...maker.habit, number: maker.habit.hasUnitInCell ? (value) => value : maker.habit.number } },
    written,
    unit,
    factor,
    { indicator, year, status },
  );
