import { dirname, join } from 'node:path';
import { filePeople } from '../adapters/pack/filePeople';
import { packWriter } from '../adapters/pack/packWriter';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { makePack, type Packed } from '../app/packing/makePack';
import { packContent } from '../app/packing/packContent';
import { packGate } from '../app/packing/packGate';
import { outsideSections } from '../catalogue/outsideSections';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { type PackJson, packText, waitingLines } from '../report/packReport';
import type { Machine } from './machine';
import { type ExitCode, print, type Session } from './session';

const ARCHIVE = /\.zip$/i;

/** An archive, or a folder: a name without extension, as far as one can tell. */
export const isPackName = (out: string): boolean => ARCHIVE.test(out) || !/\.[a-z]{2,5}$/i.test(out);

/** Makes the pack for the Mirror Group, or a draft for an adviser; a final one only when the gate is open, else 1 and what is missing. */
export async function pack(session: Session): Promise<Result<ExitCode, Problem>> {
  const { contract, request, language, opened, machine } = session;
  const { out = '', sending, file } = request;
  if (sending === undefined) throw new Error('a request for a pack says what goes in it');
  const gate = packGate(contract);
  const { waiting, chapters, counts, toJustify, toTranslate, missing, isReady } = gate;
  const waits = waitingLines(waiting, language);
  const told: PackJson = {
    kind: sending.kind,
    isReady,
    parts: [],
    chapters,
    counts,
    toJustify,
    toTranslate,
    missing,
    waiting: waiting.map((one) => ({ ...one, tables: one.tables.map(({ table }) => table) })),
    withheld: [],
    outside: outsideSections.map((section) => section[language]),
  };
  if (sending.kind === 'final' && !isReady) {
    print(session, told, packText(told, waits, language));
    return done(1);
  }
  const people = filePeople(opened.host.bytes(), file, nodeInflater);
  const content = packContent(contract, gate, {
    ...sending,
    people,
    others: opened.sources.others.map(({ workbook }) => workbook),
  });
  const packed = await makePack(content, packWriter);
  const written = ARCHIVE.test(out)
    ? await machine.writeFile(out, packed.bytes)
    : await writeFolder(out, packed, machine);
  if (!written.ok) return written;
  const { manifest, fingerprint } = packed;
  const json = { ...told, out, fingerprint, parts: manifest.parts, withheld: content.withheld };
  print(session, json, packText(json, waits, language));
  return done(0);
}

/** The parts as files, where a folder is wanted; the fingerprint is that of the archive that they make. */
async function writeFolder(out: string, { parts }: Packed, machine: Machine): Promise<Result<null, Problem>> {
  for (const [path, bytes] of parts) {
    const place = join(out, ...path.split('/'));
    const made = await machine.makeFolder(dirname(place));
    if (!made.ok) return made;
    const written = await machine.writeFile(place, bytes);
    if (!written.ok) return written;
  }
  return done(null);
}
