import { justificationWords } from '../../catalogue/justificationWords';
import { bookWords, severityWords } from '../../catalogue/tables/bookWords';
import type { CellAt } from '../../domain/cell';
import type { Severity } from '../../domain/finding';
import type { Justified } from '../../domain/justification';
import { type Language, say } from '../../domain/message';
import { fingerprint } from '../../domain/fingerprint';
import type { PlannedRow, SheetPlan } from '../../domain/plan';
import { heightFor, rowOf, words } from './layout';
import { plainReference } from './lineageSheet';
import { ownColumn, ownSheet } from './ownSheet';

/** A finding in the words of a language. */
export interface SpokenFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** The rule's title. */
  readonly rule: string;
  readonly at: CellAt | null;
  readonly message: string;
  readonly next?: string;
  /** What somebody wrote of it; `isToReview` once the figure has changed. The name of who wrote stays out of sheets. */
  readonly justified?: Pick<Justified, 'text' | 'isToReview'>;
}

const HEAD_ROWS = 3;
const MOST_LINKS = 65_000;
const WIDTH = { severity: 14, cell: 26, message: 70, next: 60, rule: 40, justified: 60 } as const;

/** A finding keeps its key from run to run: its rule and its cell, with its rank where a rule says several things of one cell. */
function keysOf(findings: readonly SpokenFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, at }) => {
    const key = `${ruleId}:${at === null ? '' : plainReference(at)}`;
    const rank = (seen.get(key) ?? 0) + 1;
    seen.set(key, rank);
    return rank === 1 ? key : `${key}#${rank}`;
  });
}

/** What stands beside a finding; once the figure has changed, that is said first. */
const reasonOf = (justified: SpokenFinding['justified'], language: Language): string | null =>
  justified === undefined || !justified.isToReview
    ? (justified?.text ?? null)
    : say(justificationWords.toReview, justified, language);

/** A justification whose finding is gone, in the words of a language. */
export interface SpokenUnneeded {
  readonly ruleId: string;
  readonly rule: string;
  readonly text: string;
}

/** The findings as a sheet, in the order given, each with a link to its cell; then the justifications that are no longer needed. */
export function findingsSheet(
  findings: readonly SpokenFinding[],
  unneeded: readonly SpokenUnneeded[],
  name: string,
  language: Language,
): SheetPlan {
  const columns = [
    ownColumn('severity', bookWords.severity, WIDTH.severity, language),
    ownColumn('cell', bookWords.cell, WIDTH.cell, language),
    ownColumn('message', bookWords.finding, WIDTH.message, language),
    ownColumn('next', bookWords.next, WIDTH.next, language),
    ownColumn('rule', bookWords.rule, WIDTH.rule, language),
    ownColumn('justified', justificationWords.heading, WIDTH.justified, language),
  ];
  const keys = keysOf(findings);
  const body = findings.map(({ severity, at, message, next = '', rule, justified }, i) => {
    const reason = reasonOf(justified, language);
    return rowOf(
      keys[i] ?? '',
      [
        words(severityWords[severity][language], severity),
        words(at === null ? bookWords.wholeContract[language] : plainReference(at), at === null ? 'text' : 'link'),
        words(message, 'text'),
        words(next, 'text'),
        words(rule, 'textSoft'),
        words(reason, 'text'),
      ],
      heightFor([
        { text: message, width: WIDTH.message },
        { text: next, width: WIDTH.next },
        { text: rule, width: WIDTH.rule, isSmall: true },
        { text: reason, width: WIDTH.justified },
        { text: at === null ? null : plainReference(at), width: WIDTH.cell },
      ]),
    );
  });
  const links = findings
    .slice(0, MOST_LINKS)
    .flatMap(({ at }, i) =>
      at === null
        ? []
        : [{ row: HEAD_ROWS + i, col: 2, to: at, tip: say(bookWords.follow, { to: plainReference(at) }, language) }],
    );
  body.push(...unneeded.map((one) => unneededRow(one, language)));
  if (body.length === 0) body.push(rowOf('none', [words(bookWords.noFinding[language], 'note')]));
  const frame = { title: bookWords.findingsTitle[language], subtitle: bookWords.findingsSubtitle[language], columns };
  return ownSheet('findings', name, frame, body, links, language);
}

function unneededRow({ ruleId, rule, text }: SpokenUnneeded, language: Language): PlannedRow {
  const said = justificationWords.unneededFinding[language];
  return rowOf(
    `unneeded:${ruleId}:${fingerprint(text)}`,
    [
      words(justificationWords.unneeded[language], 'textSoft'),
      words(null, 'text'),
      words(said, 'textSoft'),
      words(null, 'text'),
      words(rule, 'textSoft'),
      words(text, 'text'),
    ],
    heightFor([
      { text: said, width: WIDTH.message },
      { text, width: WIDTH.justified },
    ]),
  );
}
