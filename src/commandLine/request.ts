import { parseArgs } from 'node:util';
import type { Language } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import type { Stage } from '../domain/settings';

export const COMMANDS = ['inspect', 'check', 'build'] as const;
export type Command = (typeof COMMANDS)[number];

/** What the person asked for on the command line. */
export interface Request {
  readonly command: Command | 'help';
  readonly file: string;
  readonly others: readonly string[];
  readonly out?: string;
  readonly settings?: string;
  readonly mapping?: string;
  readonly saveMapping?: string;
  /** File of the page of findings. */
  readonly report?: string;
  /** Folder of the tables as CSV. */
  readonly csv?: string;
  readonly stage?: Stage;
  readonly isValuesOnly: boolean;
  readonly isJson: boolean;
  /** Absent: the language of the contract, French by default. */
  readonly language?: Language;
}

const OPTIONS = {
  with: { type: 'string', multiple: true },
  out: { type: 'string' },
  settings: { type: 'string' },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  report: { type: 'string' },
  csv: { type: 'string' },
  stage: { type: 'string' },
  'values-only': { type: 'boolean' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that make sense for one command only. */
const ONLY: Readonly<Record<string, readonly Command[]>> = {
  out: ['build'],
  'values-only': ['build'],
  'save-mapping': ['inspect'],
  report: ['check'],
  csv: ['build'],
};

/** Reads the words of the command line; refuses what it does not know, in one sentence. */
export function readRequest(words: readonly string[]): Result<Request, Problem> {
  const parsed = parsedWords(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [command, file, ...extra] = positionals;
  const { lang, stage } = values;
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') return unknown(`--lang ${lang}`);
  const language: Pick<Request, 'language'> = lang === undefined ? {} : { language: lang };
  const rest = {
    others: [...(values.with ?? []), ...(values.with === undefined ? [] : extra)],
    isValuesOnly: values['values-only'] ?? false,
    isJson: values.json ?? false,
  };
  if (values.help === true || command === undefined || command === 'help') {
    return done({ command: 'help', file: '', ...rest, ...language });
  }
  if (!isCommand(command)) return failed({ kind: 'unknown-command', given: command });
  if (file === undefined) return failed({ kind: 'missing-argument', argument: 'FILE' });
  if (extra[0] !== undefined && values.with === undefined) return unknown(`${extra[0]} (--with ${extra[0]} ?)`);
  if (stage !== undefined && stage !== 'draft' && stage !== 'ready') return unknown(`--stage ${stage}`);
  const misplaced = Object.keys(values).find((name) => ONLY[name]?.includes(command) === false);
  if (misplaced !== undefined) return unknown(`--${misplaced} (${ONLY[misplaced]?.join(', ')})`);
  if (command === 'build' && values.out === undefined) return failed({ kind: 'missing-argument', argument: '--out' });
  if (rest.others.some((other) => other === values.out)) return unknown(`--out ${values.out} (= --with)`);
  return done({
    command,
    file,
    ...rest,
    ...language,
    ...(values.out !== undefined && { out: values.out }),
    ...(values.settings !== undefined && { settings: values.settings }),
    ...(values.mapping !== undefined && { mapping: values.mapping }),
    ...(values['save-mapping'] !== undefined && { saveMapping: values['save-mapping'] }),
    ...(values.report !== undefined && { report: values.report }),
    ...(values.csv !== undefined && { csv: values.csv }),
    ...(stage !== undefined && { stage }),
  });
}

/** The language asked for, before anything else is understood: a refusal must already speak it. */
export const languageIn = (words: readonly string[]): Language =>
  words.some((word, i) => word === '--lang=en' || (word === '--lang' && words[i + 1] === 'en')) ? 'en' : 'fr';

function parsedWords(words: readonly string[]) {
  try {
    return done(parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true }));
  } catch (error) {
    const [, option] = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '') ?? [];
    return unknown(option ?? words.join(' '));
  }
}

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word);

const unknown = (given: string) => failed({ kind: 'unknown-option', given } as const);
