import type { Finding } from '../domain/finding';
import type { Justified, Unneeded } from '../domain/justification';
import type { Language } from '../domain/message';
import { justificationSaid } from './justificationSaid';
import { oneLine } from './oneLine';

/** Findings, and what stands beside those that were justified. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly justified: ReadonlyMap<Finding, Justified>;
  /** Texts whose findings are all gone. */
  readonly unneeded?: readonly Unneeded[];
}

/** Warnings that wait for a sentence: those without one, and those whose sentence is to review. */
export const waitingIn = ({ findings, justified }: Answered): readonly Finding[] =>
  findings.filter((finding) => finding.severity === 'warning' && justified.get(finding)?.isToReview !== false);

/** The texts that stand beside the findings of a rule, each once. */
export function justificationLines(
  findings: readonly Finding[],
  justified: Answered['justified'],
  language: Language,
): readonly string[] {
  const lines = findings.flatMap((finding) => {
    const found = justified.get(finding);
    return found === undefined ? [] : [`    = ${oneLine(justificationSaid(found, language))}`];
  });
  return [...new Set(lines)];
}
