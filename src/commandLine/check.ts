import { basename } from 'node:path';
import type { Contract } from '../app/contract';
import { checkWords } from '../catalogue/checkWords';
import { words } from '../catalogue/words';
import { say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { countsSaid } from '../report/causes';
import { contractCharts } from '../report/contractCharts';
import { checkJson } from '../report/checkJson';
import { checkText, countSeverities } from '../report/findings';
import { findingsPage } from '../report/findingsPage';
import { sinceText } from '../report/sinceLines';
import { sayWaiting } from './remarks';
import { type ExitCode, print, remark, type Session } from './session';

/** Says the findings, and writes them as a page when asked to; 1 when something blocks. */
export async function check(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine } = session;
  const { dossier, findings, since } = contract;
  if (request.report !== undefined) {
    const page = findingsPage(contract, basename(request.file), language, contractCharts(contract, findings, language));
    const saved = await machine.writeFile(request.report, new TextEncoder().encode(page));
    if (!saved.ok) return saved;
  }
  const json = checkJson(contract, dossier.settings.stage, language);
  const changed = sinceText(since, language, words.moreLines);
  print(session, since === null ? json : { ...json, since }, checkText(contract, language));
  if (areUnbuilt(contract) && !request.isJson) {
    machine.out(`\n${say(checkWords.unbuilt, { file: request.file }, language)}\n`);
  }
  if (changed !== '' && !request.isJson) machine.out(`\n${changed}`);
  const counts = countSeverities(findings);
  if (request.report !== undefined) remark(session, `${say(words.reportSaved, { out: request.report }, language)}\n`);
  else if (findings.length > 0 && !request.isJson) {
    machine.out(`\n${say(words.checked, { ...countsSaid(findings, language), file: request.file }, language)}\n`);
  }
  sayWaiting(session);
  return done(counts.blocking > 0 ? 1 : 0);
}

/** Findings lead to tables of the contract that the workbook does not hold yet. */
function areUnbuilt({ findings, tables, workbook }: Contract): boolean {
  const there = new Set(workbook.sheets.map(({ name }) => name));
  const unbuilt = new Set(tables.flatMap(({ name }) => (there.has(name) ? [] : [name])));
  return findings.some(({ at }) => at !== null && unbuilt.has(at.sheet));
}
