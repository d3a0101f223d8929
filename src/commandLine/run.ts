import { basename, extname, join } from 'node:path';
import { buildPlan } from '../app/buildPlan';
import { type Contract, isUnderstood, openContract } from '../app/contract';
import { usage } from '../catalogue/usage';
import { words } from '../catalogue/words';
import { type Language, say } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { lineageOf } from '../pipeline';
import { buildJson, buildText } from '../report/buildReport';
import { checkJson, checkText, countSeverities } from '../report/findings';
import { findingsPage } from '../report/findingsPage';
import { inspectJson } from '../report/inspectJson';
import { inspectText } from '../report/inspectText';
import { isContractTable, tableCsv } from '../report/tableCsv';
import { problemLine } from '../app/problemLine';

import type { Machine } from './machine';
import { type Opened, openSources } from './openSources';
import { languageIn, readRequest, type Request } from './request';

export type ExitCode = 0 | 1 | 2;

/** Runs one command. Bad input gives one sentence on the error stream and exit code 2; nothing is written then. */
export async function run(given: readonly string[], machine: Machine): Promise<ExitCode> {
  const spoken = languageIn(given);
  const request = readRequest(given);
  if (!request.ok) return refuse(request.problem, spoken, machine);
  if (request.value.command === 'help') {
    machine.out(usage[spoken]);
    return 0;
  }
  const misnamed = otherExtension(request.value);
  if (misnamed !== null) return refuse(misnamed, spoken, machine);
  const opened = await openSources(request.value, machine, spoken);
  if (!opened.ok) return refuse(opened.problem, spoken, machine);
  const contract = openContract(opened.value.sources);
  const language = request.value.language ?? contract.dossier.settings.language;
  const ended = await ending(request.value, opened.value, contract, language, machine);
  return ended.ok ? ended.value : refuse(ended.problem, language, machine);
}

async function ending(
  request: Request,
  opened: Opened,
  contract: Contract,
  language: Language,
  machine: Machine,
): Promise<Result<ExitCode, Problem>> {
  const print = (json: object, text: string) =>
    machine.out(request.isJson ? `${JSON.stringify(json, null, 2)}\n` : text);
  const { dossier, findings } = contract;
  if (request.command === 'inspect') {
    if (request.saveMapping !== undefined) {
      const text = `${JSON.stringify({ version: 1, mapping: dossier.mapping }, null, 2)}\n`;
      const saved = await machine.writeFile(request.saveMapping, new TextEncoder().encode(text));
      if (!saved.ok) return saved;
    }
    print(inspectJson(dossier), inspectText(dossier, language));
    return done(0);
  }
  const counts = countSeverities(findings);
  if (request.command === 'check') {
    if (request.report !== undefined) {
      const page = findingsPage(findings, basename(request.file), language);
      const saved = await machine.writeFile(request.report, new TextEncoder().encode(page));
      if (!saved.ok) return saved;
    }
    print(checkJson(findings, dossier.settings.stage, language), checkText(findings, language));
    return done(counts.blocking > 0 ? 1 : 0);
  }
  if (dossier.settings.stage === 'ready' && counts.blocking > 0) {
    print(
      checkJson(findings, 'ready', language),
      `${checkText(findings, language)}${say(words.notReady, { ...counts, file: request.file }, language)}\n`,
    );
    return done(1);
  }
  return build(request, opened, contract, language, machine, print);
}

async function build(
  { file, out = '', csv }: Request,
  { host }: Opened,
  contract: Contract,
  language: Language,
  machine: Machine,
  print: (json: object, text: string) => void,
): Promise<Result<ExitCode, Problem>> {
  const plan = buildPlan(contract, language);
  const applied = await host.apply(plan);
  if (!applied.ok) return applied;
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return written;
  if (csv !== undefined) {
    const saved = await writeTables(plan.sheets.filter(isContractTable), csv, language, machine);
    if (!saved.ok) return saved;
  }
  if (!isUnderstood(contract)) machine.error(`${say(words.nothingUnderstood, { file }, language)}\n`);
  const json = buildJson(out, applied.value, lineageOf(plan.sheets), contract.findings);
  print(json, buildText(json, contract.dossier, language));
  return done(0);
}

async function writeTables(
  tables: readonly SheetPlan[],
  folder: string,
  language: Language,
  machine: Machine,
): Promise<Result<null, Problem>> {
  const made = await machine.makeFolder(folder);
  if (!made.ok) return made;
  for (const table of tables) {
    const bytes = new TextEncoder().encode(tableCsv(table, language));
    const written = await machine.writeFile(join(folder, `${table.name}.csv`), bytes);
    if (!written.ok) return written;
  }
  return done(null);
}

/** OUT has FILE's extension; a CSV makes a new .xlsx (design, decisions). */
function otherExtension({ command, file, out }: Request): Problem | null {
  if (command !== 'build' || out === undefined) return null;
  const extension = extname(file).toLowerCase();
  const expected = extension === '.xlsm' ? '.xlsm' : '.xlsx';
  return extname(out).toLowerCase() === expected ? null : { kind: 'other-extension', out, expected };
}

function refuse(problem: Problem, language: Language, machine: Machine): ExitCode {
  machine.error(`${problemLine(problem, language)}\n`);
  return 2;
}
