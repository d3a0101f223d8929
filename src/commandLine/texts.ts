import { basename } from 'node:path';
import { buildPlan } from '../app/buildPlan';
import { withTables } from '../app/contract';
import { takenTexts } from '../app/takenTexts';
import { refusedLines, textsWords } from '../catalogue/textsWords';
import { say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import { languagePair } from '../domain/settings';
import { sayCount } from '../domain/typography';
import { compileTables, textPairs, toTranslateIn } from '../pipeline';
import type { RefusedLine } from '../domain/translation';
import { oneLine } from '../report/oneLine';
import { textsCsv, type TextsJson, textsToSend } from '../report/textsFile';
import { openFile } from './openSources';
import { type ExitCode, print, type Session } from './session';

const FRENCH_THEN_ENGLISH = { from: 'fr', to: 'en' } as const;

/** Writes the translator's file, or takes it back into the workbook. */
export const texts = (session: Session): Promise<Result<ExitCode, Problem>> =>
  session.request.inFile === undefined ? sent(session) : taken(session, session.request.inFile);

/** Each text of the tables once, with its translation and where this stands. */
async function sent(session: Session): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine } = session;
  const { out = '' } = request; // required before
  const languages = languagePair(contract.dossier.settings) ?? FRENCH_THEN_ENGLISH;
  const pairs = textsToSend(textPairs(contract.tables));
  const bytes = new TextEncoder().encode(textsCsv(pairs, languages, language));
  const written = await machine.writeFile(out, bytes);
  if (!written.ok) return written;
  const counts = toTranslateIn(contract.tables);
  const json: TextsJson = {
    out,
    languages,
    counts,
    written: pairs.map(({ key, table, source, translation, state }) => ({ key, table, source, translation, state })),
  };
  const lines = [
    pairs.length === 0
      ? say(textsWords.none, {}, language)
      : sayCount(textsWords.written, { count: pairs.length, out }, language),
    countsSaid(counts, session),
  ];
  print(session, json, `${lines.join('\n')}\n`);
  return done(0);
}

/** The workbook with its tables, and in them what the translator wrote; lines that are not taken are named. */
async function taken(session: Session, path: string): Promise<Result<ExitCode, Problem>> {
  const { request, contract, language, machine, opened } = session;
  const { out = '' } = request; // required before
  const languages = languagePair(contract.dossier.settings) ?? FRENCH_THEN_ENGLISH;
  const file = await openFile(path, machine, language);
  if (!file.ok) return file;
  const read = takenTexts(file.value.workbook, textPairs(contract.tables), languages);
  if (!read.ok) {
    const name = basename(path);
    return read.problem === 'no-headings'
      ? failed({ kind: 'texts-no-headings', file: name })
      : failed({ kind: 'texts-other-contract', file: name, workbook: basename(request.file) });
  }
  const { dossier, workbook, memory } = contract;
  const tables = compileTables(dossier, workbook, memory.mapping, read.value.texts);
  const applied = await opened.host.apply(buildPlan(withTables(contract, tables), dossier.settings.language));
  if (!applied.ok) return applied;
  const written = await machine.writeFile(out, opened.host.bytes());
  if (!written.ok) return written;
  const { refused } = read.value;
  const counts = toTranslateIn(tables);
  const json: TextsJson = { out, languages, counts, taken: { texts: read.value.texts.size, refused } };
  const lines = [
    sayCount(textsWords.taken, { count: read.value.texts.size, out }, language),
    ...refusedSaid(
      refused.filter(({ reason }) => reason !== 'blank'), // counted with what is left to translate
      session,
    ),
    countsSaid(counts, session),
  ];
  print(session, json, `${lines.join('\n')}\n`);
  return done(0);
}

const countsSaid = ({ toTranslate, toReview }: TextsJson['counts'], { language }: Session): string =>
  say(textsWords.counts, { count: toTranslate, review: toReview }, language);

/** Lines named before the rest is only counted. */
const MOST_LINES = 20;

function refusedSaid(refused: readonly RefusedLine[], { language }: Session): readonly string[] {
  if (refused.length === 0) return [];
  const named = refused.slice(0, MOST_LINES);
  return [
    sayCount(textsWords.refused, { count: refused.length }, language),
    ...named.map(
      ({ line, key, reason }) => `  ${oneLine(say(refusedLines[reason], { line: `${line}`, key }, language))}`,
    ),
    ...(refused.length > named.length
      ? [`  ${say(textsWords.others, { count: refused.length - named.length }, language)}`]
      : []),
  ];
}
