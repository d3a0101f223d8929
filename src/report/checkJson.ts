import type { CellAt } from '../domain/cell';
import type { Severity } from '../domain/finding';
import type { Justified, Unneeded } from '../domain/justification';
import type { ChangesSince } from '../domain/lineChange';
import type { Data, Language } from '../domain/message';
import type { Edit } from '../domain/plan';
import type { Stage } from '../domain/settings';
import { certainEditsOf } from '../pipeline/check/engine';
import { type Answered, waitingIn } from './answered';
import { countSeverities, ruleOf, spoken } from './findings';

/** A finding as `check --json` prints it (design, section 5). */
export interface FindingJson {
  readonly ruleId: string;
  readonly reference?: string;
  readonly severity: Severity;
  readonly at: CellAt | null;
  readonly message: string;
  readonly next?: string;
  readonly data: Data;
  readonly fix?: readonly Edit[];
  readonly justification?: Justified;
}

export interface CheckJson {
  readonly stage: Stage;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Warnings that wait for a justification, or whose justification is to review. */
  readonly toJustify: number;
  readonly findings: readonly FindingJson[];
  /** Justifications whose findings are all gone: kept, no longer needed. */
  readonly unneeded?: readonly Unneeded[];
  /** Where last year's figures are known: what changed since. */
  readonly since?: ChangesSince;
}

/** What `check --json` prints. */
export const checkJson = (
  { findings, justified, unneeded = [] }: Answered,
  stage: Stage,
  language: Language,
): CheckJson => ({
  ...(unneeded.length > 0 && { unneeded }),
  stage,
  counts: countSeverities(findings),
  toJustify: waitingIn({ findings, justified }).length,
  findings: findings.map((finding) => {
    const { meta } = ruleOf(finding);
    const { ruleId, severity, at, message, next } = spoken(finding, language);
    const edits = certainEditsOf(finding);
    const answered = justified.get(finding);
    return {
      ruleId,
      ...(meta.reference && { reference: meta.reference }),
      severity,
      at,
      message,
      next,
      data: finding.data,
      ...(edits.length > 0 && { fix: edits }),
      ...(answered && { justification: answered }),
    };
  }),
});
