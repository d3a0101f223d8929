import type { Column } from '../../../catalogue/tables/description';
import type { RecordTable } from '../../../catalogue/tables/recipe';
import type { numberFormats } from '../../../catalogue/looks';
import type { PlannedCell } from '../../../domain/plan';
import { withFields } from '../../../domain/withFields';
import type { Compiling } from '../compiling';
import type { Figure } from '../figure';
import { figureCell, lineageFrom, textCell } from '../tables/cells';
import { isFree } from './blankRows';
import type { RecordRow } from './recordRow';

interface Placing {
  readonly table: RecordTable;
  readonly row: RecordRow;
  readonly column: Column;
  /** Whether a person wrote in the row: what the template wants beside it is then required. */
  readonly isBegun: boolean;
  readonly figure: Figure;
}

/** One cell of a table that people complete. */
export function recordCell({ table, row, column, isBegun, figure }: Placing, compiling: Compiling): PlannedCell {
  const key = `${row.key}/${column.id}`;
  const isTotal = row.key === table.total?.id;
  const isFormula = figure.expression !== undefined;
  if (!isFormula && (column.kind === 'text' || typeof figure.value === 'string')) {
    const look = isTotal ? 'textTotal' : figure.value === null ? 'open' : 'text';
    const lineage = figure.sources.length > 0 ? lineageFrom(figure, figure.steps) : undefined;
    return withFields(textCell(figure, look), {
      key,
      ...(lineage && { lineage }),
      ...(column.isAdded && { isAdded: true as const }),
    });
  }
  const unit = row.unit ?? row.printed?.unit ?? column.unit ?? (column.kind === 'amount' ? table.unit : undefined);
  return figureCell(
    figure,
    {
      key,
      ...(unit !== undefined && { unit }),
      numberFormat: formatOf(column, row.printed?.computed !== undefined),
      isTotal,
      isComputed: column.computed !== undefined || row.printed?.computed !== undefined,
      isRequired: !isTotal && isBegun && isWanted(row, column),
      isAwaited: !isTotal && !isBegun && !isFree(row) && isWanted(row, column),
      isAdded: column.isAdded === true || row.printed?.isAdded === true,
    },
    compiling,
    compiling.names[table.id],
  );
}

/** A blank by design is not a missing figure. */
const isWanted = ({ printed }: RecordRow, { id, isRequired, computed }: Column): boolean =>
  computed === undefined &&
  printed?.isFree !== true &&
  printed?.computed === undefined &&
  (printed?.only === undefined || printed.only.includes(id)) &&
  (isRequired === true || printed?.required?.includes(id) === true);

function formatOf({ kind, unit = '' }: Column, isShare: boolean): keyof typeof numberFormats {
  if (kind === 'share' || isShare) return 'share';
  if (kind === 'number') return 'any';
  return unit.startsWith('M€') || unit.startsWith('MEUR') ? 'tenth' : 'whole';
}
