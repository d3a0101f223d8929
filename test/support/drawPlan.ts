import { type CellValue, isError } from '../../src/domain/cell';
import type { PlannedCell, SheetPlan } from '../../src/domain/plan';

/** A plan as aligned text, one line per row: `854000 [=formula] ← GES!C5`. What a reviewer reads in a golden file. */
export function drawPlan({ name, table, rows }: SheetPlan): string {
  const drawn = rows.map(({ cells }) => cells.map(drawCell));
  const width = Math.max(...drawn.map((cells) => cells.length));
  const widths = Array.from({ length: width }, (_, col) =>
    Math.max(...drawn.filter(isAligned).map((cells) => (cells[col] ?? '').length)),
  );
  const lines = drawn.map((cells) =>
    cells
      .map((cell, col) => (isAligned(cells) ? cell.padEnd(widths[col] ?? 0) : cell))
      .join(' | ')
      .trimEnd(),
  );
  return `${name} (${table})\n\n${lines.join('\n')}\n`;
}

/** Titles and notes stand alone on their row: they are not padded to the columns. */
const isAligned = (cells: readonly string[]): boolean => cells.filter((cell) => cell !== '').length > 2;

function drawCell(cell: PlannedCell | null): string {
  if (cell === null) return '';
  const { value, formula, lineage, isRequired } = cell;
  const parts = [
    value === null && isRequired === true ? '(wanted)' : drawValue(value),
    formula === undefined ? '' : `[=${formula}]`,
    lineage === undefined || lineage.from.length === 0
      ? ''
      : `← ${lineage.from.map(({ sheet, address }) => `${sheet}!${address}`).join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const drawValue = (value: CellValue): string =>
  value === null ? '' : isError(value) ? value.error : String(value).replace(/\n/g, ' ⏎ ');
