import { addressOf, type CellValue, isError } from '../../domain/cell';
import { formulaAt, valueAt, type Workbook } from '../../domain/workbook';

/** What people typed in a cell of ours that we leave to them: by table, row key and English heading. */
export type Kept = (table: string, row: string, heading: string) => CellValue;

/** The key of the row of headings, in the hidden first column of each of our sheets. */
export const HEADING_ROW = 'heading';
/** Above the headings when two columns share one: read to tell them apart. */
export const UNDER_ROW = 'under';

/** A heading with the line under it: `(2) Emissions Reduction Target 2030 (%)`. */
export const headingKey = (heading: string, under?: string): string =>
  under === undefined || under === '' ? heading : `${heading} ${under}`;

/**
 * Reads what stands in our sheets today, by row key and heading, never by position: sorted rows and moved columns are
 * followed. A formula is ours; a constant is kept where the new plan leaves the cell to people.
 */
export function keptIn({ sheets }: Workbook): Kept {
  const found = new Map<string, CellValue>();
  const written = writtenIn(sheets);
  for (const sheet of sheets) {
    if (sheet.ours === undefined || sheet.copyOf !== undefined) continue;
    const rows = Array.from({ length: sheet.height }, (_, row) => ({ row, key: valueAt(sheet, row, 0) }));
    const headings = rows.find(({ key }) => key === HEADING_ROW);
    if (headings === undefined) continue;
    const under = rows.find(({ key }) => key === UNDER_ROW);
    const columns = Array.from({ length: sheet.width }, (_, col) =>
      headingKey(textOf(valueAt(sheet, headings.row, col)), under && textOf(valueAt(sheet, under.row, col))),
    );
    for (const { row, key } of rows) {
      if (typeof key !== 'string' || row <= headings.row) continue;
      columns.forEach((heading, col) => {
        const value = col === 0 || heading === '' ? null : valueAt(sheet, row, col);
        if (value === null || value === '' || isError(value) || formulaAt(sheet, row, col) !== null) return;
        if (written.has(`${sheet.name}!${addressOf(row, col)}`)) return;
        found.set(`${sheet.ours}\n${key}\n${heading}`, value);
      });
    }
  }
  return (table, row, heading) => found.get(`${table}\n${row}\n${heading}`) ?? null;
}

/** Figures that we wrote ourselves, by the lineage sheet: a figure that lost its source is not something typed. */
function writtenIn(sheets: Workbook['sheets']): ReadonlySet<string> {
  const lineage = sheets.find(({ ours }) => ours === 'lineage');
  if (lineage === undefined) return new Set();
  return new Set(Array.from({ length: lineage.height }, (_, row) => textOf(valueAt(lineage, row, 1))));
}

const textOf = (value: CellValue): string => (typeof value === 'string' ? value : '');
