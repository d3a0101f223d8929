import { paneWords } from '../catalogue/paneWords';
import { profileNames } from '../catalogue/words';
import type { Use } from '../domain/fact';
import type { Severity } from '../domain/finding';
import { type Language, say } from '../domain/message';
import { rules } from '../pipeline/check/rules';
import { countUses } from '../report/inspectJson';
import { isUnderstood, keptPlace } from '../report/inspectText';
import type { Contract } from './contract';

/** A contract as it is read on screen: every word already in the reader's language. */
export interface Summary {
  readonly counts: Readonly<Record<Use, number>>;
  readonly tables: readonly string[];
  readonly kept: readonly string[];
  readonly findings: readonly {
    readonly ruleId: string;
    readonly severity: Severity;
    readonly title: string;
    readonly count: number;
  }[];
}

export function summaryOf({ dossier, findings }: Contract, language: Language): Summary {
  const { recognitions, facts } = dossier;
  return {
    counts: countUses(facts),
    tables: recognitions
      .filter(isUnderstood)
      .map(({ sheet, address, profile }) =>
        say(paneWords.tableLine, { sheet, address, profile: profileNames[profile][language] }, language),
      ),
    kept: recognitions
      .filter((seen) => !isUnderstood(seen))
      .map((seen) => `${keptPlace(seen, recognitions)} · ${seen.signs.join(' ; ')}`),
    findings: rules.flatMap(({ meta }) => {
      const [first, ...others] = findings.filter(({ ruleId }) => ruleId === meta.id);
      if (first === undefined) return [];
      return [{ ruleId: meta.id, severity: first.severity, title: meta.title[language], count: others.length + 1 }];
    }),
  };
}
