import { join } from 'node:path';
import { buildPlan } from '../app/buildPlan';
import { isUnderstood } from '../app/contract';
import { textsWords } from '../catalogue/textsWords';
import { languageNames, words } from '../catalogue/words';
import { say } from '../domain/message';
import type { SheetPlan } from '../domain/plan';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { languagePair } from '../domain/settings';
import { sayCount } from '../domain/typography';
import { handMadeTables, lineageOf, toTranslateIn } from '../pipeline';
import { buildJson, buildText } from '../report/buildReport';
import { countsSaid } from '../report/causes';
import { inLanguage } from '../report/inLanguage';
import { checkJson } from '../report/checkJson';
import { checkText, countSeverities } from '../report/findings';
import { docxFile } from '../adapters/docx/docxFile';
import { printedTables } from '../report/printedTables';
import { isContractTable, tableCsv } from '../report/tableCsv';
import { sayWaiting } from './remarks';
import { type ExitCode, print, remark, type Session } from './session';

/** Writes the workbook with the contract's sheets; in stage ready, writes nothing and exits with 1 while something blocks. */
export async function build(session: Session): Promise<Result<ExitCode, Problem>> {
  const { contract, language, machine, opened } = session;
  const { file, out = '', csv, docx } = session.request;
  const { dossier, findings } = contract;
  const counts = countSeverities(findings);
  if (dossier.settings.stage === 'ready' && counts.blocking > 0) {
    const refusal = say(words.notReady, { blocking: countsSaid(findings, language).blocking, file }, language);
    print(session, checkJson(contract, 'ready', language), `${checkText(contract, language)}${refusal}\n`);
    return done(1);
  }
  const plan = buildPlan(contract, dossier.settings.language);
  const host = opened.host;
  const applied = await host.apply(plan);
  if (!applied.ok) return applied;
  const csvTables = plan.sheets.filter(isContractTable).map((sheet) => inLanguage(sheet, language));
  if (csv !== undefined) {
    const made = await machine.makeFolder(csv); // before anything is written
    if (!made.ok) return made;
  }
  const written = await machine.writeFile(out, host.bytes());
  if (!written.ok) return written;
  if (csv !== undefined) {
    const saved = await writeTables(session, csvTables, csv);
    if (!saved.ok) return saved;
  }
  if (docx !== undefined) {
    const { language: own } = dossier.settings;
    const saved = await machine.writeFile(docx, await docxFile(printedTables(csvTables, own), own));
    if (!saved.ok) return saved;
  }
  if (!isUnderstood(contract)) {
    const isWritten = dossier.recognitions.some(({ standing }) => standing !== undefined);
    const sentence = isWritten ? words.onlyContractTables : words.nothingUnderstood;
    machine.error(`${say(sentence, { file }, language)}\n`);
  }
  const json = buildJson(out, applied.value, lineageOf(plan.sheets), findings, handMadeTables(contract));
  print(session, json, buildText(json, findings, dossier, language, contract.keptCopies.length));
  sayTablesLanguage(session);
  sayWaiting(session);
  if (csv !== undefined || docx !== undefined) sayUntranslated(session);
  if (csv !== undefined) {
    remark(session, `${say(words.tablesSaved, { count: csvTables.length, out: csv }, language)}\n`);
  }
  if (docx !== undefined) {
    remark(session, `${say(words.documentSaved, { count: csvTables.length, out: docx }, language)}\n`);
  }
  return done(0);
}

/** Whoever asks for another language is told that the tables that stand keep theirs. */
function sayTablesLanguage(session: Session): void {
  const { request, contract, language } = session;
  const kept = contract.dossier.settings.language;
  if (request.language === undefined || request.language === kept) return;
  const holes = { kept: languageNames[kept][language], asked: language };
  remark(session, `${say(words.tablesLanguage, holes, language)}\n`);
}

/** A document in the second language holds what is not translated as the city wrote it: how much is said. */
function sayUntranslated(session: Session): void {
  const { contract, language } = session;
  const pair = languagePair(contract.dossier.settings);
  const { toTranslate: count } = toTranslateIn(contract.tables);
  if (pair?.to !== language || count === 0) return;
  remark(session, `${sayCount(textsWords.untranslated, { count }, language)}\n`);
}

async function writeTables(
  { machine, contract }: Session,
  tables: readonly SheetPlan[],
  folder: string,
): Promise<Result<null, Problem>> {
  for (const table of tables) {
    const bytes = new TextEncoder().encode(tableCsv(table, contract.dossier.settings.language));
    const written = await machine.writeFile(join(folder, `${table.name}.csv`), bytes);
    if (!written.ok) return written;
  }
  return done(null);
}
