import { piecesOf } from '../../domain/formulaText';
import type { SheetPlan } from '../../domain/plan';
import { pause } from './gate';

/** What stands before the mark of a reference to another sheet: enough to pass over the formulas whose sheets are all there. */
const NAMED = /'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** Rows looked at without letting the page paint. */
const ROWS = 500;

/**
 * A sheet that the formulas or the links of a plan lead to and that is not there, if there is one: renamed or deleted since the
 * plan was made. Excel refuses such a formula, or asks for a file in the officer's face.
 */
export async function sheetGone(plans: readonly SheetPlan[], there: Iterable<string>): Promise<string | null> {
  const known = new Set([...there].map((name) => name.toLowerCase()));
  const isGone = (name: string): boolean => !known.has(name.toLowerCase());
  for (const { rows, links } of plans) {
    const link = links.find(({ to }) => isGone(to.sheet));
    if (link !== undefined) return link.to.sheet;
    for (const [place, { cells }] of rows.entries()) {
      for (const cell of cells) {
        const gone = cell?.formula === undefined ? null : goneIn(cell.formula, isGone);
        if (gone !== null) return gone;
      }
      if (place % ROWS === ROWS - 1) await pause();
    }
  }
  return null;
}

function goneIn(formula: string, isGone: (name: string) => boolean): string | null {
  const seems = [...formula.matchAll(NAMED)].some(([, quoted, plain = '']) =>
    isGone(quoted?.replace(/''/g, "'") ?? plain),
  );
  if (!seems) return null;
  // A text in the formula may look like a sheet: only what is cut as a reference counts.
  for (const piece of piecesOf(formula)) {
    if (typeof piece !== 'string' && piece.sheet !== undefined && isGone(piece.sheet)) return piece.sheet;
  }
  return null;
}
