import type { Family } from '../../catalogue/indicator';
import { indicatorById } from '../../catalogue/indicators';
import { sectorById } from '../../catalogue/sectors';
import { isError } from '../../domain/cell';
import { type Observation, type Status, SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Heading, labelSpot, type Layout, type Recognition, type Spot } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { convert, unitForCore } from '../../domain/unit';
import { formatAt, type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { indicatorFor, wholeOf } from '../reading/indicator';
import { type DecimalSign, decimalIn } from '../reading/number';
import { type Decided, decidedIn, perimeterOf, said } from './decided';
import { type DoubtSeen, figureIn } from './figure';
import { isUncomputed, sourceOf } from './sources';

/** An observation before its doubts are weighed and said. */
export interface Draft {
  readonly fact: Omit<Observation, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
}

export interface TableToRead {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly recognition: Recognition;
  readonly layout: Layout;
  readonly entries: readonly MappingEntry[];
  readonly settings: Pick<Settings, 'territory'>;
}

interface Column {
  readonly heading: Heading;
  readonly entry: MappingEntry;
  readonly year: number;
  readonly status: Status;
  readonly scenario?: string;
  readonly decimal?: DecimalSign;
}

interface Meant {
  readonly indicator: string;
  readonly sector?: string;
  readonly carrier?: string;
}

/** One observation per row and year of a grid, in reading order. Rows that mean nothing to the core give nothing. */
export function gridFacts(table: TableToRead): readonly Draft[] {
  const { sheet, layout, entries } = table;
  const unitColumn = layout.headings.find((heading) => entryAt(entries, heading)?.meaning === 'field:unit');
  const rows = layout.entries.map((entry) => ({ entry, spot: labelSpot(layout, entry) }));
  const unitCells = unitColumn === undefined ? [] : rows.map(({ entry }) => crossing(layout, entry, unitColumn));
  const decided = decidedIn(entries, [...layout.headings, ...rows.map(({ spot }) => spot), ...unitCells]);
  const columns = layout.headings.flatMap((heading) => columnOf(heading, decided, table) ?? []);
  return rows.flatMap(({ entry, spot }) => {
    const label = decided.label(spot);
    if (label === undefined) return [];
    const unitSpot = unitColumn === undefined ? spot : crossing(layout, entry, unitColumn);
    return columns.flatMap((column) => {
      const meant = meantBy(label, decided, column, spot);
      if (meant === null) return [];
      return [
        draftAt(table, decided, {
          label,
          column,
          meant,
          spot: crossing(layout, entry, column.heading),
          units: [unitSpot, spot],
        }),
      ];
    });
  });

  function columnOf(heading: Heading, from: Decided, { workbook }: TableToRead): Column | null {
    const entry = from.label(heading);
    const [head, year = '', status = '', scenario] = entry?.meaning.split(':') ?? [];
    if (entry === undefined || head !== 'year' || !/^\d{4}$/.test(year)) return null;
    const texts = layout.entries.flatMap((line) => {
      const { row, col } = crossing(layout, line, heading);
      const value = valueAt(sheet, row, col);
      return typeof value === 'string' ? [value] : [];
    });
    const decimal = texts.length === 0 ? null : decimalIn(texts);
    return {
      heading,
      entry,
      year: Number(year),
      status: status === 'objective' || status === 'scenario' ? status : 'measured',
      ...(scenario !== undefined && { scenario }),
      ...(decimal !== null && workbook.sheets.length > 0 && { decimal }),
    };
  }
}

const entryAt = (entries: readonly MappingEntry[], spot: Spot): MappingEntry | undefined =>
  decidedIn(entries, []).label(spot);

/** The core's identifier for a row under a heading; `null` when the row is left out or the family is not known. */
function meantBy(label: MappingEntry, decided: Decided, { heading }: Column, spot: Spot): Meant | null {
  const [kind = '', target = ''] = label.meaning.split(':');
  if (kind === 'indicator') {
    const known = indicatorById.get(target);
    return known === undefined ? null : meantOf(target);
  }
  const entry = decided.family(heading) ?? decided.family(spot) ?? decided.table.family;
  const family = entry === undefined || entry.meaning === 'family:unknown' ? null : (said(entry) as Family); // checked: wholeOf gives null on anything else
  const whole = family === null ? null : wholeOf(family);
  if (family === null || whole === null) return null;
  if (kind === 'total') return target === 'net' && family === 'ghg' ? meantOf('ghg-net-total') : meantOf(whole);
  if (kind !== 'sector' && kind !== 'carrier') return null;
  const indicator = kind === 'sector' ? indicatorFor(family, target) : indicatorFor(family, undefined, target);
  if (indicator !== null) return { ...meantOf(indicator), ...(target !== 'all' && { [kind]: target }) };
  const isPart = kind === 'carrier' || (sectorById.get(target)?.parts ?? []).length > 0;
  return isPart ? { indicator: whole, [kind]: target } : null;
}

function meantOf(indicator: string): Meant {
  const known = indicatorById.get(indicator);
  return {
    indicator,
    ...(known?.sector !== undefined && { sector: known.sector }),
    ...(known?.carrier !== undefined && { carrier: known.carrier }),
  };
}

interface Crossing {
  readonly label: MappingEntry;
  readonly column: Column;
  readonly meant: Meant;
  readonly spot: Spot;
  readonly units: readonly Spot[];
}

function draftAt(table: TableToRead, decided: Decided, { label, column, meant, spot, units }: Crossing): Draft {
  const { workbook, sheet, settings } = table;
  const format = formatAt(workbook, sheet, spot.row, spot.col);
  const seen = isUncomputed(sheet, spot)
    ? { missing: { reason: 'error' as const }, doubts: [] }
    : figureIn(valueAt(sheet, spot.row, spot.col), format, column.decimal);
  const answer = decided.value(spot);
  const figure = answer === undefined ? seen : { value: Number(said(answer)), doubts: [] };
  const core = indicatorById.get(meant.indicator)?.unit ?? '';
  const unitSaid =
    decided.unit(spot) ?? nearest(units, decided.unit) ?? decided.unit(column.heading) ?? decided.table.unit;
  const own = 'unit' in figure ? figure.unit : undefined;
  const unit = own ?? (unitSaid === undefined || unitSaid.meaning === 'unit:unknown' ? undefined : said(unitSaid));
  const fits = unit === undefined ? null : unitForCore(unit, core);
  const perimeter = perimeterOf(decided.perimeterAt(column.heading) ?? decided.table.perimeter, settings.territory);
  const value =
    figure.value === undefined
      ? undefined
      : core === '%' && format.kind === 'percent'
        ? figure.value * 100
        : figure.value;
  const hasFigure =
    figure.value !== undefined || ('span' in figure && figure.span !== undefined) || figure.doubts.length > 0;
  const sureOf = [label, column.entry, ...(own === undefined && unitSaid !== undefined && hasFigure ? [unitSaid] : [])];
  const doubts: DoubtSeen[] = [
    ...figure.doubts,
    ...(label.confidence < SURE
      ? [{ code: 'label-unsure' as const, data: { label: label.label, meaning: label.meaning } }]
      : []),
    ...(column.entry.confidence < SURE ? [{ code: 'year-unsure' as const, data: { label: column.entry.label } }] : []),
    ...(hasFigure ? unitDoubts(unit, fits, core, own === undefined ? unitSaid : undefined) : []),
    ...(perimeter.from === 'unknown' ? [{ code: 'perimeter-unknown' as const, data: {} }] : []),
  ];
  const version = column.scenario ?? tableSays(decided, 'version');
  const producer = tableSays(decided, 'producer');
  const gwp = tableSays(decided, 'gwp');
  return {
    confidence: Math.min(1, ...sureOf.map(({ confidence }) => confidence)),
    doubts,
    fact: {
      kind: 'observation',
      source: sourceOf(sheet, spot),
      ...meant,
      year: column.year,
      status: column.status,
      perimeter,
      ...(version !== undefined && { version }),
      ...(producer !== undefined && { producer }),
      ...(gwp !== undefined && { gwp }),
      read: { ...(value !== undefined && { value }), ...(unit !== undefined && { unit }) },
      ...(value !== undefined && fits !== null && { value: convert(value, fits, core), unit: core }),
      ...('missing' in figure && figure.missing !== undefined && { missing: figure.missing }),
      ...('bound' in figure && figure.bound !== undefined && { bound: figure.bound }),
      ...('span' in figure && figure.span !== undefined && { span: figure.span }),
    },
  };
}

const nearest = (spots: readonly Spot[], at: (spot: Spot) => MappingEntry | undefined): MappingEntry | undefined =>
  spots.map(at).find((entry) => entry !== undefined);

const tableSays = ({ table }: Decided, kind: 'version' | 'producer' | 'gwp'): string | undefined => {
  const entry = table[kind];
  return entry === undefined ? undefined : said(entry);
};

function unitDoubts(
  unit: string | undefined,
  fits: string | null,
  core: string,
  entry: MappingEntry | undefined,
): readonly DoubtSeen[] {
  if (unit === undefined) return [{ code: 'unit-unknown', data: {} }];
  if (fits === null) return [{ code: 'unit-mismatch', data: { unit, expected: core } }];
  return entry !== undefined && entry.confidence < SURE ? [{ code: 'unit-unsure', data: { unit } }] : [];
}

/** Whether a cell holds an error, for rules that look at sources. */
export const isErrorAt = (sheet: Sheet, { row, col }: Spot): boolean => {
  const value = valueAt(sheet, row, col);
  return value !== null && isError(value);
};
