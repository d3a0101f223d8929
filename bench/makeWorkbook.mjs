import { closeSync, existsSync, openSync, renameSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { books } from './books.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const VERSION = 6; // of what is made: a new one is made when it changes
const CHUNK = 1_000_000; // letters of XML held at a time

/** Makes a book of `books` once, in the system's temporary folder, the same bytes each time, and returns its path. */
export function makeWorkbook(kind, size) {
  const path = join(tmpdir(), `passerelle-bench-${VERSION}-${kind}-${size}.xlsx`);
  if (existsSync(path)) return path;
  const aside = `${path}.${process.pid}`;
  const file = openSync(aside, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  for (const [name, pieces] of partsOf(books[kind](size))) {
    const part = new ZipDeflate(name, { level: 6, mtime: new Date('1980-01-01T00:00:00') });
    zip.add(part);
    for (const piece of pieces) part.push(strToU8(piece));
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  closeSync(file);
  renameSync(aside, path);
  return path;
}

const sheetName = (i) => `worksheets/sheet${i + 1}.xml`;

/** The parts of a package: `sheets` with their rows, and what some books have more of (`styles`, `names`). */
function partsOf({ sheets, styles = 0, names = [] }) {
  const shared = new Map();
  const indexOf = (text) => {
    const index = shared.get(text) ?? shared.size;
    shared.set(text, index);
    return index;
  };
  return [
    ['[Content_Types].xml', [contentTypes(sheets.map((_, i) => sheetName(i)))]],
    ['_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbook(sheets, names)]],
    [
      'xl/_rels/workbook.xml.rels',
      [
        relationships([
          ...sheets.map((_, i) => ['worksheet', sheetName(i)]),
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      ],
    ],
    ['xl/styles.xml', [styleSheet(styles)]],
    ...sheets.map((sheet, i) => [`xl/${sheetName(i)}`, inChunks(sheetXml(sheet, indexOf))]),
    ['xl/sharedStrings.xml', inChunks(stringsXml(shared))],
  ];
}

const override = (part, type) =>
  `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
const contentTypes = (sheets) =>
  `<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets.map((sheet) => override(sheet, 'worksheet')).join('')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`;

const relationships = (all) =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships">${all.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;

const workbook = (sheets, names) =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets>${names.length > 0 ? `<definedNames>${names.map(([name, refersTo]) => `<definedName name="${name}">${refersTo}</definedName>`).join('')}</definedNames>` : ''}</workbook>`;

/** Styles 0 (general), 1 (date) and 2 (percentage), then as many as asked, each with a number format of its own. */
const styleSheet = (more) => {
  const own = Array.from({ length: more }, (_, i) => i);
  return `<?xml version="1.0"?><styleSheet xmlns="${MAIN}">${more > 0 ? `<numFmts count="${more}">${own.map((i) => `<numFmt numFmtId="${200 + i}" formatCode="0.0&quot; u${i}&quot;"/>`).join('')}</numFmts>` : ''}<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${3 + more}"><xf xfId="0"/><xf numFmtId="14" applyNumberFormat="1" xfId="0"/><xf numFmtId="10" applyNumberFormat="1" xfId="0"/>${own.map((i) => `<xf numFmtId="${200 + i}" applyNumberFormat="1" xfId="0"/>`).join('')}</cellXfs></styleSheet>`;
};

function* sheetXml({ rows, merges = [] }, indexOf) {
  yield `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>`;
  let r = 0;
  for (const cells of rows) {
    r += 1;
    if (cells.length > 0)
      yield `<row r="${r}">${cells.map((cell, c) => cellXml(cell, `${letters(c)}${r}`, indexOf)).join('')}</row>`;
  }
  yield '</sheetData>';
  if (merges.length > 0) {
    yield `<mergeCells count="${merges.length}">`;
    for (const merge of merges) yield `<mergeCell ref="${merge}"/>`;
    yield '</mergeCells>';
  }
  yield '</worksheet>';
}

/** A text, a number, nothing, or a number with its `style`, its `formula` and the attributes that the formula `has`. */
function cellXml(cell, address, indexOf) {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${address}" t="s"><v>${indexOf(cell)}</v></c>`;
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  const { value, style, formula, has = '' } = cell;
  const written = formula === undefined ? '' : `<f${has}>${formula}</f>`;
  return `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}>${written}<v>${value}</v></c>`;
}

const letters = (c) =>
  (c < 26 ? '' : String.fromCharCode(64 + Math.floor(c / 26))) + String.fromCharCode(65 + (c % 26));
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function* stringsXml(shared) {
  yield `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${MAIN}">`;
  for (const text of shared.keys()) yield `<si><t>${escaped(text)}</t></si>`;
  yield '</sst>';
}

function* inChunks(pieces) {
  let xml = '';
  for (const piece of pieces) {
    xml += piece;
    if (xml.length < CHUNK) continue;
    yield xml;
    xml = '';
  }
  yield xml;
}
