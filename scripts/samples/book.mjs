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

/**
 * The bytes of a workbook: the parts that exceljs writes, in their order, without folder entries, in French.
 * `link` names another workbook that formulas call `[1]`, with the one cell that Excel remembers of it; `filter` says which
 * values of a column (counted from 0 in the filtered box) are left on screen.
 */
export async function bytesOf(book, { link, filter } = {}) {
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const core = 'docProps/core.xml';
  parts[core] = strToU8(
    strFromU8(parts[core]).replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>'),
  );
  if (link !== undefined) addLink(parts, link);
  if (filter !== undefined) setFilter(parts, filter);
  const files = Object.entries(parts).filter(([name]) => !name.endsWith('/'));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: PACKED });
}

/** A formula with the value that the officer's Excel left in the cell. */
export const calc = (formula, result) => ({ formula, result });

/** A day without hour, for a date cell. */
export const day = (text) => new Date(`${text}T00:00:00Z`);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** exceljs writes the box of a filter without what it keeps. */
function setFilter(parts, { box, column, kept }) {
  const filters = kept.map((value) => `<filter val="${value}"/>`).join('');
  const criteria = `<filterColumn colId="${column}"><filters>${filters}</filters></filterColumn>`;
  for (const name of Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet'))) {
    const xml = strFromU8(parts[name]);
    parts[name] = strToU8(
      xml.replace(`<autoFilter ref="${box}"/>`, `<autoFilter ref="${box}">${criteria}</autoFilter>`),
    );
  }
}

/** exceljs cannot write a link to another workbook: its part, its relation and its place in the workbook. */
function addLink(parts, { file, sheet, address, value }) {
  const edited = (name, from, to) => (parts[name] = strToU8(strFromU8(parts[name]).replace(from, to)));
  const place = 'externalLinks/externalLink1.xml';
  parts[`xl/${place}`] = strToU8(
    `${XML}<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${OFFICE}" ` +
      `r:id="rId1"><sheetNames><sheetName val="${sheet}"/></sheetNames><sheetDataSet><sheetData sheetId="0">` +
      `<row r="${/\d+/.exec(address)[0]}"><cell r="${address}"><v>${value}</v></cell></row>` +
      '</sheetData></sheetDataSet></externalBook></externalLink>',
  );
  parts['xl/externalLinks/_rels/externalLink1.xml.rels'] = strToU8(
    `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="${OFFICE}/externalLinkPath" Target="${file}" TargetMode="External"/></Relationships>`,
  );
  const relation = `<Relationship Id="rIdLink1" Type="${OFFICE}/externalLink" Target="${place}"/>`;
  edited('xl/_rels/workbook.xml.rels', '</Relationships>', `${relation}</Relationships>`);
  edited(
    'xl/workbook.xml',
    '</sheets>',
    '</sheets><externalReferences><externalReference r:id="rIdLink1"/></externalReferences>',
  );
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml';
  edited('[Content_Types].xml', '</Types>', `<Override PartName="/xl/${place}" ContentType="${kind}"/></Types>`);
}
