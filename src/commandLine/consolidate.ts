import { join } from 'node:path';
import { newWorkbookBytes } from '../adapters/xlsx/newWorkbook';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { type Compared, comparing } from '../app/comparing';
import { problemLine } from '../app/problemLine';
import { answerWords } from '../catalogue/answerWords';
import { surveyWords } from '../catalogue/surveyWords';
import { type Language, say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { MOST_SIDE_BY_SIDE } from '../domain/survey';
import { cityIn } from './cityIn';
import type { Machine } from './machine';
import type { Request } from './request';
import type { ExitCode } from './session';

/**
 * Writes several cities side by side in a new workbook. A file that is refused is one sentence on the error stream, and in the workbook;
 * the others are consolidated all the same. With none that can be, nothing is written.
 */
export async function consolidate(request: Request, machine: Machine, language: Language): Promise<ExitCode> {
  const { file, others, out = '', csv, isJson } = request; // OUT is required before
  const comparison = comparing(language, 1 + others.length);
  for (const path of [file, ...others]) {
    const refusal = comparison.add(await cityIn(path, machine, language));
    if (refusal !== null) machine.error(`${refusal}\n`);
  }
  const compared = comparison.compared();
  if (compared === null) return 2;
  const host = xlsxHost(newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }), out, nodeInflater, language);
  const applied = await host.apply({ edits: [], sheets: compared.sheets() });
  if (!applied.ok) return refuse(applied.problem, language, machine);
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return refuse(written.problem, language, machine);
  const folder = csv === undefined ? null : await writeAnswers(compared, csv, machine, language);
  if (folder !== null && !folder.ok) return refuse(folder.problem, language, machine);
  const json = () => `${JSON.stringify(compared.json(out), null, 2)}\n`;
  machine.out(isJson ? json() : `${compared.text(out)}${folder?.value ?? ''}`);
  return 0;
}

/** A file of remarks for each city that has something to answer, by its name; gives what is said of it. No folder for nothing. */
async function writeAnswers(
  compared: Compared,
  folder: string,
  machine: Machine,
  language: Language,
): Promise<Result<string, Problem>> {
  const all = compared.answers();
  if (all === null) {
    machine.error(`${say(surveyWords.noAnswers, { most: MOST_SIDE_BY_SIDE }, language)}\n`);
    return done('');
  }
  if (all.length === 0) return done(`${answerWords.none[language]}\n`);
  const made = await machine.makeFolder(folder);
  if (!made.ok) return made;
  const names = new Map<string, number>();
  for (const { city, csv } of all) {
    const place = join(folder, `${nameAmong(names, city)}.csv`);
    const written = await machine.writeFile(place, new TextEncoder().encode(csv));
    if (!written.ok) return written;
  }
  return done(`${say(answerWords.written, { folder }, language)}\n`);
}

/** A city's name as that of a file; two of one name (the city, its metropolis) are told apart by a number. */
function nameAmong(names: Map<string, number>, city: string): string {
  const name = city.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^[. ]+|[. ]+$/g, '');
  const key = name.toLowerCase();
  const rank = (names.get(key) ?? 0) + 1;
  names.set(key, rank);
  return rank === 1 ? name : `${name} (${rank})`;
}

function refuse(problem: Problem, language: Language, machine: Machine): ExitCode {
  machine.error(`${problemLine(problem, language)}\n`);
  return 2;
}
