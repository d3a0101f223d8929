import { fixReportWords } from '../catalogue/fixReportWords';
import { words } from '../catalogue/words';
import { type CellAt, type CellValue, isError, referenceTo } from '../domain/cell';
import { type Language, say } from '../domain/message';
import { numberSaid } from '../domain/numberSaid';
import { sayCount } from '../domain/typography';

/** A cell that was fixed or put back: what it held, what it holds. A cell put back may hold a formula again. */
export interface ChangedCell {
  readonly at: CellAt;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly formula?: string;
  readonly ruleId: string;
}

/** What `fix --json` prints. */
export interface FixJson {
  readonly out: string;
  readonly fixed: readonly ChangedCell[];
  /** Cells fixed in this workbook so far, that `undo` can put back. */
  readonly kept: number;
  /** Numbers that stay texts, each with why: nobody decided for the officer. */
  readonly left: readonly LeftCell[];
}

/** A number that is still a text after the fixes. */
export interface LeftCell {
  readonly at: CellAt;
  readonly text: string;
  readonly reason: string;
}

/** What `undo --json` prints. `left`: changed since, or gone. */
export interface UndoJson {
  readonly out: string;
  readonly restored: readonly ChangedCell[];
  readonly left: readonly { readonly at: CellAt; readonly ruleId: string; readonly reason: 'changed' | 'gone' }[];
}

/** Cells left as they are that a terminal shows; the rest is counted. */
const MOST_LEFT = 30;

export const fixText = ({ out, fixed, left }: FixJson, language: Language): string =>
  lines([
    ...fixed.map((cell) => changeLine(cell, language)),
    ...(left.length === 0 ? [] : [say(fixReportWords.left, { count: left.length }, language)]),
    ...left
      .slice(0, MOST_LEFT)
      .map(({ at, text, reason }) => say(fixReportWords.leftLine, { at: referenceTo(at), text, reason }, language)),
    ...(left.length > MOST_LEFT ? [say(words.moreLines, { count: left.length - MOST_LEFT }, language)] : []),
    sayCount(fixReportWords.fixed, { count: fixed.length, out }, language),
  ]);

export const undoText = ({ out, restored, left }: UndoJson, language: Language): string =>
  lines([
    ...restored.map((cell) => changeLine(cell, language)),
    ...left.map(({ at, reason }) => say(fixReportWords[reason], { at: referenceTo(at) }, language)),
    sayCount(fixReportWords.restored, { count: restored.length, out }, language),
  ]);

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const changeLine = ({ at, before, after, formula }: ChangedCell, language: Language): string =>
  say(
    fixReportWords.line,
    {
      at: referenceTo(at),
      before: shown(before, language),
      after: formula === undefined ? shown(after, language) : `=${formula}`,
    },
    language,
  );

const shown = (value: CellValue, language: Language): string => {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'string') return say(fixReportWords.quoted, { text: value }, language);
  return typeof value === 'number' ? numberSaid(value, language) : say(fixReportWords[`${value}`], {}, language);
};
