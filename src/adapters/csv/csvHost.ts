import type { Language } from '../../domain/message';
import type { Receipt, WritePlan } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import { failed, type Result } from '../../domain/result';
import type { Workbook } from '../../domain/workbook';
import type { Watch } from '../../ports/workbookHost';
import type { Inflater } from '../xlsx/inflater';
import { newWorkbookBytes } from '../xlsx/newWorkbook';
import { type XlsxHost, xlsxHost } from '../xlsx/xlsxHost';
import { readCsv } from './readCsv';

/** Whether a file is read as text in columns, by its name. */
export const isCsv = (file: string): boolean => /\.(csv|tsv|txt)$/i.test(file);

/** `PPI 2021-2030.csv` → `PPI 2021-2030.xlsx`: the new workbook that a CSV becomes. */
export const workbookNameOf = (file: string): string => file.replace(/\.[^.]*$/, '.xlsx');

/**
 * A CSV in memory, as a host. It becomes a new .xlsx that holds it as a sheet, so that formulas have cells to refer to, only
 * when something is written or its bytes are asked for. Bytes of a file that `read` refuses are a fault of ours.
 */
export function csvHost(text: Uint8Array, file: string, inflater: Inflater, language: Language = 'fr'): XlsxHost {
  let made: XlsxHost | null = null; // what the CSV became, once it had to
  const become = (workbook: Workbook): XlsxHost =>
    (made ??= xlsxHost(newWorkbookBytes(workbook), file, inflater, language));
  const read = async (watch: Watch = {}): Promise<Result<Workbook, Problem>> => {
    if (watch.signal?.aborted === true) return failed({ kind: 'cancelled' });
    return made === null ? readCsv(text, file, language) : made.read(watch);
  };
  const apply = async (plan: WritePlan, watch: Watch = {}): Promise<Result<Receipt, Problem>> => {
    const workbook = await read(watch);
    return workbook.ok ? become(workbook.value).apply(plan, watch) : workbook;
  };
  const bytes = (): Uint8Array => {
    if (made !== null) return made.bytes();
    const workbook = readCsv(text, file, language);
    if (!workbook.ok) throw new Error(`the workbook of a CSV that was refused: ${workbook.problem.kind}`);
    return become(workbook.value).bytes();
  };
  return { read, apply, bytes };
}
