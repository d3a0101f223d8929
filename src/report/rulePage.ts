import { severityWords } from '../catalogue/findingWords';
import type { Severity } from '../domain/finding';
import type { Language } from '../domain/message';
import type { Rule } from '../pipeline/check/rule';

/** The grids of a rule's page, drawn. */
export interface Examples {
  readonly valid: string;
  readonly invalid: string;
  readonly fixed: string | null;
  /** What the rule says of the invalid grid: `Bilan!C2: …`. */
  readonly found: readonly string[];
  readonly next: readonly string[];
}

const WORDS = {
  fr: {
    level: 'Niveau',
    draft: 'brouillon',
    ready: 'prêt à envoyer',
    invalid: 'Signalé',
    found: 'Passerelle dit',
    next: 'À faire',
    fixed: 'Après correction',
    valid: 'Accepté',
    source: 'Source',
  },
  en: {
    level: 'Level',
    draft: 'draft',
    ready: 'ready to send',
    invalid: 'Found',
    found: 'Passerelle says',
    next: 'What to do',
    fixed: 'After the fix',
    valid: 'Accepted',
    source: 'Source',
  },
} as const;

/** The help page of a rule, from its meta and the grids of its test. */
export function rulePage({ meta }: Rule, examples: Examples, language: Language): string {
  const words = WORDS[language];
  const colon = language === 'fr' ? ' :' : ':';
  const name = (severity: Severity) => severityWords[severity][language];
  const level =
    typeof meta.severity === 'string'
      ? name(meta.severity)
      : `${name(meta.severity.draft)} (${words.draft}), ${name(meta.severity.ready)} (${words.ready})`;
  const block = (title: string, grid: string) => `${title}${colon}\n\n\`\`\`text\n${grid}\n\`\`\`\n`;
  const list = (title: string, lines: readonly string[]) =>
    `${title}${colon}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`;
  return [
    `# ${meta.title[language]}\n`,
    `\`${meta.id}\`${meta.reference === undefined ? '' : ` · ${meta.reference}`} · ${words.level}${colon} ${level}\n`,
    `${meta.why[language]}\n`,
    block(words.invalid, examples.invalid),
    list(words.found, examples.found),
    list(words.next, examples.next),
    ...(examples.fixed === null ? [] : [block(words.fixed, examples.fixed)]),
    block(words.valid, examples.valid),
    `${words.source}${colon} ${meta.source[language]}\n`,
  ].join('\n');
}
