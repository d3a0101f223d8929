import { levelNames } from '../../../catalogue/bodies';
import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { citySheets, type CitySheetId, citySubtitles, originWords } from '../../../catalogue/citiesWords';
import { laureates } from '../../../catalogue/laureates';
import { palette } from '../../../catalogue/looks';
import type { ColumnHead } from '../../../catalogue/tables/description';
import type { Consolidation } from '../../../domain/consolidation';
import type { Bilingual, Language } from '../../../domain/message';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import { rowOf, sheetPlan, words } from '../layout';

const CITY_WIDTH = 18;

/** A column of the comparison: a city that was received, by its rank, or a laureate that was not. */
export interface CityColumn extends ColumnHead {
  readonly city: number | null;
}

/** The cities received, in their order, then the laureates of whom nothing was: they have a column too. */
export function cityColumns({ cities, notReceived }: Consolidation, language: Language): readonly CityColumn[] {
  const received = cities.map(({ city, name, territory, origin }): CityColumn => ({
    id: `city-${city}`,
    city,
    heading: name,
    under: `${levelNames[territory.level][language]} · ${originWords[origin][language]}`,
    aid: '',
    width: CITY_WIDTH,
  }));
  const absent = notReceived.map((id): CityColumn => ({
    id: `laureate-${id}`,
    city: null,
    heading: laureates.find((one) => one.id === id)?.name ?? id,
    under: w.notReceived[language],
    aid: '',
    width: CITY_WIDTH,
  }));
  return [...received, ...absent];
}

interface Content {
  readonly columns: readonly ColumnHead[];
  readonly body: readonly PlannedRow[];
  readonly links?: SheetPlan['links'];
  /** Said under the title; what the sheet of a comparison says, where it is absent. */
  readonly subtitle?: Bilingual;
  /** Columns that stay in sight. */
  readonly frozen?: number;
}

/** A sheet of the consolidated workbook, in the style of the contract's own. `links` count rows from the first of the body. */
export function citySheet(
  id: CitySheetId,
  { columns, body, links = [], subtitle = citySubtitles[id], frozen = 1 }: Content,
  language: Language,
): SheetPlan {
  const rows = body.length === 0 ? [rowOf('none', [words(w.nothing[language], 'note')])] : body;
  const frame = { title: citySheets[id].title[language], subtitle: subtitle[language], block: [], columns };
  const sheet = {
    table: `cities-${id}`,
    name: citySheets[id].name[language],
    frame,
    body: rows,
    notes: [],
    frozenColumns: frozen,
    tabColor: palette.tealSoft,
  };
  const plan = sheetPlan(sheet, 'en'); // headings are in the language of the reader already: no reading aid under them
  const head = headRows(columns);
  return {
    ...plan,
    links: links.map((link) => ({ ...link, row: link.row + head })),
    print: {
      ...plan.print,
      footer: language === 'fr' ? 'Page &P sur &N' : 'Page &P of &N',
      titleCols: [0, frozen],
      pagesWide: pagesFor(columns),
    },
  };
}

/** Title, subtitle, headings, and the line under them where one column has it. */
export const headRows = (columns: readonly ColumnHead[]): number =>
  columns.some(({ under }) => under !== undefined) ? 4 : 3;

/** Characters that a landscape page shows at a size that people read. */
const PAGE = 170;
const pagesFor = (columns: readonly ColumnHead[]): number =>
  Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE));

/** A heading in the language of the reader. */
export const head = (
  id: string,
  heading: { readonly fr: string; readonly en: string },
  width: number,
  language: Language,
): ColumnHead => ({
  id,
  heading: heading[language],
  aid: '',
  width,
});
