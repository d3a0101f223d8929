import { looks, numberFormats } from '../../catalogue/looks';
import { bookWords } from '../../catalogue/tables/bookWords';
import { type CellAt, type CellValue, positionOf, referenceTo } from '../../domain/cell';
import { type Language, say } from '../../domain/message';
import type { CellFormat, PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { heightFor, rowOf, words } from './layout';
import { ownColumn, ownSheet } from './ownSheet';
import { figuresOf, namesOf } from './tables/writtenFigures';

/** Links that a sheet may hold (office/xlsx-package.md, section 3), two per row. */
const MOST_LINKED_ROWS = 32_000;
const HEAD_ROWS = 3;
const WIDTHS = [22, 46, 15, 20, 15, 26, 18, 70, 24] as const;
/** Columns in small letters: row and column, unit, steps, first file. */
const SMALL: ReadonlySet<number> = new Set([1, 3, 7, 8]);

/** One row per figure and source cell: where it is written, its value, and the source as a live reference. */
export function lineageSheet(
  tables: readonly SheetPlan[],
  workbook: Workbook,
  name: string,
  language: Language,
  isValuesOnly: boolean,
): { readonly plan: SheetPlan; readonly firstRow: ReadonlyMap<string, number> } {
  const { writtenCell, rowAndColumn, value, unit, sourceValue, sourceCell, sourceText, steps, firstFile } = bookWords;
  const headings = [writtenCell, rowAndColumn, value, unit, sourceValue, sourceCell, sourceText, steps, firstFile];
  const columns = headings.map((heading, i) => ownColumn(`c${i}`, heading, WIDTHS[i] ?? 20, language));
  const body: PlannedRow[] = [];
  const links: { row: number; col: number; to: CellAt; tip: string }[] = [];
  const firstRow = new Map<string, number>();
  const formatOf = figureFormats();
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const table of tables) {
    const namesAt = namesOf(table);
    for (const { at, row, col, cell, lineage } of figuresOf(table)) {
      const { row: label, column } = namesAt(row, col);
      const written = plainReference(at);
      firstRow.set(written, HEAD_ROWS + body.length);
      const tip = say(bookWords.follow, { to: written }, language);
      const format = formatOf(cell);
      const figure = [
        words(written, 'link'),
        words(`${label} · ${column}`, 'textSoft'),
        { value: cell.value, format },
        words(cell.unit ?? null, 'textSoft'),
      ] as const;
      const further = [figure[0], blank, { value: null, format }, blank] as const;
      const told = words(lineage.steps.join(' · '), 'textSoft');
      const isTyped = lineage.from.length === 0; // by a person: one row without a source
      (isTyped ? [null] : lineage.from).forEach((source, i) => {
        const place = HEAD_ROWS + body.length;
        const read = source && plainReference(source);
        if (body.length < MOST_LINKED_ROWS) {
          links.push({ row: place, col: 1, to: at, tip });
          if (source && read !== null) {
            links.push({ row: place, col: 6, to: source, tip: say(bookWords.follow, { to: read }, language) });
          }
        }
        const held = source && heldAt(sheets.get(source.sheet), source, lineage.texts[i] ?? '');
        const file = lineage.files?.[i];
        const cells = [
          ...(i === 0 ? figure : further),
          {
            value: held ?? null,
            format: heldFormat(held),
            ...(source && !isValuesOnly && { formula: referenceTo(source) }),
          },
          words(read, 'link'),
          words(lineage.texts[i] ?? null, 'text'),
          i === 0 ? told : blank,
          file ? words(file, 'textSoft') : blank,
        ];
        body.push(rowOf(`${table.table}:${cell.key ?? at.address}:${isTyped ? 0 : i + 1}`, cells, heightOf(cells)));
      });
    }
  }
  if (body.length === 0) body.push(rowOf('none', [words(say(bookWords.noFigure, {}, language), 'note')]));
  const frame = { title: bookWords.lineageTitle[language], subtitle: bookWords.lineageSubtitle[language], columns };
  return { plan: ownSheet('lineage', name, frame, body, links, language), firstRow };
}

/** One cell for all the blanks, which are a third of the sheet. */
const blank = words(null, 'textSoft');

const heightOf = (cells: readonly PlannedCell[]): number =>
  heightFor(cells.map(({ value: text }, i) => ({ text, width: WIDTHS[i] ?? 20, isSmall: SMALL.has(i) })));

/** A whole number as people read it; any other with its own decimals. */
const heldFormat = (held: CellValue | undefined): CellFormat => (Number.isInteger(held) ? wholeFigure : looks.figure);
const wholeFigure: CellFormat = { ...looks.figure, numberFormat: numberFormats.whole };

/** The figure as its table shows it; one format for all cells that look alike, as hosts look each format up once. */
function figureFormats(): (cell: PlannedCell) => CellFormat {
  const known = new Map<string, CellFormat>();
  return ({ format }) => {
    const numberFormat = format?.numberFormat;
    if (numberFormat === undefined) return looks.figure;
    const made = known.get(numberFormat) ?? { ...looks.figure, numberFormat };
    known.set(numberFormat, made);
    return made;
  };
}

/** As people read it: `GES 2019!C5`. */
export const plainReference = ({ sheet, address }: CellAt): string => `${sheet}!${address}`;

/** What the source cell holds now: a reference to an empty cell gives 0, as in any spreadsheet. */
function heldAt(sheet: Sheet | undefined, { address }: CellAt, text: string): CellValue {
  if (sheet === undefined) return text;
  const { row, col } = positionOf(address);
  return valueAt(sheet, row, col) ?? 0;
}
