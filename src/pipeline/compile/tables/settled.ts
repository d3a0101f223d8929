import { steps } from '../../../catalogue/tables/steps';
import type { TableId } from '../../../catalogue/sheetNames';
import { isError } from '../../../domain/cell';
import type { Content } from '../../../domain/handEdit';
import { say } from '../../../domain/message';
import type { RowCompiling } from '../compiling';
import type { Figure } from '../figure';
import { formulaText } from '../formula';

/** A cell of a table whose figure is known. */
export interface Settling {
  readonly table: TableId;
  readonly row: string;
  /** The column's name: `kept.columnNames`. */
  readonly column: string;
  readonly key: string;
}

/** Our figure, or what a person wrote in its cell: that stays, said to be typed, and what refers to it follows. */
export function settled(ours: Figure, cell: Settling, { byHand, dossier, language, names }: RowCompiling): Figure {
  if (byHand.table(cell.table) === undefined) return ours;
  const home = names[cell.table];
  const formula = ours.expression && !dossier.settings.isValuesOnly ? formulaText(ours.expression, home) : null;
  const content: Content = { value: ours.value, ...(formula !== null && { formula }) };
  const written = byHand.in(cell, content, home);
  if (written === null) return ours;
  const { theirs, standsAt } = written;
  return {
    value: valueOf(theirs),
    sources: [],
    steps: typeof theirs.value === 'number' ? [say(steps.kept, {}, language)] : [],
    byHand: { ours: content, standsAt },
    ...(theirs.formula !== undefined && { typedFormula: theirs.formula }),
  };
}

/** What a figure may be: an error that a person's own formula gives is shown as its code. */
function valueOf({ value }: Content): Figure['value'] {
  if (isError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
