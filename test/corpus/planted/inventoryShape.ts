import type { Draw } from '../draw';
import { type CleanCell, type CleanSheet, isSpot, numberAt, type Spot, spot } from './cleanBook';

type Rows = readonly (readonly CleanCell[])[];

/** Whose figures these are, as the sheets say it. */
export const PLACE = 'Périmètre : Rivemont Métropole (EPCI, SIREN 200000008)';
const MEASURED = [2019, 2021, 2022] as const;
const HEADINGS = [...MEASURED, 'Objectif 2030', '2030 stratégies existantes'] as const;
/** What of the first year is left each year, then wanted in 2030, then left by what is decided already. */
const COURSE = [1, 0.97, 0.94, 0.16, 0.72] as const;

/** Sectors with tonnes of CO2e and MWh: a territory of 400,000 inhabitants. */
export const SECTORS = [
  ['Résidentiel', 338_400, 2_410_000],
  ['Tertiaire', 246_100, 1_830_000],
  ['Transport routier', 812_700, 3_120_000],
  ['Autres transports', 41_300, 160_000],
  ['Agriculture', 68_900, 95_000],
  ['Déchets', 74_500, 41_000],
  ['Industrie hors branche énergie', 431_600, 2_050_000],
  ['Industrie branche énergie', 86_500, 310_000],
] as const;

const sum = (values: readonly number[]): number => values.reduce((whole, part) => whole + part, 0);
/** One decimal. */
export const plain = (value: number): number => Number(value.toFixed(1));

/** How a place lays out its inventory. */
interface Layout {
  readonly isTurned: boolean;
  readonly hasParts: boolean;
  readonly isKilo: boolean;
  readonly hasSinks: boolean;
  readonly isFormula: boolean;
}

const layoutOf = (draw: Draw): Layout => ({
  isTurned: draw.chance(0.3),
  hasParts: draw.chance(0.3),
  isKilo: draw.chance(0.5),
  hasSinks: draw.chance(0.4),
  isFormula: draw.chance(0.5),
});

/** The lines of an inventory; parts of a sector stand under it where the place says so. */
function linesOf(draw: Draw, size: 1 | 2, factor: number, course: readonly number[]) {
  return SECTORS.map((sector) => {
    const own = sector[size] * (0.8 + draw.int(0, 40) / 100);
    return {
      label: sector[0],
      values: course.map((share) => plain((own * share * (1 + draw.int(-20, 20) / 1000)) / factor)),
    };
  });
}

function inventory(draw: Draw, name: string, title: string, size: 1 | 2, layout: Layout): CleanSheet {
  const isGhg = size === 1;
  const headings = isGhg ? HEADINGS : MEASURED;
  const factor = layout.isKilo ? 1000 : 1;
  const unit = isGhg ? (layout.isKilo ? 'kt CO2e' : 't CO2e') : layout.isKilo ? 'GWh' : 'MWh';
  const lines = linesOf(draw, size, factor, COURSE.slice(0, headings.length));
  const rows = lines.flatMap(({ label, values }, i): Rows => {
    const own = [label, ...values.map((value, y) => spot(value, 'figure', label, headings[y] ?? ''))];
    if (!layout.hasParts || i !== 2) return [own];
    const both = values.map((value, y) => plain(value + (lines[3]?.values[y] ?? 0)));
    return [['Transports', ...both.map((value, y) => spot(value, 'figure', 'Transports', headings[y] ?? ''))], own];
  });
  const totals = headings.map((heading, y): Spot => {
    const value = plain(sum(lines.map(({ values }) => values[y] ?? 0)));
    return spot(value, 'total', 'Total', heading);
  });
  const table: Rows = [
    ['Secteur', ...headings.map((heading) => spot(heading, 'year', '', heading))],
    ...rows,
    [isGhg && layout.hasSinks ? 'Total brut' : 'Total', ...totals],
    ...(isGhg && layout.hasSinks ? sinksUnder(totals, headings) : []),
  ];
  const laid = layout.isTurned ? turned(table) : table;
  return {
    name,
    rows: [[spot(`${title} (${unit})`, 'title', name, unit)], [spot(PLACE, 'place', name, '')], [], ...laid],
  };
}

/** What forests and soils take in, a tenth of what is emitted at first, and what is left. */
function sinksUnder(totals: readonly Spot[], headings: readonly (number | string)[]): Rows {
  const taken = -plain(numberAt(totals[0] ?? spot(0, 'total', '', '')) / 10);
  return [
    ['UTCATF', ...totals.map((_, y) => spot(taken, 'sink', 'UTCATF', headings[y] ?? ''))],
    [
      'Total net',
      ...totals.map((total, y) => spot(plain(numberAt(total) + taken), 'net', 'Total net', headings[y] ?? '')),
    ],
  ];
}

/** The whole of a year in an inventory, in the core's unit. */
export function totalIn({ rows }: CleanSheet, year: number): number {
  const spots = rows.flat().filter(isSpot);
  const total = spots.find(({ role, column }) => role === 'total' && column === `${year}`);
  const unit = spots.find(({ role }) => role === 'title')?.column ?? '';
  return total === undefined ? 0 : numberAt(total) * (/^(?:kt|GWh)/.test(unit) ? 1000 : 1);
}

function turned(rows: Rows): Rows {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, col) =>
    rows.map((row, r): CleanCell => (col === 0 && r === 0 ? 'Année' : (row[col] ?? null))),
  );
}

/** Emissions and energy by sector: what every contract starts from. */
export function inventories(draw: Draw): readonly [CleanSheet, CleanSheet] {
  const layout = layoutOf(draw);
  return [
    inventory(draw, 'GES', 'Émissions de gaz à effet de serre par secteur', 1, layout),
    inventory(draw, 'Énergie', 'Consommation d’énergie finale par secteur', 2, layout),
  ];
}
