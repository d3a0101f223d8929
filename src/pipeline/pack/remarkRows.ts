import { isError } from '../../domain/cell';
import { plain } from '../../domain/label';
import type { WrittenRemark } from '../../domain/remarks';
import { cellsInRow, type Sheet, type Workbook } from '../../domain/workbook';

type Field = Exclude<keyof WrittenRemark, 'line'>;

/** What the columns of a reader's file are called, in either language. */
const HEADINGS: Readonly<Record<Field, RegExp>> = {
  table: /^(?:table|tableau)$/,
  cell: /^(?:cell|case|cellule|address|adresse)$/,
  row: /^(?:row|line|ligne)$/,
  column: /^(?:column|colonne)$/,
  remark: /^(?:remarks?|remarques?|comments?|commentaires?|observations?)$/,
  by: /^(?:by|from|author|par|auteur|auteure|de la part de)$/,
  wanted: /^(?:(?:answer )?wanted|expected(?: answer)?|(?:reponse )?attendue?|reponse souhaitee)$/,
};
const FIELDS = Object.keys(HEADINGS) as readonly Field[]; // its keys, by its type
/** Headings may stand under a title and a few lines of words. */
const MOST_ABOVE = 20;

/** The remarks of a reader's file, CSV or workbook: the first sheet with a heading for them; `null` where none has. */
export function remarkRows({ sheets }: Workbook): readonly WrittenRemark[] | null {
  for (const sheet of sheets) {
    const found = headingsIn(sheet);
    if (found !== null) return rowsUnder(sheet, found);
  }
  return null;
}

interface Found {
  readonly row: number;
  readonly columns: ReadonlyMap<number, Field>;
}

function headingsIn(sheet: Sheet): Found | null {
  for (const row of sheet.cells.rows.slice(0, MOST_ABOVE)) {
    const columns = new Map<number, Field>();
    for (const { col, value } of cellsInRow(sheet, row)) {
      const field = typeof value === 'string' ? FIELDS.find((one) => HEADINGS[one].test(plain(value))) : undefined;
      if (field !== undefined) columns.set(col, field);
    }
    const fields = new Set(columns.values());
    if (fields.has('remark') && fields.size > 1) return { row, columns };
  }
  return null;
}

const rowsUnder = (sheet: Sheet, { row: head, columns }: Found): readonly WrittenRemark[] =>
  [...sheet.cells.rows].flatMap((row) => {
    if (row <= head) return [];
    const said: Record<Field, string> = { table: '', cell: '', row: '', column: '', remark: '', by: '', wanted: '' };
    for (const { col, value } of cellsInRow(sheet, row)) {
      const field = columns.get(col);
      if (field !== undefined) said[field] = isError(value) ? value.error : `${value ?? ''}`.trim();
    }
    return Object.values(said).some((text) => text !== '') ? [{ line: row + 1, ...said }] : [];
  });
