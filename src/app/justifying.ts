import type { Finding } from '../domain/finding';
import { fingerprint } from '../domain/fingerprint';
import {
  type Justification,
  type JustificationGiven,
  type Justified,
  type JustifiedPoint,
  mergedJustifications,
  type Unneeded,
} from '../domain/justification';
import { type Checked, pointsOf } from '../pipeline/check/findingPoints';

/** What is said of the findings of a contract: all that is kept, what stands beside each finding, what found no point. */
export interface Justifying {
  readonly justifications: readonly Justification[];
  readonly justified: ReadonlyMap<Finding, Justified>;
  /** Texts whose findings are all gone. */
  readonly unneeded: readonly Unneeded[];
  /** Given now, of points that are not here, or that block: nothing was kept of them. */
  readonly unplaced: readonly JustificationGiven[];
}

const nobody: Justifying = { justifications: [], justified: new Map(), unneeded: [], unplaced: [] };

/** Ties justifications to findings. What was written of a point that now says something else is kept, and is to review. */
export function justifying(
  checked: Checked,
  known: readonly Justification[],
  given: readonly JustificationGiven[] = [],
): Justifying {
  if (known.length + given.length === 0) return nobody;
  const points = pointsOf(checked);
  const told = given.map((one) => justificationOf(one, points));
  const justifications = mergedJustifications([...told.filter(({ of }) => of.length > 0), ...known]);
  const texts = new Map(
    justifications.flatMap((one) => one.of.map((point) => [point.finding, { one, point }] as const)),
  );
  const justified = new Map<Finding, Justified>();
  for (const [finding, { finding: key, seen }] of points) {
    const found = texts.get(key);
    if (found === undefined || found.one.text === '' || finding.severity === 'blocking') continue;
    const { text, signed } = found.one;
    justified.set(finding, { text, ...(signed && { signed }), isToReview: found.point.seen !== seen });
  }
  const present = new Set([...points.values()].map(({ finding }) => finding));
  return {
    justifications,
    justified,
    unneeded: justifications.flatMap((one) => unneededIn(one, present)),
    unplaced: given.filter((_, place) => told[place]?.of.length === 0),
  };
}

/** A text that speaks of no finding any more; it is kept, since the finding may come back. */
function unneededIn({ text, of }: Justification, present: ReadonlySet<string>): readonly Unneeded[] {
  if (text === '' || of.some(({ finding }) => present.has(finding))) return [];
  const [first] = of;
  return first === undefined ? [] : [{ ruleId: first.finding.split(':')[0] ?? '', text }];
}

/** The points that a person speaks of: never one that blocks, which is mended and not justified. */
export const isSpokenOf = ({ rule, sheet, at }: JustificationGiven, finding: Finding): boolean =>
  finding.severity !== 'blocking' &&
  finding.ruleId === rule &&
  (sheet === undefined || (finding.at?.sheet ?? '') === sheet) &&
  (at === undefined || (finding.at?.sheet === at.sheet && finding.at.address === at.address));

/** What a person says, tied to the points that it is said of as they are now. */
export function justificationOf(
  given: JustificationGiven,
  points: ReadonlyMap<Finding, JustifiedPoint>,
): Justification {
  const own = [...points].flatMap(([finding, point]) => (isSpokenOf(given, finding) ? [point] : []));
  const isOther = given.seen !== undefined && given.seen !== sumOf(own);
  return {
    text: given.text.trim(),
    ...(given.signed && { signed: given.signed }),
    of: isOther ? own.map(({ finding }) => ({ finding, seen: '' })) : own,
  };
}

/** The sum of what points say, whatever their order. */
export const sumOf = (points: readonly JustifiedPoint[]): string =>
  fingerprint(
    points
      .map(({ finding, seen }) => `${finding} ${seen}`)
      .sort()
      .join('\n'),
  );
