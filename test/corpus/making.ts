import type { DrawnCell } from '../../src/domain/drawnWorkbook';
import type { Status } from '../../src/domain/fact';
import type { Draw } from './draw';
import type { Habit } from './habits';
import type { Content, CorpusCell, Marked, Rows, Truth } from './truth';
import { ENERGY, type Family, GHG, PLACE, SECTORS, TOTALS } from './words';

/** What a shape is made with: chance, and how the place types. */
export interface Maker {
  readonly draw: Draw;
  readonly habit: Habit;
}

/** A shape of workbook: what is laid out where. */
export interface Shape {
  readonly id: string;
  readonly make: (maker: Maker) => Content;
}

/** One line of figures in the unit that is written. */
export interface Line {
  readonly label: string;
  readonly indicator: string;
  readonly values: readonly number[];
}

export interface Inventory {
  readonly family: Family;
  readonly title: string;
  readonly unit: string;
  readonly factor: number;
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  readonly total: Line;
}

/** As many digits as people write: none over 1 000, one over 10, two under. */
export const rounded = (value: number): number =>
  Number(Math.abs(value) >= 1000 ? value.toFixed(0) : Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2));

/** Figures that fall a little from year to year. */
export function series({ draw }: Maker, size: number, years: readonly number[]): readonly number[] {
  const first = size * (0.7 + draw.int(0, 60) / 100);
  return years.map((year) => rounded(first * (1 - (year - years[0]!) * 0.012 - draw.int(0, 9) / 1000))); // one year at least
}

export const yearsOf = ({ draw }: Maker, count = draw.int(2, 5)): readonly number[] =>
  draw
    .pick([
      [2015, 2018, 2019, 2021, 2022],
      [2012, 2016, 2019, 2020, 2022],
      [2010, 2014, 2018, 2019, 2023],
    ])
    .slice(-count);

/** The inventory of a family by sector; the words, the unit and the sectors that are left out are drawn. */
export function inventory(
  maker: Maker,
  family: Family = maker.draw.pick([GHG, ENERGY]),
  years = yearsOf(maker),
): Inventory {
  const { draw } = maker;
  const [unit, factor] = draw.pick(family.units);
  const style = draw.int(1, 5);
  const kept = SECTORS.map((names, i) => ({ names, size: family.sizes[i]! })).filter(
    (_, i) => i < 5 || draw.chance(0.8),
  ); // as many sizes as sectors
  const lines = kept.map(({ names, size }): Line => {
    const [id] = names;
    return { label: names[style]!, indicator: `${family.id}-${id}`, values: series(maker, size / factor, years) }; // five styles
  });
  const sums = years.map((_, y) => rounded(lines.reduce((sum, { values }) => sum + values[y]!, 0))); // a value for each year
  const total = { label: draw.pick(TOTALS), indicator: `${family.id}-total`, values: sums };
  return { family, title: draw.pick(family.titles), unit, factor, years, lines, total };
}

/** An observation as the place types it; one in twenty is not there, for a reason that the place writes. */
export function observed(maker: Maker, written: number, unit: string, factor: number, of: Of): Marked {
  const { draw, habit } = maker;
  if (of.isWhole !== true && draw.chance(0.05)) return { drawn: draw.pick(habit.none), truth: { kind: 'absent' } };
  const { isWhole: _, status = 'measured', ...rest } = of;
  const truth: Truth = { kind: 'observation', status, value: written * factor, ...rest };
  return { drawn: habit.number(written, unit, draw), truth };
}

export interface Of {
  readonly indicator: string;
  readonly year: number;
  readonly status?: Status;
  readonly carrier?: string;
  /** Never left out. */
  readonly isWhole?: true;
}

export const euros = (
  { habit, draw }: Maker,
  written: number,
  factor: number,
  taxBasis: 'HT' | 'TTC' | 'none' | 'unknown',
): Marked => ({
  drawn: habit.hasUnitInCell ? written : habit.number(written, '', draw),
  truth: { kind: 'money', euros: written * factor, taxBasis },
});

/** A number that is no figure of the contract, or one that only a person can tell. */
export const open = (drawn: DrawnCell, why: string): Marked => ({ drawn, truth: { kind: 'open', why } });

export const titleWith = ({ habit }: Maker, { title, unit }: Pick<Inventory, 'title' | 'unit'>): string =>
  habit.hasUnitInCell ? title : `${title} (${unit})`;

export const cellsOf = (
  maker: Maker,
  { unit, factor, years }: Inventory,
  { indicator, values }: Line,
): readonly Marked[] => years.map((year, y) => observed(maker, values[y]!, unit, factor, { indicator, year })); // a value for each year

const NOTES: readonly string[] = [
  'Source : observatoire régional, extraction du 12/03/2024',
  'Données provisoires, hors transport aérien',
  '(1) estimation du service, à confirmer',
  'Méthode : approche cadastrale, données corrigées du climat en 2021',
];

/** A table where it stands on its sheet: titles above, a place, notes below, blank rows and columns around. */
export function placed({ draw }: Maker, title: string, table: Rows): Rows {
  const above: Rows = [
    ...(draw.chance(0.3) ? [[PLACE]] : []),
    [title],
    ...(draw.chance(0.4) ? [[`Périmètre : ${PLACE}`]] : []),
    ...(draw.chance(0.6) ? [[]] : []),
  ];
  const below: Rows = draw.chance(0.6) ? [[], [draw.pick(NOTES)]] : [];
  const shift = draw.chance(0.3) ? draw.int(1, 2) : 0;
  const top: Rows = draw.chance(0.3) ? Array.from({ length: draw.int(1, 3) }, () => []) : [];
  const left: readonly CorpusCell[] = Array.from({ length: shift }, () => null);
  return [...top, ...above, ...table, ...below].map((row) => (row.length === 0 ? row : [...left, ...row]));
}

/** Rows for columns; merges turn with them. */
export function turned(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, col) => rows.map((row) => row[col] ?? null));
}

export const one = (name: string, rows: Rows): Content => ({ sheets: [{ name, rows }] });
