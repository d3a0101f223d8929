import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { RequestProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { codeOf } from './systemError';

const PERMISSIONS = 0o777;
const NEW_FILE = 0o666; // the system's mask applies

/**
 * Writes a file all or nothing: aside in the same folder, then renamed. The permissions of a file that was there are
 * kept, a link is followed, and nothing is left behind on failure.
 */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<Result<null, RequestProblem>> {
  let aside: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (found) => (found.isFile() ? found.mode & PERMISSIONS : null),
      () => undefined,
    );
    if (mode === null) return failed({ kind: 'cannot-write', out: path, detail: 'EISDIR' });
    const name = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    const file = await open(name, 'wx', mode ?? NEW_FILE);
    aside = name;
    try {
      await file.writeFile(bytes);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(name, target);
    return done(null);
  } catch (error) {
    if (aside !== undefined) await rm(aside, { force: true });
    return failed({ kind: 'cannot-write', out: path, detail: codeOf(error) });
  }
}
