import { findingWords } from '../catalogue/findingWords';
import type { Finding, Severity } from '../domain/finding';
import { type Language, say } from '../domain/message';

type Placed = Pick<Finding, 'ruleId' | 'severity' | 'at'>;

/** The cause of a finding: one rule in one sheet, one severity. People count causes; a cause may stand on many cells. */
export const causeOf = ({ ruleId, severity, at }: Placed): string => `${ruleId} ${severity} ${at?.sheet ?? ''}`;

/** How many causes of each severity, and on how many cells where these are more: `3 (11 cells)`. */
export function countsSaid(findings: readonly Placed[], language: Language): Readonly<Record<Severity, string>> {
  const said = (severity: Severity): string => {
    const own = findings.filter((finding) => finding.severity === severity);
    const causes = new Set(own.map(causeOf)).size;
    const cells = own.filter(({ at }) => at !== null).length;
    return cells > causes ? say(findingWords.causes, { causes, cells }, language) : `${causes}`;
  };
  return { blocking: said('blocking'), warning: said('warning'), information: said('information') };
}
