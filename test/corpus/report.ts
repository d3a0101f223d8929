import { corpus, isHeldOut } from './corpus';
import { counts, evaluate, type Evaluated, type Outcome, type Verdict } from './evaluate';

/** Aims of the measure: the share of figures right without help, and the share wrong and used without a doubt. */
export const RIGHT_AT_LEAST = 0.95;
export const WRONG_AT_MOST = 0.005;
/** Of what is said to be so sure, as many must be right. */
const BUCKETS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;
const SHOWN = 3; // outcomes of one workbook, for who mends

export interface Measured {
  /** Shares of the whole corpus, of its part for tuning, and of what is held out. */
  readonly right: number;
  readonly wrong: number;
  readonly heldOutRight: number;
  readonly heldOutWrong: number;
  readonly milliseconds: number;
  /** The table by shape, calibration, and what went wrong, as text. */
  readonly text: string;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const isWrongUnwarned = ({ verdict, isSure }: Outcome): boolean => verdict === 'wrong' && isSure;
const rightIn = (outcomes: readonly Outcome[]): number => {
  const figures = outcomes.filter(counts);
  return share(figures.filter(({ verdict }) => verdict === 'right').length, figures.length);
};
/** Wrong figures are counted wherever they stand, also in cells that hold none. */
const wrongIn = (outcomes: readonly Outcome[]): number =>
  share(outcomes.filter(isWrongUnwarned).length, outcomes.filter(counts).length);

/** Reads the corpus and tells how much of it is understood; `isTold` adds the cells that went wrong, never those held out. */
export function measured(seed: number, clock: () => number, isTold: boolean): Measured {
  const all = corpus(seed).map((book) => evaluate(book, clock));
  const held = all.filter(({ book }) => isHeldOut(book, seed));
  const outcomes = all.flatMap((one) => one.outcomes);
  const heldOutcomes = held.flatMap((one) => one.outcomes);
  const milliseconds = all.reduce((sum, one) => sum + one.milliseconds, 0);
  const told = all.filter((one) => !held.includes(one)).flatMap(failuresOf);
  const text = [
    `${all.length} workbooks of ${new Set(all.map(({ book }) => book.shape)).size} shapes, seed ${seed}, ${held.length} held out; ${outcomes.filter(counts).length} figures; ${Math.round(milliseconds)} ms`,
    '',
    ...tableOf(all, held),
    '',
    ...calibrationOf(outcomes),
    ...(isTold ? ['', ...told] : []),
  ].join('\n');
  const shares = { right: rightIn(outcomes), wrong: wrongIn(outcomes) };
  return { ...shares, heldOutRight: rightIn(heldOutcomes), heldOutWrong: wrongIn(heldOutcomes), milliseconds, text };
}

const COLUMNS: readonly Verdict[] = ['right', 'first', 'second', 'asked', 'missed'];

function tableOf(all: readonly Evaluated[], held: readonly Evaluated[]): readonly string[] {
  const shapes = [...new Set(all.map(({ book }) => book.shape))];
  const heading = ['shape', 'tables', 'figures', 'right', ...COLUMNS.slice(1), 'wrong', 'unwarned'];
  const lines = [
    heading,
    ...shapes.map((shape) =>
      lineOf(
        shape,
        all.filter(({ book }) => book.shape === shape),
      ),
    ),
    lineOf('all', all),
    lineOf(
      'for tuning',
      all.filter((one) => !held.includes(one)),
    ),
    lineOf('held out', held),
  ];
  return aligned(lines);
}

function lineOf(name: string, of: readonly Evaluated[]): readonly string[] {
  const outcomes = of.flatMap((one) => one.outcomes);
  const figures = outcomes.filter(counts);
  const count = (wanted: Verdict): number => figures.filter(({ verdict }) => verdict === wanted).length;
  const tables = (which: 'all' | 'found'): number => of.reduce((sum, one) => sum + one.tables[which], 0);
  return [
    name,
    `${tables('found')}/${tables('all')}`,
    `${figures.length}`,
    percent(rightIn(outcomes)),
    ...COLUMNS.slice(1).map((verdict) => `${count(verdict)}`),
    `${outcomes.filter(({ verdict }) => verdict === 'wrong').length}`,
    `${outcomes.filter(isWrongUnwarned).length}`,
  ];
}

/** Of the figures said to be so sure, how many are right: asked and right at the first proposal counts as right. */
function calibrationOf(outcomes: readonly Outcome[]): readonly string[] {
  const lines = BUCKETS.map((from, i): readonly string[] => {
    const to = BUCKETS[i + 1] ?? 1.01;
    const inside = outcomes.filter(
      (one) =>
        (counts(one) || one.verdict === 'wrong') &&
        one.confidence !== undefined &&
        one.confidence >= from &&
        one.confidence < to,
    );
    const right = inside.filter(({ verdict }) => verdict === 'right' || verdict === 'first').length;
    return [
      `${from.toFixed(2)} to ${Math.min(to, 1).toFixed(2)}`,
      `${inside.length}`,
      inside.length === 0 ? '–' : percent(right / inside.length),
    ];
  });
  return aligned([['confidence', 'figures', 'right or right at first'], ...lines]);
}

function failuresOf({ book, outcomes }: Evaluated): readonly string[] {
  const failures = outcomes.filter(({ verdict }) => verdict !== 'right' && verdict !== 'first');
  if (failures.length === 0) return [];
  const shown = failures
    .slice(0, SHOWN)
    .map(
      ({ verdict, at, text, truth, seen }) =>
        `  ${verdict} ${at} “${text}” ${JSON.stringify(truth ?? 'no figure')} ← ${seen}`,
    );
  return [`${book.name} [${book.habit}]: ${failures.length}`, ...shown];
}

function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = lines[0]!.map((_, col) => Math.max(...lines.map((line) => line[col]!.length))); // all lines as long
  return lines.map((line) =>
    line.map((text, col) => (col === 0 ? text.padEnd(widths[col]!) : text.padStart(widths[col]!))).join('  '),
  ); // the same
}
