import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileBounded } from '../../../src/adapters/files/readFile';
import { writeFileWhole } from '../../../src/adapters/files/writeFile';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode('classeur');

describe('reading a file', () => {
  test('gives its bytes', async () => {
    await writeFile(join(folder, 'a.xlsx'), bytes);
    expect(await readFileBounded(join(folder, 'a.xlsx'))).toEqual({ ok: true, value: bytes });
  });

  test('names the file that is not there, without its folder', async () => {
    expect(await readFileBounded(join(folder, 'absent.xlsx'))).toEqual({
      ok: false,
      problem: { kind: 'not-found', file: 'absent.xlsx' },
    });
    await writeFile(join(folder, 'a.xlsx'), bytes);
    expect(await readFileBounded(join(folder, 'a.xlsx', 'b.xlsx'))).toMatchObject({ problem: { kind: 'not-found' } });
  });

  test('refuses a folder, and a file over the limit without reading it', async () => {
    expect(await readFileBounded(folder)).toMatchObject({ problem: { kind: 'unreadable', detail: 'EISDIR' } });
    expect(await readFileBounded('/dev/null')).toMatchObject({ problem: { kind: 'unreadable', detail: 'ENODEV' } });
    await writeFile(join(folder, 'big.xlsx'), '');
    await truncate(join(folder, 'big.xlsx'), 300_000_000);
    expect(await readFileBounded(join(folder, 'big.xlsx'))).toMatchObject({
      problem: { kind: 'too-large', value: 300_000_000 },
    });
  });
});

describe('writing a file', () => {
  test('makes it, or replaces it whole with its permissions kept, and leaves nothing beside it', async () => {
    const path = join(folder, 'a.xlsx');
    expect(await writeFileWhole(path, new Uint8Array())).toEqual({ ok: true, value: null });
    await chmod(path, 0o640);
    expect(await writeFileWhole(path, bytes)).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('classeur');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  test('follows a link instead of replacing it', async () => {
    await writeFile(join(folder, 'true.xlsx'), '');
    await symlink(join(folder, 'true.xlsx'), join(folder, 'link.xlsx'));
    await writeFileWhole(join(folder, 'link.xlsx'), bytes);
    expect(await readFile(join(folder, 'true.xlsx'), 'utf8')).toBe('classeur');
  });

  test('says what it cannot write, and leaves nothing behind', async () => {
    await mkdir(join(folder, 'sub.xlsx'));
    expect(await writeFileWhole(join(folder, 'sub.xlsx'), bytes)).toMatchObject({ problem: { kind: 'cannot-write' } });
    expect(await writeFileWhole(join(folder, 'absent', 'a.xlsx'), bytes)).toMatchObject({
      problem: { kind: 'cannot-write', detail: 'ENOENT' },
    });
    expect(await readdir(folder)).toEqual(['sub.xlsx']);
  });
});
