import { type DrawnArchive, type DrawnPart, zipOf } from './xlsxPackage';

/** A workbook as a package, plain unless told otherwise: each option is an oddity met in real files. */
export interface DrawnBook {
  /** Names of the sheets; each holds `310` in B2 and the text `Transport` in A2. */
  readonly sheets?: readonly string[];
  /** Prefix of the spreadsheet's elements, with its colon. */
  readonly prefix?: string;
  readonly hasBom?: boolean;
  readonly hasStyles?: boolean;
  /** The styles part, instead of a plain one. */
  readonly styles?: string;
  /** `<definedNames/>`, `<cellXfs count="0"/>`… */
  readonly hasSelfClosedLists?: boolean;
  readonly hasRelsDefault?: boolean;
  readonly isDate1904?: boolean;
  /** A chart sheet stands first in the list. */
  readonly hasChartsheet?: boolean;
  readonly names?: string;
  readonly calcPr?: string;
  /** Elements of the calculation chain. */
  readonly chain?: string;
  /** Titles that `docProps/app.xml` lists; without it there is no such part. */
  readonly titles?: readonly string[];
  readonly protection?: string;
  /** Rows of every sheet, instead of the plain ones. */
  readonly rows?: string;
  readonly more?: readonly DrawnPart[];
  readonly moreRelations?: string;
  readonly moreTypes?: string;
  readonly rootRelations?: string;
  /** How the entries are stored. */
  readonly entry?: Partial<DrawnPart>;
  readonly archive?: Omit<DrawnArchive, 'parts'>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const ROWS =
  '<row r="1"><c r="B1"><v>2019</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Transport</t></is></c><c r="B2" s="0"><v>310</v></c></row>';
const STYLES =
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

export const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;

/** The parts of a drawn workbook, in the order that Excel writes them. */
export function partsOf(book: DrawnBook = {}): readonly DrawnPart[] {
  const { sheets = ['Bilan GES'], prefix = '', hasStyles = true, hasRelsDefault = true, titles } = book;
  const p = (text: string) => (prefix === '' ? text : text.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`));
  const ns = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const head = `${book.hasBom ? '\ufeff' : ''}<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const listed = sheets.map((name, i) => `<sheet name="${xml(name)}" sheetId="${i + 11}" r:id="rId${i + 1}"/>`);
  const chart = book.hasChartsheet ? '<sheet name="Graphique" sheetId="7" r:id="rId900"/>' : '';
  const names = book.names ?? (book.hasSelfClosedLists ? '<definedNames/>' : '');
  const inner = `${book.isDate1904 ? '<workbookPr date1904="1"/>' : ''}${book.protection ?? ''}<sheets>${chart}${listed.join('')}</sheets>${names}${book.calcPr ?? ''}`;
  const styles = book.styles ?? (book.hasSelfClosedLists ? '<fonts count="0"/><cellXfs count="0"/>' : STYLES);
  const app =
    titles &&
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Feuilles de calcul</vt:lpstr></vt:variant><vt:variant><vt:i4>${titles.length}</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.map((title) => `<vt:lpstr>${xml(title)}</vt:lpstr>`).join('')}</vt:vector></TitlesOfParts></Properties>`;
  const types = [
    ...(hasRelsDefault
      ? ['<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>']
      : [override('_rels/.rels', 'application/vnd.openxmlformats-package.relationships+xml')]),
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>',
    override('xl/workbook.xml', `${CT}.sheet.main+xml`),
    ...sheets.map((_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, `${CT}.worksheet+xml`)),
    ...(hasStyles ? [override('xl/styles.xml', `${CT}.styles+xml`)] : []),
    ...(book.chain === undefined ? [] : [override('xl/calcChain.xml', `${CT}.calcChain+xml`)]),
    book.moreTypes ?? '',
  ];
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  const rels = (lines: readonly string[]) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
  const drawn: readonly DrawnPart[] = [
    {
      name: '[Content_Types].xml',
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: rels([
        relation(1, 'officeDocument', 'xl/workbook.xml'),
        ...(app ? [relation(2, 'extended-properties', 'docProps/app.xml')] : []),
        book.rootRelations ?? '',
      ]),
    },
    {
      name: 'xl/workbook.xml',
      content: `${head}<${prefix}workbook ${ns} xmlns:r="${REL}">${p(inner)}</${prefix}workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: rels([
        ...sheets.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
        ...(hasStyles ? [relation(901, 'styles', '/xl/styles.xml')] : []),
        ...(book.chain === undefined ? [] : [relation(902, 'calcChain', 'calcChain.xml')]),
        ...(book.hasChartsheet ? [relation(900, 'chartsheet', 'chartsheets/sheet1.xml')] : []),
        book.moreRelations ?? '',
      ]),
    },
    ...sheets.map((_, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: `${head}<${prefix}worksheet ${ns}><${prefix}sheetData>${p(book.rows ?? ROWS)}</${prefix}sheetData></${prefix}worksheet>`,
    })),
    ...(book.hasChartsheet ? [{ name: 'xl/chartsheets/sheet1.xml', content: `<chartsheet xmlns="${MAIN}"/>` }] : []),
    ...(hasStyles
      ? [{ name: 'xl/styles.xml', content: `${head}<${prefix}styleSheet ${ns}>${p(styles)}</${prefix}styleSheet>` }]
      : []),
    ...(book.chain === undefined
      ? []
      : [{ name: 'xl/calcChain.xml', content: `<calcChain xmlns="${MAIN}">${book.chain}</calcChain>` }]),
    ...(app ? [{ name: 'docProps/app.xml', content: head + app }] : []),
    ...(book.more ?? []),
  ];
  return drawn.map((part) => ({ ...part, ...book.entry }));
}

/** The bytes of a drawn workbook. */
export const bookOf = (book: DrawnBook = {}): Uint8Array => zipOf({ ...book.archive, parts: partsOf(book) });
