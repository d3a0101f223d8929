import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { citySheets } from '../../../catalogue/citiesWords';
import { addressOf, type CellAt, referenceTo } from '../../../domain/cell';
import type { ComparedCity, SideFigure } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { PlannedRow, SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { citySheet, head } from './citySheet';
import { figureCell } from './figureCell';

const WIDTH = {
  city: 24,
  file: 30,
  sheet: 18,
  cell: 10,
  value: 16,
  unit: 12,
  version: 24,
  sources: 60,
  shown: 26,
} as const;
/** Title, subtitle, headings. */
const HEAD_ROWS = 3;
/** The first column that people see. */
const FIRST = 1;

/** A link from a figure shown to its row on the sheet of origins. */
export interface OriginLink {
  readonly to: CellAt;
  readonly tip: string;
}

/** Rows of the sheet of origins, one per figure shown, made as figures are written. */
export interface Origins {
  readonly linkOf: (figure: SideFigure, subject: string, shownAt: CellAt) => OriginLink;
  /** Where a figure stands on the sheet that shows it. */
  readonly placeOf: (figure: SideFigure) => CellAt | undefined;
  readonly sheet: () => SheetPlan;
}

/** No figure shown yet. */
export function origins(cities: readonly ComparedCity[], language: Language): Origins {
  const rows: PlannedRow[] = [];
  const links: SheetPlan['links'][number][] = [];
  const places = new Map<SideFigure, CellAt>();
  const { name } = citySheets.origin;
  return {
    linkOf: (figure, subject, shownAt) => {
      places.set(figure, shownAt);
      const city = cities[figure.city];
      const { sheet, address, sources = '' } = figure.origin;
      links.push({ row: rows.length, col: FIRST + COLUMNS.length, to: shownAt });
      rows.push(
        rowOf(
          `origin-${rows.length + 1}`,
          [
            words(city?.name ?? '', 'link'),
            words(city?.file ?? '', 'text'),
            words(sheet, 'text'),
            words(address, 'text'),
            figureCell(figure),
            words(figure.basis.unit, 'textSoft'),
            words(figure.version ?? '', 'textSoft'),
            words(sources, 'textSoft'),
            words(subject, 'textSoft'),
            words(referenceTo(shownAt), 'link'),
          ],
          heightFor([
            { text: sources, width: WIDTH.sources, isSmall: true },
            { text: subject, width: SUBJECT, isSmall: true },
          ]),
        ),
      );
      const to = { sheet: name[language], address: addressOf(HEAD_ROWS + rows.length - 1, FIRST) };
      return { to, tip: say(w.follow, { city: city?.name ?? '', at: `${sheet}!${address}` }, language) };
    },
    placeOf: (figure) => places.get(figure),
    sheet: () =>
      citySheet(
        'origin',
        {
          columns: [
            ...COLUMNS.map(({ id, heading, width }) => head(id, heading, width, language)),
            head('shown', w.shownIn, WIDTH.shown, language),
          ],
          body: rows,
          links,
        },
        language,
      ),
  };
}

const SUBJECT = 44;
const COLUMNS = [
  { id: 'city', heading: w.city, width: WIDTH.city },
  { id: 'file', heading: w.file, width: WIDTH.file },
  { id: 'sheet', heading: w.sheet, width: WIDTH.sheet },
  { id: 'cell', heading: w.cell, width: WIDTH.cell },
  { id: 'value', heading: w.value, width: WIDTH.value },
  { id: 'unit', heading: w.unit, width: WIDTH.unit },
  { id: 'version', heading: w.version, width: WIDTH.version },
  { id: 'sources', heading: w.sources, width: WIDTH.sources },
  { id: 'subject', heading: w.subject, width: SUBJECT },
] as const;
