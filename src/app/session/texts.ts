import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { languagePair } from '../../domain/settings';
import type { Slices } from '../../domain/slices';
import type { GivenTexts, TextPair } from '../../domain/translation';
import type { Workbook } from '../../domain/workbook';
import { compileTables, type PipelineStep, textPairs } from '../../pipeline';
import { textsCsv, textsToSend } from '../../report/textsFile';
import type { Contract, Given } from '../contract';
import { type TakenTexts, takenTexts } from '../takenTexts';
import { renewed } from './open';
import { doneAs, type SessionState } from './state';

const FRENCH_THEN_ENGLISH = { from: 'fr', to: 'en' } as const;

/** The texts of a contract with their translations; in French and English where the contract has one language so far. */
function pairsOf({ dossier, workbook, memory, tables }: Contract): readonly TextPair[] {
  if (languagePair(dossier.settings) !== null) return textPairs(tables);
  const settings = { ...dossier.settings, languages: ['fr', 'en'] as const };
  return textPairs(compileTables({ ...dossier, settings }, workbook, memory.mapping, memory.texts));
}

/** The translator's file: its text. */
export function textsFileOf({ contract, language }: SessionState): string {
  const languages = languagePair(contract.dossier.settings) ?? FRENCH_THEN_ENGLISH;
  return textsCsv(textsToSend(pairsOf(contract)), languages, language);
}

/** Reads a translator's file against the contract as it is now. */
export function readTexts({ contract }: SessionState, file: Workbook, name: string): Result<TakenTexts, Problem> {
  const languages = languagePair(contract.dossier.settings) ?? FRENCH_THEN_ENGLISH;
  const read = takenTexts(file, pairsOf(contract), languages);
  if (read.ok) return done(read.value);
  return read.problem === 'no-headings'
    ? failed({ kind: 'texts-no-headings', file: name })
    : failed({ kind: 'texts-other-contract', file: name, workbook: contract.workbook.file ?? '' });
}

/** Takes translations: the tables then have two languages, and wait to be written; cells of lines that are not taken are named. */
export function* takeTexts(
  state: SessionState,
  { texts, refused }: TakenTexts,
  name: string,
): Slices<PipelineStep, SessionState> {
  const { given, stored, contract } = state;
  const isPaired = languagePair(contract.dossier.settings) !== null;
  const settings = isPaired ? given.settings : { ...given.settings, languages: ['fr', 'en'] as const };
  const next: Given = { ...given, settings, texts: new Map([...(given.texts ?? []), ...texts]) };
  const lost = new Set(refused.flatMap(({ key, reason }) => (reason === 'text-changed' ? [key] : [])));
  return yield* renewed(state, {
    given: next,
    before: [...state.before, { given, stored }],
    done: doneAs('answered', texts.size, {
      name,
      canTakeBack: true,
      left: pairsOf(contract).flatMap(({ key, at }) => (lost.has(key) ? [at] : [])),
    }),
  });
}

/** Translations for tables that a plan does not write wait for the next. */
export function textsLeft(texts: GivenTexts, written: readonly string[]): Pick<Given, 'texts'> {
  const left = [...texts].filter(([key]) => !written.some((table) => key.startsWith(`${table}:`)));
  return left.length === 0 ? {} : { texts: new Map(left) };
}
