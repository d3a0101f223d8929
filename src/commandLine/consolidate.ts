import { join } from 'node:path';
import { newWorkbookBytes } from '../adapters/xlsx/newWorkbook';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { xlsxHost } from '../adapters/xlsx/xlsxHost';
import { comparing } from '../app/comparing';
import { problemLine } from '../app/problemLine';
import { answerWords } from '../catalogue/answerWords';
import type { Consolidation } from '../domain/consolidation';
import { type Language, say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { answersCsv, cityAnswers } from '../report/cityAnswers';
import { consolidationJson, consolidationText } from '../report/consolidationReport';
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
  const comparison = comparing(language);
  for (const path of [file, ...others]) {
    const refusal = comparison.add(await cityIn(path, machine, language));
    if (refusal !== null) machine.error(`${refusal}\n`);
  }
  const compared = comparison.compared();
  if (compared === null) return 2;
  const sheets = comparison.sheets(compared);
  const host = xlsxHost(newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }), out, nodeInflater, language);
  const applied = await host.apply({ edits: [], sheets });
  if (!applied.ok) return refuse(applied.problem, language, machine);
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return refuse(written.problem, language, machine);
  const answers = csv === undefined ? done(null) : await writeAnswers(compared, csv, machine, language);
  if (!answers.ok) return refuse(answers.problem, language, machine);
  const json = () => `${JSON.stringify(consolidationJson(out, compared, language), null, 2)}\n`;
  const told = csv === undefined ? '' : `${say(answerWords.written, { folder: csv }, language)}\n`;
  machine.out(isJson ? json() : `${consolidationText(out, compared, language)}${told}`);
  return 0;
}

/** A file of remarks for each city that the comparison says something to, named after its own. */
async function writeAnswers(
  compared: Consolidation,
  folder: string,
  machine: Machine,
  language: Language,
): Promise<Result<null, Problem>> {
  const made = await machine.makeFolder(folder);
  if (!made.ok) return made;
  for (const { city, file } of compared.cities) {
    const answers = cityAnswers(compared, city, language);
    if (answers.length === 0) continue;
    const place = join(folder, `${file.replace(/\.\w+$/, '')}.csv`);
    const written = await machine.writeFile(place, new TextEncoder().encode(answersCsv(answers)));
    if (!written.ok) return written;
  }
  return done(null);
}

function refuse(problem: Problem, language: Language, machine: Machine): ExitCode {
  machine.error(`${problemLine(problem, language)}\n`);
  return 2;
}
