import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { addressOf, type CellValue, isError } from '../../src/domain/cell';
import type { SheetPlan } from '../../src/domain/plan';
import { valueAt, type Workbook } from '../../src/domain/workbook';

/** A workbook and the plans written in it. */
export interface Judged {
  readonly workbook: Workbook;
  readonly plans: readonly SheetPlan[];
}

/** What the engine gives for a cell of a plan. */
export type Computed = (sheet: string, row: number, col: number) => unknown;

type Cell = readonly [row: number, col: number, { readonly v: string | number | boolean } | { readonly f: string }];

/**
 * Computes the formulas of plans over their workbooks' values, in Univer's engine: an independent judge of the values
 * that we store beside them. Many at once, since starting the engine takes a second.
 */
export function computedByUniver(judged: readonly Judged[]): readonly Computed[] {
  const asked = judged.map(({ workbook, plans }) => [
    ...workbook.sheets
      .filter(({ name }) => plans.every((plan) => plan.name !== name))
      .map((sheet) => ({
        name: sheet.name,
        cells: cellsOf(sheet.height, sheet.width, (r, c) => valueAt(sheet, r, c)),
      })),
    ...plans.map(planned),
  ]);
  const engine = join(__dirname, 'univerEngine.cjs');
  const said = execFileSync(process.execPath, [engine], { input: JSON.stringify(asked), maxBuffer: 1 << 28 });
  const answers: unknown[][][][] = JSON.parse(said.toString('utf8'));
  return answers.map((sheets, i) => {
    const places = new Map(asked[i]?.map(({ name }, place) => [name, place]));
    return (sheet, row, col) => sheets[places.get(sheet) ?? -1]?.[row]?.[col] ?? null;
  });
}

function planned({ name, rows }: SheetPlan) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const formulas = new Map<string, string>();
  rows.forEach(({ cells }, row) =>
    cells.forEach((cell, col) => cell?.formula !== undefined && formulas.set(`${row}|${col}`, cell.formula)),
  );
  const values = cellsOf(rows.length, width, (row, col) =>
    formulas.has(`${row}|${col}`) ? null : (rows[row]?.cells[col]?.value ?? null),
  );
  const computed = [...formulas].map(([place, formula]): Cell => {
    const [row = 0, col = 0] = place.split('|').map(Number);
    return [row, col, { f: `=${formula}` }];
  });
  return { name, cells: [...values, ...computed] };
}

function cellsOf(height: number, width: number, at: (row: number, col: number) => CellValue): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let col = 0; col < width; col += 1) {
      const value = at(row, col);
      if (value !== null && !isError(value)) cells.push([row, col, { v: value }]);
    }
  }
  return cells;
}

/**
 * Formulas whose stored value is not what an independent engine computes, to 1e-9. The engine sometimes answers before all is computed,
 * when the machine does other work, and errs on the first workbook of a process (of three equal ones, `#VALUE!` for a product in the
 * first alone): what it denies is asked again of a fresh one, after the same workbooks, and counts where both deny it.
 */
export function disagreements(judged: readonly Judged[]): readonly string[] {
  const denied = judged.map(deniedBy(computedByUniver(judged)));
  const again = judged.filter((_, i) => denied[i]?.length !== 0);
  const twice = new Set(
    again.length === 0 ? [] : again.flatMap(deniedBy(computedByUniver([...again, ...again]).slice(again.length))),
  );
  return denied.flat().filter((one) => twice.has(one));
}

const deniedBy =
  (computed: readonly Computed[]) =>
  ({ plans }: Judged, i: number): readonly string[] =>
    plans.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, col) => {
          if (cell?.formula === undefined) return [];
          const theirs = computed[i]?.(name, row, col);
          return isAgreed(cell.value, theirs)
            ? []
            : [`${name}!${addressOf(row, col)} ${cell.formula}: ${String(cell.value)} here, ${String(theirs)} there`];
        }),
      ),
    );

const isAgreed = (ours: unknown, theirs: unknown): boolean =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours))
    : (ours ?? '') === (theirs ?? '');
