import type { FigureLine } from '../../domain/figureLine';
import { plain } from '../../domain/label';
import type { StandingLine } from './figureLines';

export interface Pair {
  readonly before: FigureLine;
  readonly after: StandingLine;
}

/**
 * Each line that was with the one that it has become: the same identity, the same edition, sheet and label first; else a line that is
 * asked today under the same label. One line is the heir of one only.
 */
export function pairedLines(before: readonly FigureLine[], after: readonly StandingLine[]): readonly Pair[] {
  const free = new Map<string, Set<StandingLine>>();
  const add = (key: string, line: StandingLine) => {
    const lines = free.get(key) ?? new Set<StandingLine>();
    free.set(key, lines.add(line));
  };
  for (const line of after) {
    add(identityKey(line), line);
    if (line.isAsked && line.label !== '') add(labelKey(line), line);
  }
  const pairs = new Map<FigureLine, StandingLine>();
  const take = (line: FigureLine, key: string, least: number) => {
    if (pairs.has(line)) return;
    const best = [...(free.get(key) ?? [])]
      .map((other) => ({ other, alike: likeness(line, other) }))
      .filter(({ alike }) => alike >= least)
      .sort((a, b) => b.alike - a.alike)[0]?.other;
    if (best === undefined) return;
    pairs.set(line, best);
    free.get(identityKey(best))?.delete(best);
    free.get(labelKey(best))?.delete(best);
  };
  for (const least of [SAME_LINE, 0]) for (const line of before) take(line, identityKey(line), least);
  for (const line of before) take(line, labelKey(line), 0);
  return before.flatMap((line) => {
    const heir = pairs.get(line);
    return heir === undefined ? [] : [{ before: line, after: heir }];
  });
}

const SAME_LINE = 7;

const likeness = (a: FigureLine, b: FigureLine): number =>
  (a.edition === b.edition ? 4 : 0) + (plain(a.label) === plain(b.label) ? 2 : 0) + (a.at.sheet === b.at.sheet ? 1 : 0);

const identityKey = ({ kind, identity }: FigureLine): string => `${kind} is ${identity}`;
const labelKey = ({ kind, label }: FigureLine): string => `${kind} called ${plain(label)}`;
