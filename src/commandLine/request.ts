import { parseArgs } from 'node:util';
import type { Language } from '../domain/message';
import { type Recipient, RECIPIENTS } from '../domain/giveBack';
import type { RequestProblem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import type { Stage } from '../domain/settings';
import { rules } from '../pipeline/check/rules';
import { besideRequest, isBeside } from './besideRequest';
import { oneOf } from './oneOf';
import { COMMANDS, type Command, MANY, ONLY, OPTIONS, WRITING } from './options';
import { type Sending, sendingIn } from './sending';
import { writtenOver } from './writtenOver';

/** What the person asked for on the command line. */
export interface Request {
  readonly command: Command | 'catalogue' | 'consolidate' | 'facts' | 'remarks' | 'help';
  readonly file: string;
  /** What is looked for in the catalogue. */
  readonly search?: string;
  readonly others: readonly string[];
  readonly out?: string;
  readonly settings?: string;
  readonly mapping?: string;
  /** File of local rules. */
  readonly localRules?: string;
  /** Answer sheet: what readers remarked. */
  readonly remarks?: string;
  /** Last year's workbook. */
  readonly since?: string;
  readonly saveMapping?: string;
  /** The name that answers are signed with; nobody's when it is not given. */
  readonly author?: string;
  /** File of the page of findings. */
  readonly report?: string;
  /** Folder of the tables as CSV. */
  readonly csv?: string;
  /** Word document of the tables. */
  readonly docx?: string;
  /** Whom figures are given back to. */
  readonly to?: Recipient;
  /** A file to take back: a translator's, a reader's. */
  readonly inFile?: string;
  /** What goes in the pack. */
  readonly sending?: Sending;
  /** Rules whose fixes are wanted; all of them if absent. */
  readonly rules?: readonly string[];
  readonly stage?: Stage;
  readonly isValuesOnly: boolean;
  readonly isJson: boolean;
  /** Absent: the language of the contract, French by default. */
  readonly language?: Language;
}

const STAGES: readonly Stage[] = ['draft', 'ready'];
const RULES: readonly string[] = rules.filter(({ fix }) => fix !== undefined).map(({ meta }) => meta.id);
const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Reads the words of the command line; refuses what it does not know, in one sentence. */
export function readRequest(words: readonly string[]): Result<Request, RequestProblem> {
  const parsed = parsedWords(words);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [command, file, ...extra] = positionals;
  const language = oneOf('--lang', values.lang, LANGUAGES);
  if (!language.ok) return language;
  const stage = oneOf('--stage', values.stage, STAGES);
  if (!stage.ok) return stage;
  const rest = {
    others: [...(values.with ?? []), ...(values.with === undefined ? [] : extra)],
    isValuesOnly: values['values-only'] ?? false,
    isJson: values.json ?? false,
    ...(language.value !== undefined && { language: language.value }),
  };
  if (values.help === true || command === undefined || command === 'help') {
    return done({ command: 'help', file: '', ...rest });
  }
  if (isBeside(command)) return besideRequest(command, values, positionals.slice(1), rest);
  if (!isCommand(command)) return failed({ kind: 'unknown-command', given: command });
  const misplaced = Object.keys(values).find((name) => ONLY[name]?.includes(command) === false);
  if (misplaced !== undefined) {
    return failed({ kind: 'misplaced-option', option: `--${misplaced}`, commands: ONLY[misplaced]?.join(', ') ?? '' });
  }
  if (file === undefined || file === '') return failed({ kind: 'missing-file' });
  if (extra[0] !== undefined && values.with === undefined) return failed({ kind: 'extra-file', file: extra[0] });
  const to = oneOf('--to', values.to, RECIPIENTS);
  if (!to.ok) return to;
  if (command === 'return' && to.value === undefined) return failed({ kind: 'missing-recipient' });
  const isWriting = WRITING.includes(command) || command === 'return' || command === 'pack';
  if (values.out === undefined && isWriting)
    return failed({ kind: command === 'pack' ? 'missing-pack-out' : 'missing-out' });
  if (values.out === undefined && command === 'texts') return failed({ kind: 'missing-texts-out' });
  const rule = oneOf(
    '--rule',
    values.rule?.find((id) => !RULES.includes(id)),
    RULES,
  );
  if (!rule.ok) return rule;
  const sending = sendingIn(values);
  if (!sending.ok) return sending;
  const request: Request = {
    command,
    file,
    ...rest,
    ...(values.out !== undefined && { out: values.out }),
    ...(values.settings !== undefined && { settings: values.settings }),
    ...(values.since !== undefined && { since: values.since }),
    ...(values.mapping !== undefined && { mapping: values.mapping }),
    ...(values.rules !== undefined && { localRules: values.rules }),
    ...(values.remarks !== undefined && { remarks: values.remarks }),
    ...(values.author !== undefined && { author: values.author }),
    ...(values['save-mapping'] !== undefined && { saveMapping: values['save-mapping'] }),
    ...(values.report !== undefined && { report: values.report }),
    ...(values.csv !== undefined && { csv: values.csv }),
    ...(values.docx !== undefined && { docx: values.docx }),
    ...(to.value !== undefined && { to: to.value }),
    ...(values.in !== undefined && { inFile: values.in }),
    ...(values.rule !== undefined && { rules: values.rule }),
    ...(stage.value !== undefined && { stage: stage.value }),
    ...(command === 'pack' && { sending: sending.value }),
  };
  const clash = writtenOver(request);
  return clash === null ? done(request) : failed(clash);
}

/** The language asked for, before anything else is understood: a refusal must already speak it. */
export const languageIn = (words: readonly string[]): Language =>
  words.some((word, i) => word === '--lang=en' || (word === '--lang' && words[i + 1] === 'en')) ? 'en' : 'fr';

function parsedWords(words: readonly string[]) {
  try {
    const { tokens, ...parsed } = parseArgs({
      args: [...words],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    });
    const names = tokens.flatMap((token) =>
      token.kind === 'option' && !MANY.includes(token.name) ? [token.name] : [],
    );
    const repeated = names.find((name, i) => names.indexOf(name) < i);
    const blank = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(''));
    if (repeated !== undefined) return failed({ kind: 'repeated-option', option: `--${repeated}` } as const);
    return blank === undefined ? done(parsed) : failed({ kind: 'missing-value', option: `--${blank[0]}` } as const);
  } catch (error) {
    return failed(wordProblem(error));
  }
}

/** What the platform's parser refuses, said in our own words. */
function wordProblem(error: unknown): RequestProblem {
  const text = String(error); // its own words are all that the parser gives
  const [, option = ''] = /'(?:-\w, )?(-[^'\s]*)/.exec(text) ?? [];
  const known = /^--([\w-]+)/.exec(option)?.[1] ?? '';
  if (!Object.hasOwn(OPTIONS, known)) {
    return {
      kind: 'unknown-option',
      given: option,
      options: Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(', '),
    };
  }
  const isAlone = Object.entries(OPTIONS).some(([name, { type }]) => name === known && type === 'boolean');
  return { kind: isAlone ? 'needless-value' : 'missing-value', option: `--${known}` };
}

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word);
