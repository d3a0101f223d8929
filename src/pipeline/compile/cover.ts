import { heights, looks, numberFormats, palette } from '../../catalogue/looks';
import { chartSheetWords } from '../../catalogue/chartSheetWords';
import { coverageWords } from '../../catalogue/coverageWords';
import { followUpWords } from '../../catalogue/followUpWords';
import { giveBackWords } from '../../catalogue/giveBackWords';
import { translationWords } from '../../catalogue/translationWords';
import { bookWords } from '../../catalogue/tables/bookWords';
import { HOME, type SheetId } from '../../catalogue/sheetNames';
import { type CellAt, type CellValue } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import type { Use } from '../../domain/fact';
import { type Language, say } from '../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { languagePair } from '../../domain/settings';
import type { SpokenFinding } from './findingsSheet';
import { inventoryOf } from './inventory';
import { HEADING_ROW } from './kept';
import { linesOf, rowOf, words } from './layout';
import { perimeterName } from './perimeterName';
import { isBare, missingIn, sourcesIn, toFill } from './state';
import { toTranslateIn } from './translations';
import { tableSaid, tableSaidWords } from './tableSaid';
import { figuresOf } from './tables/writtenFigures';

interface Covered {
  readonly tables: readonly SheetPlan[];
  readonly dossier: Dossier;
  readonly findings: readonly SpokenFinding[];
  readonly names: Readonly<Record<SheetId, string>>;
}

const WIDTHS = [46, 70, 12, 14] as const;
/** Lines of what is missing before the rest is only said to exist. */
const MOST_MISSING = 30;

/** A line of the cover, with the cell that its first word leads to. */
interface Line {
  readonly row: PlannedRow;
  readonly to?: CellAt;
}

/** The contract's state on one page: for whom, from what, how far, what is missing, where everything stands. No date. */
export function coverSheet(covered: Covered): SheetPlan {
  const { dossier, names } = covered;
  const { language } = dossier.settings;
  const lines: readonly Line[] = [
    { row: rowOf('title', [words(bookWords.coverTitle[language], 'title')], heights.title) },
    { row: rowOf(HEADING_ROW, [words(bookWords.coverSubtitle[language], 'subtitle')], heights.line) },
    ...contractLines(covered, language),
    ...stateLines(covered, language),
    ...sheetLines(covered, language),
    ...missingLines(covered, language),
    ...sourceLines(covered, language),
  ];
  return {
    table: 'cover',
    name: names.cover,
    visibility: 'visible',
    rows: lines.map(({ row }) => row),
    columns: [{ width: 12, isHidden: true }, ...WIDTHS.map((width) => ({ width }))],
    merges: [],
    links: lines.flatMap(({ to }, row) =>
      to === undefined ? [] : [{ row, col: 1, to, tip: say(bookWords.follow, { to: to.sheet }, language) }],
    ),
    print: { orientation: 'portrait', footer: language === 'fr' ? 'Page &P sur &N' : 'Page &P of &N' },
    hasGridLines: false,
    tabColor: palette.teal,
  };
}

const section = (key: string, texts: readonly string[]): readonly Line[] => [
  { row: rowOf(`${key}-space`, [null], heights.line) },
  {
    row: rowOf(
      key,
      texts.map((text) => words(text, 'section')),
      heights.row,
    ),
  },
];

const pair = (key: string, label: string, value: string): Line => ({
  row: rowOf(key, [words(label, 'label'), words(value, 'label')], heightOf([value])),
});

const count = (value: number): PlannedCell => ({
  value,
  format: { ...looks.count, numberFormat: numberFormats.whole },
});

/** A count in the wide column of texts: beside its label, not at the far end. */
const leftCount = (value: number): PlannedCell => ({
  value,
  format: { ...looks.count, align: 'left', numberFormat: numberFormats.whole },
});

/** High enough for the texts of the second column. */
const heightOf = (texts: readonly string[]): number =>
  Math.max(heights.row, ...texts.map((text) => linesOf(text, WIDTHS[1]) * heights.headingLine + 5));

/** A count, with the sheet that it leads to. */
const countLine = (key: string, label: string, value: number, to?: CellAt): Line => ({
  row: rowOf(key, [words(label, to === undefined ? 'label' : 'link'), leftCount(value)], heights.row),
  ...(to && { to }),
});

/** How many cells wait; a table of which nothing is known waits whole. */
const openIn = (plan: SheetPlan, isSaid: boolean, language: Language): PlannedCell => {
  const wanted = isSaid ? 0 : toFill(plan).length;
  return wanted === 0 && isBare(plan) && !isSaid ? words(bookWords.bare[language], 'key') : count(wanted);
};

const titleOf = ({ rows }: SheetPlan): string => {
  const value = rows[0]?.cells[1]?.value;
  return typeof value === 'string' ? value : '';
};

const sheetLine = (id: string, name: string, content: CellValue, figures: PlannedCell, open: PlannedCell): Line => ({
  row: rowOf(
    `sheet-${id}`,
    [words(name, 'link'), words(content, 'label'), figures, open],
    heightOf([`${content ?? ''}`]),
  ),
  to: { sheet: name, address: HOME },
});

