import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { failureOf } from './failure';

/** Bytes given to `fromCharCode` at a time: each is an argument. */
const SLICE = 8_192;

/**
 * A workbook of ours opened as a new one, beside the officer's: hers is not touched. `create` is Excel's own way (`Excel.createWorkbook`,
 * ExcelApi 1.8), which waits for a cell that is being typed in.
 */
export async function openNewWorkbook(
  create: (base64: string) => Promise<void>,
  bytes: Uint8Array,
): Promise<Result<null, HostProblem>> {
  let text = '';
  for (let at = 0; at < bytes.length; at += SLICE) text += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  try {
    await create(btoa(text));
    return done(null);
  } catch (error) {
    return failed(failureOf(error).problem);
  }
}
