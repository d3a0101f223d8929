import { columnLetters, positionOf, quotedSheet } from '../../src/domain/cell';
import { type DrawnCell, type DrawnSheet, workbookOf } from '../../src/domain/drawnWorkbook';
import { piecesOf } from '../../src/domain/formulaText';
import { formulaAt, type Sheet, valueAt, type Workbook } from '../../src/domain/workbook';

/** What people, and Excel for them, do to a workbook between two runs. */

const drawn = (whole: Sheet): DrawnSheet => {
  const { cells: _, height, width, ...sheet } = whole;
  return {
    ...sheet,
    rows: Array.from({ length: height }, (__, row) =>
      Array.from({ length: width }, (___, col): DrawnCell => {
        const formula = formulaAt(whole, row, col);
        const value = valueAt(whole, row, col);
        return formula === null ? value : { value, formula };
      }),
    ),
  };
};

/** The workbook with the rows of its sheets changed. */
export function redrawn(workbook: Workbook, change: (sheet: DrawnSheet) => DrawnSheet): Workbook {
  const { sheets, formats: _, ...book } = workbook;
  return workbookOf(
    sheets.map((sheet) => change(drawn(sheet))),
    book,
  );
}

/** Cells typed over: `{ 'CCC !G8': 310 }`. */
export const typed = (workbook: Workbook, cells: Readonly<Record<string, DrawnCell>>): Workbook =>
  redrawn(workbook, (sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    for (const [at, value] of Object.entries(cells)) {
      const cut = at.lastIndexOf('!');
      if (at.slice(0, cut) !== sheet.name) continue;
      const { row, col } = positionOf(at.slice(cut + 1));
      while (rows.length <= row) rows.push([]);
      const line = rows[row]!; // pushed above
      while (line.length <= col) line.push(null);
      line[col] = value;
    }
    return { ...sheet, rows };
  });

/** Every formula of the workbook with its references said otherwise, as Excel does when cells or sheets move. */
const withReferences = (
  workbook: Workbook,
  say: (sheet: string, address: string) => { readonly sheet: string; readonly address: string },
): Workbook =>
  redrawn(workbook, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell): DrawnCell => {
        if (typeof cell !== 'object' || cell === null || !('formula' in cell) || cell.formula === undefined)
          return cell;
        const formula = piecesOf(cell.formula)
          .map((piece) => {
            if (typeof piece === 'string') return piece;
            const said = say(piece.sheet ?? sheet.name, piece.address);
            return said.sheet === sheet.name ? said.address : `${quotedSheet(said.sheet)}!${said.address}`;
          })
          .join('');
        return { ...cell, formula };
      }),
    ),
  }));

/** A sheet under another name, and every formula that names it. */
export const renamed = (workbook: Workbook, from: string, to: string): Workbook =>
  redrawn(
    withReferences(workbook, (sheet, address) => ({ sheet: sheet === from ? to : sheet, address })),
    (sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet),
  );

/** An empty column put before another; the references to what moves follow. */
export function withColumnAt(workbook: Workbook, name: string, place: number): Workbook {
  const moved = withReferences(workbook, (sheet, address) => {
    const { row, col } = positionOf(address);
    return { sheet, address: sheet === name && col >= place ? `${columnLetters(col + 1)}${row + 1}` : address };
  });
  return redrawn(moved, (sheet) =>
    sheet.name !== name
      ? sheet
      : { ...sheet, rows: sheet.rows.map((row) => [...row.slice(0, place), null, ...row.slice(place)]) },
  );
}

/** An empty row put before another; the references to what moves follow. */
export function withRowAt(workbook: Workbook, name: string, place: number): Workbook {
  const moved = withReferences(workbook, (sheet, address) => {
    const { row, col } = positionOf(address);
    return { sheet, address: sheet === name && row >= place ? `${columnLetters(col)}${row + 2}` : address };
  });
  return redrawn(moved, (sheet) =>
    sheet.name !== name ? sheet : { ...sheet, rows: [...sheet.rows.slice(0, place), [], ...sheet.rows.slice(place)] },
  );
}

/** Rows in another order, as a spreadsheet sorts: the relative references of what moves move with it, in every sheet. */
export const sorted = (workbook: Workbook, name: string, first: number, order: readonly number[]): Workbook =>
  redrawn(workbook, (sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = [...sheet.rows];
    order.forEach((from, i) => {
      const by = first + i - from;
      rows[first + i] = (sheet.rows[from] ?? []).map((cell) => movedDown(cell, by));
    });
    return { ...sheet, rows };
  });

function movedDown(cell: DrawnCell, by: number): DrawnCell {
  if (typeof cell !== 'object' || cell === null || !('formula' in cell) || cell.formula === undefined) return cell;
  const formula = piecesOf(cell.formula)
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { row, col } = positionOf(piece.address);
      const sheet = piece.sheet === undefined ? '' : `${quotedSheet(piece.sheet)}!`;
      return `${sheet}${columnLetters(col)}${row + 1 + by}`;
    })
    .join('');
  return { ...cell, formula };
}

/** The same, of the columns that people see: the hidden ones, first and last, stay where they are. */
export const sortedAsSeen = (workbook: Workbook, name: string, first: number, order: readonly number[]): Workbook => {
  const turned = sorted(workbook, name, first, order);
  const before = workbook.sheets.find((sheet) => sheet.name === name);
  return redrawn(turned, (sheet) => {
    if (sheet.name !== name || before === undefined) return sheet;
    const last = before.width - 1;
    const rows = sheet.rows.map((row, r) => {
      const seen = Array.from({ length: before.width }, (_, col) => row[col] ?? null);
      return [valueAt(before, r, 0), ...seen.slice(1, last), valueAt(before, r, last)];
    });
    return { ...sheet, rows };
  });
};
