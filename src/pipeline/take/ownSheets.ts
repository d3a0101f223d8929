import { chartSheetWords } from '../../catalogue/chartSheetWords';
import { coverageWords } from '../../catalogue/coverageWords';
import { followUpWords } from '../../catalogue/followUpWords';
import { giveBackWords } from '../../catalogue/giveBackWords';
import { OWN_SHEETS, type SheetId } from '../../catalogue/sheetNames';
import { isOwnId, isTableId } from '../../catalogue/tableNames';
import { bookWords } from '../../catalogue/tables/bookWords';
import { tablesFor } from '../../catalogue/tables';
import { markName, tableInCell } from '../../domain/markName';
import { piecesOf } from '../../domain/formulaText';
import { defaultSettings } from '../../domain/settings';
import { type Sheet, valueAt, type Workbook } from '../../domain/workbook';

/** How far rows and columns that people insert may have pushed our first cells. */
const MOST_BEFORE = 12;

/** A sheet of ours as the workbook remembers it. */
interface Remembered {
  readonly table: string;
  readonly name: string;
}

/**
 * The workbook with our sheets known again after another program dropped our marks. By its content a sheet holds a table
 * of ours; ours if one mark agrees (the hidden name, or the memory), else said to be `unmarked`: not a source, and not ours
 * to write. Sheets known by their marks stay as they are, and no table has two sheets.
 */
export function withOwnSheets(workbook: Workbook, remembered: readonly Remembered[]): Workbook {
  const taken = new Set(workbook.sheets.flatMap(({ ours }) => ours ?? []));
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const table = sheet.ours === undefined ? tableByContent(sheet) : null;
    if (table === null) return sheet;
    const isMarked =
      sheetMarkedAs(workbook, table) === sheet.name ||
      remembered.some((one) => one.table === table && one.name === sheet.name);
    if (!isMarked || taken.has(table)) return { ...sheet, unmarked: table };
    taken.add(table);
    return { ...sheet, ours: table };
  });
  return sheets.every((sheet, i) => sheet === workbook.sheets[i]) ? workbook : { ...workbook, sheets };
}

/** The sheet that the hidden name of a table points at. */
export function sheetMarkedAs({ names }: Workbook, table: string): string | undefined {
  const wanted = markName(table).toLowerCase();
  const mark = names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === wanted);
  const [reference] = mark === undefined ? [] : piecesOf(mark.refersTo);
  return typeof reference === 'object' ? reference.sheet : undefined;
}

const isSheetId = (table: string): table is SheetId => isTableId(table) || isOwnId(table);

/** The table that a sheet holds: its first cell says so, else its keys and its title do, as written before. */
export function tableByContent(sheet: Sheet): SheetId | null {
  for (let row = 0; row < Math.min(MOST_BEFORE, sheet.height); row += 1) {
    for (let col = 0; col < Math.min(MOST_BEFORE, sheet.width); col += 1) {
      const text = valueAt(sheet, row, col);
      if (typeof text !== 'string') continue;
      const table = tableInCell(text);
      if (table !== null && isSheetId(table)) return table;
      const title = text === 'title' ? valueAt(sheet, row, col + 1) : null;
      const titled = typeof title === 'string' ? titles.get(title) : undefined;
      if (titled !== undefined && hasKeys(sheet, row, col)) return titled;
    }
  }
  return null;
}

/** Below the title, our sheets have their keys: nobody types these. */
const hasKeys = (sheet: Sheet, row: number, col: number): boolean =>
  ['template', 'subtitle', 'heading'].includes(`${valueAt(sheet, row + 1, col)}`);

const versions = (['V1', 'V2'] as const).flatMap((actionPlan) =>
  (['G1', 'G1e', 'G2', 'G3'] as const).flatMap((gapForm) =>
    (['early', 'late'] as const).map((investmentPlan) => ({ actionPlan, gapForm, investmentPlan })),
  ),
);

const ownTitles = {
  cover: bookWords.coverTitle,
  'funding-annex': followUpWords.annexTitle,
  'follow-up': followUpWords.title,
  coverage: coverageWords.title,
  charts: chartSheetWords.title,
  'give-back': giveBackWords.title,
  findings: bookWords.findingsTitle,
  lineage: bookWords.lineageTitle,
} as const;

/** Every title of ours, in every version and language, with the sheet that has it. */
const titles: ReadonlyMap<string, SheetId> = new Map<string, SheetId>([
  ...versions.flatMap((one) => tablesFor({ ...defaultSettings, ...one }).map(({ title, id }) => [title, id] as const)),
  ...OWN_SHEETS.flatMap((id) => [ownTitles[id].fr, ownTitles[id].en].map((title) => [title, id] as const)),
]);
