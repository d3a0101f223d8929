import { referenceTo } from '../domain/cell';
import type { Finding } from '../domain/finding';
import type { Justified, JustifiedPoint } from '../domain/justification';
import type { Language } from '../domain/message';
import { pointsOf } from '../pipeline/check/findingPoints';
import { causeOf } from '../report/causes';
import { spoken } from '../report/findings';
import type { JustificationEntry } from '../report/mappingFile';
import type { Contract } from './contract';
import { sumOf } from './justifying';

/** Cells named for a person to know which points they are. */
const MOST_CELLS = 5;

/**
 * The warnings of a contract for the file of answers: one entry per cause and text, those that wait first. A cause whose cells
 * have several texts is told cell by cell.
 */
export function justificationEntries(contract: Contract, language: Language): readonly JustificationEntry[] {
  const warnings = contract.findings.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return [];
  const points = pointsOf(contract);
  const causes = new Map<string, Finding[]>();
  for (const finding of warnings) {
    const cause = causes.get(causeOf(finding));
    if (cause === undefined) causes.set(causeOf(finding), [finding]);
    else cause.push(finding);
  }
  const entries = [...causes.values()].flatMap((findings) => {
    const texts = new Set(findings.map((finding) => JSON.stringify(contract.justified.get(finding) ?? null)));
    return texts.size === 1
      ? [entryOf(findings, contract.justified, points, language)]
      : findings.map((finding) => entryOf([finding], contract.justified, points, language, finding.at ?? undefined));
  });
  return [...entries.filter(isWaiting), ...entries.filter((entry) => !isWaiting(entry))];
}

const isWaiting = ({ text, isToReview }: JustificationEntry): boolean => text === '' || isToReview === true;

/** Findings with one text; `at`: one cell alone is meant, else all those of its rule in its sheet. */
function entryOf(
  findings: readonly Finding[],
  justified: ReadonlyMap<Finding, Justified>,
  points: ReadonlyMap<Finding, JustifiedPoint>,
  language: Language,
  at?: Finding['at'],
): JustificationEntry {
  const [first] = findings;
  if (first === undefined) throw new Error('a cause without a finding');
  const { text = '', signed, isToReview = false } = justified.get(first) ?? {};
  const cells = findings.flatMap((one) => (one.at === null ? [] : [referenceTo(one.at)]));
  return {
    rule: first.ruleId,
    ...(at ? { at } : { sheet: first.at?.sheet ?? '' }),
    says: spoken(first, language).message,
    ...(cells.length > 0 && { cells: cells.slice(0, MOST_CELLS) }),
    text,
    ...(isToReview && { isToReview }),
    seen: sumOf(findings.flatMap((one) => points.get(one) ?? [])),
    ...(signed && { signed }),
  };
}
