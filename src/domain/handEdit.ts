import type { CellAt, CellValue } from './cell';
import { PROBABLE } from './fact';
import type { MappingEntry } from './mapping';

/** What a cell holds: a value, or a formula (without `=`) with the value that it computes to. */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
}

/**
 * A cell of ours that a person changed: what they wrote, and what we would write. Theirs is kept unless the officer asks
 * for ours; a cell that we leave to people is not one.
 */
export interface HandEdit {
  readonly table: string;
  /** The cell in its table, stable across layouts: `buildings/total`. */
  readonly key: string;
  /** Where it stands in the plan. */
  readonly at: CellAt;
  /** Where it stands in the workbook today: not the same once rows were moved. This is what an answer names. */
  readonly standsAt: CellAt;
  /** Row and column in the table's own words: `Transport`, `Scope 1`. */
  readonly row: string;
  readonly column: string;
  readonly theirs: Content;
  readonly ours: Content;
}

/** What the officer decides on a cell changed by hand: the default keeps it, the other gives ours back. */
export type HandEditDecision = 'cell:typed' | 'cell:computed';

const TABLE = 'table:';

/** How a decision stands among the answers: the table in the place of the recognition, the decision as the meaning. */
export const answerOn = (edit: HandEdit, meaning: HandEditDecision, reason: string): MappingEntry => ({
  recognition: `${TABLE}${edit.table}`,
  at: edit.standsAt,
  label: `${edit.row} · ${edit.column}`,
  meaning,
  confidence: PROBABLE,
  reason,
  runnerUp: meaning === 'cell:typed' ? 'cell:computed' : 'cell:typed',
  decidedBy: 'engine',
});

/** Whether an answer is about a cell of ours. It holds for one run: once the cell is given back there is nothing to remember. */
export const isOnHandEdit = ({ recognition }: MappingEntry): boolean => recognition.startsWith(TABLE);

/** Whether an answer gives a cell back to us. */
export const isGivenBack = (answer: MappingEntry): boolean =>
  isOnHandEdit(answer) && answer.meaning === 'cell:computed';
