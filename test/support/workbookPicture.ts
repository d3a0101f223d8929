import type { EmbeddedSheet, EmbeddedWorkbook } from '../../src/embedded/embeddedWorkbook';
import { addressOf } from '../../src/domain/cell';

/** All that a person could see or find in a workbook, as plain data: two workbooks are the same when their pictures are. */
export const pictureOf = (workbook: EmbeddedWorkbook) => ({
  sheets: workbook.sheets().map(sheetPicture),
  names: [...workbook.names()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, refersTo, isHidden }) => `${name}=${refersTo}${isHidden ? ' (hidden)' : ''}`),
  xml: [...workbook.xmlParts.values()],
  active: workbook.activeSheet(),
  selection: workbook.selection(),
});

function sheetPicture(sheet: EmbeddedSheet) {
  const box = sheet.touchedBox();
  const cells: Record<string, unknown> = {};
  const lines: Record<string, unknown> = {};
  const [height, width] = box === null ? [0, 0] : [box.bottom + 1, box.right + 1];
  for (let row = 0; row < height; row += 1) {
    const line = sheet.rowAt(row);
    if (line.isHidden || (line.size ?? 15) !== 15) lines[`${row + 1}`] = [line.size ?? 15, line.isHidden];
    for (let col = 0; col < width; col += 1) {
      const { value, formula, format, look, link } = sheet.cellAt(row, col);
      const hasLook = Object.keys(plainLook(look)).length > 0;
      if (value === null && formula === null && format === 'General' && !hasLook && link === undefined) continue;
      cells[addressOf(row, col)] = { value, formula, format, look: plainLook(look), link };
    }
  }
  for (let col = 0; col < width; col += 1) {
    const line = sheet.colAt(col);
    const size = Math.round((line.size ?? 8.43) * 100) / 100;
    if (line.isHidden || size !== 8.43) lines[addressOf(0, col)] = [size, line.isHidden];
  }
  return {
    name: sheet.name(),
    visibility: sheet.visibility(),
    cells,
    lines,
    merges: sheet.merges(),
    properties: [...sheet.properties],
    layout: sheet.layout(),
  };
}

/** A look without what is said by default: Excel gives back every part of a look, whether it was set or not. */
function plainLook({
  font,
  fill,
  border,
  align,
  valign,
  isWrapped,
  indent,
}: ReturnType<EmbeddedSheet['cellAt']>['look']) {
  const letters = {
    ...(font?.isBold === true && { isBold: true }),
    ...(font?.isItalic === true && { isItalic: true }),
    ...(font?.color !== undefined && font.color !== '000000' && { color: font.color }),
    ...(font?.size !== undefined && font.size !== 11 && { size: font.size }),
  };
  return {
    ...(Object.keys(letters).length > 0 && { font: letters }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && Object.keys(border).length > 0 && { border }),
    ...(align !== undefined && { align }),
    ...(valign !== undefined && valign !== 'bottom' && { valign }),
    ...(isWrapped === true && { isWrapped }),
    ...(indent !== undefined && indent > 0 && { indent }),
  };
}
