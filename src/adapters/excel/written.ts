import { addressOf, type Box, type CellAt, type CellValue } from '../../domain/cell';
import { isSameValue } from '../../domain/changedSince';
import { comparable } from '../../domain/formulaText';
import type { PlannedCell, SheetPlan, WritePlan } from '../../domain/plan';
import { done, type Result } from '../../domain/result';
import type { Before, Given, SheetBefore } from './before';
import { CHUNK, heightOf } from './chunks';
import { type Held, givenOf, heldIn, holdsFrom, holdsTo, queueEdited } from './editedCells';
import type { Failure } from './failure';
import type { Gate, Queue } from './gate';
import { reachOf } from './placing';
import { type BookFacts, queueUsed, rangeOf } from './sheetFacts';
import { packed, sheetIn } from './steps';
import { extentOf, MARK_PROPERTY } from '../xlsx/sheetXml';
import { markIn } from '../xlsx/sheetMark';

/** A sheet that a plan wrote, as it stands. */
export interface WrittenSheet {
  readonly table: string;
  /** Its name today: the officer may have renamed it. */
  readonly name: string;
  /** What it was; `null` for a sheet that the plan added. */
  readonly before: SheetBefore | null;
  readonly box: Box | null;
}

/** Queues where the sheets of a plan stand now: by their mark, else by their name while they hold nothing. */
export const queueWritten =
  ({ sheets }: BookFacts, plan: WritePlan, before: Before): Queue<readonly WrittenSheet[]> =>
  (context) => {
    const read = sheets.map(({ id, name }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
      mark.load('value');
      const used = queueUsed(sheet);
      return () => ({ name, table: mark.isNullObject ? null : (markIn(mark.value)?.table ?? null), ...used() });
    });
    return () => {
      const standing = read.map((sheet) => sheet());
      const wanted = [
        ...before.added.map(({ table, name }) => ({ table, name, was: null })),
        ...before.sheets.map((was) => ({ table: was.place.table, name: was.place.name, was })),
      ];
      return wanted.flatMap(({ table, name, was }) => {
        const marked = standing.filter((sheet) => sheet.table === table);
        const found =
          marked.find((sheet) => sheet.name === name) ??
          marked[0] ??
          // Cut between its adding and its mark, a sheet of ours holds nothing; one that we only fill may have lost its mark.
          standing.find(
            (sheet) => sheet.name === name && sheet.table === null && (was !== null || sheet.touched === null),
          );
        const planned = plan.sheets.find((sheet) => sheet.table === table);
        if (found === undefined || planned === undefined) return [];
        return [{ table, name: found.name, before: was, box: reachOf(found.values, found.touched, extentOf(planned)) }];
      });
    };
  };

/** What somebody has changed since a plan was written. */
export interface Changes {
  readonly cells: readonly CellAt[];
  /** A sheet where a filter hides rows round a cell that is to be given back, if there is one. */
  readonly filtered?: string;
  /** By table: what stands in each changed cell, by address. */
  readonly sheets: ReadonlyMap<string, ReadonlyMap<string, Given>>;
}

const CELL_BYTES = 150;

/** Compares the cells that a plan wrote with what it wrote and with what was there. `isCut`: not all is written, blanks are ours. */
export async function changesIn(
  gate: Gate,
  standing: readonly WrittenSheet[],
  plan: WritePlan,
  isCut: boolean,
): Promise<Result<Changes, Failure>> {
  const edited = await gate.ask((context) => queueEdited(context, plan.edits), { kind: 'read' });
  if (!edited.ok) return edited;
  const cells = edited.value.filter(({ edit, held }) => !holdsTo(held, edit) && !holdsFrom(held, edit));
  const filtered = edited.value.find(({ isFiltered, held, edit }) => isFiltered && !holdsFrom(held, edit));
  const sheets = new Map<string, Map<string, Given>>();
  const parts = standing.flatMap((sheet) => partsIn(sheet));
  for (const request of packed(parts)) {
    const read = await gate.ask(
      (context) => {
        const ranges = request.map(({ sheet, box }) => {
          const range = rangeOf(sheetIn(context, sheet.name), box);
          range.load('values,formulas,valueTypes');
          return range;
        });
        return () => ranges;
      },
      { kind: 'read' },
    );
    if (!read.ok) return read;
    request.forEach(({ sheet, box }, i) => {
      const range = read.value[i];
      const planned = plan.sheets.find(({ table }) => table === sheet.table);
      if (range === undefined || planned === undefined) return;
      const left = sheets.get(planned.table) ?? new Map<string, Given>();
      sheets.set(planned.table, left);
      range.values.forEach((row, r) =>
        row.forEach((value: unknown, c) => {
          const held = heldIn(value, range.formulas[r]?.[c], range.valueTypes[r]?.[c], '');
          const [atRow, atCol] = [box.top + r, box.left + c];
          if (isCut && held.formula === null && held.value === null) return;
          if (isAsPlanned(held, planned, atRow, atCol) || isAsBefore(held, sheet.before, atRow, atCol)) return;
          left.set(addressOf(atRow, atCol), givenOf(held));
        }),
      );
    });
  }
  return done({
    cells: cells.map(({ edit }) => edit.at),
    ...(filtered && { filtered: filtered.edit.at.sheet }),
    sheets,
  });
}

function partsIn(
  sheet: WrittenSheet,
): readonly { readonly sheet: WrittenSheet; readonly box: Box; readonly bytes: number }[] {
  const { box } = sheet;
  if (box === null) return [];
  const perRow = (box.right - box.left + 1) * CELL_BYTES;
  const rows = Math.max(1, Math.floor(CHUNK / 3 / perRow));
  return Array.from({ length: Math.ceil(heightOf(box) / rows) }, (_, i) => {
    const top = box.top + i * rows;
    const part = { ...box, top, bottom: Math.min(box.bottom, top + rows - 1) };
    return { sheet, box: part, bytes: heightOf(part) * perRow };
  });
}

function isAsPlanned(held: Held, { rows, name }: SheetPlan, row: number, col: number): boolean {
  const cell: PlannedCell | null = rows[row]?.cells[col] ?? null;
  if (cell === null) return held.formula === null && held.value === null;
  if (cell.formula !== undefined || held.formula !== null) {
    return (
      held.formula !== null &&
      cell.formula !== undefined &&
      comparable(held.formula, name) === comparable(cell.formula, name)
    );
  }
  return isSameValue(held.value, emptyAsNull(cell.value));
}

/** Excel holds nothing where an empty text is written. */
const emptyAsNull = (value: CellValue): CellValue => (value === '' ? null : value);

function isAsBefore(held: Held, before: SheetBefore | null, row: number, col: number): boolean {
  const { box, contents } = before ?? { box: null, contents: [] };
  if (box === null) return false;
  const was = contents[row - box.top]?.[col - box.left] ?? '';
  return was === givenOf(held);
}
