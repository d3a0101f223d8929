import { addressOf, type CellValue } from '../../domain/cell';
import type { Action, Money, Source } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading, Spot } from '../../domain/recognition';
import { convert, unitForCore } from '../../domain/unit';
import { unitIn } from '../../domain/unitWritten';
import { formatAt, valueAt } from '../../domain/workbook';
import { isTeteHeading } from '../reading/actionHeading';
import { dateIn } from '../reading/date';
import { matchSector } from '../reading/knownLabel';
import { isGuidance, missingIn } from '../reading/missing';
import { readMoney } from '../reading/money';
import { readNumber } from '../reading/number';
import { perimeterIn } from '../reading/perimeter';
import { actionStatusIn } from '../reading/status';
import { actionIdOf, itemsOf, withoutNumber } from './actionFields';
import { type Decided, decidedIn, said } from './decided';
import type { DoubtSeen } from './figure';
import type { TableToRead } from './gridFacts';
import { sourceOf, writtenText } from './sources';

export interface ActionDraft {
  readonly fact: Omit<Action, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
}

interface Column {
  readonly heading: Heading;
  readonly entry: MappingEntry;
}

type Columns = ReadonlyMap<string, Column>;

const REDUCTION_UNIT = 'tCO2e/an';
/** Typed once, then left blank below: axes only (trap 77). */
const FILLED_DOWN = ['axis', 'subAxis', 'subSubAxis'];

/** One action per row of a plan. Persons are located, never taken as leads: the department or structure is. */
export function actionFacts(table: TableToRead): readonly ActionDraft[] {
  const { layout, entries, sheet } = table;
  const decided = decidedIn(entries, layout.headings);
  const columns = columnsOf(layout.headings, decided);
  const title = columns.get('title');
  if (title === undefined) return [];
  const axes = new Map<string, string>();
  const isNumbered = hasStableNumbers(table, columns.get('number'));
  const taken = new Map<string, number>();
  return layout.entries.map((row): ActionDraft => {
    for (const field of FILLED_DOWN) {
      const own = textIn(table, columns.get(field), row);
      if (own !== '') {
        axes.set(field, own);
        for (const below of FILLED_DOWN.slice(FILLED_DOWN.indexOf(field) + 1)) axes.delete(below);
      }
    }
    const text = withoutNumber(textIn(table, title, row));
    const axis = FILLED_DOWN.flatMap((field) => axes.get(field) ?? []).join(' / ');
    const number = isNumbered ? textIn(table, columns.get('number'), row) : '';
    const base = number === '' ? actionIdOf(text, axis) : number;
    const again = (taken.get(base) ?? 0) + 1;
    taken.set(base, again);
    const read = fieldsOf(table, columns, decided, row);
    return {
      confidence: title.entry.confidence,
      doubts: read.doubts,
      fact: {
        kind: 'action',
        id: again === 1 ? base : `${base}-${again}`,
        title: text,
        source: sourceOf(sheet, { row, col: title.heading.col }),
        ...(axis !== '' && { axis }),
        ...read.fields,
        cells: cellsOf(table, columns, row),
      },
    };
  });
}

function columnsOf(headings: readonly Heading[], decided: Decided): Columns {
  const columns = new Map<string, Column>();
  for (const heading of headings) {
    const entry = decided.label(heading);
    if (entry === undefined || !entry.meaning.startsWith('field:') || columns.has(said(entry))) continue;
    columns.set(said(entry), { heading, entry });
  }
  return columns;
}

/** Numbers that every action has, each its own, are identities; anything else may move next year. */
function hasStableNumbers(table: TableToRead, column: Column | undefined): boolean {
  if (column === undefined) return false;
  const numbers = table.layout.entries.map((row) => textIn(table, column, row));
  return numbers.length > 0 && numbers.every((number) => number !== '') && new Set(numbers).size === numbers.length;
}

const spotOf = (column: Column, row: number): Spot => ({ row, col: column.heading.col });
const valueIn = ({ sheet }: TableToRead, column: Column | undefined, row: number): CellValue =>
  column === undefined ? null : valueAt(sheet, row, column.heading.col);

/** The text of a field; what a template prints, and what says that nothing is known, is no text. */
function textIn(table: TableToRead, column: Column | undefined, row: number): string {
  const text = writtenIn(table, column, row);
  return isGuidance(text) || missingIn(text) !== null ? '' : text;
}

/** The text of a field as it stands: `À venir` is a status, where in a column of figures it would be an absence. */
function writtenIn(table: TableToRead, column: Column | undefined, row: number): string {
  const value = valueIn(table, column, row);
  if (value === null || typeof value === 'object' || typeof value === 'boolean') return '';
  return `${value}`.replace(/[ \t\u00a0\u202f]+/g, ' ').trim();
}

const cellsOf = (table: TableToRead, columns: Columns, row: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...columns].flatMap(([field, { heading }]) =>
      valueAt(table.sheet, row, heading.col) === null ? [] : [[field, addressOf(row, heading.col)]],
    ),
  );

interface Fields {
  readonly fields: Pick<Action, 'partners' | 'funding' | 'measures' | 'indicators'> & Partial<Action>;
  readonly doubts: readonly DoubtSeen[];
}

