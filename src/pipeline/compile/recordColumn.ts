import { type CellValue, positionOf } from '../../domain/cell';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { columnNames, HEADING_ROW, headingKey, UNDER_ROW } from './kept';
import { BLANK, formulaToken, RECORD, type Token, valueToken } from './record';
import { translationToken } from './translationRecord';
import { type Meaning, ownCell, sourceCell, symbolsOf } from './symbols';

const WIDTH = 12;

/**
 * The tables with their record: a hidden last column that holds, row by row, the tokens of what we write, or would write
 * where a person's content is kept. Next time, that tells what people changed. Only the rows of `isRecorded` have tokens.
 */
export function withRecords(
  tables: readonly SheetPlan[],
  isRecorded: (row: PlannedRow) => boolean = () => true,
): readonly SheetPlan[] {
  const owners = new Map(tables.map((plan) => [plan.name, { plan, names: namesOfColumns(plan) }]));
  const cellOfOurs: Meaning = (sheet, address) => {
    const owner = owners.get(sheet);
    if (owner === undefined) return null;
    const { row, col } = positionOf(address);
    return ownCell(owner.plan.table, address, owner.plan.rows[row]?.key, owner.names[col - 1]);
  };
  return tables.map((plan) => {
    const names = owners.get(plan.name)?.names ?? [];
    const width = plan.columns.length;
    const rows = plan.rows.map((row): PlannedRow => {
      if (row.key === undefined) return row;
      const tokens = names.map((_, i) => tokenOf(row.cells[i + 1] ?? null, plan.name, cellOfOurs));
      const isHeading = row.key === HEADING_ROW;
      if (!isHeading && !isRecorded(row)) return row;
      const text = isHeading ? [RECORD, ...names].join(' ') : withoutTail(tokens);
      const gap = Array.from({ length: Math.max(0, width - row.cells.length) }, () => null);
      return { ...row, cells: [...row.cells, ...gap, { value: text }] };
    });
    return { ...plan, rows, columns: [...plan.columns, { width: WIDTH, isHidden: true }] };
  });
}

/** The names of a plan's columns after the hidden one. */
export function namesOfColumns({ rows, columns }: SheetPlan): readonly string[] {
  const textsOf = (key: string): readonly string[] => {
    const cells = rows.find((row) => row.key === key)?.cells ?? [];
    return columns.slice(1).map((_, i) => textOf(cells[i + 1]));
  };
  const lines = textsOf(UNDER_ROW);
  return columnNames(textsOf(HEADING_ROW).map((heading, i) => headingKey(heading, lines[i])));
}

/** Our own heading, also where a person wrote another: a name must not change with it. */
const textOf = (cell: PlannedCell | null | undefined): string => {
  const value: CellValue = (cell?.byHand === undefined ? cell?.value : cell.byHand.ours.value) ?? null;
  return typeof value === 'string' ? value : '';
};

function tokenOf(cell: PlannedCell | null, home: string, cellOfOurs: Meaning): Token {
  if (cell === null) return BLANK;
  const { translation, byHand } = cell;
  if (translation?.madeFrom !== undefined && byHand !== undefined)
    return translationToken(cell.value, translation.madeFrom);
  const { value, formula } = cell.byHand?.ours ?? cell;
  if (formula === undefined) return valueToken(value);
  const from = cell.lineage?.from ?? [];
  const places = new Map(from.map(({ sheet, address }, i) => [`${sheet}!${address}`, i]));
  const meaning: Meaning = (sheet, address) => {
    const place = places.get(`${sheet}!${address}`);
    return place === undefined ? cellOfOurs(sheet, address) : sourceCell(place);
  };
  return formulaToken(symbolsOf(formula, home, meaning));
}

/** Blanks at the end go without saying. */
const withoutTail = (tokens: readonly Token[]): string => tokens.join(' ').replace(/( -)+$/, '');
