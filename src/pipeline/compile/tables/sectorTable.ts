import type { ColumnHead } from '../../../catalogue/tables/description';
import type { SectorColumn, SectorRow, SectorTable } from '../../../catalogue/tables/recipe';
import { palette } from '../../../catalogue/looks';
import { addressOf } from '../../../domain/cell';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import type { Compiling, Placed, Written } from '../compiling';
import { empty, type Figure } from '../figure';
import {
  type DeclaredCell,
  type Declared,
  declaredIn,
  type HandMade,
  handMadeFor,
  type Line,
  orDeclared,
} from '../declared/declared';
import { columnNames, headingKey } from '../kept';
import { isInAnotherRow } from '../level';
import { headRows, heightFor, noteRows, rowOf, sheetPlan, words } from '../layout';
import { figureCell, textCell } from './cells';
import { sectorFrame, sectorNotes } from './sectorFrame';
import { sectorFigure } from './sectorFigures';
import { isInput } from './sectorInput';
import { settled } from './settled';
import { totalFigure } from './sectorTotals';

/** A compiled table: its sheet, and its figures for the tables that refer to them. */
export interface CompiledTable {
  readonly plan: SheetPlan;
  readonly written: Written;
  /** The cells of a table that the city made by hand in its place. */
  readonly declared?: Declared;
}

/** Computed from other cells of ours. */
const computed = new Set<SectorColumn['content']['is']>([
  'drop',
  'minus',
  'share',
  'share-of-total',
  'allowance',
  'reductions',
]);

/** Fills a table whose rows are sectors from an inventory, its objectives and its scenarios. */
export function compileSectors(table: SectorTable, compiling: Compiling): CompiledTable {
  const home = compiling.names[table.id];
  const rows = table.rows.filter((row) => row.isAdded !== true || isGiven(row, table, compiling));
  const labels = labelColumns(rows);
  const made = handMadeOf(table, compiling);
  const declared = made === null ? none : declaredIn(made, table, linesIn(table, rows), compiling.language);
  const frame = sectorFrame(table, [...labels, ...table.columns], compiling);
  const firstRow = headRows(frame, compiling.language).length;
  const written = new Map<string, Placed>();
  const fromTheirs = new Set<string>(); // rows whose figures come from a table made by hand
  const work = { table, compiling, written };
  const columns = [...table.columns].sort((a, b) => order(a) - order(b));
  const names = columnNames(frame.columns.map(({ heading, under }) => headingKey(heading, under)));
  for (const column of columns) {
    const col = 1 + labels.length + table.columns.indexOf(column);
    const place = (row: SectorRow, index: number, ours: Figure) => {
      const { id } = row;
      const key = `${id}/${column.id}`;
      const cell = { table: table.id, row: id, column: names[col - 1] ?? '', key };
      const at = { sheet: home, address: addressOf(firstRow + index, col) };
      const known = row === table.total ? ours : declaredFor(row, column, ours, declared.get(key), fromTheirs);
      if (known !== ours) fromTheirs.add(id);
      written.set(key, { at, figure: settled(known, cell, compiling) });
    };
    rows.forEach((row, index) => place(row, index, sectorFigure(work, row, column)));
    if (table.total) place(table.total, rows.length, totalFigure(work, table.total, rows, column));
  }
  const body = [...rows, ...(table.total ? [table.total] : [])].map((row) =>
    bodyRow(row, table, labels, written, compiling),
  );
  const notes = noteRows(sectorNotes(table, rows, written, compiling), frame.columns);
  const plan = sheetPlan(
    { table: table.id, name: home, frame, body, notes, frozenColumns: labels.length, tabColor: palette.teal },
    compiling.language,
  );
  return { plan, written, declared };
}

const none: Declared = new Map();

/** A figure of a table made by hand where ours is to fill; its scopes come with its total, which ours would say to hold them. */
function declaredFor(
  row: SectorRow,
  column: SectorColumn,
  ours: Figure,
  theirs: DeclaredCell | undefined,
  fromTheirs: ReadonlySet<string>,
): Figure {
  if (column.content.is === 'scope' && fromTheirs.has(row.id)) return theirs?.figure ?? ours;
  return isInput(column, row) ? orDeclared(ours, theirs) : ours;
}

/**
 * A table by sectors made by hand, to complete ours: not where the workbook has no inventory, since it stands alone then and is checked as
 * it is; nor one of another base year, or that does not say it.
 */
function handMadeOf(table: SectorTable, { dossier, inventories }: Compiling): HandMade | null {
  const { year } = inventories[table.family];
  const made = year === null ? null : handMadeFor(table, dossier);
  const [theirs] = /\d{4}/.exec(made?.standing.baseYear?.text ?? '') ?? [];
  return table.hasBaseYear && theirs !== `${year}` ? null : made;
}

const linesIn = ({ total }: SectorTable, rows: readonly SectorRow[]): readonly Line[] =>
  [...rows, ...(total ? [total] : [])].map(({ id }) => ({ key: id }));

/** What other columns are computed from comes first. */
const order = ({ content }: SectorColumn): number =>
  content.is === 'share-of-total' || content.is === 'share' ? 2 : content.is === 'scope' ? 1 : 0;

/** A row that the template lacks is written when the sources have a figure for it, or one in question: the total waits. */
function isGiven(row: SectorRow, { family }: SectorTable, { inventories }: Compiling): boolean {
  const inventory = inventories[family];
  if (inventory.year === null || isInAnotherRow(row, inventory)) return false;
  const seen = row.sectors.map((sector) => inventory.seen(sector, 'base').is);
  return seen.includes('figure') || seen.includes('waiting');
}

function labelColumns(rows: readonly SectorRow[]): readonly ColumnHead[] {
  const label: ColumnHead = { id: 'label', heading: '', aid: '', width: 44 };
  return rows.some(({ detail }) => detail !== undefined)
    ? [label, { id: 'detail', heading: '', aid: '', width: 28 }]
    : [label];
}

function bodyRow(
  row: SectorRow,
  table: SectorTable,
  labels: readonly ColumnHead[],
  written: Written,
  compiling: Compiling,
): PlannedRow {
  const isTotal = row.id === table.total?.id;
  const look = isTotal ? 'labelTotal' : 'label';
  const [label, detail] = [words(row.label, look), words(row.detail ?? null, look)];
  const cells = table.columns.map((column): PlannedCell => {
    const figure = written.get(`${row.id}/${column.id}`)?.figure ?? empty;
    if (column.kind === 'text') return textCell(figure, isTotal ? 'textTotal' : 'textSoft');
    const { is } = column.content;
    const isWanted = isTotal ? false : isInput(column, row);
    return figureCell(
      figure,
      {
        key: `${row.id}/${column.id}`,
        ...(column.kind === 'amount' && row.isFree !== true && { unit: table.unit }),
        numberFormat: column.kind === 'share' ? 'share' : 'over' in table.scale ? 'tenth' : 'whole',
        isTotal,
        isComputed: computed.has(is),
        isRequired: isWanted,
        isAdded: column.isAdded === true || row.isAdded === true,
      },
      compiling,
      compiling.names[table.id],
    );
  });
  const whole = [label, ...(labels.length > 1 ? [detail] : []), ...cells];
  const texts = whole.map((cell, i) => {
    const column = i < labels.length ? labels[i] : table.columns[i - labels.length];
    return { text: cell.value, width: column?.width ?? 1, isSmall: i >= labels.length };
  });
  return rowOf(row.id, whole, heightFor(texts));
}
