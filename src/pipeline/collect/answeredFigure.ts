import { unitForCore } from '../../domain/unit';
import type { Spot } from '../../domain/recognition';
import { formatAt, valueAt } from '../../domain/workbook';
import type { Column } from './columns';
import { type Decided, isAnswer, said } from './decided';
import { type DoubtSeen, type FigureSeen, figureIn } from './figure';
import type { TableToRead } from './tableToRead';
import { isUncomputed, quotedText } from './sources';

/** What people said of one figure by its own cell. */
export interface AnswersOn {
  /** Its number was typed: `value:1234`. */
  readonly isTyped: boolean;
  /** It is right as it stands: `fact:keep`. */
  readonly isKept: boolean;
  /** Typed or kept: its value is in question no more. */
  readonly isSettled: boolean;
  readonly isLeftOut: boolean;
  /** Its unit was said: it stands before the one written in the cell. */
  readonly isUnitSaid: boolean;
}

/** What people said of the figure in a cell. */
export function answersOn(decided: Decided, spot: Spot): AnswersOn {
  const fact = decided.fact(spot)?.meaning;
  const isTyped = isAnswer(decided.value(spot));
  const isKept = fact === 'fact:keep';
  return {
    isTyped,
    isKept,
    isSettled: isTyped || isKept,
    isLeftOut: fact === 'fact:ignore' || decided.label(spot)?.meaning === 'ignore',
    isUnitSaid: isAnswer(decided.unit(spot)),
  };
}

/** Why a figure is left out by an answer, on its table or on itself; `null` where it is not. */
export const leftOutBy = ({ isIgnored }: TableToRead, { isLeftOut }: AnswersOn): readonly DoubtSeen[] | null =>
  isIgnored ? TABLE_IGNORED : isLeftOut ? IGNORED : null;

const TABLE_IGNORED: readonly DoubtSeen[] = [{ code: 'table-ignored', data: {} }];
const IGNORED: readonly DoubtSeen[] = [{ code: 'ignored', data: {} }];

/** The cell's figure; an answer about the cell is its number, in the unit that the cell says. */
export function figureAt(
  { workbook, sheet }: TableToRead,
  decided: Decided,
  spot: Spot,
  { decimal }: Column,
): FigureSeen {
  const answer = decided.value(spot);
  const value = answer === undefined ? NaN : Number(said(answer));
  const { row, col } = spot;
  const held = valueAt(sheet, row, col);
  if (held === null && isUncomputed(sheet, spot)) {
    return Number.isFinite(value) ? { value, doubts: [] } : { missing: { reason: 'error' }, doubts: [] };
  }
  const quoted = () => quotedText(workbook, sheet, spot);
  const seen = figureIn(held, formatAt(workbook, sheet, row, col), decimal, quoted);
  if (!Number.isFinite(value)) return seen;
  return { value, ...(seen.unit !== undefined && { unit: seen.unit }), doubts: [] };
}

/** The unit in the cell itself: not where a person said another, nor where a number was typed in the place of a reduction in %. */
export const ownUnit = ({ unit }: FigureSeen, { isTyped, isUnitSaid }: AnswersOn, core: string): string | undefined =>
  unit === undefined || isUnitSaid || (isTyped && unitForCore(unit, core) === null) ? undefined : unit;
