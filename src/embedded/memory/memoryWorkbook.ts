import type { Box, CellValue } from '../../domain/cell';
import { type Sheet, valueOf, type Workbook } from '../../domain/workbook';
import type { EmbeddedName, EmbeddedSheet, EmbeddedWorkbook } from '../embeddedWorkbook';
import { type FirstSheet, memorySheet, type MemorySheet } from './memorySheet';

/** Computes formulas for a workbook in memory; `valueAt` gives a cell's value, `null` for a sheet that is not there. */
export type Engine = (
  formula: string,
  sheet: string,
  valueAt: (sheet: string, row: number, col: number) => CellValue,
) => CellValue;

export interface MemoryWorkbookOptions {
  readonly engine?: Engine;
  readonly isProtected?: boolean;
  readonly name?: string;
}

/** Without an engine, a formula that is written shows `#NAME?`; those of the first workbook keep their values. */
const noEngine: Engine = () => ({ error: '#NAME?' });

const EMPTY: Omit<FirstSheet, 'name'> = {
  visibility: 'visible',
  merges: [],
  hiddenRows: new Set(),
  hiddenCols: new Set(),
  tables: [],
  isFiltered: false,
  isProtected: false,
};

const isNamed = (one: EmbeddedName, called: string, sheet?: string) =>
  one.name.toLowerCase() === called.toLowerCase() && one.sheet === sheet;

/** A spreadsheet held in memory, started from a workbook as our readers give it. */
export function memoryWorkbook(first: Workbook, options: MemoryWorkbookOptions = {}): EmbeddedWorkbook {
  const { engine = noEngine, isProtected = false, name = 'Classeur.xlsx' } = options;
  let next = 0;
  let sheets: readonly EmbeddedSheet[] = [];
  const valueAt = (sheet: string, row: number, col: number): CellValue =>
    sheets.find((one) => one.name() === sheet)?.cellAt(row, col).value ?? null;
  const added = (sheet: FirstSheet): MemorySheet => {
    next += 1;
    const id = `{00000000-0000-0000-0000-${`${next}`.padStart(12, '0')}}`;
    const made = memorySheet(id, sheet, (formula, on) => engine(formula, on, valueAt));
    sheets = [...sheets, made];
    return made;
  };
  for (const sheet of first.sheets) fill(first, sheet, added(sheet));
  let names: readonly EmbeddedName[] = first.names.map(({ sheet, ...rest }) => {
    const id = sheets.find((one) => one.name() === sheet)?.id;
    return { ...rest, ...(id !== undefined && { sheet: id }) };
  });
  let active = sheets[0]?.id ?? '';
  let selection: { sheet: string; box: Box } = { sheet: active, box: { top: 0, left: 0, bottom: 0, right: 0 } };
  return {
    name,
    isDate1904: first.isDate1904,
    isProtected: () => isProtected,
    sheets: () => sheets,
    addSheet: (called) => added({ ...EMPTY, name: called }),
    removeSheet: (id) => {
      sheets = sheets.filter((one) => one.id !== id);
      names = names.filter((one) => one.sheet !== id);
      if (active === id) active = sheets[0]?.id ?? '';
    },
    activeSheet: () => active,
    activate: (id) => {
      active = id;
    },
    selection: () => selection,
    select: (sheet, box) => {
      selection = { sheet, box };
    },
    names: () => names,
    putName: (one) => {
      names = [...names.filter((old) => !isNamed(old, one.name, one.sheet)), one];
    },
    removeName: (called, sheet) => {
      names = names.filter((old) => !isNamed(old, called, sheet));
    },
    xmlParts: new Map(first.customXml.map(({ text }, i) => [`{part-${i}}`, text])),
    settings: new Map(),
  };
}

function fill({ formats }: Workbook, { cells, ours, copyOf }: Sheet, to: MemorySheet): void {
  cells.rows.forEach((row, k) => {
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      const page = cells.pages[index >>> 16]!; // index < count, and starts has one entry more than rows
      const col = page.col[index & 0xffff]!; // as above
      const formula = cells.formula(index);
      const value = valueOf(cells, index);
      if (formula !== null) to.keep(row, col, { formula, value });
      else to.put(row, col, { value });
      const code = formats[page.style[index & 0xffff]!]?.code; // as above
      if (code !== undefined && code !== 'General') to.setFormat(row, col, code);
    }
  });
  if (ours !== undefined)
    to.properties.set('PasserelleSheet', JSON.stringify({ table: ours, ...(copyOf && { copyOf }) }));
}
