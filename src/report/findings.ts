import { doubtNamed } from '../catalogue/doubts';
import { requirableNames } from '../catalogue/fieldNames';
import { indicatorById } from '../catalogue/indicators';
import { findingWords, valueWords } from '../catalogue/findingWords';
import { type CellAt, referenceTo } from '../domain/cell';
import type { Finding, Severity } from '../domain/finding';
import type { Justified } from '../domain/justification';
import { type Data, type Language, say } from '../domain/message';
import { countsSaid } from './causes';
import { type Answered, justificationLines } from './answered';
import { frameworkSaid } from './frameworkSaid';
import { oneLine } from './oneLine';
import { unneededLines } from './unneeded';
import { unitName } from '../domain/unitName';
import type { Rule } from '../pipeline/check/rule';
import { rules } from '../pipeline/check/rules';

/** A finding in words, for a sheet or a screen. */
export interface SpokenFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The rule's title. */
  readonly rule: string;
  readonly at: CellAt | null;
  readonly message: string;
  readonly next: string;
  /** What somebody wrote of it. */
  readonly justified?: Justified;
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** The rule of a finding; a finding without one is a fault of ours. */
export function ruleOf({ ruleId }: Finding): Rule {
  const rule = byId.get(ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  return rule;
}

/** A sentence within another: no capital, no full stop. */
const inSentence = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '');

/** What a finding's data says in a language: indicators by their name, statuses, levels and units by their word, a doubt by its sentence. */
export const inWords = (data: Data, language: Language): Data =>
  Object.fromEntries(
    Object.entries(data).map(([hole, value]) => {
      const doubt = hole === 'doubt' ? doubtNamed(`${value}`) : undefined;
      if (doubt !== undefined) return [hole, inSentence(say(doubt, data, language))];
      if (hole === 'indicator') return [hole, indicatorById.get(`${value}`)?.name[language] ?? value];
      if (hole.endsWith('ramework')) return [hole, frameworkSaid(`${value}`, language)];
      if (hole === 'requirable') return [hole, requirableNames[`${value}`]?.[language] ?? value];
      if (hole === 'unit' || hole === 'expected') return [hole, unitName(`${value}`, language)];
      const isWorded =
        hole === 'status' || hole === 'leftOut' || hole === 'held' || hole === 'why' || hole.endsWith('erimeter');
      const words = isWorded ? valueWords[`${value}`] : undefined;
      return [hole, words?.[language] ?? value];
    }),
  );

/** What, where, what next, in one language. */
export function spoken(finding: Finding, language: Language, justified?: Justified): SpokenFinding {
  const { meta } = ruleOf(finding);
  const { ruleId, severity, at } = finding;
  const data = inWords(finding.data, language);
  const [said, next] = [say(meta.message, data, language), say(meta.next, data, language)];
  return { ruleId, severity, rule: meta.title[language], at, message: said, next, ...(justified && { justified }) };
}

/** How many findings of each severity. */
export function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { blocking: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of one rule shown in a terminal before the rest is only counted; what asks for nothing takes one line. */
const MOST_SHOWN: Readonly<Record<Severity, number>> = { blocking: 10, warning: 3, information: 0 };

const SEVERITIES: readonly Severity[] = ['blocking', 'warning', 'information'];

/** For a terminal: by severity, then by rule, what to do said once, the first cells of each; what is justified with its text. */
export function checkText({ findings, justified, unneeded = [] }: Answered, language: Language): string {
  const gone = unneededLines(unneeded, language);
  if (findings.length === 0) return [findingWords.none[language], ...gone, ''].join('\n');
  const counts = countsSaid(findings, language);
  const lines = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [
      say(findingWords[severity], { count: counts[severity] }, language),
      ...byRule(own, MOST_SHOWN[severity], language, justified),
      '',
    ];
  });
  return [...lines, ...gone].join('\n');
}

function byRule(
  findings: readonly Finding[],
  most: number,
  language: Language,
  justified: Answered['justified'],
): readonly string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group === undefined) groups.set(finding.ruleId, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    if (most === 0) return group.slice(0, 1).map((finding) => ruleLine(finding, group.length, language));
    const shown = group
      .slice(0, group.length === most + 1 ? most + 1 : most)
      .map((finding) => spoken(finding, language));
    const [first] = shown;
    if (first === undefined) return [];
    const title = say(findingWords.rule, { title: first.rule, count: group.length }, language);
    const isOneNext = shown.every(({ next }) => next === first.next);
    return [
      title,
      ...shown.flatMap(({ at, message, next }) => [
        at === null
          ? say(findingWords.whole, { message: oneLine(message) }, language)
          : say(findingWords.line, { at: referenceTo(at), message: oneLine(message) }, language),
        ...(isOneNext ? [] : [say(findingWords.next, { next }, language)]),
      ]),
      ...(group.length > shown.length
        ? [say(findingWords.more, { count: group.length - shown.length }, language)]
        : []),
      ...(isOneNext ? [say(findingWords.next, { next: first.next }, language)] : []),
      ...justificationLines(group, justified, language),
    ];
  });
}

/** A rule on one line: how often, and the first cell. */
function ruleLine(finding: Finding, count: number, language: Language): string {
  const { rule, at } = spoken(finding, language);
  return at === null
    ? say(findingWords.rule, { title: rule, count }, language)
    : say(findingWords.first, { title: rule, count, at: referenceTo(at) }, language);
}
