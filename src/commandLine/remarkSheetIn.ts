import { basename } from 'node:path';
import { decodeCsv } from '../adapters/csv/decodeCsv';
import { readJson } from '../adapters/files/readJson';
import { plain } from '../domain/label';
import type { Problem } from '../domain/problem';
import type { RemarkSheet } from '../domain/remarks';
import { done, failed, type Result } from '../domain/result';
import { remarkSheetSchema } from '../schema/remarks';
import type { Machine } from './machine';

/** The answer sheet that `--remarks` names; nothing where it names none. */
export async function remarkSheetIn(
  path: string | undefined,
  machine: Machine,
): Promise<Result<RemarkSheet | undefined, Problem>> {
  if (path === undefined) return done(undefined);
  const read = await machine.readFile(path);
  if (!read.ok) return read;
  const json = readJson(decodeCsv(read.value) ?? '', remarkSheetSchema);
  return json.ok ? json : failed({ kind: 'not-a-remark-sheet', file: basename(path) });
}

/** Whether remarks are on another territory than the workbook's; where they do not say theirs, nobody knows. */
export const isOfAnother = (theirs: string | undefined, ours: string): theirs is string =>
  theirs !== undefined && plain(theirs) !== plain(ours);
