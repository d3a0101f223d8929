import { boxAddress, fixedReference, positionOf } from '../../domain/cell';
import type { Edit, Receipt, SheetPlan, WritePlan } from '../../domain/plan';
import { type DrawnCell, type DrawnSheet, workbookOf } from '../../domain/drawnWorkbook';
import { type Sheet, valueOf, type Workbook } from '../../domain/workbook';
import { STORED_NAMESPACE } from '../stored/readStored';
import { isNamedFor } from '../xlsx/namedSheets';
import { formatKind } from '../xlsx/read/formatKind';
import { extentOf } from '../xlsx/sheetXml';
import { storedXml } from '../xlsx/storedPart';

/** The workbook that a plan makes of another, as a file would come out: edits done, our sheets added or given new content. */
export function applied(
  workbook: Workbook,
  { edits, sheets, stored }: WritePlan,
): { readonly workbook: Workbook; readonly sheets: Receipt['sheets'] } {
  const drawn = workbook.sheets.map((sheet) =>
    drawnSheet(
      workbook,
      sheet,
      edits.filter(({ at }) => at.sheet === sheet.name),
    ),
  );
  const receipt = sheets.map((plan) => {
    const marked = drawn.findIndex(({ ours }) => ours === plan.table);
    const place = marked >= 0 ? marked : drawn.findIndex((one) => isLeft(workbook, one, plan));
    const name = drawn[place]?.name ?? plan.name;
    if (place < 0 && drawn.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`a plan takes the name of another sheet: ${name}`);
    }
    const stays = plan.notes === undefined ? drawn[place]?.notes : plan.notes.map(({ to }) => to);
    const visibility = drawn[place]?.visibility ?? plan.visibility;
    const written = {
      ...ofPlan(plan),
      name,
      visibility,
      ...(stays !== undefined && stays.length > 0 && { notes: stays }),
    };
    if (place < 0) drawn.push(written);
    else drawn[place] = written;
    return { table: plan.table, name, address: boxAddress(extentOf(plan)) };
  });
  const { sheets: _, formats: __, customXml, ...rest } = workbook;
  const names = namesAfter(rest.names, sheets, receipt);
  const kept = customXml.filter(({ namespace }) => stored === undefined || namespace !== STORED_NAMESPACE);
  const ours = stored === undefined ? [] : [{ namespace: STORED_NAMESPACE, text: storedXml(stored.text) }];
  return {
    workbook: workbookOf(drawn, { ...rest, names, customXml: [...kept, ...ours], kindOf: formatKind }),
    sheets: receipt,
  };
}

/** The workbook's names with those of totals. Hidden marks are a file's and Excel's: memory knows our sheets without them. */
function namesAfter(
  before: Workbook['names'],
  sheets: readonly SheetPlan[],
  receipt: Receipt['sheets'],
): Workbook['names'] {
  const planned = sheets.flatMap(({ names = [] }, i) =>
    names.map((one) => ({ ...one, sheet: receipt[i]?.name ?? '' })),
  );
  const changed = new Set(planned.map(({ name }) => name.toLowerCase()));
  const given = planned.flatMap(({ name, at, sheet }) =>
    at === null ? [] : [{ name, refersTo: fixedReference(sheet, at.row, at.col), isHidden: false }],
  );
  const kept = before.filter(({ name, sheet }) => sheet !== undefined || !changed.has(name.toLowerCase()));
  return planned.length === 0 ? before : [...kept, ...given];
}

/** A sheet that kept only its hidden name takes its content again, under the plan's very name. */
const isLeft = ({ names }: Workbook, { ours, name }: DrawnSheet, plan: SheetPlan): boolean =>
  ours === undefined && name === plan.name && isNamedFor(names, plan);

function drawnSheet({ formats }: Workbook, sheet: Sheet, edits: readonly Edit[]): DrawnSheet {
  const { cells, height: _, width: __, ...rest } = sheet;
  const rows: DrawnCell[][] = Array.from({ length: sheet.height }, () => []);
  cells.rows.forEach((row, k) => {
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      const page = cells.pages[index >>> 16]!; // index < count, and starts has one entry more than rows
      const format = formats[page.style[index & 0xffff]!]?.code; // as above
      const formula = cells.formula(index);
      put(rows, row, page.col[index & 0xffff]!, {
        value: valueOf(cells, index),
        ...(format !== undefined && { format }),
        ...(formula !== null && { formula }),
      });
    }
  });
  for (const { at, to, toFormula } of edits) {
    const { row, col } = positionOf(at.address);
    const old = rows[row]?.[col];
    const format = typeof old === 'object' && old !== null && 'format' in old ? old.format : undefined;
    put(rows, row, col, {
      value: to,
      ...(toFormula !== undefined && { formula: toFormula }),
      ...(format !== undefined && { format }),
    });
  }
  return { ...rest, rows };
}

function put(rows: DrawnCell[][], row: number, col: number, cell: DrawnCell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row]!; // made on the line above
  while (cells.length <= col) cells.push(null);
  cells[col] = cell;
}

const ofPlan = ({ table, name, visibility, rows, merges, columns, copyOf }: SheetPlan): DrawnSheet => ({
  name,
  visibility,
  ours: table,
  ...(copyOf && { copyOf: { file: copyOf.file, sheet: copyOf.sheet } }),
  merges,
  hiddenCols: new Set(columns.flatMap(({ isHidden }, col) => (isHidden ? [col] : []))),
  hiddenRows: new Set(rows.flatMap(({ isHidden }, row) => (isHidden ? [row] : []))),
  rows: rows.map(({ cells }) =>
    cells.map((cell): DrawnCell => {
      if (cell === null) return null;
      const { value, formula, format } = cell;
      return {
        value,
        ...(formula !== undefined && { formula }),
        ...(format?.numberFormat !== undefined && { format: format.numberFormat }),
      };
    }),
  ),
});
