import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { openInExcel } from '../../support/excelBook';
import { describeWorkbookHost } from '../workbookHost.contract';

describeWorkbookHost('excel', async (workbook) =>
  excelHost(openInExcel(workbook).client, { journal: memoryJournal() }),
);
describeWorkbookHost('excel with ExcelApi 1.12 only', async (workbook) =>
  excelHost(openInExcel(workbook, { version: '1.12' }).client, { journal: memoryJournal() }),
);
