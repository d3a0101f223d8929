import { heights, looks, type Look } from '../../catalogue/looks';
import type { Column, ColumnHead } from '../../catalogue/tables/description';
import { tableWords } from '../../catalogue/tables/words';
import type { CellValue } from '../../domain/cell';
import { type Language, say } from '../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { HEADING_ROW, UNDER_ROW } from './kept';
import { lined } from './lined';
import { plannedColumns } from './pages';

/** A word in its look. */
export const words = (value: CellValue, look: Look): PlannedCell => ({ value, format: looks[look] });

/** A row of a sheet of ours: its key in the hidden first column, then its cells. */
export function rowOf(key: string, cells: readonly (PlannedCell | null)[], height?: number): PlannedRow {
  return { key, ...(height !== undefined && { height }), cells: [{ value: key }, ...cells] };
}

/** What stands above and below the figures of a table. */
export interface Frame {
  readonly title: string;
  readonly subtitle: string;
  /** Lines such as `Base year | 2019`, each with its key. */
  readonly block: readonly { readonly key: string; readonly label: string; readonly value: CellValue }[];
  /** Columns of the sheet after the hidden one, labels first. */
  readonly columns: readonly ColumnHead[];
}

/** The rows above the figures: title, template, header block, headings, reading aid. */
export function headRows({ title, subtitle, block, columns }: Frame, language: Language): readonly PlannedRow[] {
  const line = (
    key: string,
    of: (column: ColumnHead) => string | undefined,
    look: (column: ColumnHead) => Look,
  ): PlannedRow[] => {
    const texts = columns.map((column) => of(column) ?? null);
    if (texts.every((text) => text === null || text === '')) return [];
    const cells = columns.map((column, i) => words(texts[i] ?? null, look(column)));
    const isSmall = key === UNDER_ROW || key === 'aid';
    return [rowOf(key, cells, headingHeight(columns, texts, isSmall ? heights.smallLine : heights.headingLine))];
  };
  return [
    rowOf('title', [words(title, 'title')], heights.title),
    rowOf('template', [words(subtitle, 'subtitle')], heights.line),
    ...block.map(({ key, label, value }) =>
      rowOf(key, [words(label, 'caption'), { ...words(value, 'captionValue'), key: `${key}/value` }], heights.row),
    ),
    ...groupRow(columns),
    ...line(HEADING_ROW, ({ heading }) => heading, headingLook),
    ...line(
      UNDER_ROW,
      ({ under }) => under,
      () => 'under',
    ),
    ...(language === 'fr'
      ? line(
          'aid',
          ({ aid }) => aid,
          () => 'aid',
        )
      : []),
  ];
}

const headingLook = ({ isAdded, translates }: ColumnHead): Look =>
  isAdded === true || translates !== undefined ? 'headingAdded' : 'heading';

const headingHeight = (columns: readonly ColumnHead[], texts: readonly (string | null)[], line: number): number =>
  Math.max(...columns.map(({ width }, i) => linesOf(texts[i] ?? '', width, BOLD_LETTERS))) * line + 5;

/** Characters of a column's width that borders and indent take. */
const MARGIN = 1.5;
/** Letters in the width of a digit, which widths are counted in: fewer in the bold of headings. */
const LETTERS = 1.15;
const BOLD_LETTERS = 1;

/**
 * How many lines a text takes in a column, whole words after whole words: for heights, which no program computes for us in a
 * file. A word longer than the line is cut.
 */
export function linesOf(text: string, width: number, letters = LETTERS): number {
  const room = Math.max(1, Math.floor((width - MARGIN) * letters));
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, part) => lines + (part.length <= room ? 1 : linesOfWords(part, room)), 0);
}

function linesOfWords(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const isNext = used > 0 && used + 1 + length > room;
    if (isNext) lines += 1;
    used = isNext || used === 0 ? length : used + 1 + length;
    if (used <= room) continue;
    lines += Math.ceil(used / room) - 1;
    used = used % room || room;
  }
  return lines;
}

/** A title in a page's header, where `&` begins a code of the spreadsheet. */
export const printed = (title: string): string => title.replace(/&/g, '&&');

