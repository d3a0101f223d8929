import { citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import { looks } from '../../../catalogue/looks';
import { PER_INHABITANT } from '../../../catalogue/perInhabitant';
import { missingWords, surveySubtitles, surveyWords as s } from '../../../catalogue/surveyWords';
import type { Basis } from '../../../domain/cityFigure';
import { type Language, say } from '../../../domain/message';
import type { PlannedCell, PlannedRow, SheetPlan } from '../../../domain/plan';
import type { EndFigure, Spread, Survey, SurveyRow, SurveySubject } from '../../../domain/survey';
import { heightFor, rowOf, words } from '../layout';
import { apartText, basisText } from './basisText';
import { citySheet, head } from './citySheet';
import { formatOf } from './figureCell';
import { inOrder, saysNothing, type SubjectShown, subjectShown } from './subjects';

const WIDTH = { subject: 44, unit: 12, basis: 34, cities: 9, figure: 16, at: 34, told: 30 } as const;

/** A row of statistics: of what, in which unit, beside which basis, how its figures spread. */
interface Line {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly row: SurveyRow;
  readonly main: Basis;
  readonly spread: Spread;
}

/** How the figures of a sheet's subjects spread over the cities, basis by basis, with the sum where they add up. */
export function surveySheet(id: SubjectShown['sheet'], survey: Survey, language: Language): SheetPlan {
  const body = inOrder(survey.subjects).flatMap((subject) => {
    const shown = subjectShown(subject.subject, language);
    const main = subject.rows[0]?.basis;
    if (shown.sheet !== id || saysNothing(subject)) return [];
    if (main === undefined) return [keysRow(subject, shown.title, language)];
    return subject.rows.map((row, rank) => {
      const { basis, spread } = row;
      const line = { key: keyOf(subject, rank), title: shown.title, unit: basis.unit, row, main, spread };
      return statisticsRow(line, sumCells(subject, rank === 0, language), survey, language);
    });
  });
  const columns = [
    ...columnsOf(language),
    head('total', w.total, WIDTH.figure, language),
    head('counted', s.counted, WIDTH.told, language),
    head('without', s.without, WIDTH.told, language),
  ];
  return citySheet(id, { columns, body, frozen: 3, ...subtitleOf(id) }, language);
}

/** The same per inhabitant, for what is a whole; and what a tonne avoided costs. */
export function surveyRatios(survey: Survey, language: Language): SheetPlan {
  const body = inOrder(survey.subjects).flatMap((subject) => {
    const { title } = subjectShown(subject.subject, language);
    const isTonne = subject.subject.startsWith('per-tonne/');
    const name = isTonne ? title : say(w.perInhabitant, { subject: title }, language);
    const main = subject.rows[0]?.basis;
    return subject.rows.flatMap((row, rank): readonly PlannedRow[] => {
      const spread = isTonne ? row.spread : row.perInhabitant;
      const unit = isTonne ? row.basis.unit : PER_INHABITANT[row.basis.unit];
      if (spread === undefined || unit === undefined || main === undefined) return [];
      return [statisticsRow({ key: keyOf(subject, rank), title: name, unit, row, main, spread }, [], survey, language)];
    });
  });
  return citySheet('ratios', { columns: columnsOf(language), body, frozen: 3, ...subtitleOf('ratios') }, language);
}

const keyOf = ({ subject }: SurveySubject, rank: number): string => (rank === 0 ? subject : `${subject}#${rank + 1}`);

const subtitleOf = (id: keyof typeof surveySubtitles) => {
  const subtitle = surveySubtitles[id];
  return subtitle === undefined ? {} : { subtitle };
};

const columnsOf = (language: Language) => [
  head('subject', w.subject, WIDTH.subject, language),
  head('unit', w.unit, WIDTH.unit, language),
  head('basis', w.basis, WIDTH.basis, language),
  head('cities', s.cities, WIDTH.cities, language),
  head('lowest', s.lowest, WIDTH.figure, language),
  head('quarter', s.quarter, WIDTH.figure, language),
  head('median', s.median, WIDTH.figure, language),
  head('threeQuarters', s.threeQuarters, WIDTH.figure, language),
  head('highest', s.highest, WIDTH.figure, language),
  head('lowestAt', s.lowestAt, WIDTH.at, language),
  head('highestAt', s.highestAt, WIDTH.at, language),
];

function statisticsRow(
  { key, title, unit, row, main, spread }: Line,
  more: readonly PlannedCell[],
  survey: Survey,
  language: Language,
): PlannedRow {
  const isMain = row.apart.length === 0;
  const why = isMain ? '' : `\n≠ ${apartText(row, main, language)}`;
  const basis = `${basisText(row.basis, language)}${why}`;
  const [lowestAt, highestAt] = [placeOf(spread.lowest, survey), placeOf(spread.highest, survey)];
  return rowOf(
    key,
    [
      words(title, isMain ? 'label' : 'textSoft'),
      words(unit, 'textSoft'),
      words(basis, 'textSoft'),
      { value: spread.cities, format: looks.count },
      ...[spread.lowest.value, spread.quarter, spread.median, spread.threeQuarters, spread.highest.value].map(
        (value): PlannedCell => ({ value, unit, format: { ...looks.figure, numberFormat: formatOf(unit) } }),
      ),
      words(lowestAt, 'textSoft'),
      words(highestAt, 'textSoft'),
      ...more,
    ],
    heightFor([
      { text: title, width: WIDTH.subject },
      { text: basis, width: WIDTH.basis, isSmall: true },
      ...[lowestAt, highestAt].map((text) => ({ text, width: WIDTH.at, isSmall: true })),
      ...more.map(({ value }) => ({ text: value, width: WIDTH.told, isSmall: true })),
    ]),
  );
}

/** No city has a figure: how many have a word in its place. */
function keysRow(subject: SurveySubject, title: string, language: Language): PlannedRow {
  const blanks = columnsOf(language)
    .slice(1)
    .map(() => words(null, 'textSoft'));
  return rowOf(subject.subject, [words(title, 'label'), ...blanks, ...sumCells(subject, true, language)]);
}

/** The sum, what it counts, and the cities that have a word in place of a figure; on the first row of the subject only. */
function sumCells(
  { total, missing, rows }: SurveySubject,
  isMain: boolean,
  language: Language,
): readonly PlannedCell[] {
  if (!isMain) return [words(null, 'text'), words(null, 'textSoft'), words(null, 'textSoft')];
  const unit = rows[0]?.basis.unit ?? '';
  const without = missing.map(({ key, cities }) => `${missingWords[key]?.[language] ?? key} ${cities}`).join(' · ');
  return [
    total === undefined
      ? words(null, 'text')
      : { value: total.value, unit, format: { ...looks.total, numberFormat: formatOf(unit) } },
    words(total === undefined ? null : countedSaid(total, language), 'textSoft'),
    words(without, 'textSoft'),
  ];
}

/** The city, and the cell of its file. */
const placeOf = ({ city, sheet, address }: EndFigure, { cities }: Survey): string =>
  `${cities[city]?.name ?? ''} · ${cities[city]?.file ?? ''} · ${sheet}!${address}`;

const countedSaid = ({ cities, inside, twice }: NonNullable<SurveySubject['total']>, language: Language): string =>
  [
    say(s.countedCities, { count: cities }, language),
    ...(inside === 0 ? [] : [say(s.inside, { count: inside }, language)]),
    ...(twice === 0 ? [] : [say(s.twice, { count: twice }, language)]),
  ].join(' · ');
