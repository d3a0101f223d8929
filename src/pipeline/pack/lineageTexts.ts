import { looks } from '../../catalogue/looks';
import { originWords, packWords } from '../../catalogue/packWords';
import { addressOf, referenceTo } from '../../domain/cell';
import { fitted } from '../../domain/cellText';
import type { Language } from '../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../domain/plan';
import { originOf } from './originOf';
import type { NamesOf } from './packCells';
import { sourcesSaid } from './packTexts';
import type { Withholds } from './withholding';

const WIDTHS = [2, 22, 46, 15, 20, 14, 40, 24, 70] as const; // characters
/** Cells of a total that are named before the rest is only counted: a cell of text has an end. */
const MOST_SOURCES = 60;

interface Telling {
  readonly tables: readonly SheetPlan[];
  readonly name: string;
  readonly namesOf: NamesOf;
  readonly withhold: Withholds;
  readonly language: Language;
}

/** Where each figure comes from, as texts: no reference leads out of the pack. The source's own text is kept for numbers only. */
export function lineageTexts({ tables, name, namesOf, withhold, language }: Telling): SheetPlan {
  const names = tables.map((plan) => plan.name);
  const { cell, rowAndColumn, value, unit, origin, sources, sourceTexts, steps } = packWords;
  const headings = [cell, rowAndColumn, value, unit, origin, sources, sourceTexts, steps];
  const rows = tables.flatMap((plan) => {
    const called = namesOf(plan);
    return plan.rows.flatMap(({ cells }, r) =>
      cells.flatMap((one, c) => {
        if (!one?.lineage || (typeof one.value !== 'number' && one.unit === undefined)) return [];
        const { row, column } = called(r, c);
        const at = { sheet: plan.name, address: addressOf(r, c) };
        return [
          rowOf([
            soft(referenceTo(at)),
            soft(withhold(`${row} · ${column}`)),
            { value: one.value, format: { ...looks.figure, ...numberFormatOf(one) } },
            soft(one.unit ?? null),
            soft(originWords[originOf(one, names)][language]),
            soft(sourcesIn(one.lineage, withhold)),
            soft(textsIn(one, withhold)),
            soft(withhold(one.lineage.steps.join(' · '))),
          ]),
        ];
      }),
    );
  });
  return {
    table: 'lineage',
    name,
    visibility: 'visible',
    rows: [
      rowOf([{ value: packWords.lineageTitle[language], format: looks.title }]),
      rowOf([{ value: packWords.lineageSubtitle[language], format: looks.subtitle }]),
      rowOf(headings.map((heading) => ({ value: heading[language], format: looks.heading }))),
      ...rows,
    ],
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 3, cols: 0 },
    merges: [],
    links: [],
    print: { orientation: 'landscape', footer: '&P / &N' },
    hasGridLines: false,
  };
}

const rowOf = (cells: readonly PlannedCell[]): PlannedRow => ({ cells: [null, ...cells] });

const soft = (value: string | null): PlannedCell => ({
  value: value === null ? null : fitted(value),
  format: looks.textSoft,
});

const numberFormatOf = ({ format }: PlannedCell): { readonly numberFormat?: string } =>
  format?.numberFormat === undefined ? {} : { numberFormat: format.numberFormat };

function sourcesIn(lineage: NonNullable<PlannedCell['lineage']>, withhold: Withholds): string {
  const { from, files = [] } = lineage;
  const shown = { ...lineage, from: from.slice(0, MOST_SOURCES), files: files.slice(0, MOST_SOURCES) };
  const said = sourcesSaid(shown, withhold);
  return from.length > MOST_SOURCES ? `${said}; … (${from.length})` : said;
}

/** What was read, where it was read as a number. */
const textsIn = ({ value, lineage }: PlannedCell, withhold: Withholds): string =>
  typeof value === 'number' ? withhold((lineage?.texts ?? []).slice(0, MOST_SOURCES).join('; ')) : '';