/** How high a row must be for the longest of its texts to be read whole, in points; never more than a spreadsheet shows. */
export const heightFor = (
  texts: readonly { readonly text: CellValue; readonly width: number; readonly isSmall?: boolean }[],
): number =>
  texts.reduce<number>((tallest, { text, width, isSmall = false }) => {
    if (typeof text !== 'string') return tallest;
    const lines = linesOf(text, isSmall ? width * SMALL : width);
    const needed = isSmall ? lines * heights.smallLine + SPACE : lines * heights.headingLine + (lines > 1 ? SPACE : 0);
    return Math.min(TALLEST, Math.max(tallest, needed));
  }, heights.row);

/** The tallest row that a spreadsheet can show, in points. */
const TALLEST = 400;
/** Above and below the lines of a cell, in points. */
const SPACE = 5;
/** More small letters than usual ones stand in a width. */
const SMALL = 1.2;

/** Notes under a table, one per line, each with its key. */
export const noteRows = (
  notes: readonly { readonly text: string; readonly look?: Look }[],
  columns: readonly Pick<ColumnHead, 'width'>[],
): readonly PlannedRow[] => {
  const most = Math.max(LEAST_NOTE, columns.reduce((sum, { width }) => sum + width, 0) * NOTE_LETTERS);
  const rows = notes.flatMap(({ text, look = 'note' }, i) =>
    lined(text, most).map((line, n) =>
      rowOf(n === 0 ? `note-${i + 1}` : `note-${i + 1}-${n + 1}`, [words(line, look)], heights.noteLine),
    ),
  );
  return rows.length === 0 ? [] : [rowOf('notes', [null], heights.line), ...rows];
};

/** Small letters in the width of a digit, and the fewest that a line of a narrow table takes. */
const NOTE_LETTERS = 1.1;
const LEAST_NOTE = 90;

/** The title of a group stands once, at the head of its columns, and runs over them: no merged block, which pages and frozen panes would cut. */
function groupRow(columns: readonly ColumnHead[]): readonly PlannedRow[] {
  if (columns.every(({ group }) => group === undefined)) return [];
  const cells = columns.map((column, i): PlannedCell => {
    const { group } = column;
    if (group === undefined) return words(null, headingLook(column));
    const isNext = columns[i - 1]?.group === group;
    return words(isNext ? null : group, isNext ? 'groupNext' : 'group');
  });
  return [rowOf('group', cells, heights.row)];
}

interface Sheet {
  readonly table: string;
  readonly name: string;
  readonly frame: Frame;
  readonly body: readonly PlannedRow[];
  readonly notes: readonly PlannedRow[];
  /** Label columns that stay in sight. */
  readonly frozenColumns: number;
  readonly links?: SheetPlan['links'];
  readonly choices?: SheetPlan['choices'];
  readonly tabColor: string;
}

/** The lists of the template's columns over the rows of the body, whose columns stand after `before` others. */
export const choicesOver = (
  columns: readonly Column[],
  { top, count, before }: { readonly top: number; readonly count: number; readonly before: number },
): NonNullable<SheetPlan['choices']> =>
  columns.flatMap(({ choices }, i) =>
    choices === undefined || count === 0
      ? []
      : [
          {
            box: { top, bottom: top + count - 1, left: 1 + before + i, right: 1 + before + i },
            values: choices.values,
            isOpen: choices.isOpen === true,
          },
        ],
  );

/** A sheet of ours: hidden key column, headings frozen and repeated in print, landscape, fitted to the page's width. */
export function sheetPlan(
  { table, name, frame, body, notes, frozenColumns, links = [], choices = [], tabColor }: Sheet,
  language: Language,
): SheetPlan {
  const head = headRows(frame, language);
  return {
    table,
    name,
    visibility: 'visible',
    rows: [...head, ...body, ...notes],
    columns: [{ width: 12, isHidden: true }, ...plannedColumns(frame.columns)],
    frozen: { rows: head.length, cols: frozenColumns + 1 },
    merges: [],
    links,
    ...(choices.length > 0 && { choices }),
    print: {
      orientation: 'landscape',
      titleRows: [0, head.length - 1],
      header: printed(frame.title),
      footer: say(tableWords.footer, { page: '&P', pages: '&N' }, language),
    },
    hasGridLines: false,
    tabColor,
  };
}
