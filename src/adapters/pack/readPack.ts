import type { Pack, PackProblem } from '../../domain/pack';
import type { PackRead } from '../../domain/packRead';
import { done, type Result } from '../../domain/result';
import type { Inflater } from '../xlsx/inflater';
import { openPack } from './openPack';
import { factsIn } from './readFacts';
import { findingsIn } from './readFindings';
import { asksIn, cellsIn } from './readRows';

/** Checks a pack on arrival, and reads of it what the comparison of cities needs. */
export async function readPack(
  bytes: Uint8Array,
  file: string,
  inflater: Inflater,
): Promise<Result<PackRead, PackProblem>> {
  const pack = await openPack(bytes, file, { inflater });
  return pack.ok ? readOf(pack.value) : pack;
}

function readOf(pack: Pack): Result<PackRead, PackProblem> {
  const cells = cellsIn(pack);
  if (!cells.ok) return cells;
  const asks = asksIn(pack);
  if (!asks.ok) return asks;
  const facts = factsIn(pack);
  if (!facts.ok) return facts;
  const findings = findingsIn(pack);
  if (!findings.ok) return findings;
  const { file, manifest, parts } = pack;
  return done({
    file,
    manifest,
    parts,
    cells: cells.value,
    asks: asks.value,
    ...facts.value,
    ...(findings.value !== undefined && { findings: findings.value }),
  });
}
