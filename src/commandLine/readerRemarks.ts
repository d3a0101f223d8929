import { basename, extname } from 'node:path';
import { openPack } from '../adapters/pack/openPack';
import { cellsIn } from '../adapters/pack/readRows';
import { webDigest } from '../adapters/pack/webDigest';
import { decodeCsv } from '../adapters/csv/decodeCsv';
import { readJson } from '../adapters/files/readJson';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { packProblemLine } from '../app/packing/packProblemLine';
import { problemLine } from '../app/problemLine';
import type { Language } from '../domain/message';
import type { Pack } from '../domain/pack';
import type { Problem } from '../domain/problem';
import { REMARKS_FORMAT, type RemarkSheet, type WrittenRemark } from '../domain/remarks';
import { done, failed, type Result } from '../domain/result';
import { placeRemarks } from '../pipeline/pack/placeRemarks';
import { remarkRows } from '../pipeline/pack/remarkRows';
import { type RemarksJson, remarksText } from '../report/remarksReport';
import { writtenRemarksSchema } from '../schema/remarks';
import type { Machine } from './machine';
import { openFile } from './openSources';
import type { Request } from './request';
import type { ExitCode } from './session';

/**
 * Leads a reader's remarks back to the cells of the pack that was read, and to the city's cells that those come from; writes them as an
 * answer sheet when asked to. Remarks without a place are named, the others go on.
 */
export async function readerRemarks(request: Request, machine: Machine, language: Language): Promise<ExitCode> {
  const { file, inFile = '', out, isJson } = request; // --in is required before
  const read = await machine.readFile(file);
  if (!read.ok) return refuse(problemLine(read.problem, language), machine);
  const pack = await openPack(read.value, basename(file), { inflater: nodeInflater });
  if (!pack.ok) return refuse(packProblemLine(pack.problem, language), machine);
  const cells = cellsIn(pack.value);
  if (!cells.ok) return refuse(packProblemLine(cells.problem, language), machine);
  const written = await writtenIn(inFile, machine, language);
  if (!written.ok) return refuse(problemLine(written.problem, language), machine);
  const { placed, refused } = placeRemarks(written.value, cells.value);
  const sheet: RemarkSheet = {
    format: REMARKS_FORMAT,
    version: 1,
    pack: packOf(pack.value, await webDigest(read.value)),
    remarks: placed,
  };
  if (out !== undefined) {
    const saved = await machine.writeFile(out, new TextEncoder().encode(`${JSON.stringify(sheet, null, 2)}\n`));
    if (!saved.ok) return refuse(problemLine(saved.problem, language), machine);
  }
  const json: RemarksJson = { ...(out !== undefined && { out }), sheet, refused };
  machine.out(isJson ? `${JSON.stringify(json, null, 2)}\n` : remarksText(json, language));
  return 0;
}

const packOf = ({ manifest }: Pack, fingerprint: string): RemarkSheet['pack'] => ({
  ...(manifest.territory !== null && { territory: manifest.territory.name }),
  kind: manifest.kind,
  fingerprint,
});

/** The remarks of a CSV, a workbook or a JSON file. */
async function writtenIn(
  path: string,
  machine: Machine,
  language: Language,
): Promise<Result<readonly WrittenRemark[], Problem>> {
  const file = basename(path);
  if (extname(path).toLowerCase() === '.json') {
    const read = await machine.readFile(path);
    if (!read.ok) return read;
    const json = readJson(decodeCsv(read.value) ?? '', writtenRemarksSchema);
    return json.ok
      ? done(json.value.map((one, i) => ({ line: i + 1, ...one })))
      : failed({ kind: 'not-remarks', file });
  }
  const opened = await openFile(path, machine, language);
  if (!opened.ok) return opened;
  const rows = remarkRows(opened.value.workbook);
  return rows === null ? failed({ kind: 'not-remarks', file }) : done(rows);
}

function refuse(sentence: string, machine: Machine): ExitCode {
  machine.error(`${sentence}\n`);
  return 2;
}
