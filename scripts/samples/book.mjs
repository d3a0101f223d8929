import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The one moment written in the archives: no clock, so that two runs give the same bytes. */
const PACKED = new Date(2026, 2, 16, 9, 0, 0);

/** A workbook with its properties; dates are given, never taken from the clock. */
export function newBook({ title, author, created, modified, isDate1904 = false }) {
  const book = new ExcelJS.Workbook();
  Object.assign(book, {
    title,
    creator: author,
    lastModifiedBy: author,
    company: 'Rivemont Métropole (ville fictive)',
  });
  book.created = new Date(`${created}T08:30:00Z`);
  book.modified = new Date(`${modified}T16:05:00Z`);
  book.properties.date1904 = isDate1904;
  book.views = [{ x: 0, y: 0, width: 28000, height: 16000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return book;
}

/** The bytes of a workbook: the parts that exceljs writes, in their order, without folder entries, in French. */
export async function bytesOf(book) {
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const core = 'docProps/core.xml';
  parts[core] = strToU8(
    strFromU8(parts[core]).replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>'),
  );
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: PACKED });
}

/** A formula with the value that the officer's Excel left in the cell. */
export const calc = (formula, result) => ({ formula, result });

/** A day without hour, for a date cell. */
export const day = (text) => new Date(`${text}T00:00:00Z`);
