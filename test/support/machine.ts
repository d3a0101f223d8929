import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Machine } from '../../src/commandLine/machine';
import { run } from '../../src/commandLine/run';
import type { ExitCode } from '../../src/commandLine/session';
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

interface MemoryMachine {
  readonly machine: Machine;
  readonly disk: ReadonlyMap<string, Uint8Array>;
  readonly said: () => { readonly out: string; readonly error: string };
}

/** A machine whose disk and streams are held in memory. */
export function machineOf(files: Readonly<Record<string, Uint8Array | string>>): MemoryMachine {
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
    today: () => '2026-03-14',
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    isWatched: false,
  };
  return { machine, disk, said: () => ({ out, error }) };
}

/** Runs one command line on a disk held in memory; words are parted by spaces, or given apart. */
export async function ran(
  line: string | readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<Ran> {
  const { machine, disk, said } = machineOf(files);
  const code = await run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, machine);
  return { code, ...said(), disk };
}
