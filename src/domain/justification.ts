import type { CellAt } from './cell';
import type { Signature } from './signature';

/** A point that is justified: which one, known again after rows moved, and the sum of what it said then. */
export interface JustifiedPoint {
  readonly finding: string;
  readonly seen: string;
}

/** One text for one point or for all of a cause. An empty text takes back what was said of its points. */
export interface Justification {
  readonly text: string;
  readonly signed?: Signature;
  readonly of: readonly JustifiedPoint[];
}

/** A text whose findings are all gone: kept, and told as no longer needed. */
export interface Unneeded {
  readonly ruleId: string;
  readonly text: string;
}

/** What stands beside a finding; `isToReview`: the finding says something else than when the text was written. */
export interface Justified {
  readonly text: string;
  readonly signed?: Signature;
  readonly isToReview: boolean;
}

/**
 * What a person says of the points of a rule: of all of them, of those of a sheet (`''`: of the contract as a whole), of the one at
 * a cell. An empty text takes
 * back. `seen`: the sum of what those points said when the person read them; another sum now leaves the text to review.
 */
export interface JustificationGiven {
  readonly rule: string;
  readonly sheet?: string;
  readonly at?: CellAt;
  readonly text: string;
  readonly seen?: string;
  readonly signed?: Signature;
}

/** Justifications in order of authority, each point once; what was taken back takes earlier texts with it. */
export function mergedJustifications(all: readonly Justification[]): readonly Justification[] {
  const known = new Set<string>();
  return all.flatMap((one) => {
    const of = one.of.filter(({ finding }) => !known.has(finding));
    for (const { finding } of of) known.add(finding);
    return of.length === 0 ? [] : [{ ...one, of }];
  });
}
