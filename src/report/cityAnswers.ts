import { answerWords as w } from '../catalogue/answerWords';
import { csvText } from '../domain/csvText';
import type { Apart } from '../domain/cityFigure';
import type { Consolidation, SideFigure, SideRow } from '../domain/consolidation';
import { type Language, say } from '../domain/message';
import { apartText } from '../pipeline/compile/cities/basisText';
import { subjectShown } from '../pipeline/compile/cities/subjects';

/** A remark that a reader may make to a city, in the columns of a file of remarks. */
export interface CityAnswer {
  /** Name of the sheet of the table, in the pack's workbook. */
  readonly table: string;
  /** Empty when the remark is on the whole table. */
  readonly cell: string;
  readonly remark: string;
  readonly wanted: string;
}

/** What a city can do something about: its level is what it is. */
const ASKED: ReadonlySet<Apart> = new Set<Apart>(['year', 'method', 'gwp', 'netting', 'form', 'tax-basis', 'unit']);
/** Cities that give a figure before its absence elsewhere is remarked. */
const SEVERAL = 2;

/**
 * Remarks that the comparison suggests to the reader of a city, for them to complete: figures set apart, once per table and reason, and
 * figures not estimated where others are. A cell that the city justified is not asked again. Read by `passerelle remarks --in`.
 */
export function cityAnswers(compared: Consolidation, city: number, language: Language): readonly CityAnswer[] {
  const justified = new Set(
    compared.findings.flatMap((one) =>
      one.city === city && one.justification !== undefined ? [`${one.sheet}!${one.address}`] : [],
    ),
  );
  const isOpen = ({ origin }: SideFigure): boolean => !justified.has(`${origin.sheet}!${origin.address}`);
  const groups = new Map<string, (Standing & { readonly why: string })[]>();
  const alone: CityAnswer[] = [];
  for (const { subject, rows, missing } of compared.subjects) {
    const [main, ...others] = rows;
    if (main === undefined || subject.startsWith('indicator/')) continue; // its cell is in no table of the pack
    const what = subjectShown(subject, language).title;
    for (const row of others) {
      const figure = row.figures.find((one) => one.city === city);
      const apart = row.apart.filter((why) => ASKED.has(why));
      if (figure === undefined || apart.length === 0 || !isOpen(figure)) continue;
      const why = apartText({ ...row, apart }, main.basis, language);
      const key = `${figure.origin.sheet} ${why}`;
      groups.set(key, [...(groups.get(key) ?? []), { what, figure, row: { ...row, apart }, main, why }]);
    }
    const key = missing.find((one) => one.city === city && one.missing === 'NE');
    if (key !== undefined && main.figures.length >= SEVERAL && isOpen(key)) {
      const remark = say(w.notEstimated, { what, count: main.figures.length }, language);
      alone.push({ table: key.origin.sheet, cell: key.origin.address, remark, wanted: w.wantedFigure[language] });
    }
  }
  return [...[...groups.values()].flatMap((group) => answerOf(group, language)), ...alone];
}

interface Standing {
  readonly what: string;
  readonly figure: SideFigure;
  readonly row: SideRow;
  readonly main: SideRow;
}

function answerOf(group: readonly (Standing & { readonly why: string })[], language: Language): readonly CityAnswer[] {
  const [first] = group;
  if (first === undefined) return [];
  const { what, figure, row, main, why } = first;
  const { sheet, address } = figure.origin;
  const { year } = main.basis;
  const isYear = row.apart.includes('year') && year !== undefined;
  return [
    {
      table: sheet,
      cell: group.length === 1 ? address : '',
      remark:
        group.length === 1
          ? say(w.apartCell, { what, why }, language)
          : say(w.apartTable, { count: group.length, why, rows: rowsNamed(group, language) }, language),
      wanted: isYear ? say(w.wantedYear, { year: `${year}` }, language) : w.wantedBasis[language],
    },
  ];
}

/** Figures of a table that are named in a remark on all of them. */
const MOST_NAMED = 5;

function rowsNamed(group: readonly Standing[], language: Language): string {
  const named = group.slice(0, MOST_NAMED).map(({ what }) => what);
  const rows = named.join(' ; ');
  const more = group.length - named.length;
  return more === 0 ? rows : say(w.andMore, { rows, count: more }, language);
}

/** These remarks as a CSV: the columns of a reader's file, the name of who remarks left to them. */
export const answersCsv = (answers: readonly CityAnswer[]): string =>
  [
    ['table', 'cell', 'remark', 'by', 'wanted'],
    ...answers.map(({ table, cell, remark, wanted }) => [table, cell, remark, '', wanted]),
  ]
    .map((line) => line.map((text) => `"${csvText(text).replace(/"/g, '""')}"`).join(','))
    .map((line) => `${line}\r\n`)
    .join('');
