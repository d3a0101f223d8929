import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { boxAddress, positionOf } from '../../../src/domain/cell';
import { personTypes } from '../../../src/embedded/personTypes';
import type { HostChange } from '../../../src/ports/workbookHost';
import { openInExcel } from '../../support/excelBook';
import { describeLiveHost } from '../liveHost.contract';

describeLiveHost('excel', async (workbook) => {
  const { host: excel, client } = openInExcel(workbook);
  const pane = excelHost(client, { journal: memoryJournal() });
  const told: HostChange[] = [];
  return {
    host: { ...pane, listen: () => pane.listen((change) => told.push(change)) },
    heard: async () => told,
    type: async (sheet, address, text) =>
      personTypes(excel, { sheet, ...positionOf(address) }, { value: Number.isFinite(Number(text)) ? +text : text }),
    front: async () => {
      const { sheet: id, box } = excel.workbook.selection();
      const front = excel.workbook.sheets().find((sheet) => sheet.id === excel.workbook.activeSheet());
      return { sheet: front?.name() ?? '', address: front?.id === id ? boxAddress(box) : '' };
    },
  };
});
