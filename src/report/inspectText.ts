import { profileNames, words } from '../catalogue/words';
import { referenceTo } from '../domain/cell';
import type { Dossier } from '../domain/dossier';
import { PROBABLE, SURE } from '../domain/fact';
import type { MappingEntry } from '../domain/mapping';
import { type Language, say } from '../domain/message';
import type { Recognition } from '../domain/recognition';
import { meaningName } from '../pipeline/reading/meaning';
import { countUses } from './inspectJson';
import { isQuestion } from './mappingFile';

const MOST_QUESTIONS = 30;
const MOST_DOUBTS = 12;

/** Profiles whose tables give facts; the others are kept and reported with their reason. */
const UNDERSTOOD: readonly string[] = ['pcaet-inventory', 'pcaet-objectives', 'tete-indicators', 'tete-action-plan'];

export const isUnderstood = ({ profile }: Recognition): boolean => UNDERSTOOD.includes(profile);

/** What was found in the workbooks, what is asked, and how to answer unless that is said elsewhere: for a terminal. */
export function inspectText(
  { recognitions, mapping, facts }: Dossier,
  language: Language,
  saysHowToAnswer = true,
): string {
  const [understood, kept] = [recognitions.filter(isUnderstood), recognitions.filter((seen) => !isUnderstood(seen))];
  const questions = mapping.filter(isQuestion);
  const counts = countUses(facts);
  const lines = [
    say(words.tablesFound, { count: understood.length }, language),
    ...understood.map((seen) =>
      say(
        words.tableLine,
        {
          sheet: seen.sheet,
          address: seen.address,
          profile: profileNames[seen.profile][language],
          level: levelOf(seen.confidence)[language],
        },
        language,
      ),
    ),
    ...(kept.length === 0 ? [] : [say(words.notUnderstood, { count: kept.length }, language)]),
    ...kept.map((seen) =>
      say(words.sheetLine, { sheet: keptPlace(seen, recognitions), reason: seen.signs.join(' ; ') }, language),
    ),
    say(words.factCounts, counts, language),
    ...doubtLines(facts, language),
    ...(questions.length === 0 ? [] : questionLines(questions, language)),
    ...(questions.length === 0 || !saysHowToAnswer ? [] : [say(words.howToAnswer, {}, language)]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A sheet of which nothing is understood by its name; a part of one by its cells. */
export const keptPlace = ({ sheet, address }: Recognition, all: readonly Recognition[]): string =>
  all.some((other) => other.sheet === sheet && isUnderstood(other)) ? referenceTo({ sheet, address }) : sheet;

/** Why facts are in question or left out, counted by reason, the most frequent first. */
function doubtLines(facts: Dossier['facts'], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { use, doubts } of facts) {
    if (use === 'used') continue;
    for (const { reason } of doubts) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return [
    ...sorted.slice(0, MOST_DOUBTS).map(([reason, count]) => say(words.doubtLine, { count, reason }, language)),
    ...more(sorted.length - MOST_DOUBTS, language),
  ];
}

const questionLines = (questions: readonly MappingEntry[], language: Language): readonly string[] => [
  say(words.questions, { count: questions.length }, language),
  ...questions.slice(0, MOST_QUESTIONS).map(({ at, label, meaning, reason, runnerUp }) => {
    const named = meaningName(meaning, language);
    const other =
      runnerUp === undefined ? '' : say(words.otherMeaning, { meaning: meaningName(runnerUp, language) }, language);
    return say(words.questionLine, { at: referenceTo(at), label, meaning: named, reason }, language) + other;
  }),
  ...more(questions.length - MOST_QUESTIONS, language),
];

const more = (count: number, language: Language): readonly string[] =>
  count <= 0 ? [] : [say(words.moreLines, { count }, language)];

const levelOf = (confidence: number) =>
  confidence >= SURE ? words.sure : confidence >= PROBABLE ? words.probable : words.doubtful;