function contractLines({ dossier, tables }: Covered, language: Language): readonly Line[] {
  const { territory, targetYear, actionPlan, investmentPlan, gapForm } = dossier.settings;
  const inventories = tables.filter(({ table }) => table === 'A-1.3' || table === 'A-1.4');
  const years = inventories.flatMap(({ rows }) =>
    rows.filter(({ key }) => key === 'base-year').map(({ cells }) => cells[2]),
  );
  const year = years.map((cell) => cell?.value).find((value) => typeof value === 'string') ?? bookWords.none[language];
  const { perimeter } = inventoryOf(dossier, 'ghg');
  const read = perimeter === null ? null : perimeterName(perimeter, language);
  const templates = [
    say(bookWords.actionPlan, { number: actionPlan.slice(1) }, language),
    say(bookWords.gapForm, { form: gapForm }, language),
    say(bookWords.investmentPlan, { tables: investmentPlan === 'early' ? '11' : '15' }, language),
  ];
  return [
    ...section('contract', [bookWords.contract[language], '']),
    pair('territory', bookWords.territory[language], territory?.name ?? read ?? bookWords.territoryUnknown[language]),
    pair('base', bookWords.baseYear[language], `${year}`),
    pair('target', bookWords.targetYear[language], `${targetYear}`),
    pair('templates', bookWords.templates[language], templates.join(' ; ')),
  ];
}

function stateLines({ dossier, findings, names, tables }: Covered, language: Language): readonly Line[] {
  const facts = (use: Use) => dossier.facts.filter((fact) => fact.use === use).length;
  const found = (severity: SpokenFinding['severity']) => findings.filter((one) => one.severity === severity).length;
  const list = { sheet: names.findings, address: HOME };
  return [
    ...section('state', [bookWords.state[language], '']),
    countLine('used', bookWords.used[language], facts('used')),
    countLine('asked', bookWords.asked[language], facts('asked')),
    countLine('excluded', bookWords.excluded[language], facts('excluded')),
    countLine('blocking', bookWords.blocking[language], found('blocking'), list),
    countLine('warning', bookWords.warning[language], found('warning'), list),
    countLine('information', bookWords.information[language], found('information'), list),
    ...(languagePair(dossier.settings) === null ? [] : translationLines(tables, language)),
  ];
}

function translationLines(tables: readonly SheetPlan[], language: Language): readonly Line[] {
  const { toTranslate, toReview } = toTranslateIn(tables);
  return [
    countLine('to-translate', translationWords.toTranslate[language], toTranslate),
    countLine('to-review', translationWords.toReview[language], toReview),
  ];
}

function sheetLines({ tables, names, dossier }: Covered, language: Language): readonly Line[] {
  const blank = words(null, 'label');
  const { sheets, content, figures, toFill: wanted } = bookWords;
  return [
    { row: rowOf('sheets-space', [null], heights.line) },
    {
      row: rowOf(
        'sheets',
        [sheets, content, figures, wanted].map((text) => words(text[language], 'section')),
        heights.row,
      ),
    },
    ...tables.map((plan) => {
      const said = tableSaid(plan, dossier.settings);
      const told = said === undefined ? '' : ` · ${tableSaidWords(said, language)}`;
      const open = openIn(plan, said !== undefined, language);
      return sheetLine(plan.table, plan.name, `${titleOf(plan)}${told}`, count(figuresOf(plan).length), open);
    }),
    sheetLine('funding-annex', names['funding-annex'], followUpWords.annexTitle[language], blank, blank),
    sheetLine('follow-up', names['follow-up'], followUpWords.title[language], blank, blank),
    sheetLine('coverage', names.coverage, coverageWords.title[language], blank, blank),
    sheetLine('charts', names.charts, chartSheetWords.title[language], blank, blank),
    sheetLine('give-back', names['give-back'], giveBackWords.title[language], blank, blank),
    sheetLine('findings', names.findings, bookWords.findingsTitle[language], blank, blank),
    sheetLine('lineage', names.lineage, bookWords.lineageTitle[language], blank, blank),
  ];
}

function missingLines({ tables, dossier }: Covered, language: Language): readonly Line[] {
  const missing = tables.filter((plan) => tableSaid(plan, dossier.settings) === undefined).flatMap(missingIn);
  const shown = missing.slice(0, MOST_MISSING);
  return [
    ...section('missing', [bookWords.missing[language], bookWords.what[language], bookWords.cells[language]]),
    ...shown.map(({ at, what, cells }): Line => ({
      row: rowOf(
        `missing:${at.sheet}!${at.address}`,
        [words(`${at.sheet}!${at.address}`, 'link'), words(what, 'label'), count(cells)],
        heightOf([what]),
      ),
      to: at,
    })),
    ...(missing.length === 0
      ? [{ row: rowOf('missing-none', [words(bookWords.nothingMissing[language], 'note')]) }]
      : []),
    ...(missing.length > shown.length
      ? [{ row: rowOf('missing-more', [words(bookWords.more[language], 'note')]) }]
      : []),
  ];
}

function sourceLines({ dossier }: Covered, language: Language): readonly Line[] {
  const sources = sourcesIn(dossier.facts);
  return [
    ...section('sources', [bookWords.sources[language], bookWords.file[language], bookWords.facts[language]]),
    ...sources.map(({ sheet, file, used }): Line => ({
      row: rowOf(
        `source:${sheet}`,
        [words(sheet, 'link'), words(file ?? bookWords.thisFile[language], 'label'), count(used)],
        heights.row,
      ),
      to: { sheet, address: 'A1' },
    })),
    ...(sources.length === 0 ? [{ row: rowOf('source-none', [words(bookWords.noSource[language], 'note')]) }] : []),
  ];
}
