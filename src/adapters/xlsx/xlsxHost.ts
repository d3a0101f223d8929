import { changedSince } from '../../domain/changedSince';
import type { Language } from '../../domain/message';
import type { Receipt, WritePlan } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Sheet, Workbook } from '../../domain/workbook';
import type { Watch, WorkbookHost } from '../../ports/workbookHost';
import { appendSheets } from './append';
import type { Inflater } from './inflater';
import { readWorkbook } from './read/readWorkbook';
import { openZip } from './zip';

/** An .xlsx or .xlsm in memory. `bytes` is the file as it stands: what was given, until a plan has been applied. */
export type XlsxHost = WorkbookHost & { readonly bytes: () => Uint8Array };

/** Opens nothing yet: what is wrong with a file is told when it is read. Remarks are in `language`, French by default. */
export function xlsxHost(initial: Uint8Array, file: string, inflater: Inflater, language: Language = 'fr'): XlsxHost {
  let bytes = initial; // the only mutable thing, and what a host is for
  const read = async (watch: Watch = {}): Promise<Result<Workbook, Problem>> => {
    const zip = openZip(bytes, file, inflater);
    return zip.ok ? readWorkbook(zip.value, { ...watch, language }) : zip;
  };
  const apply = async (plan: WritePlan, watch: Watch = {}): Promise<Result<Receipt, Problem>> => {
    const zip = openZip(bytes, file, inflater);
    if (!zip.ok) return zip;
    let hasFormulas = false;
    if (plan.edits.length > 0) {
      const workbook = await read(watch);
      if (!workbook.ok) return workbook;
      const at = changedSince(workbook.value, plan);
      if (at !== null) return failed({ kind: 'cell-changed', at });
      // What the plan writes anew, we have computed.
      const written = new Set(plan.sheets.map(({ table }) => table));
      hasFormulas = workbook.value.sheets.some((sheet) => !written.has(sheet.ours ?? '') && isComputed(sheet));
    }
    if (watch.signal?.aborted === true) return failed({ kind: 'cancelled' });
    const appended = appendSheets(zip.value, plan, { hasFormulas });
    if (!appended.ok) return appended;
    bytes = appended.value.bytes;
    return done(appended.value.receipt);
  };
  return { read, apply, bytes: () => bytes };
}

function isComputed({ cells }: Sheet): boolean {
  for (let index = 0; index < cells.count; index += 1) if (cells.formula(index) !== null) return true;
  return false;
}
