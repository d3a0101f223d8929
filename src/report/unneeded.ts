import { justificationWords } from '../catalogue/justificationWords';
import type { Unneeded } from '../domain/justification';
import { type Language, say } from '../domain/message';
import { rules } from '../pipeline/check/rules';
import { oneLine } from './oneLine';

/** The title of a rule; its identifier where an older product wrote it and no rule has it any more. */
export const titleOf = (ruleId: string, language: Language): string =>
  rules.find(({ meta }) => meta.id === ruleId)?.meta.title[language] ?? ruleId;

/** Justifications that are no longer needed, each by its rule. */
export function unneededLines(unneeded: readonly Unneeded[], language: Language): readonly string[] {
  if (unneeded.length === 0) return [];
  return [
    say(justificationWords.unneededTitle, { count: unneeded.length }, language),
    ...unneeded.map(({ ruleId, text }) =>
      say(justificationWords.unneededLine, { title: titleOf(ruleId, language), text: oneLine(text) }, language),
    ),
    '',
  ];
}
