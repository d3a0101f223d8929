import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CellValue, Workbook, type Worksheet } from 'exceljs';

const folder = resolve(__dirname, '../../assets/samples');
export const sampleNames = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

/** The bytes of a sample, as committed. */
export const sampleBytes = (name: string): Buffer => readFileSync(join(folder, name));

/** The samples by their two digits, opened with a reader that is not ours. */
export async function openSamples(): Promise<ReadonlyMap<string, Workbook>> {
  const opened = await Promise.all(
    sampleNames.map(async (name): Promise<readonly [string, Workbook]> => {
      const book = new Workbook();
      await book.xlsx.readFile(join(folder, name));
      return [name.slice(0, 2), book];
    }),
  );
  return new Map(opened);
}

/** A sheet that must be there. */
export function sheetOf(books: ReadonlyMap<string, Workbook>, file: string, sheet: string): Worksheet {
  const found = books.get(file)?.getWorksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet} in sample ${file}`);
  return found;
}

/** What a cell holds once formulas, rich text and links are told: a number, a text, a day, or nothing. */
export const heldBy = ({ value, result }: { readonly value: CellValue; readonly result?: CellValue }) =>
  told(result ?? value);

function told(held: CellValue): string | number | null {
  if (held === null || held === undefined || typeof held === 'string' || typeof held === 'number') return held ?? null;
  if (typeof held === 'boolean') return held ? 'VRAI' : 'FAUX';
  if (held instanceof Date) return held.toISOString().slice(0, 10);
  if ('error' in held) return held.error;
  if ('richText' in held) return held.richText.map(({ text }) => text).join('');
  return 'text' in held ? held.text : null;
}

/** The number in a cell; a text or an empty cell is a failure of the test, never 0. */
export function numberAt(sheet: Worksheet, address: string): number {
  const held = heldBy(sheet.getCell(address));
  if (typeof held !== 'number') throw new Error(`${sheet.name}!${address} holds ${JSON.stringify(held)}, not a number`);
  return held;
}

/** Sum of the numbers of a column between two rows; texts and empty cells are left out. */
export const sumDown = (sheet: Worksheet, column: string, first: number, last: number): number =>
  Array.from({ length: last - first + 1 }, (_, i) => heldBy(sheet.getCell(`${column}${first + i}`))).reduce<number>(
    (sum, held) => sum + (typeof held === 'number' ? held : 0),
    0,
  );
