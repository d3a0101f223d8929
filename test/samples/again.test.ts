import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sampleBytes, sampleNames } from './sampleBooks';

const script = resolve(__dirname, '../../scripts/samples.mjs');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const run = spawnSync(process.execPath, [script, folder], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('making the samples again makes the same files', () => {
  expect(readdirSync(folder).sort()).toEqual([...sampleNames].sort());
});

test.each(sampleNames)('%s made again has the same bytes as the committed one', (name) => {
  expect(readFileSync(join(folder, name)).equals(sampleBytes(name))).toBe(true);
});
