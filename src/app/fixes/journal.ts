import { fixWords } from '../../catalogue/sessionWords';
import { JOURNAL } from '../../catalogue/sheetNames';
import { type CellAt, type CellValue, positionOf, referenceTo } from '../../domain/cell';
import { cellReferred } from '../../domain/cellReferred';
import { type Language, say } from '../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { freeName, takenNames } from '../../domain/sheetName';
import { formulaAt, type Sheet, valueAt, type Workbook } from '../../domain/workbook';

/** A cell that was fixed: where it is now, what it held before and after, by which rule, in which acceptance. */
export interface JournalEntry {
  /** Acceptances are numbered from 1; there is no clock in the workbook. */
  readonly order: number;
  readonly ruleId: string;
  /** Where the spreadsheet has the cell today; `null` once it is gone. */
  readonly at: CellAt | null;
  /** Where it was when it was fixed. */
  readonly was: CellAt;
  readonly before: CellValue;
  readonly formulaBefore?: string;
  readonly after: CellValue;
  readonly formulaAfter?: string;
}

/** Columns of the sheet: key, order, live reference, where it was, before, formula before, after, rule, formula after. */
const COLUMNS = [
  '',
  'order',
  'cell',
  'sheet',
  'address',
  'before',
  'formula',
  'after',
  'rule',
  'formula after',
] as const;
const HEAD_ROWS = 3;
const [ORDER, LIVE, SHEET, ADDRESS, BEFORE, FORMULA, AFTER, RULE, FORMULA_AFTER] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The journal as a very hidden sheet of ours. The reference is live, so that the spreadsheet moves it with its cell. */
export function journalSheet(entries: readonly JournalEntry[], workbook: Workbook, language: Language): SheetPlan {
  const standing = journalIn(workbook)?.name;
  return {
    table: JOURNAL.id,
    name: standing ?? freeName(JOURNAL.name, takenNames(workbook)),
    visibility: 'veryHidden',
    rows: [
      { key: 'title', cells: [text('title'), text(say(fixWords.journalTitle, {}, language))] },
      { key: 'note', cells: [text('note'), text(say(fixWords.journalNote, {}, language))] },
      { key: 'heading', cells: COLUMNS.map((heading) => text(heading === '' ? 'heading' : heading)) },
      ...entries.map(rowOf),
    ],
    columns: COLUMNS.map((_, col) => ({ width: 16, ...(col === 0 && { isHidden: true }) })),
    merges: [],
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: true,
    ...(entries.length === 0 && { isSpent: true }),
  };
}

const text = (value: string): PlannedCell => ({ value });

function rowOf(
  { order, ruleId, at, was, before, formulaBefore, after, formulaAfter }: JournalEntry,
  place: number,
): PlannedRow {
  const key = `fix:${place + 1}`;
  return {
    key,
    cells: [
      text(key),
      { value: order },
      at === null ? { value: { error: '#REF!' } } : { value: after, formula: referenceTo(at) },
      text(was.sheet),
      text(was.address),
      before === null ? null : { value: before },
      formulaBefore === undefined ? null : text(formulaBefore),
      after === null ? null : { value: after },
      text(ruleId),
      formulaAfter === undefined ? null : text(formulaAfter),
    ],
  };
}

const journalIn = ({ sheets }: Workbook): Sheet | undefined => sheets.find(({ ours }) => ours === JOURNAL.id);

/** What the workbook's journal holds, in order; nothing where there is none. Rows that are not ours any more are left out. */
export function readJournal(workbook: Workbook): readonly JournalEntry[] {
  const sheet = journalIn(workbook);
  if (sheet === undefined) return [];
  return Array.from({ length: Math.max(0, sheet.height - HEAD_ROWS) }, (_, i) => i + HEAD_ROWS).flatMap((row) => {
    const at = (col: number) => valueAt(sheet, row, col);
    const [order, ruleId, name, address] = [at(ORDER), at(RULE), at(SHEET), at(ADDRESS)];
    if (typeof order !== 'number' || typeof ruleId !== 'string') return [];
    if (typeof name !== 'string' || typeof address !== 'string' || !isAddress(address)) return [];
    const formula = at(FORMULA);
    const formulaAfter = at(FORMULA_AFTER);
    const live = formulaAt(sheet, row, LIVE);
    const entry: JournalEntry = {
      order,
      ruleId,
      at: live === null ? null : cellReferred(live),
      was: { sheet: name, address },
      before: at(BEFORE),
      ...(typeof formula === 'string' && { formulaBefore: formula }),
      after: at(AFTER),
      ...(typeof formulaAfter === 'string' && { formulaAfter }),
    };
    return [entry];
  });
}

function isAddress(address: string): boolean {
  if (!/^[A-Z]{1,3}\d{1,7}$/.test(address)) return false;
  return positionOf(address).row >= 0;
}
