import type { Box, CellValue } from '../../domain/cell';
import { readNumber } from '../reading/number';
import { FIRST_YEAR, LAST_YEAR } from '../reading/year';
import type { Face } from './face';
import type { TableSeen } from './profile';

/** Fewer figures are a memo beside a table, not a table. */
const LEAST_FIGURES = 3;
/** Empty lines and places within one block of figures. */
const GAP = 2;
/** Blocks reported of one sheet: more would hide the others. */
const MOST_BLOCKS = 12;
/** Blocks that may grow at once: beyond, the sheet is no set of tables. */
const MOST_OPEN = 50;

interface Block {
  readonly box: Box;
  readonly figures: number;
}

/** Blocks of figures of a sheet that stand in no recognised table: kept, and reported each with its reason. */
export function leftOver(face: Face, claimed: readonly Box[]): readonly TableSeen[] {
  const closed: Block[] = [];
  let open: readonly Block[] = [];
  const below = [...claimed].sort((a, b) => b.top - a.top); // the next one last
  let here: readonly Box[] = []; // the tables that the line goes through
  for (const line of face.filled) {
    here = here.filter(({ bottom }) => line <= bottom);
    for (let next = below.at(-1); next !== undefined && next.top <= line; next = below.at(-1)) {
      if (line <= next.bottom) here = [...here, next];
      below.pop();
    }
    closed.push(...open.filter(({ box }) => line - box.bottom > GAP && closed.length < MOST_OPEN));
    open = open.filter(({ box }) => line - box.bottom <= GAP);
    for (const run of runsOn(face, line, here)) open = joined(open, run, claimed);
  }
  return [...closed, ...open]
    .filter(({ figures }) => figures >= LEAST_FIGURES)
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .slice(0, MOST_BLOCKS)
    .map((block) => seen(face, block));
}

const seen = ({ sheet }: Face, { box, figures }: Block): TableSeen => ({
  box,
  confidence: 0.5,
  signs: [
    {
      fr: `pas encore compris : ${figures} chiffres hors des tableaux reconnus`,
      en: `not yet understood: ${figures} figures outside the recognised tables`,
    },
  ],
  ...(sheet.visibility === 'visible' && { figuresLeft: figures }),
});

/** The figures of a line outside the tables that it goes through, side by side. Years alone are headings. */
function runsOn(face: Face, line: number, here: readonly Box[]): readonly Block[] {
  if (here.some(({ left, right }) => left === 0 && right >= face.sheet.width - 1)) return [];
  const runs: Block[] = [];
  for (const place of face.placesOf(line)) {
    const value = face.at(line, place);
    if (value === null || !isFigure(value) || here.some(({ left, right }) => place >= left && place <= right)) continue;
    const figures = isYearLike(value) ? 0 : 1;
    const last = runs.at(-1);
    if (last === undefined || place - last.box.right > GAP)
      runs.push({ box: { top: line, left: place, bottom: line, right: place }, figures });
    else runs[runs.length - 1] = { box: { ...last.box, right: place }, figures: last.figures + figures };
  }
  return runs;
}

const isFigure = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && readNumber(value).kind === 'number');
const isYearLike = (value: CellValue): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;

/** The open blocks with one more line: joined to those it touches, unless a table lies between. */
function joined(open: readonly Block[], run: Block, claimed: readonly Box[]): readonly Block[] {
  const touching = open.filter(
    ({ box }) =>
      box.left <= run.box.right + GAP &&
      run.box.left <= box.right + GAP &&
      !claimed.some((other) => overlap(other, around(box, run.box))),
  );
  const whole = touching.reduce(
    (all, { box, figures }): Block => ({ box: around(all.box, box), figures: all.figures + figures }),
    run,
  );
  if (claimed.some((other) => overlap(other, whole.box))) return open.length < MOST_OPEN ? [...open, run] : open;
  return [...open.filter((block) => !touching.includes(block)), whole].slice(-MOST_OPEN);
}

const around = (a: Box, b: Box): Box => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** Whether two blocks share a cell. */
export const overlap = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
