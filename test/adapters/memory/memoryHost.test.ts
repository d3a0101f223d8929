import { memoryHost } from '../../../src/adapters/memory/memoryHost';
import { describeWorkbookHost } from '../workbookHost.contract';

describeWorkbookHost('memory', async (workbook) => memoryHost(workbook));
