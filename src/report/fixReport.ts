import { fixReportWords } from '../catalogue/fixReportWords';
import { type CellAt, type CellValue, isError, referenceTo } from '../domain/cell';
import { type Language, say } from '../domain/message';
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
}

/** What `undo --json` prints. `left`: changed since, or gone. */
export interface UndoJson {
  readonly out: string;
  readonly restored: readonly ChangedCell[];
  readonly left: readonly { readonly at: CellAt; readonly ruleId: string; readonly reason: 'changed' | 'gone' }[];
}

export const fixText = ({ out, fixed }: FixJson, language: Language): string =>
  lines([
    ...fixed.map((cell) => changeLine(cell, language)),
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
    { at: referenceTo(at), before: shown(before), after: formula === undefined ? shown(after) : `=${formula}` },
    language,
  );

const shown = (value: CellValue): string =>
  value === null ? '' : isError(value) ? value.error : typeof value === 'string' ? `« ${value} »` : `${value}`;
