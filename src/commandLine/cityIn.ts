import { basename, extname } from 'node:path';
import { openPack } from '../adapters/pack/openPack';
import { findingsIn } from '../adapters/pack/readFindings';
import { asksIn, cellsIn } from '../adapters/pack/readRows';
import { factsIn } from '../adapters/pack/readFacts';
import { readStored } from '../adapters/stored/readStored';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { openContract } from '../app/contract';
import { declaredCity } from '../app/declaredCity';
import { packProblemLine } from '../app/packing/packProblemLine';
import { problemLine } from '../app/problemLine';
import type { CityFile } from '../domain/cities';
import type { CityRefusal } from '../domain/consolidation';
import type { Language } from '../domain/message';
import { done, failed, type Result } from '../domain/result';
import { packCity } from '../pipeline/consolidate/packCity';
import type { Machine } from './machine';

/** A file as a city of the comparison: a workbook by its extension, anything else as a pack. A file that cannot be is one sentence. */
export async function cityIn(
  path: string,
  machine: Machine,
  language: Language,
): Promise<Result<CityFile, CityRefusal>> {
  const file = basename(path);
  if (!/^\.xls[xm]$/i.test(extname(path))) {
    const pack = await packIn(path, machine, language);
    return pack.ok ? done(pack.value.city) : pack;
  }
  const read = await machine.readFile(path);
  if (!read.ok) return failed({ kind: 'unread', file, sentence: problemLine(read.problem, language) });
  return workbookCity(read.value, file, language);
}

/** A pack as a city, with its parts as they are. */
export interface PackOfCity {
  readonly city: CityFile;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A file that must be a pack. */
export async function packIn(
  path: string,
  machine: Machine,
  language: Language,
): Promise<Result<PackOfCity, CityRefusal>> {
  const file = basename(path);
  const read = await machine.readFile(path);
  if (!read.ok) return failed({ kind: 'unread', file, sentence: problemLine(read.problem, language) });
  const refused = (problem: Parameters<typeof packProblemLine>[0]) =>
    failed({ kind: 'unread', file, sentence: packProblemLine(problem, language) } as const);
  const pack = await openPack(read.value, file, { inflater: nodeInflater });
  if (!pack.ok) return refused(pack.problem);
  const cells = cellsIn(pack.value);
  if (!cells.ok) return refused(cells.problem);
  const asks = asksIn(pack.value);
  if (!asks.ok) return refused(asks.problem);
  const facts = factsIn(pack.value);
  if (!facts.ok) return refused(facts.problem);
  const findings = findingsIn(pack.value);
  if (!findings.ok) return refused(findings.problem);
  const { manifest, parts } = pack.value;
  const told = findings.value === undefined ? {} : { findings: findings.value };
  const city = packCity({ file, manifest, cells: cells.value, asks: asks.value, ...facts.value, ...told });
  return city === null ? failed({ kind: 'no-city', file }) : done({ city, parts });
}

async function workbookCity(
  bytes: Uint8Array,
  file: string,
  language: Language,
): Promise<Result<CityFile, CityRefusal>> {
  const refused = (problem: Parameters<typeof problemLine>[0]) =>
    failed({ kind: 'unread', file, sentence: problemLine(problem, language) } as const);
  const workbook = await xlsxHost(bytes, file, nodeInflater, language).read();
  if (!workbook.ok) return refused(workbook.problem);
  const stored = readStored(workbook.value);
  if (!stored.ok) return refused(stored.problem);
  const given = { settings: {}, mapping: [] };
  const contract = openContract({ workbook: workbook.value, others: [], stored: stored.value, given, language });
  const city = declaredCity(contract, file, language);
  return city === null ? failed({ kind: 'no-city', file }) : done(city);
}
