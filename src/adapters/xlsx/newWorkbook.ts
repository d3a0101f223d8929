import type { CellFormat, PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { type Format, type Sheet, valueOf, type Workbook } from '../../domain/workbook';
import { encoded } from './encoded';
import { fflateInflater } from './fflateInflater';
import { SPREADSHEET } from './parts';
import { RELATIONSHIPS, sheetXml } from './sheetXml';
import { styleBook } from './styles';
import { writeZip } from './writeZip';
import { escaped } from './xmlText';

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const nothing = new Uint8Array();

/**
 * A new .xlsx that holds the sheets of a workbook, values, formulas, number formats and merges, none of them marked as
 * ours: what a CSV becomes so that formulas have cells to refer to. Without sheets, it is a package that takes ours.
 */
export const newWorkbookBytes = ({
  sheets,
  formats,
  isDate1904,
}: Pick<Workbook, 'sheets' | 'formats' | 'isDate1904'>): Uint8Array =>
  plannedWorkbookBytes(
    sheets.map((sheet) => planOf(sheet, formats)),
    isDate1904,
  );

/** A new .xlsx of planned sheets and nothing else: none marked as ours, no properties, no names, no notes. */
export function plannedWorkbookBytes(sheets: readonly SheetPlan[], isDate1904 = false): Uint8Array {
  const styles = styleBook(undefined, '');
  const parts = sheets.map((plan, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    bytes: encoded(sheetXml(plan, styles.styleOf)),
  }));
  const text = styles.text();
  if (!text.ok) throw new Error('a new workbook has more formats than a workbook may have');
  const lines = sheets.map(({ name, visibility }, i) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 2}"/>`;
  });
  const properties = isDate1904 ? '<workbookPr date1904="1"/>' : '';
  const workbook = `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">${properties}<bookViews><workbookView/></bookViews><sheets>${lines.join('')}</sheets></workbook>`;
  const relations = [
    relation(1, 'styles', 'styles.xml'),
    ...parts.map((_, i) => relation(i + 2, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
  ];
  const types = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...parts.map(({ name }) => override(name, 'worksheet')),
  ];
  const all = [
    { name: '[Content_Types].xml', text: `${HEAD}<Types xmlns="${TYPES}">${types.join('')}</Types>` },
    { name: '_rels/.rels', text: relsXml([relation(1, 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', text: HEAD + workbook },
    { name: 'xl/_rels/workbook.xml.rels', text: relsXml(relations) },
    { name: 'xl/styles.xml', text: text.value },
  ];
  const empty = {
    file: '',
    bytes: nothing,
    entries: [],
    entry: () => undefined,
    hasBackslashes: false,
    comment: nothing,
    inflater: fflateInflater,
  };
  const index = all.map(({ name, text: xml }) => ({ name, bytes: encoded([xml]) }));
  return writeZip(empty, { changed: new Map(), added: [...index, ...parts] });
}

const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;

const relsXml = (lines: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE_RELS}">${lines.join('')}</Relationships>`;

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${XLSX}.${type}+xml"/>`;

function planOf({ name, visibility, cells, width, height, merges }: Sheet, formats: readonly Format[]): SheetPlan {
  const looks = new Map<string, CellFormat>();
  const lookOf = (code: string): CellFormat => {
    const look = looks.get(code) ?? { numberFormat: code };
    looks.set(code, look);
    return look;
  };
  const rows: PlannedRow[] = Array.from({ length: height }, () => ({ cells: [] }));
  cells.rows.forEach((row, k) => {
    const planned: (PlannedCell | null)[] = [];
    for (let index = cells.starts[k]!; index < cells.starts[k + 1]!; index += 1) {
      const page = cells.pages[index >>> 16]!; // index < count, and starts has one entry more than rows
      const col = page.col[index & 0xffff]!; // as above
      while (planned.length < col) planned.push(null);
      const code = formats[page.style[index & 0xffff]!]?.code ?? 'General'; // as above
      const formula = cells.formula(index);
      planned.push({
        value: valueOf(cells, index),
        ...(formula !== null && { formula }),
        ...(code !== 'General' && { format: lookOf(code) }),
      });
    }
    rows[row] = { cells: planned };
  });
  return {
    table: name,
    name,
    visibility,
    rows,
    columns: Array.from({ length: width }, () => ({ width: COLUMN_WIDTH })),
    merges,
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: true,
  };
}

const COLUMN_WIDTH = 14; // characters: a figure with its separators, or the start of a label
