import { addressOf } from '../domain/cell';
import { fullAddress } from './addresses';
import type { EmbeddedHost } from './embeddedHost';
import type { Content, EmbeddedSheet } from './embeddedWorkbook';
import { EventType } from './objects/applicationSide';

/** A person types in a cell of the workbook: here, or a colleague elsewhere. The client is told as Excel would. */
export function personTypes(
  host: EmbeddedHost,
  at: { readonly sheet: string; readonly row: number; readonly col: number },
  content: Content,
  source: 'Local' | 'Remote' = 'Local',
): void {
  const sheet = host.workbook.sheets().find((one) => one.name() === at.sheet);
  if (sheet === undefined) throw new RangeError(`no sheet ${at.sheet}`);
  sheet.put(at.row, at.col, content);
  const box = { top: at.row, left: at.col, bottom: at.row, right: at.col };
  host.tell(EventType.changed, 'Workbook', {
    address: fullAddress(sheet.name(), [box]).split('!').at(-1),
    changeType: 'RangeEdited',
    source,
    triggerSource: '',
    worksheetId: sheet.id,
  });
  for (const one of host.workbook.sheets()) {
    const address = computedAgain(one);
    if (address !== '') host.tell(EventType.calculated, 'Workbook', { address, worksheetId: one.id });
  }
}

/** Computes the formulas of a sheet again, and says which changed. */
function computedAgain(sheet: EmbeddedSheet): string {
  const changed: string[] = [];
  const { top, left, bottom, right } = sheet.usedBox() ?? { top: 0, left: 0, bottom: -1, right: -1 };
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      const { formula, value } = sheet.cellAt(row, col);
      if (formula === null) continue;
      sheet.put(row, col, { formula });
      if (JSON.stringify(sheet.cellAt(row, col).value) !== JSON.stringify(value)) changed.push(addressOf(row, col));
    }
  }
  return changed.join(',');
}
