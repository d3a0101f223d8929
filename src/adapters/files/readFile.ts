import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { limits } from '../xlsx/limits';
import { codeOf } from './systemError';

/** Reads a file whole: a plain file only, never more than a workbook may weigh. */
export async function readFileBounded(path: string): Promise<Result<Uint8Array, FileProblem>> {
  const file = basename(path);
  try {
    const found = await stat(path);
    const { size } = found;
    if (found.isDirectory()) return failed({ kind: 'unreadable', file, detail: 'EISDIR' });
    if (!found.isFile()) return failed({ kind: 'unreadable', file, detail: 'ENODEV' }); // a pipe, a device
    if (size > limits.fileBytes) {
      return failed({ kind: 'too-large', file, measure: 'bytes', value: size, limit: limits.fileBytes });
    }
    const bytes = await readFile(path);
    return done(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch (error) {
    const code = codeOf(error);
    return failed(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? { kind: 'not-found', file }
        : { kind: 'unreadable', file, detail: code },
    );
  }
}
