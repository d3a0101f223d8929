import { strToU8, zipSync } from 'fflate';
import { nodeInflater } from '../../../../src/adapters/xlsx/nodeInflater';
import { type ReadOptions, readWorkbook } from '../../../../src/adapters/xlsx/read/readWorkbook';
import { openZip } from '../../../../src/adapters/xlsx/zip';
import type { Sheet, Workbook } from '../../../../src/domain/workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Parts {
  /** Each sheet's whole XML by its name, in order; `null` for one whose part is missing. */
  readonly sheets: Readonly<Record<string, string | Uint8Array | null>>;
  readonly sharedStrings?: string | Uint8Array;
  readonly styles?: string;
  /** Attributes of each `<sheet>`, by name. */
  readonly states?: Readonly<Record<string, string>>;
  /** XML put after `<sheets>` in the workbook part, and before it. */
  readonly workbookTail?: string;
  readonly workbookHead?: string;
  /** Further parts by name, with their relationships' part where one is needed. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** How many times the first part is listed again as another sheet. */
  readonly extraSheets?: number;
  /** Parts stored as they are: quick to make when they are large. */
  readonly isStored?: boolean;
  /** Further relationships of the workbook: kind and target. */
  readonly relationships?: readonly (readonly [kind: string, target: string])[];
}

/** `<worksheet>` around rows; `tail` comes after them, `head` before. */
export const worksheet = (rows: string, { head = '', tail = '' } = {}): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;

export const sst = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

/** `<styleSheet>` with one cell style for each format code. */
export const styleSheet = (...codes: readonly string[]): string =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${codes
    .map(
      (code, i) =>
        `<numFmt numFmtId="${200 + i}" formatCode="${code.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"/>`,
    )
    .join('')}</numFmts><cellXfs>${codes.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}</cellXfs></styleSheet>`;

/** The bytes of an .xlsx file with these parts: just what a reader asks for. */
export function packageOf({
  sheets,
  sharedStrings,
  styles,
  states = {},
  workbookHead = '',
  workbookTail = '',
  others = {},
  relationships = [],
  isStored = false,
  extraSheets = 0,
}: Parts): Uint8Array {
  const names = Object.keys(sheets);
  const all: (readonly [string, string])[] = [
    ...names.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ...(sharedStrings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...(styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ...relationships,
  ];
  const list = names
    .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}" ${states[name] ?? ''}/>`)
    .join('');
  const again = Array.from({ length: extraSheets }, (_, i) => `<sheet name="+${i}" sheetId="9" r:id="rId1"/>`).join('');
  const files: Record<string, string | Uint8Array | null | undefined> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relsXml([['officeDocument', 'xl/workbook.xml'], ...corePart(others)]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${workbookHead}<sheets>${list}${again}</sheets>${workbookTail}</workbook>`,
    'xl/_rels/workbook.xml.rels': relsXml(all),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheets[name]])),
    'xl/sharedStrings.xml': sharedStrings,
    'xl/styles.xml': styles,
    ...others,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, content]) =>
        content === undefined || content === null
          ? []
          : [[name, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
    { mtime: new Date('1980-01-01T00:00:00'), level: isStored ? 0 : 6 },
  );
}

export const relsXml = (all: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const corePart = (others: Readonly<Record<string, unknown>>) =>
  'docProps/core.xml' in others ? [['core-properties', 'docProps/core.xml'] as const] : [];

/** Opens and reads the bytes, whatever comes out. */
export async function readBytes(bytes: Uint8Array, options?: ReadOptions) {
  const zip = openZip(bytes, 'essai.xlsx', nodeInflater);
  return zip.ok ? readWorkbook(zip.value, options) : zip;
}

/** The workbook that these parts make; throws when it is refused. */
export async function workbookFrom(parts: Parts): Promise<Workbook> {
  const read = await readBytes(packageOf(parts));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

/** The only sheet of a workbook whose rows these are. */
export async function sheetFrom(rows: string, rest: Partial<Parts> = {}): Promise<Sheet> {
  const { sheets } = await workbookFrom({
    sheets: { Feuille: /<(x:)?worksheet/.test(rows) ? rows : worksheet(rows) },
    ...rest,
  });
  return sheets[0]!; // one sheet is given, one comes back
}

/** Every cell by its address. */
export { drawn } from './drawn';
