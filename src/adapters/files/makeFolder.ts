import { mkdir } from 'node:fs/promises';
import type { RequestProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { codeOf } from './systemError';

/** Makes a folder, with those above it; one that is there already is fine. */
export async function makeFolder(path: string): Promise<Result<null, RequestProblem>> {
  try {
    await mkdir(path, { recursive: true });
    return done(null);
  } catch (error) {
    return failed({ kind: 'cannot-write', out: path, detail: codeOf(error) });
  }
}
