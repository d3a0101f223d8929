import { addressOf, boxAddress, columnLetters, quotedSheet } from '../../domain/cell';
import type { CellChoices, CellFormat, SheetPlan } from '../../domain/plan';
import { cellXml } from './cellXml';
import { SPREADSHEET } from './parts';
import { escaped } from './xmlText';

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Name of the custom property that marks a sheet of ours. */
export const MARK_PROPERTY = 'PasserelleSheet';
/** What Excel adds to a width in characters for the cell's own margins, at its default font. */
const PADDING = 0.7109375;
const MOST_LINKS = 65_530; // Excel drops the sheet's links above

/** Relationships of what is drawn on a sheet: its charts and pictures, its notes. */
export interface DrawnIds {
  readonly notesId?: string;
  readonly drawingId?: string;
}

/**
 * The worksheet part of a plan, in pieces to be joined: inline text (the officer's shared strings stay as they are), formulas with their
 * computed values, in the order of elements that Excel insists on (ECMA-376, CT_Worksheet). Never selects
 * its tab. `markId` is the relationship of our mark, on sheets of ours.
 */
export function sheetXml(
  plan: SheetPlan,
  styleOf: (format: CellFormat | undefined) => number,
  markId?: string,
  { notesId, drawingId }: DrawnIds = {},
): readonly string[] {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">`,
    `<sheetPr>${plan.tabColor === undefined ? '' : `<tabColor rgb="FF${plan.tabColor.toUpperCase()}"/>`}`,
    `<pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${boxAddress(extentOf(plan))}"/>`,
    viewXml(plan),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(plan),
    ...rowsXml(plan, styleOf),
    mergesXml(plan),
    choicesXml(plan),
    linksXml(plan),
    printXml(plan),
    markId === undefined ? '' : markXml(markId),
    drawingId === undefined ? '' : `<drawing r:id="${drawingId}"/>`,
    notesId === undefined ? '' : `<legacyDrawing r:id="${notesId}"/>`,
    `</worksheet>`,
  ];
}

const markXml = (id: string): string =>
  `<customProperties><customPr name="${MARK_PROPERTY}" r:id="${id}"/></customProperties>`;

/** The block that a plan covers, from A1; A1 alone when it writes nothing. */
export function extentOf({ rows }: SheetPlan): { top: number; left: number; bottom: number; right: number } {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1) - 1;
  return { top: 0, left: 0, bottom: Math.max(rows.length, 1) - 1, right };
}

function viewXml({ hasGridLines, frozen }: SheetPlan): string {
  const view = `<sheetView${hasGridLines ? '' : ' showGridLines="0"'} workbookViewId="0"`;
  const [rows, cols] = [frozen?.rows ?? 0, frozen?.cols ?? 0];
  if (rows === 0 && cols === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = rows > 0 && cols > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const split = `${cols > 0 ? ` xSplit="${cols}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const first = addressOf(rows, cols);
  return `<sheetViews>${view}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function columnsXml({ columns }: SheetPlan): string {
  if (columns.length === 0) return '';
  const each = columns.map(
    ({ width, isHidden }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width + PADDING}"${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  return `<cols>${each.join('')}</cols>`;
}

/** Bits of text joined at a time: no piece is long, whatever the sheet. */
const JOINED = 2_000;

function rowsXml({ rows }: SheetPlan, styleOf: (format: CellFormat | undefined) => number): readonly string[] {
  const pieces: string[] = ['<sheetData>'];
  const letters: string[] = [];
  let bits: string[] = [];
  rows.forEach(({ cells, height, isHidden }, r) => {
    const number = `${r + 1}"`;
    const before = bits.length;
    const sized = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    bits.push('<row r="', number, sized, isHidden === true ? ' hidden="1">' : '>');
    const start = bits.length;
    cells.forEach((cell, c) => {
      if (cell === null) return;
      const style = styleOf(cell.format);
      const { type, inner } = cellXml(cell.value, cell.formula);
      if (inner === '' && style === 0) return;
      bits.push('<c r="', (letters[c] ??= columnLetters(c)), number, style === 0 ? '' : ` s="${style}"`, type);
      if (inner === '') bits.push('/>');
      else bits.push('>', inner, '</c>');
    });
    if (bits.length === start && height === undefined) bits.length = before;
    else bits.push('</row>');
    if (bits.length < JOINED) return;
    pieces.push(bits.join(''));
    bits = [];
  });
  pieces.push(bits.join(''), '</sheetData>');
  return pieces;
}

function mergesXml({ merges }: SheetPlan): string {
  if (merges.length === 0) return '';
  const each = merges.map((box) => `<mergeCell ref="${boxAddress(box)}"/>`);
  return `<mergeCells count="${merges.length}">${each.join('')}</mergeCells>`;
}

/** What a list may hold as files store it: its values between quotation marks, with commas. */
const MOST_CHOICES = 255;

/** The list of a column as one text; `null` where it would be longer than a file may hold. */
export function choicesText({ values }: CellChoices): string | null {
  const text = values.join(',');
  return text.length > MOST_CHOICES ? null : text;
}

/** Drop-down lists; words that are not in an open list are let in without a remark. */
function choicesXml({ choices = [] }: SheetPlan): string {
  const each = choices.flatMap((one) => {
    const text = choicesText(one);
    if (text === null) return [];
    const alert = one.isOpen ? '' : ' showErrorMessage="1"';
    const list = escaped(`"${text.replaceAll('"', '""')}"`);
    return [
      `<dataValidation type="list" allowBlank="1"${alert} sqref="${boxAddress(one.box)}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return each.length === 0 ? '' : `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** Links to places in the workbook; those above Excel's limit are left as plain text, which they are anyway. */
function linksXml({ links }: SheetPlan): string {
  if (links.length === 0) return '';
  const sheets = new Map<string, string>();
  const sheetXml = (name: string): string => {
    const xml = sheets.get(name) ?? escaped(quotedSheet(name));
    sheets.set(name, xml);
    return xml;
  };
  const each = links.slice(0, MOST_LINKS).map(({ row, col, to: { sheet, address }, tip }) => {
    const tooltip = tip === undefined ? '' : ` tooltip="${escaped(tip.slice(0, 255))}"`;
    return `<hyperlink ref="${addressOf(row, col)}" location="${sheetXml(sheet)}!${address}"${tooltip}/>`;
  });
  return `<hyperlinks>${each.join('')}</hyperlinks>`;
}

/** A4, as many pages high as it takes. Header and footer are in Excel's own codes (`&P` a page, `&&` an ampersand). */
function printXml({ print: { orientation, header, footer, pagesWide = 1 } }: SheetPlan): string {
  const head = header === undefined ? '' : `<oddHeader>${escaped(header.slice(0, 255))}</oddHeader>`;
  const foot = footer === undefined ? '' : `<oddFooter>${escaped(footer.slice(0, 255))}</oddFooter>`;
  return [
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${pagesWide}" fitToHeight="0"/>`,
    head + foot === '' ? '' : `<headerFooter>${head}${foot}</headerFooter>`,
  ].join('');
}
