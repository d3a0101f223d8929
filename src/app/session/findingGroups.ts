import type { Finding, Severity } from '../../domain/finding';
import type { Justified } from '../../domain/justification';
import type { Language } from '../../domain/message';
import { typeset } from '../../domain/typography';
import { rules } from '../../pipeline/check/rules';
import { waitingIn } from '../../report/answered';
import { causeOf } from '../../report/causes';
import { countSeverities, spoken } from '../../report/findings';
import { signatureSaid } from '../../report/signatureSaid';
import type { Contract } from '../contract';
import { type Fix, fixesOf } from '../fixes/planFixes';
import type { FindingGroup, FindingLine, JustifiedLine } from '../view/checkView';
import { FIRST_LINES } from '../view/view';
import { linkIn } from './cells';
import { hasOrigin } from './origin';

/** Findings of one cause: one rule in one sheet, one severity. */
export interface Cause {
  readonly key: string;
  readonly findings: readonly Finding[];
  /** Those with one right answer that can be done now. */
  readonly fixes: readonly Fix[];
}

const known = new WeakMap<Contract, readonly Cause[]>();

/** The findings of a contract by cause, in the order of the findings: the gravest first. */
export function causesOf(contract: Contract): readonly Cause[] {
  const before = known.get(contract);
  if (before !== undefined) return before;
  const groups = new Map<string, Finding[]>();
  for (const finding of contract.findings) {
    const key = causeOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const causes = [...groups].map(([key, findings]) => ({ key, findings, fixes: fixesOf(findings, contract.workbook) }));
  known.set(contract, causes);
  return causes;
}

/** Points to settle: an officer counts causes, not cells. */
export const countCauses = (causes: readonly Cause[]): Readonly<Record<Severity, number>> =>
  countSeverities(causes.flatMap(({ findings }) => findings.slice(0, 1)));

/** Causes that wait for a sentence: warnings with a finding that has none, or one that is to review. */
export const waitingCauses = (causes: readonly Cause[], contract: Contract): readonly Cause[] =>
  causes.filter(({ findings }) => waitingIn({ findings, justified: contract.justified }).length > 0);

/** Whether something was written of all the findings of a cause, and holds. */
function stateOf({ findings }: Cause, { justified }: Contract): FindingGroup['state'] {
  const own = findings.map((finding) => justified.get(finding));
  if (own.some((one) => one?.isToReview === true)) return 'to-review';
  return own.every((one) => one !== undefined) ? 'justified' : 'open';
}

const justifiedLine = ({ text, signed, isToReview }: Justified, language: Language): JustifiedLine => ({
  text,
  decided: signatureSaid(signed, language),
  isToReview,
});

/** A cause as Vérifier lists it. */
export function findingGroup(cause: Cause, contract: Contract, language: Language): FindingGroup {
  const { key, findings, fixes } = cause;
  const [first] = findings;
  const rule = rules.find(({ meta }) => meta.id === first?.ruleId);
  if (first === undefined || rule === undefined) throw new Error(`a cause without a rule: ${key}`);
  const { meta } = rule;
  return {
    key,
    ruleId: meta.id,
    reference: meta.reference ?? null,
    severity: first.severity,
    title: typeset(meta.title[language], language),
    why: typeset(meta.why[language], language),
    source: typeset(meta.source[language], language),
    sheet: first.at?.sheet ?? null,
    count: findings.length,
    findings: findingLines(cause, 0, FIRST_LINES, contract, language),
    next: typeset(spoken(first, language).next, language),
    fixable: fixes.length,
    state: stateOf(cause, contract),
  };
}

/** The findings of a cause, from a place on. */
export function findingLines(
  { findings, fixes }: Cause,
  from: number,
  count: number,
  contract: Contract,
  language: Language,
): readonly FindingLine[] {
  const fixable = new Set(fixes.map(({ finding }) => finding));
  return findings.slice(from, from + count).map((finding) => {
    const { at, message, next, justified } = spoken(finding, language, contract.justified.get(finding));
    return {
      cell: at === null ? null : linkIn(contract.workbook, at),
      message: typeset(message, language),
      next: typeset(next, language),
      isFixable: fixable.has(finding),
      hasOrigin: at !== null && hasOrigin(contract, at),
      justified: justified === undefined ? null : justifiedLine(justified, language),
    };
  });
}
