import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { addressOf, boxAddress } from '../../domain/cell';
import type { EmbeddedHost } from '../embeddedHost';
import { EventType } from '../objects/applicationSide';

const VALUES = 'sheet.mutation.set-range-values';
const COMPUTED = 'formula.mutation.set-formula-calculation-result';
const EDITING = 'sheet.operation.set-cell-edit-visible';
/** What Excel calls a change of rows and columns, by what Univer calls it. */
const MOVED: Readonly<Record<string, string>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
  'sheet.mutation.move-range': 'CellInserted',
  'sheet.mutation.move-rows': 'CellInserted',
  'sheet.mutation.move-columns': 'CellInserted',
};
const SHEETS: Readonly<Record<string, number>> = {
  'sheet.mutation.insert-sheet': EventType.added,
  'sheet.mutation.remove-sheet': EventType.deleted,
  'sheet.mutation.set-worksheet-name': EventType.renamed,
};

type Cells = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

interface Told {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Cells;
  readonly sheet?: { readonly id: string };
  readonly range?: { readonly startRow: number; readonly startColumn: number };
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, Cells | undefined>> | undefined>>;
  readonly visible?: boolean;
}

/** What a person does in the grid is told as Excel tells it, but for what the host writes itself; while a cell is typed in, Excel refuses. */
export function tellPersons(host: EmbeddedHost, api: FUniver, book: FWorkbook, isOurs: () => boolean): () => void {
  let isToCompute = false; // a person's change waits for what is computed from it
  const tell = (type: number, worksheetId: string, args: Readonly<Record<string, unknown>>): void =>
    host.tell(type, 'Workbook', { source: 'Local', triggerSource: '', worksheetId, ...args });
  const heard = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    const said = (params ?? {}) as Told; // Univer's own, by the command's name
    if (id === EDITING) host.state.isEditing = said.visible === true;
    if (id === COMPUTED && isToCompute) {
      isToCompute = false;
      const computed = said.unitData?.[book.getId()] ?? {};
      // The values reach their cells in the same turn, after this was said.
      setTimeout(() => {
        for (const [sheet, cells] of Object.entries(computed)) {
          const address = addressesOf(cells);
          if (address !== '') tell(EventType.calculated, sheet, { address });
        }
      }, 0);
    }
    if (isOurs() || said.unitId !== book.getId() || options?.['fromFormula'] === true) return;
    const sheet = said.subUnitId ?? said.sheet?.id ?? '';
    if (id === VALUES) {
      isToCompute = true;
      tell(EventType.changed, sheet, { changeType: 'RangeEdited', address: addressesOf(said.cellValue) });
    } else if (id in MOVED) {
      const { startRow = 0, startColumn = 0 } = said.range ?? {};
      tell(EventType.changed, sheet, { changeType: MOVED[id], address: addressOf(startRow, startColumn) });
    } else if (id in SHEETS) tell(SHEETS[id] ?? EventType.added, sheet, {});
  });
  return () => heard.dispose();
}

/** Cells as Excel gives them: blocks of neighbours in a row, between commas. */
function addressesOf(cells: Cells = {}): string {
  const blocks: string[] = [];
  for (const [row, line] of Object.entries(cells)) {
    const cols = Object.keys(line ?? {}).map(Number);
    for (let i = 0; i < cols.length; i += 1) {
      const left = cols[i] ?? 0; // i < cols.length
      while (cols[i + 1] === (cols[i] ?? 0) + 1) i += 1;
      blocks.push(boxAddress({ top: Number(row), bottom: Number(row), left, right: cols[i] ?? left }));
    }
  }
  return blocks.join(',');
}
