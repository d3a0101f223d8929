import { fullAddress } from './addresses';
import type { EmbeddedHost } from './embeddedHost';
import type { Content } from './embeddedWorkbook';
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
}
