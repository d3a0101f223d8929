import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Machine } from '../../src/commandLine/machine';
import { type ExitCode, run } from '../../src/commandLine/run';
import { done, failed } from '../../src/domain/result';

export const samplesFolder = join(__dirname, '../../assets/samples');

export const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(samplesFolder, name)));

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly error: string;
  /** The disk afterwards: what was there, and what was written. */
  readonly disk: ReadonlyMap<string, Uint8Array>;
}

/** Runs one command line on a disk held in memory; words are parted by spaces. */
export async function ran(line: string, files: Readonly<Record<string, Uint8Array | string>>): Promise<Ran> {
  const disk = new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  let out = '';
  let error = '';
  const machine: Machine = {
    readFile: async (path) => {
      const bytes = disk.get(path);
      return bytes === undefined ? failed({ kind: 'not-found', file: basename(path) }) : done(bytes);
    },
    writeFile: async (path, bytes) => {
      disk.set(path, bytes);
      return done(null);
    },
    makeFolder: async () => done(null),
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    isWatched: false,
  };
  const code = await run(line.split(' ').filter(Boolean), machine);
  return { code, out, error, disk };
}