function fieldsOf(table: TableToRead, columns: Columns, decided: Decided, row: number): Fields {
  const doubts: DoubtSeen[] = [];
  const text = (field: string): string => textIn(table, columns.get(field), row);
  const doubt = (code: DoubtSeen['code'], about: string) => doubts.push({ code, data: { text: about.slice(0, 80) } });
  const lead = text('leadDepartment') || text('leadStructure');
  const level = perimeterIn(text('leadStructure'))?.level;
  const status = statusIn(writtenIn(table, columns.get('status'), row), doubt);
  const sector = sectorIn(text('sector'), doubt);
  const start = dayIn(table, columns.get('start'), row, doubt);
  const end = dayIn(table, columns.get('end'), row, doubt);
  const budget = moneyIn(table, columns.get('budget'), decided, row, doubt);
  const reduction = reductionIn(table, columns.get('reduction'), row, doubt);
  const fields = {
    ...(text('description') !== '' && { description: text('description') }),
    ...(sector !== null && { sector }),
    ...(lead !== '' && { lead: lead.replace(/\s+/g, ' ') }),
    partners: itemsOf(text('partners')),
    ...(level !== undefined && { level }),
    ...(status !== null && { status }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(budget !== null && { budget }),
    funding: fundingIn(table, columns, decided, row, doubt),
    ...(reduction !== null && { reduction }),
    measures: itemsOf(text('measures')),
    indicators: itemsOf(text('indicators')),
  };
  return { fields, doubts };
}

type Report = (code: DoubtSeen['code'], about: string) => void;

function statusIn(text: string, doubt: Report): string | null {
  if (text === '') return null;
  const seen = actionStatusIn(text);
  if (seen !== null && seen.match.confidence >= 0.9) return seen.value;
  doubt('status-unknown', text);
  return null;
}

function sectorIn(text: string, doubt: Report): string | null {
  if (text === '') return null;
  const match = matchSector(text);
  if (match !== null && match.confidence >= 0.9) return match.target;
  doubt('sector-unknown', text);
  return null;
}

function dayIn(table: TableToRead, column: Column | undefined, row: number, doubt: Report): string | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null || textIn(table, column, row) === '') return null;
  const format = formatAt(table.workbook, table.sheet, row, column.heading.col);
  const isShown = typeof value !== 'number' || format.kind === 'date' || (value >= 1950 && value <= 2100);
  const day = isShown ? dateIn(value, table.workbook.isDate1904) : null;
  if (day === null) doubt('date-unread', writtenText(value));
  return day;
}

function moneyIn(
  table: TableToRead,
  column: Column | undefined,
  decided: Decided,
  row: number,
  doubt: Report,
): Money | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null || typeof value === 'boolean' || typeof value === 'object') return null;
  const text = writtenText(value);
  const tax = decided.tax(column.heading);
  const basis = tax === undefined ? null : said(tax);
  const format = formatAt(table.workbook, table.sheet, row, column.heading.col);
  if (typeof value === 'number' && format.kind === 'date') {
    doubt('budget-text', text);
    return null;
  }
  const written = unitIn(column.heading.text) ?? unitIn(format.code.replace(/[[\]"$]/g, ' '));
  const unit = written ?? (isTeteHeading(column.heading.text) ? unitIn('€') : null); // TETE knows euros only
  const read = readMoney(value, unit, basis === 'HT' || basis === 'TTC' ? basis : null);
  if (read.kind === 'missing') return null;
  if (read.kind !== 'money') {
    doubt('budget-text', text);
    return null;
  }
  if (read.doubt === 'no-unit') {
    doubt('budget-unit', text);
    return null;
  }
  const taxBasis =
    basis === 'unknown' && read.taxBasis !== 'unknown' && unit?.tax === read.taxBasis ? 'unknown' : read.taxBasis;
  if (taxBasis === 'unknown') doubt('tax-unknown', text);
  return {
    read: read.read,
    value: read.value,
    currency: 'EUR',
    taxBasis,
    source: sourceOf(table.sheet, spotOf(column, row)),
  };
}

function fundingIn(
  table: TableToRead,
  columns: Columns,
  decided: Decided,
  row: number,
  doubt: Report,
): Action['funding'] {
  return [...columns.keys()]
    .filter((field) => field.startsWith('funder-'))
    .flatMap((field) => {
      const funder = textIn(table, columns.get(field), row).replace(/\s+/g, ' ');
      const amount = moneyIn(table, columns.get(field.replace('funder', 'amount')), decided, row, doubt);
      if (funder === '' && amount === null) return [];
      if (funder !== '' && amount !== null) return [{ funder, amount }];
      doubt('funder-alone', funder === '' ? (amount?.source.text ?? '') : funder);
      return [];
    });
}

function reductionIn(
  table: TableToRead,
  column: Column | undefined,
  row: number,
  doubt: Report,
): { value: number; unit: string; source: Source } | null {
  const value = valueIn(table, column, row);
  if (column === undefined || value === null) return null;
  const read =
    typeof value === 'string'
      ? readNumber(value)
      : typeof value === 'number'
        ? { kind: 'number' as const, value }
        : null;
  if (read === null || read.kind !== 'number') {
    if (read !== null && read.kind !== 'missing') doubt('text', writtenText(value));
    return null;
  }
  const own = 'unit' in read ? read.unit : undefined;
  const unit = own ?? column.heading.path.map((text) => unitIn(text)).find((seen) => seen !== null)?.unit;
  const fits = unit === undefined ? null : unitForCore(unit, REDUCTION_UNIT);
  if (fits === null) {
    doubt('reduction-unit', writtenText(value));
    return null;
  }
  return {
    value: convert(read.value, fits, REDUCTION_UNIT),
    unit: REDUCTION_UNIT,
    source: sourceOf(table.sheet, spotOf(column, row)),
  };
}
