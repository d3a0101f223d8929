import type { Language } from '../../domain/message';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { snapshotBuilder } from '../../domain/snapshot';
import type { LiveHost } from '../../ports/workbookHost';
import { gate, PATIENCE, type Patience } from './gate';
import { FLOOR, type OfficeClient } from './officeClient';
import { streamWorkbook } from './streamWorkbook';

/** What a host in Excel may be told; French and {@link PATIENCE} if absent. */
export interface ExcelHostOptions {
  readonly language?: () => Language;
  readonly patience?: Patience;
}

/** The workbook that is open in Excel, through Microsoft's client. */
export function excelHost(client: OfficeClient, options: ExcelHostOptions = {}): Pick<LiveHost, 'read' | 'stream'> {
  const { language = () => 'fr', patience = PATIENCE } = options;
  const door = gate(client, patience);
  const stream: LiveHost['stream'] = async (sink, watch) => {
    if (!client.has(FLOOR)) return failed({ kind: 'host-too-old', wanted: `ExcelApi ${FLOOR}` });
    const read = await streamWorkbook({ gate: door, has: client.has, language: language() }, sink, watch);
    return read.ok ? done(null) : read;
  };
  return {
    stream,
    read: async (watch) => {
      const builder = snapshotBuilder();
      const read: Result<null, Problem> = await stream(builder, watch);
      return read.ok ? done(builder.workbook()) : read;
    },
  };
}
