import type { OfficeClient } from '../../src/adapters/excel/officeClient';
import { type EmbeddedHost, embeddedHost, type HostOptions } from '../../src/embedded/embeddedHost';
import { memoryWorkbook, type MemoryWorkbookOptions } from '../../src/embedded/memory/memoryWorkbook';
import type { Workbook } from '../../src/domain/workbook';
import { arithmetic } from './arithmetic';
import { clientOf } from './officeRealm';

/** A workbook open in Excel, as far as Microsoft's own client can tell. */
export function openInExcel(
  workbook: Workbook,
  options: HostOptions & MemoryWorkbookOptions = {},
): { readonly host: EmbeddedHost; readonly client: OfficeClient } {
  const host = embeddedHost(memoryWorkbook(workbook, { engine: arithmetic, ...options }), options);
  return { host, client: clientTo(host) };
}

/** A pane that is loaded (again) beside the same workbook. */
export function clientTo(host: EmbeddedHost): OfficeClient {
  const { Excel: excel } = clientOf(host);
  return { run: (work) => excel.run(work), has: host.has };
}
