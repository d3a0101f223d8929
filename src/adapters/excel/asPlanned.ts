import { type Box, fixedReference, referenceTo } from '../../domain/cell';
import { comparable } from '../../domain/formulaText';
import { markName } from '../../domain/markName';
import type { CellFormat, PlannedCell, PlannedName, SheetPlan } from '../../domain/plan';
import { markText } from '../xlsx/sheetMark';
import { extentOf } from '../xlsx/sheetXml';
import { areDrawn, NO_CHARTS } from './chartsKept';
import type { Given, LookBefore, SheetBefore } from './before';
import { contentOf, markReference } from './sheetSteps';
import type { BookFacts } from './sheetFacts';

/**
 * Whether a sheet of ours already is what a plan would write: marks, contents, formats, links, merges, and of the looks
 * those that say something (fill, colour, bold, italic). Widths and print are the officer's to change: they do not count.
 * What this Excel does not tell (merges, the looks of a large sheet) counts as written.
 */
export function isAsPlanned(
  plan: SheetPlan,
  before: SheetBefore,
  { names }: Pick<BookFacts, 'names'>,
  knowsMerges: boolean,
): boolean {
  const { place, box, mark } = before;
  const hidden = markName(plan.table).toLowerCase();
  const pointsAt = names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === hidden)?.refersTo;
  const isMarked = mark === markText(plan) && pointsAt === markReference(place.name);
  if (!isMarked || box === null || !isInside(extentOf(plan), box)) return false;
  if (!(plan.names ?? []).every((one) => isNameThere(one, place.name, names))) return false;
  if (!areDrawn(plan.charts ?? [], before.charts ?? NO_CHARTS)) return false;
  if (knowsMerges && keysOf(plan.merges) !== keysOf(before.merges)) return false;
  const covered = coveredIn(plan.merges);
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let col = box.left; col <= box.right; col += 1) {
      const cell = plan.rows[row]?.cells[col] ?? null;
      const [r, c] = [row - box.top, col - box.left];
      if (!isSameContent(contentOf(cell) ?? '', before.contents[r]?.[c] ?? '', place.name)) return false;
      if (covered.has(keyOf(row, col))) continue; // it looks like the first cell of its block
      if (!isSameFormat(cell, before.formats[r]?.[c])) return false;
      if (before.looks !== null && !isSameLook(cell?.format, before.looks[r]?.[c])) return false;
    }
  }
  const { looks } = before;
  return (
    looks === null ||
    plan.links.every(
      ({ row, col, to }) => looks[row - box.top]?.[col - box.left]?.hyperlink?.documentReference === referenceTo(to),
    )
  );
}

const isNameThere = ({ name, at }: PlannedName, sheet: string, names: BookFacts['names']): boolean => {
  const held = names.find((one) => one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase())?.refersTo;
  if (at === null || held === undefined) return at === null && held === undefined;
  return held.replace(/^([^'!]+)!/, "'$1'!") === fixedReference(sheet, at.row, at.col);
};

const isInside = (inner: Box, outer: Box): boolean =>
  outer.top === 0 && outer.left === 0 && inner.bottom <= outer.bottom && inner.right <= outer.right;

const keyOf = (row: number, col: number): number => row * 16_384 + col;

const keysOf = (boxes: readonly Box[]): string =>
  boxes
    .map(({ top, left, bottom, right }) => `${top}:${left}:${bottom}:${right}`)
    .sort()
    .join();

/** The cells of merged blocks but their first ones. */
function coveredIn(merges: readonly Box[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) if (row !== top || col !== left) covered.add(keyOf(row, col));
    }
  }
  return covered;
}

function isSameContent(planned: Given, held: Given, sheet: string): boolean {
  if (planned === held) return true;
  if (typeof planned !== 'string' || typeof held !== 'string') return false;
  const areFormulas = planned.startsWith('=') && held.startsWith('=');
  return areFormulas && comparable(planned.slice(1), sheet) === comparable(held.slice(1), sheet);
}

/** A format that the plan does not say is Excel's to choose. */
const isSameFormat = (cell: PlannedCell | null, held: string | undefined): boolean =>
  cell?.format?.numberFormat === undefined || cell.format.numberFormat === held;

function isSameLook(planned: CellFormat | undefined, held: LookBefore | undefined): boolean {
  const { fill, font } = held?.format ?? {};
  const { isBold = false, isItalic = false, color } = planned?.font ?? {};
  return (
    colorOf(planned?.fill) === colorOf(fill?.color) &&
    isBold === (font?.bold ?? false) &&
    isItalic === (font?.italic ?? false) &&
    (color === undefined || colorOf(color) === colorOf(font?.color))
  );
}

/** A colour without its sign; white is told where there is no fill. */
function colorOf(color: string | undefined): string {
  const bare = (color ?? '').replace(/^#/, '').toUpperCase();
  return bare === 'FFFFFF' ? '' : bare;
}
