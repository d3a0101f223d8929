import { chapterStates, citiesSheetWords as w } from '../../../catalogue/citiesSheetWords';
import type { CityChapter } from '../../../domain/cities';
import type { Consolidation } from '../../../domain/consolidation';
import { type Language, say } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { heightFor, rowOf, words } from '../layout';
import { cityColumns, citySheet, head } from './citySheet';

const WIDTH = 40;
const CITY = 30;

/** The state of each chapter, city by city, as each file says it. */
export function chaptersSheet(compared: Consolidation, language: Language): SheetPlan {
  const cities = cityColumns(compared, language).map((column) => ({ ...column, width: CITY }));
  const titles = new Map(
    compared.cities.flatMap(({ chapters }) => chapters.map(({ key, title }) => [key, title] as const)),
  );
  const body = [...titles].map(([key, title]) => {
    const texts = cities.map(({ city }) => {
      const chapter = city === null ? undefined : compared.cities[city]?.chapters.find((one) => one.key === key);
      return chapter === undefined ? '' : said(chapter, language);
    });
    return rowOf(
      key,
      [words(title[language], 'label'), ...texts.map((text) => words(text, 'text'))],
      heightFor([{ text: title[language], width: WIDTH }, ...texts.map((text) => ({ text, width: CITY }))]),
    );
  });
  return citySheet('chapters', { columns: [head('chapter', w.chapter, WIDTH, language), ...cities], body }, language);
}

const said = (
  { state, written, empty, notApplicable, elsewhere, missing, blocking }: CityChapter,
  language: Language,
): string =>
  say(
    w.chapterLine,
    { state: chapterStates[state][language], written, empty, notApplicable, elsewhere, missing, blocking },
    language,
  );
