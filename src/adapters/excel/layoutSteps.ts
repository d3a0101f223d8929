import { columnLetters } from '../../domain/cell';
import type { PrintSetup, SheetPlan } from '../../domain/plan';
import { choicesText } from '../xlsx/sheetXml';
import { rangeOf } from './sheetFacts';
import { OPERATION, sheetIn, slices, type Step } from './steps';

/** Points of a column of so many characters: seven pixels each, five for the margins, at the default font. */
export const pointsOf = (characters: number): number => (Math.trunc(characters * 7) + 5) * 0.75;

const WIDEST = 255; // characters
const HIGHEST = 409; // points
/** Runs of rows of equal height set in one step, and what each weighs on the wire. */
const MOST_RUNS = 200;
const RUN_BYTES = 540;
/** What the height of one row weighs among others, and from how many rows a run is lighter on its own. */
const ROW_BYTES = 36;
const LONG_RUN = RUN_BYTES / ROW_BYTES;

/** Runs of equal neighbours, as first and last place. */
function runsOf<T>(all: readonly T[], isSame: (a: T, b: T) => boolean): readonly (readonly [number, number, T])[] {
  const runs: [number, number, T][] = [];
  all.forEach((one, i) => {
    const last = runs.at(-1);
    if (last !== undefined && isSame(last[2], one)) last[1] = i;
    else runs.push([i, i, one]);
  });
  return runs;
}

/** Widths and hidden columns, then heights and hidden rows; a size brings a hidden line to light, so it comes first. */
export function lineSteps(sheet: string, { columns, rows }: SheetPlan): readonly Step[] {
  const wide = runsOf(columns, (a, b) => a.width === b.width && a.isHidden === b.isHidden);
  const high = runsOf(
    rows.map(({ height }) => height),
    (a, b) => a === b,
  ).filter(([, , height]) => height !== undefined);
  const hidden = runsOf(rows, (a, b) => a.isHidden === b.isHidden).filter(([, , { isHidden }]) => isHidden === true);
  return [
    {
      sheet,
      bytes: wide.length * OPERATION,
      queue: (context) => {
        const target = sheetIn(context, sheet);
        for (const [first, last, { width, isHidden }] of wide) {
          const range = target.getRange(`${columnLetters(first)}:${columnLetters(last)}`);
          range.untrack();
          range.format.columnWidth = pointsOf(Math.min(width, WIDEST));
          if (isHidden === true) range.columnHidden = true;
        }
      },
    },
    // A long sheet has thousands of runs: one step would be more than a request takes.
    ...slices(high, MOST_RUNS).map((some) => heightStep(sheet, some)),
    ...slices(hidden, MOST_RUNS).map((some): Step => ({
      sheet,
      bytes: some.length * RUN_BYTES,
      queue: (context) => {
        const target = sheetIn(context, sheet);
        for (const [first, last] of some) {
          const range = target.getRange(`${first + 1}:${last + 1}`);
          range.untrack();
          range.rowHidden = true;
        }
      },
    })),
  ];
}

type Run = readonly [first: number, last: number, height: number | undefined];

/** Heights of some runs: run by run, or row by row in one breath where the runs are short. */
function heightStep(sheet: string, runs: readonly Run[]): Step {
  const [top, bottom] = [runs[0]?.[0] ?? 0, runs.at(-1)?.[1] ?? 0];
  const count = bottom - top + 1;
  if (count < runs.length * LONG_RUN) {
    const rows: Excel.SettableRowProperties[] = Array.from({ length: count }, () => ({}));
    for (const [first, last, height = 15] of runs) {
      const format = { rowHeight: Math.min(height, HIGHEST) };
      for (let row = first; row <= last; row += 1) rows[row - top] = { format };
    }
    return {
      sheet,
      bytes: OPERATION + count * ROW_BYTES,
      queue: (context) => rangeOf(sheetIn(context, sheet), { top, bottom, left: 0, right: 0 }).setRowProperties(rows),
    };
  }
  return {
    sheet,
    bytes: runs.length * RUN_BYTES,
    queue: (context) => {
      const target = sheetIn(context, sheet);
      for (const [first, last, height = 15] of runs) {
        const range = target.getRange(`${first + 1}:${last + 1}`);
        range.untrack();
        range.format.rowHeight = Math.min(height, HIGHEST);
      }
    },
  };
}

/** Frozen panes, tab, grid lines and print setup. */
export const layoutStep = (sheet: string, plan: SheetPlan, isFirstTime: boolean): Step => ({
  sheet,
  bytes: 8 * OPERATION,
  isLast: true,
  queue: (context) => {
    const target = sheetIn(context, sheet);
    freeze(target, plan.frozen ?? { rows: 0, cols: 0 });
    if (plan.tabColor !== undefined) target.tabColor = `#${plan.tabColor}`;
    target.showGridlines = plan.hasGridLines;
    print(target.pageLayout, plan.print);
    // The officer may have hidden or shown our sheet since: it stays so.
    if (isFirstTime && plan.visibility !== 'visible') {
      target.visibility = plan.visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    }
  },
});

/** Drop-down lists; an open one takes other words without a remark. */
export const choiceSteps = (sheet: string, { choices = [] }: SheetPlan): readonly Step[] =>
  choices.length === 0
    ? []
    : [
        {
          sheet,
          bytes: choices.length * RUN_BYTES,
          queue: (context) => {
            const target = sheetIn(context, sheet);
            for (const one of choices) {
              const source = choicesText(one);
              if (source === null) continue;
              const { dataValidation } = rangeOf(target, one.box);
              dataValidation.rule = { list: { inCellDropDown: true, source } };
              dataValidation.errorAlert = { showAlert: !one.isOpen, style: 'Stop', title: '', message: '' };
            }
          },
        },
      ];

export function freeze(sheet: Excel.Worksheet, { rows, cols }: { readonly rows: number; readonly cols: number }): void {
  if (rows > 0 && cols > 0) {
    const corner = sheet.getRangeByIndexes(0, 0, rows, cols);
    corner.untrack();
    sheet.freezePanes.freezeAt(corner);
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (cols > 0) sheet.freezePanes.freezeColumns(cols);
  else sheet.freezePanes.unfreeze();
}

function print(
  page: Excel.PageLayout,
  { orientation, titleRows, titleCols, pagesWide = 1, header, footer }: PrintSetup,
): void {
  page.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: pagesWide };
  if (titleRows !== undefined) page.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  if (titleCols !== undefined) {
    page.setPrintTitleColumns(`$${columnLetters(titleCols[0])}:$${columnLetters(titleCols[1])}`);
  }
  const pages = page.headersFooters.defaultForAllPages;
  const [head, foot] = [sectionsOf(header), sectionsOf(footer)];
  pages.leftHeader = head.L;
  pages.centerHeader = head.C;
  pages.rightHeader = head.R;
  pages.leftFooter = foot.L;
  pages.centerFooter = foot.C;
  pages.rightFooter = foot.R;
}

/** `&LCity&RPage &P` → its three places; a text without places stands in the centre, `&&` is an ampersand. */
export function sectionsOf(text = ''): Readonly<Record<'L' | 'C' | 'R', string>> {
  const sections = { L: '', C: '', R: '' };
  let place: keyof typeof sections = 'C';
  for (const part of text.slice(0, 255).match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    const [, letter] = /^&([LCR])$/.exec(part) ?? [];
    if (letter === 'L' || letter === 'C' || letter === 'R') place = letter;
    else sections[place] += part;
  }
  return sections;
}
