import { addressOf } from '../../domain/cell';
import type { CellChange } from '../../domain/change';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { HostChange } from '../../ports/workbookHost';
import { heldIn } from './editedCells';
import type { Gate } from './gate';
import type { OfficeClient } from './officeClient';
import { boxOf } from './sheetFacts';

/** Cells that are read again one by one; a larger change is read again by sheet. */
const MOST_CELLS = 2_000;
/** Changes that follow each other are told together. Milliseconds. */
const QUIET = 400;
/** Addresses that Excel may have cut (office/pitfalls.md, 14). */
const LONGEST_ADDRESS = 8_000;
const RENAMED_SINCE = '1.17';

interface Changed {
  readonly sheet: string;
  readonly address: string;
}

export interface Listening {
  readonly gate: Gate;
  readonly client: OfficeClient;
  readonly onChange: (change: HostChange) => void;
}

/**
 * Tells what people change, ourselves never: our writes turn events off, and events of our own that come late say so.
 * Events are a hint (office/pitfalls.md, 25): what a plan saw is compared again before it is written.
 */
export async function listen({ gate, client, onChange }: Listening): Promise<Result<() => void, Problem>> {
  let pending: Changed[] = [];
  let by: 'officer' | 'colleague' = 'officer';
  let isWhole = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const tell = async (): Promise<void> => {
    const [changed, who, all] = [pending, by, isWhole];
    [pending, by, isWhole] = [[], 'officer', false];
    const cells = all ? null : await cellsIn(gate, changed);
    if (isOver) return;
    onChange(cells === null ? { kind: 'sheets' } : { kind: 'cells', cells, by: who });
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), QUIET);
  };
  const onCells = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === 'ThisLocalAddin') return;
    if (event.source === 'Remote') by = 'colleague';
    const { address, changeType } = event;
    isWhole ||= changeType !== 'RangeEdited' || address === '' || address.length > LONGEST_ADDRESS;
    pending.push({ sheet: event.worksheetId, address });
    soon();
  };
  /** What formulas compute to follows what is typed: Excel tells it apart, and not in `onChanged`. */
  const onCalculated = async ({ worksheetId, address }: Excel.WorksheetCalculatedEventArgs): Promise<void> => {
    isWhole ||= address === '' || address.length > LONGEST_ADDRESS;
    pending.push({ sheet: worksheetId, address });
    soon();
  };
  const onSheets = async (): Promise<void> => {
    isWhole = true;
    soon();
  };
  const registered = await gate.ask(
    (context) => {
      const sheets = context.workbook.worksheets;
      context.runtime.enableEvents = true;
      const handlers = [
        sheets.onChanged.add(onCells),
        sheets.onCalculated.add(onCalculated),
        sheets.onAdded.add(onSheets),
        sheets.onDeleted.add(onSheets),
        ...(client.has(RENAMED_SINCE) ? [sheets.onNameChanged.add(onSheets)] : []),
      ];
      return () => handlers;
    },
    { kind: 'read' },
  );
  if (!registered.ok) return failed(registered.problem.problem);
  return done(() => {
    isOver = true;
    clearTimeout(timer);
    for (const handler of registered.value) void removed(handler);
  });
}

/** A handler is removed through the context that it was added by; a pane that is closing need not know whether it was. */
async function removed(
  handler:
    OfficeExtension.EventHandlerResult<never> | { remove: () => void; context: OfficeExtension.ClientRequestContext },
): Promise<void> {
  try {
    handler.remove();
    await handler.context.sync();
  } catch {
    // Excel is gone, and its handlers with it.
  }
}

/** The changed cells as they stand now; `null` when they are too many, or cannot be read cell by cell. */
async function cellsIn(gate: Gate, changed: readonly Changed[]): Promise<readonly CellChange[] | null> {
  const blocks = changed.flatMap(({ sheet, address }) => address.split(',').map((one) => ({ sheet, address: one })));
  const sized = await gate.ask(
    (context) => {
      const ranges = blocks.map(({ sheet: id, address }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load('name');
        const range = sheet.getRange(address);
        range.load('rowIndex,columnIndex,rowCount,columnCount');
        range.untrack();
        return { id, sheet, range };
      });
      return () =>
        ranges.map(({ id, sheet, range }) => (sheet.isNullObject ? null : { id, name: sheet.name, box: boxOf(range) }));
    },
    { kind: 'read' },
  );
  if (!sized.ok) return null;
  const there = sized.value.flatMap((one) => one ?? []);
  const size = there.reduce((sum, { box }) => sum + (box.bottom - box.top + 1) * (box.right - box.left + 1), 0);
  if (there.length < blocks.length || size > MOST_CELLS) return null;
  const read = await gate.ask(
    (context) => {
      const ranges = there.map(({ id, box }) => {
        const sheet = context.workbook.worksheets.getItem(id);
        const range = sheet.getRangeByIndexes(box.top, box.left, box.bottom - box.top + 1, box.right - box.left + 1);
        range.load('values,formulas,numberFormat,valueTypes');
        range.untrack();
        return range;
      });
      return () => ranges;
    },
    { kind: 'read' },
  );
  if (!read.ok) return null;
  const cells = new Map<string, CellChange>();
  there.forEach(({ name, box }, i) => {
    const range = read.value[i];
    range?.values.forEach((row, r) =>
      row.forEach((value: unknown, c) => {
        const held = heldIn(value, range.formulas[r]?.[c], range.valueTypes[r]?.[c], range.numberFormat[r]?.[c]);
        const at = { sheet: name, address: addressOf(box.top + r, box.left + c) };
        cells.set(`${name}!${at.address}`, { at, ...held });
      }),
    );
  });
  return [...cells.values()];
}
