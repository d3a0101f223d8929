import type { DoubtCode } from '../catalogue/doubts';
import { profileNames, words } from '../catalogue/words';
import { referenceTo } from '../domain/cell';
import type { Dossier } from '../domain/dossier';
import { PROBABLE, SURE } from '../domain/fact';
import type { MappingEntry } from '../domain/mapping';
import { type Language, type Message, say } from '../domain/message';
import type { Recognition } from '../domain/recognition';
import { tablesSaid } from '../domain/tableDecision';
import { meaningName } from '../pipeline/reading/meaning';
import { countUses } from './inspectJson';
import { isQuestion, type Worded } from './mappingFile';
import { oneLine } from './oneLine';

/** Lines of a list shown in a terminal before the rest is only counted. */
const MOST = { kept: 8, sheets: 4, doubts: 6, questions: 15 } as const;
const LONGEST_LABEL = 60;

/** Doubts that the questions below already ask. */
const ASKED_BELOW: ReadonlySet<string> = new Set<DoubtCode>([
  'label-unsure',
  'year-unsure',
  'unit-unknown',
  'unit-other',
  'unit-unsure',
  'perimeter-unknown',
  'perimeter-unsure',
  'climate-corrected',
  'plan-unsure',
  'conflict',
  'composite',
]);

/** Whether a table gives facts, or is one of the contract's, checked as it stands; the others are kept and reported with their reason. */
export const isUnderstood = ({ layout, standing }: Recognition): boolean =>
  layout !== undefined || standing !== undefined;

/** What a table was taken for: its profile; of a contract table that people typed, which one it is. */
export const tableNamed = ({ profile, standing, signs: [sign] }: Recognition, language: Language): string =>
  standing === undefined || sign === undefined ? profileNames[profile][language] : sign;

/** What was found in the workbooks, what is set apart and why, and what is asked: for a terminal. `outside`: figures of tables in no data. */
export function inspectText(
  { recognitions, mapping, facts }: Dossier,
  language: Language,
  worded: ReadonlyMap<MappingEntry, Worded> = new Map(),
  outside = 0,
): string {
  const [understood, kept] = [recognitions.filter(isUnderstood), recognitions.filter((seen) => !isUnderstood(seen))];
  const questions = mapping.filter(isQuestion);
  const { isIgnored } = tablesSaid(mapping);
  const keptLines = [...sheetsByReason(kept, recognitions)].map(([reason, sheets]) =>
    say(words.sheetLine, { sheet: sheetsNamed(sheets, language), reason }, language),
  );
  const sections: readonly (readonly string[])[] = [
    [
      say(words.tablesFound, { count: understood.length }, language),
      ...understood.map((seen) => tableLine(seen, isIgnored(seen), language)),
    ],
    kept.length === 0
      ? []
      : [say(words.notUnderstood, { count: kept.length }, language), ...shortened(keptLines, MOST.kept, language)],
    [
      say(words.factCounts, countUses(facts), language),
      ...(outside === 0 ? [] : [say(words.figuresOutside, { count: outside }, language)]),
      ...doubtLines(facts, language),
    ],
    questions.length === 0
      ? []
      : [
          say(words.questions, { count: questions.length }, language),
          ...shortened(
            questions.map((question) => questionLine(question, worded.get(question), language)),
            MOST.questions,
            language,
            words.moreQuestions,
          ),
        ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map(onOneLine).join('\n')}\n`)
    .join('\n');
}

/** What is kept, by its reason: three hundred blank sheets are one line. */
function sheetsByReason(
  kept: readonly Recognition[],
  all: readonly Recognition[],
): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, string[]>();
  for (const seen of kept) {
    const reason = seen.signs.join(' ; ');
    const others = reasons.get(reason);
    if (others === undefined) reasons.set(reason, [keptPlace(seen, all)]);
    else others.push(keptPlace(seen, all));
  }
  return reasons;
}

const sheetsNamed = (sheets: readonly string[], language: Language): string => {
  const named = sheets.slice(0, MOST.sheets).join(', ');
  const count = sheets.length - MOST.sheets;
  return count <= 0 ? named : say(words.andOtherSheets, { sheets: named, count }, language);
};

/** Cells' texts may hold line breaks; the margin of the line stays. */
const onOneLine = (line: string): string => `${/^ */.exec(line)?.[0] ?? ''}${oneLine(line)}`;

function tableLine(seen: Recognition, isIgnored: boolean, language: Language): string {
  const level = isIgnored ? meaningName('table:ignore', language) : levelOf(seen.confidence)[language];
  const profile = tableNamed(seen, language);
  return say(words.tableLine, { at: referenceTo(seen), profile, level }, language);
}

/** A sheet of which nothing is understood by its name; a part of one by its cells. */
export const keptPlace = ({ sheet, address }: Recognition, all: readonly Recognition[]): string =>
  all.some((other) => other.sheet === sheet && isUnderstood(other)) ? referenceTo({ sheet, address }) : sheet;

/** Why facts are in question or left out, counted by reason, the most frequent first; what is asked below is only counted. */
function doubtLines(facts: Dossier['facts'], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  let waiting = 0;
  for (const { use, doubts } of facts) {
    if (use === 'used') continue;
    if (use === 'asked' && doubts.some(({ code }) => ASKED_BELOW.has(code))) waiting += 1;
    for (const { code, reason } of doubts) {
      if (!ASKED_BELOW.has(code)) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return [
    ...(waiting === 0 ? [] : [say(words.waiting, { count: waiting }, language)]),
    ...shortened(
      sorted.map(([reason, count]) => say(words.doubtLine, { count, reason }, language)),
      MOST.doubts,
      language,
    ),
  ];
}

/** A question on one line: where, what is proposed or not known, why, and what else it could be. */
function questionLine(entry: MappingEntry, own: Worded | undefined, language: Language): string {
  const { at, label, meaning, reason, runnerUp } = entry;
  if (own !== undefined) return say(words.ownQuestion, { at: referenceTo(at), reason }, language);
  const other =
    runnerUp === undefined || meaning === 'unit:unknown'
      ? ''
      : say(words.otherMeaning, { meaning: meaningName(runnerUp, language) }, language);
  const sentence = label === '' ? words.tableQuestion : meaning === 'unknown' ? words.openQuestion : words.questionLine;
  const holes = {
    at: referenceTo(at),
    label: oneLine(label, LONGEST_LABEL),
    meaning: meaningName(meaning, language),
    reason,
  };
  return say(sentence, holes, language) + other;
}

function shortened(
  lines: readonly string[],
  most: number,
  language: Language,
  more: Message<'count'> = words.moreLines,
): readonly string[] {
  const left = lines.length - most;
  return left <= 1 ? lines : [...lines.slice(0, most), say(more, { count: left }, language)];
}

const levelOf = (confidence: number) =>
  confidence >= SURE ? words.sure : confidence >= PROBABLE ? words.probable : words.doubtful;
