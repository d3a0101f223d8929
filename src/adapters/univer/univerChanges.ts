import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { addressOf } from '../../domain/cell';
import type { CellChange } from '../../domain/change';
import type { HostChange } from '../../ports/workbookHost';
import { formulaOfUniver, valueOfUniver } from './univerCell';

const VALUES_SET = 'sheet.mutation.set-range-values';
const FORMULAS_COMPUTED = 'formula.mutation.set-formula-calculation-result';
/** Sheets come, go, move or are renamed; rows and columns move: addresses known before no longer hold. */
const STRUCTURE =
  /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-name|insert-row|remove-rows|insert-col|remove-col|move-rows|move-columns|move-range|add-worksheet-merge|remove-worksheet-merge|set-worksheet-(row|col)-(hidden|visible)|set-(row|col)-(hidden|visible))/;
/** Changes that come together are told together. */
const QUIET = 60;
/** More cells than this are read again rather than told one by one. */
const MOST_CELLS = 5_000;

interface CellsSet {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

type Computed = Readonly<Record<string, Readonly<Record<string, CellsSet['cellValue']>> | undefined>>;

/** Tells of what changes in the spreadsheet, computed values included, but for what is written while `isOurs` says so. */
export function listenUniver(
  api: FUniver,
  book: FWorkbook,
  isOurs: () => boolean,
  onChange: (change: HostChange) => void,
): () => void {
  const touched = new Map<string, Set<string>>();
  let isMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const cells = isMoved ? null : cellsNow(book, touched);
    touched.clear();
    isMoved = false;
    if (cells === null) onChange({ kind: 'sheets' });
    else if (cells.length > 0) onChange({ kind: 'cells', cells, by: 'officer' });
  };
  const touch = (sheet: string, values: CellsSet['cellValue']): void => {
    const known = touched.get(sheet) ?? new Set<string>();
    touched.set(sheet, known);
    for (const [row, line] of Object.entries(values ?? {})) {
      for (const col of Object.keys(line ?? {})) known.add(`${row},${col}`);
    }
  };
  const heard = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
    if (id === FORMULAS_COMPUTED) {
      const computed = (params as { readonly unitData?: Computed }).unitData?.[book.getId()];
      for (const [sheet, values] of Object.entries(computed ?? {})) touch(sheet, values);
    } else if (isOurs()) return;
    else if (id === VALUES_SET) {
      const { unitId, subUnitId, cellValue } = params as CellsSet;
      if (unitId === book.getId() && subUnitId !== undefined) touch(subUnitId, cellValue);
    } else if (STRUCTURE.test(id)) isMoved = true;
    else return;
    clearTimeout(timer);
    timer = setTimeout(tell, QUIET);
  });
  return () => {
    clearTimeout(timer);
    heard.dispose();
  };
}

/** The cells as they stand now; `null` when they are too many. */
function cellsNow(book: FWorkbook, touched: ReadonlyMap<string, ReadonlySet<string>>): readonly CellChange[] | null {
  const cells: CellChange[] = [];
  for (const [id, places] of touched) {
    const sheet = book.getSheetBySheetId(id);
    if (sheet === null) continue;
    if (cells.length + places.size > MOST_CELLS) return null;
    const matrix = sheet.getSheet().getCellMatrix();
    for (const place of places) {
      const [row = 0, col = 0] = place.split(',').map(Number);
      const cell = matrix.getValue(row, col) ?? {};
      cells.push({
        at: { sheet: sheet.getSheetName(), address: addressOf(row, col) },
        value: valueOfUniver(cell),
        formula: formulaOfUniver(cell),
      });
    }
  }
  return cells;
}
