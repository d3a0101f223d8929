import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type * as z from 'zod';
import { decodeCsv } from '../adapters/csv/decodeCsv';
import { csvHost, isCsv } from '../adapters/csv/csvHost';
import { readJson } from '../adapters/files/readJson';
import { readStored } from '../adapters/stored/readStored';
import { nodeInflater } from '../adapters/xlsx/nodeInflater';
import { type XlsxHost, xlsxHost } from '../adapters/xlsx/xlsxHost';
import type { Given, Sources } from '../app/contract';
import { lastYear, type LastYear, withLastYear } from '../app/since';
import { localRulesProblem } from '../app/localRulesProblem';
import { standingLanguage } from '../app/standingLanguage';
import { isTableId, tableIds } from '../catalogue/tableNames';
import { words } from '../catalogue/words';
import { type Language, say } from '../domain/message';
import type { JsonFile, Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import { hasSirenKey } from '../domain/siren';
import { defaultSettings, languagePair } from '../domain/settings';
import type { Workbook } from '../domain/workbook';
import type { OtherWorkbook } from '../pipeline/take/takeSheets';
import { mappingFileSchema } from '../schema/mapping';
import { localRulesSchema } from '../schema/localRules';
import { settingsSchema } from '../schema/settings';
import { answerFileIn, exchangeProblem } from './answers';
import { misfitProblem } from './fitting';
import type { Request } from './request';
import { isOfAnother, remarkSheetIn } from './remarkSheetIn';
import type { Machine } from './machine';

export interface Opened {
  /** The host of the workbook that was read. */
  readonly host: XlsxHost;
  readonly sources: Sources;
}

/** Reads all that a request names: the workbook, the city's other workbooks, the settings and the answers. */
export async function openSources(
  request: Request,
  machine: Machine,
  language: Language,
): Promise<Result<Opened, Problem>> {
  const read = await readGiven(request, machine);
  if (!read.ok) return read;
  const { justify, remarksOn, ...given } = read.value;
  const main = await openFile(request.file, machine, language);
  if (!main.ok) return main;
  const stored = readStored(main.value.workbook);
  if (!stored.ok) return stored;
  const others: OtherWorkbook[] = [];
  for (const path of request.others) {
    const other = await openFile(path, machine, language);
    if (!other.ok) return other;
    const { sha256, workbook: content } = other.value;
    const file = basename(path);
    if (sha256 === main.value.sha256) return failed({ kind: 'main-again', file });
    if (others.some((one) => one.sha256 === sha256)) return failed({ kind: 'given-twice', file });
    if (others.some((one) => one.file === file)) return failed({ kind: 'same-name', file });
    others.push({ file, sha256, workbook: content });
  }
  const last = await readLastYear(request.since, main.value.sha256, machine, language);
  if (!last.ok) return last;
  const { host, workbook } = main.value;
  const remembered = last.value === null ? stored.value : withLastYear(stored.value, last.value.stored);
  const since = last.value?.figures ?? stored.value.figures;
  const languages = languagesOf(request, given, workbook, remembered);
  const settings = { ...given.settings, ...languages.ofTables, ...languages.ofContent };
  const ours = (settings.territory ?? remembered.settings.territory)?.name;
  if (ours !== undefined && isOfAnother(remarksOn, ours)) {
    return failed({ kind: 'remarks-of-another', file: basename(request.remarks ?? ''), theirs: remarksOn, ours });
  }
  const sources: Sources = {
    workbook,
    others,
    stored: remembered,
    given: { ...given, settings },
    justify,
    ...(since !== undefined && { since }),
    ...languages.spoken,
  };
  return done({ host, sources });
}

/** Last year's workbook, with what it remembers; `null` when none is named. It is never written. */
async function readLastYear(
  path: string | undefined,
  sha256: string,
  machine: Machine,
  language: Language,
): Promise<Result<LastYear | null, Problem>> {
  if (path === undefined) return done(null);
  const last = await openFile(path, machine, language);
  if (!last.ok) return last;
  if (last.value.sha256 === sha256) return failed({ kind: 'main-again', file: basename(path) });
  const stored = readStored(last.value.workbook);
  return stored.ok ? done(lastYear(last.value.workbook, stored.value)) : stored;
}

/**
 * `--lang` is the language spoken. The tables follow it where none stands yet and the settings say no other; those that stand keep
 * theirs. What `build` writes in the workbook speaks
 * its language there. A file for translators asks for the second language of the content, English unless the settings say another.
 */
function languagesOf(request: Request, given: Given, workbook: Workbook, stored: Sources['stored']) {
  const { command, language } = request;
  const ofTables = given.settings.language ?? standingLanguage(workbook, stored) ?? language;
  const content = { ...stored.settings, ...given.settings };
  const remembered = stored.settings.language ?? defaultSettings.language;
  return {
    ofTables: ofTables === undefined || ofTables === remembered ? {} : { language: ofTables },
    ofContent: command === 'texts' && languagePair(content) === null ? { languages: TRANSLATED } : {},
    spoken: command !== 'build' && language !== undefined ? { language } : {},
  };
}

const TRANSLATED: readonly Language[] = ['fr', 'en'];

interface OpenedFile {
  readonly host: XlsxHost;
  readonly workbook: Workbook;
  readonly sha256: string;
}

/** Opens a file by its name: a workbook, or a CSV as a workbook of one sheet. */
export async function openFile(
  path: string,
  machine: Machine,
  language: Language,
): Promise<Result<OpenedFile, Problem>> {
  const read = await machine.readFile(path);
  if (!read.ok) return read;
  const file = basename(path);
  const sha256 = createHash('sha256').update(read.value).digest('hex');
  const host = (isCsv(path) ? csvHost : xlsxHost)(read.value, file, nodeInflater, language);
  const workbook = await host.read({ onProgress: progressOf(file, machine, language) });
  if (machine.isWatched) machine.error('\r\u001b[K');
  return workbook.ok ? done({ host, workbook: workbook.value, sha256 }) : workbook;
}

async function readGiven(
  request: Request,
  machine: Machine,
): Promise<Result<Given & Required<Pick<Sources, 'justify'>> & { readonly remarksOn: string | undefined }, Problem>> {
  const settings = await fromFile(request.settings, 'settings', settingsSchema, machine);
  if (!settings.ok) return settings;
  const siren = settings.value?.territory?.siren;
  if (siren !== undefined && !hasSirenKey(siren)) {
    return failed({ kind: 'siren-key', file: basename(request.settings ?? ''), siren });
  }
  const table = Object.keys(settings.value?.tables ?? {}).find((id) => !isTableId(id));
  if (table !== undefined) {
    const file = basename(request.settings ?? '');
    return failed({ kind: 'unknown-table', file, table, tables: tableIds.join(', ') });
  }
  const rules = await fromFile(request.localRules, 'rules', localRulesSchema, machine);
  if (!rules.ok) return rules;
  const wrong = localRulesProblem(rules.value ?? { version: 1, name: '' }, basename(request.localRules ?? ''));
  if (wrong !== null) return failed(wrong);
  const remarks = await remarkSheetIn(request.remarks, machine);
  if (!remarks.ok) return remarks;
  const mapping = await fromFile(request.mapping, 'mapping', mappingFileSchema, machine);
  if (!mapping.ok) return mapping;
  const refused = exchangeProblem(settings.value?.exchanges ?? [], basename(request.settings ?? ''));
  if (refused !== null) return failed(refused);
  const answers = answerFileIn(mapping.value ?? { mapping: [] }, basename(request.mapping ?? ''), request.author);
  if (!answers.ok) return answers;
  const { exchanges, tables, justify = [] } = answers.value;
  return done({
    settings: {
      ...settings.value,
      ...(request.stage !== undefined && { stage: request.stage }),
      ...(rules.value !== undefined && { localRules: rules.value }),
      ...(remarks.value !== undefined && { remarks: remarks.value.remarks }),
      ...(request.isValuesOnly && { isValuesOnly: true }),
      ...(exchanges !== undefined && { exchanges }),
    },
    mapping: answers.value.mapping,
    remarksOn: remarks.value?.pack.territory,
    justify,
    ...(tables !== undefined && { tables }),
  });
}

async function fromFile<T>(
  path: string | undefined,
  of: JsonFile,
  schema: z.ZodType<T>,
  machine: Machine,
): Promise<Result<T | undefined, Problem>> {
  if (path === undefined) return done(undefined);
  const read = await machine.readFile(path);
  if (!read.ok) return read;
  const json = readJson(decodeCsv(read.value) ?? '', schema);
  return json.ok ? json : failed(misfitProblem(json.problem, of, basename(path)));
}

function progressOf(file: string, machine: Machine, language: Language): (share: number) => void {
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 20) * 5;
    if (!machine.isWatched || percent === shown) return;
    shown = percent;
    machine.error(`\r\u001b[K${say(words.reading, { file, percent }, language)}`);
  };
}
