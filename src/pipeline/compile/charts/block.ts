import { chartSheetWords } from '../../../catalogue/chartSheetWords';
import { heights, looks, numberFormats } from '../../../catalogue/looks';
import { bookWords } from '../../../catalogue/tables/bookWords';
import type { CellAt } from '../../../domain/cell';
import type { ChartKind, ChartPlan, SeriesLook } from '../../../domain/chart';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import { heightFor, linesOf, rowOf, words } from '../layout';
import { lined } from '../lined';

/** Characters of the column of labels, and of each of the columns of figures. */
export const LABEL = 46;
export const FIGURE = 18;
/** Columns of figures, the most that a chart has: the states of coverage. */
export const MOST_SERIES = 5;
/** Rows that are left to a chart; it covers all but the last, which keeps it off the sentence under it. */
const CHART_ROWS = 17;
/** Small letters that a line of the sheet's width takes. */
const LINE = 150;

/** What one chart is to show; a row whose series has no figure holds `null` there. */
export interface Drawing {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: string;
  /** What stands above the labels. */
  readonly heading: string;
  readonly series: readonly { readonly name: string; readonly look: SeriesLook }[];
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly cells: readonly (PlannedCell | null)[];
    /** Where its figures come from. */
    readonly to?: CellAt;
  }[];
  /** What the chart says, sentence by sentence. */
  readonly said: readonly string[];
}

/** A chart that cannot be drawn, and why. */
export interface NotDrawn {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

/** The rows of one chart in the sheet, with the chart where there is one. */
export interface Block {
  readonly rows: readonly PlannedRow[];
  readonly links: SheetPlan['links'];
  readonly chart?: ChartPlan;
}

/** The rows of a chart from row `top` on: title, the place of the chart, what it says, its figures. */
export function blockAt(top: number, one: Drawing | NotDrawn, language: Language): Block {
  const { id, title } = one;
  const blank = Array.from({ length: MOST_SERIES }, () => words(null, 'section'));
  const head = [
    rowOf(`${id}-space`, [null], heights.line),
    rowOf(id, [words(title, 'section'), ...blank], heights.row),
  ];
  if ('why' in one) return { rows: [...head, ...saidRows(id, [one.why])], links: [] };
  const under = [
    ...Array.from({ length: CHART_ROWS }, (_, i) =>
      rowOf(
        `${id}/drawn-${i + 1}`,
        [i === 0 ? words(say(chartSheetWords.place, {}, language), 'note') : null],
        heights.row,
      ),
    ),
    ...saidRows(id, one.said),
  ];
  const headings = [one.heading, ...one.series.map(({ name }) => name)];
  const header = top + head.length + under.length;
  const body = one.rows.map(({ key, label, cells, to }) =>
    rowOf(
      `${id}/${key}`,
      [words(label, to === undefined ? 'label' : 'link'), ...cells.map(figure)],
      heightFor([{ text: label, width: LABEL }]),
    ),
  );
  const links = one.rows.flatMap(({ to }, i) =>
    to === undefined
      ? []
      : [{ row: header + 1 + i, col: 1, to, tip: say(bookWords.follow, { to: to.sheet }, language) }],
  );
  return {
    rows: [
      ...head,
      ...under,
      rowOf(
        `${id}/series`,
        headings.map((text) => words(text, 'heading')),
        headingHeight(one.series.map(({ name }) => name)),
      ),
      ...body,
    ],
    links,
    chart: {
      id,
      kind: one.kind,
      title,
      alt: [`${title}.`, ...one.said].join(' '),
      unit: one.unit,
      numberFormat: numberFormats.whole,
      header,
      labels: 1,
      first: header + 1,
      last: header + one.rows.length,
      series: one.series.map(({ look }) => look),
      place: { top: top + head.length, left: 1, bottom: top + head.length + CHART_ROWS - 2, right: 1 + MOST_SERIES },
    },
  };
}

/** High enough for the names of the series, in the bold of headings. */
const headingHeight = (names: readonly string[]): number =>
  Math.max(1, ...names.map((name) => linesOf(name, FIGURE, 1))) * heights.headingLine + 5;

const saidRows = (id: string, said: readonly string[]): readonly PlannedRow[] =>
  said
    .flatMap((sentence) => lined(sentence, LINE))
    .map((text, i) => rowOf(`${id}/said-${i + 1}`, [words(text, 'note')], heights.noteLine));

const figure = (cell: PlannedCell | null): PlannedCell =>
  cell === null
    ? words(null, 'figure')
    : {
        ...cell,
        format: { ...(cell.formula === undefined ? looks.figure : looks.computed), numberFormat: numberFormats.whole },
      };
