import { basename } from 'node:path';
import { readPack } from '../adapters/pack/readPack';
import { readStored } from '../adapters/stored/readStored';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { type CityOpening, cityOfFile, type PackOfCity, packOfFile } from '../app/cityOfFile';
import { problemLine } from '../app/problemLine';
import type { CityFile } from '../domain/cities';
import type { CityRefusal } from '../domain/consolidation';
import type { Language } from '../domain/message';
import { done, failed, type Result } from '../domain/result';
import type { Machine } from './machine';

/** How files of cities are opened here. */
const opening = (language: Language): CityOpening => ({
  pack: (bytes, file) => readPack(bytes, file, nodeInflater),
  workbook: async (bytes, file) => {
    const workbook = await xlsxHost(bytes, file, nodeInflater, language).read();
    if (!workbook.ok) return workbook;
    const stored = readStored(workbook.value);
    return stored.ok ? done({ workbook: workbook.value, stored: stored.value }) : stored;
  },
});

/** A file of the disk as a city of the comparison. */
export async function cityIn(
  path: string,
  machine: Machine,
  language: Language,
): Promise<Result<CityFile, CityRefusal>> {
  const read = await bytesIn(path, machine, language);
  return read.ok ? cityOfFile(read.value, basename(path), opening(language), language) : read;
}

/** A file of the disk that must be a pack. */
export async function packIn(
  path: string,
  machine: Machine,
  language: Language,
): Promise<Result<PackOfCity, CityRefusal>> {
  const read = await bytesIn(path, machine, language);
  return read.ok ? packOfFile(read.value, basename(path), opening(language), language) : read;
}

async function bytesIn(path: string, machine: Machine, language: Language): Promise<Result<Uint8Array, CityRefusal>> {
  const read = await machine.readFile(path);
  if (read.ok) return read;
  return failed({ kind: 'unread', file: basename(path), sentence: problemLine(read.problem, language) });
}
