import { packKindWords } from '../catalogue/packProblems';
import { packSaid, waitingWords } from '../catalogue/packWords';
import { type Language, say } from '../domain/message';
import type { PackChapter, PackKind, PackPart, PackTable } from '../domain/pack';
import { sayCount, sayPrinted } from '../domain/typography';

/** What a command says of a pack: made, or why not. */
export interface PackJson {
  readonly kind: PackKind;
  readonly isReady: boolean;
  /** Absent when nothing was written. */
  readonly out?: string;
  readonly fingerprint?: string;
  readonly parts: readonly PackPart[];
  readonly chapters: readonly PackChapter[];
  readonly counts: Readonly<Record<'blocking' | 'warning' | 'information' | 'justified', number>>;
  readonly toJustify: number;
  readonly toTranslate: number;
  readonly missing: number;
  readonly waiting: readonly {
    readonly kind: keyof typeof waitingWords;
    readonly count: number;
    readonly tables: readonly string[];
  }[];
  readonly withheld: readonly {
    readonly kind: 'name' | 'email' | 'phone';
    readonly text: string;
    readonly times: number;
  }[];
  /** What the contract holds besides its tables. */
  readonly outside: readonly string[];
}

/** What stands in the way, one line each. */
export const waitingLines = (
  waiting: readonly {
    readonly kind: keyof typeof waitingWords;
    readonly count: number;
    readonly tables: readonly PackTable[];
  }[],
  language: Language,
): readonly string[] =>
  waiting.map(({ kind, count, tables }) => {
    const list = tables
      .map(({ code, table }) => (code[language] === table ? table : `${code[language]} (${table})`))
      .join(', ');
    return sayCount<'count' | 'list'>(waitingWords[kind], { count, list }, language);
  });

const MOST_NAMED = 8;

/** A pack in a terminal: its parts, what was not transmitted, the fingerprint; or what is missing before it can be made. */
export function packText(json: PackJson, waits: readonly string[], language: Language): string {
  const { kind, out, parts, fingerprint = '', withheld, toTranslate, missing } = json;
  const told = [
    ...(missing > 0 ? [sayCount(packSaid.missing, { count: missing }, language)] : []),
    ...(toTranslate > 0 ? [sayCount(packSaid.toTranslate, { count: toTranslate }, language)] : []),
  ];
  if (out === undefined) {
    return lines([
      say(packSaid.notReady, {}, language),
      ...waits.map(item),
      ...told.map(item),
      sayPrinted(packSaid.draftMayBe, {}, language),
    ]);
  }
  const named = withheld
    .slice(0, MOST_NAMED)
    .map(({ text }) => text)
    .join(' ; ');
  const times = withheld.reduce((sum, one) => sum + one.times, 0);
  return lines([
    say(packSaid.made, { kind: packKindWords[kind][language], out, count: parts.length }, language),
    ...parts.map(({ path, bytes }) => say(packSaid.part, { path, size: Math.ceil(bytes / 1000) }, language)),
    ...(times === 0
      ? []
      : [
          sayCount(
            packSaid.withheld,
            { count: times, named: withheld.length > MOST_NAMED ? `${named}…` : named },
            language,
          ),
        ]),
    ...(kind === 'draft' ? [...waits, ...told] : told),
    sayPrinted(packSaid.outside, {}, language),
    sayPrinted(kind === 'final' ? packSaid.tablesReady : packSaid.tablesNot, {}, language),
    say(packSaid.fingerprint, { fingerprint }, language),
  ]);
}

const item = (text: string): string => `  - ${text}`;
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
