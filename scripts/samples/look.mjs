/** The colours and fonts of the house, as a department that likes its tables tidy would choose them. */
export const tint = {
  green: 'FF2E6B4F',
  pale: 'FFE4EFE8',
  sand: 'FFFFF3D6',
  grey: 'FFF1F1EF',
  blue: 'FFDDE9F5',
  ink: 'FF333333',
  faint: 'FF8A8A8A',
};

const fill = (argb) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const hair = { style: 'hair', color: { argb: 'FFB5B5B5' } };
const thin = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const boxed = (line) => ({ top: line, left: line, bottom: line, right: line });

export const style = {
  title: { font: { name: 'Calibri', size: 15, bold: true, color: { argb: tint.green } } },
  subtitle: { font: { name: 'Calibri', size: 11, italic: true, color: { argb: 'FF595959' } } },
  note: { font: { name: 'Calibri', size: 9, color: { argb: 'FF595959' } }, alignment: { wrapText: false } },
  head: {
    font: { name: 'Calibri', size: 11, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: fill(tint.green),
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: boxed(thin),
  },
  band: {
    font: { name: 'Calibri', size: 11, bold: true, color: { argb: tint.green } },
    fill: fill(tint.pale),
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: boxed(thin),
  },
  label: { font: { name: 'Calibri', size: 11 }, border: boxed(hair), alignment: { vertical: 'middle' } },
  indent: { font: { name: 'Calibri', size: 11 }, border: boxed(hair), alignment: { indent: 1 } },
  text: {
    font: { name: 'Calibri', size: 10 },
    border: boxed(hair),
    alignment: { vertical: 'top', wrapText: true },
  },
  number: {
    font: { name: 'Calibri', size: 11 },
    border: boxed(hair),
    numFmt: '#,##0',
    alignment: { horizontal: 'right', vertical: 'middle' },
  },
  typed: { font: { name: 'Calibri', size: 11 }, border: boxed(hair), alignment: { horizontal: 'right' }, numFmt: '@' },
  subtotal: {
    font: { name: 'Calibri', size: 11, bold: true, italic: true },
    fill: fill(tint.grey),
    border: boxed(thin),
    numFmt: '#,##0',
  },
  total: {
    font: { name: 'Calibri', size: 11, bold: true },
    fill: fill(tint.pale),
    border: boxed(thin),
    numFmt: '#,##0',
  },
  guide: {
    font: { name: 'Calibri', size: 9, italic: true, color: { argb: tint.faint } },
    fill: fill(tint.sand),
    border: boxed(hair),
    alignment: { vertical: 'top', wrapText: true },
  },
  faint: { font: { name: 'Calibri', size: 10, italic: true, color: { argb: tint.faint } }, border: boxed(hair) },
};

/** The headings of a department that chose another colour. */
export const headed = (argb) => ({ ...style.head, fill: fill(argb) });

/** Number formats of French workbooks. */
export const format = {
  tonnes: '#,##0',
  decimal: '#,##0.0',
  percent: '0%',
  change: '+0.0%;-0.0%',
  day: 'dd/mm/yyyy',
  euros: '#,##0 "€"',
  code: '@',
};

/** Writes a value with a look; `numFmt` overrides the look's. Returns the cell. */
export function put(sheet, address, value, look = style.label, numFmt = undefined) {
  const cell = sheet.getCell(address);
  if (value !== null && value !== undefined) cell.value = value;
  Object.assign(cell, look);
  if (numFmt !== undefined) cell.numFmt = numFmt;
  return cell;
}

/** Writes a line of values from a cell to the right; `null` leaves an empty, formatted cell. */
export function putRow(sheet, row, firstCol, values, look = style.label, numFmt = undefined) {
  values.forEach((value, i) => put(sheet, sheet.getCell(row, firstCol + i).address, value, look, numFmt));
}

/** Widths of the columns, from A. */
export const widen = (sheet, widths) =>
  widths.forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });

/** A comment of a colleague on a cell, as Excel writes it: the name in bold, then the words. */
export function remark(sheet, address, author, words) {
  sheet.getCell(address).note = {
    texts: [
      { font: { bold: true, size: 9, name: 'Tahoma' }, text: `${author} :\n` },
      { font: { size: 9, name: 'Tahoma' }, text: words },
    ],
    margins: { insetmode: 'auto' },
  };
}

/** Paper, orientation and what is printed. */
export function printed(
  sheet,
  area,
  { isLandscape = true, isLarge = false, titleRows = undefined, service = 'mission climat' } = {},
) {
  Object.assign(sheet.pageSetup, {
    paperSize: isLarge ? 8 : 9, // A3 or A4
    orientation: isLandscape ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printArea: area.replaceAll(/\d+/g, '$$$&'), // exceljs pins the columns only
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  if (titleRows !== undefined) sheet.pageSetup.printTitlesRow = titleRows;
  sheet.headerFooter.oddFooter = `&L&8Rivemont Métropole, ${service}&R&8&P / &N`;
}
