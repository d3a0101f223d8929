import { positionOf } from '../../domain/cell';
import type { FigureLine, KeptFigures } from '../../domain/figureLine';
import { plain } from '../../domain/label';
import type { ChangesSince, LineChange } from '../../domain/lineChange';
import type { StandingLine } from './figureLines';
import { type Pair, pairedLines } from './pairedLines';

/** Two readings of one figure differ by less when nobody changed it. */
const SAME = 1e-9;

/**
 * What became of figures that were kept: labels new, gone, moved or renamed, units changed, figures of past years revised. A figure of a
 * year that was not there is no change: that is what a year brings.
 */
export function changesSince({ lines: before, cut }: KeptFigures, after: readonly StandingLine[]): ChangesSince {
  const pairs = pairedLines(before, after);
  const found = new Set(pairs.map((pair) => pair.before));
  const known = new Set(pairs.map((pair) => pair.after));
  const gone = before.filter((line) => !found.has(line));
  const added = after.filter((line) => !known.has(line) && !line.isAsked && !cut.includes(line.kind));
  const told = pairs.flatMap(changesOf);
  return {
    unchanged: unchangedOf(pairs),
    changes: together([
      ...gone.map((line) => goneLine(line, pairs)),
      ...told,
      ...added.map(({ kind, label, at }): LineChange => ({ is: 'new', kind, label, at })),
    ]),
    newYears: newYears(before, after),
    cut,
  };
}

const changesOf = (pair: Pair): readonly LineChange[] => [
  ...renamed(pair),
  ...unitChanged(pair),
  ...revised(pair),
  ...moved(pair),
];

/** Labels of which nothing changed, in any of their lines. */
function unchangedOf(pairs: readonly Pair[]): number {
  const touched = new Set(pairs.filter((pair) => changesOf(pair).length > 0).map(placeOf));
  return new Set(pairs.map(placeOf).filter((place) => !touched.has(place))).size;
}

const placeOf = ({ after: { at, label } }: Pair): string => `${at.sheet}!${at.address} ${label}`;

function goneLine(line: FigureLine, pairs: readonly Pair[]): LineChange {
  const { kind, label, at: was } = line;
  const heir = pairs.find((pair) => pair.before.kind === kind && hasGrownBy(pair, line));
  return { is: 'gone', kind, label, was, ...(heir && { mergedIn: heir.after.label }) };
}

/** Whether a line holds what it held and what the other held besides, in each year that all of them know. */
function hasGrownBy({ before, after }: Pair, { unit, values }: FigureLine): boolean {
  const years = Object.keys(values).filter((of) => values[of] !== 0 && of in before.values && of in after.values);
  const grown = (of: string) => (after.values[of] ?? 0) - (before.values[of] ?? 0);
  return before.unit === unit && years.length > 0 && years.every((of) => isNear(grown(of), values[of] ?? 0, ROUNDED));
}

/** A sum of figures that were each rounded. */
const ROUNDED = 1e-3;

const isNear = (a: number, b: number, tolerance = SAME): boolean =>
  Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b), 1);

function renamed({ before, after }: Pair): readonly LineChange[] {
  const { kind, label, at } = after;
  if (label === '' || before.label === '' || plain(before.label) === plain(label)) return [];
  return [{ is: 'renamed', kind, label, at, before: before.label }];
}

function unitChanged({ before: { read: was }, after: { kind, label, at, read } }: Pair): readonly LineChange[] {
  if (was === undefined || read === undefined || plain(was) === plain(read)) return [];
  return [{ is: 'unit', kind, label, at, before: was, after: read, count: 1 }];
}

/** Nothing is said of the figures of a line that is still asked: what they are is not known. */
function revised({ before, after: { kind, label, at, isAsked, values, cells, unit } }: Pair): readonly LineChange[] {
  if (isAsked) return [];
  return Object.entries(before.values).flatMap(([of, was]): readonly LineChange[] => {
    const now = values[of];
    if (now === undefined ? of in cells : isNear(was, now)) return [];
    const told = { is: 'revised', kind, label, at: cells[of] ?? at, of, before: was, unit: unitOf(of, unit) } as const;
    return [now === undefined ? told : { ...told, after: now }];
  });
}

/** An action has a budget in euros, and what it reduces. */
const unitOf = (of: string, unit: string): string => (of === 'reduction' ? 'tCO2e/an' : unit);

function moved({ before: { at: was }, after: { kind, label, at } }: Pair): readonly LineChange[] {
  return was.sheet === at.sheet && was.address === at.address ? [] : [{ is: 'moved', kind, label, at, was, count: 1 }];
}

/** One label may have several lines, measured and objective: what happened to all of them is told once, and what many went through too. */
function together(changes: readonly LineChange[]): readonly LineChange[] {
  const alike = new Map<string, LineChange>();
  const seen = new Set<string>();
  for (const change of changes) {
    const own = JSON.stringify(change);
    if (seen.has(own)) continue;
    seen.add(own);
    const key = change.is === 'moved' || change.is === 'unit' ? keyOf(change) : own;
    const known = alike.get(key);
    alike.set(key, known !== undefined && 'count' in known ? { ...known, count: known.count + 1 } : change);
  }
  return [...alike.values()];
}

function keyOf(change: Extract<LineChange, { readonly is: 'moved' | 'unit' }>): string {
  if (change.is === 'unit') return ['unit', change.at.sheet, change.before, change.after].join('\n');
  const [was, now] = [positionOf(change.was.address), positionOf(change.at.address)];
  return ['moved', change.was.sheet, change.at.sheet, now.row - was.row, now.col - was.col].join('\n');
}

function newYears(before: readonly FigureLine[], after: readonly FigureLine[]): readonly number[] {
  const known = yearsOf(before);
  return [...yearsOf(after)].filter((year) => !known.has(year)).sort((a, b) => a - b);
}

const yearsOf = (lines: readonly FigureLine[]): ReadonlySet<number> =>
  new Set(
    lines
      .filter(({ kind, identity }) => kind === 'observation' && identity.split(' ').includes('measured'))
      .flatMap(({ values }) => Object.keys(values).map(Number)),
  );
