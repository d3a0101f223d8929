import { plain } from '../../../domain/label';
import { indicatorNamed } from '../../reading/indicatorNamed';
import { topicIn } from '../../reading/topic';
import { yearIn } from '../../reading/year';
import { entriesUnder, labelPlaceOf } from '../entries';
import { type Face, linesBetween } from '../face';
import { headingsBetween, mayBeHeadings, textAt, yearsOn } from '../headingLines';
import { notesAround } from '../notes';
import type { Profile, TableSeen } from '../profile';

/** Fewer are a remark with a figure. */
const LEAST_KNOWN = 2;
/** Lines that tell what a list is. */
const MOST_ENTRIES = 400;
const LINES_ABOVE = 5;
const MAY_BE_VALUE = /val|r[ée]s|r[ée]al|const/i;
const A_VALUE = /^(?:valeurs?|resultats?|realises?|constates?|values?)$/;
/** Lines that date a file, not its figures. */
const NO_TITLE = /^(?:sources?|delib|mis a jour|maj|edition|version|contact)\b/;

/** A list of indicators of one year, which one heading says: `Libellé | Valeur 2022 | Source`. */
export const indicatorYear: Profile = {
  id: 'indicator-list',
  title: { fr: 'Indicateurs d’une année', en: 'Indicators of one year' },
  isBothWays: false,
  recognise: (face) =>
    face.heads.flatMap((line) => {
      const years = mayBeHeadings(face, line) ? yearsOn(face, line) : [];
      const [only] = years;
      const hasOthers = face.placesOf(line).length > 1;
      if (years.length > 1 || !hasOthers) return [];
      if (only !== undefined) return listUnder(face, line, only.place);
      const [value, other] = mayBeHeadings(face, line) ? valuesOn(face, line) : [];
      const title = value === undefined || other !== undefined ? null : titleOfYear(face, line);
      return value === undefined || title === null ? [] : listUnder(face, line, value, title);
    }),
};

/** Figures whose year the title says: `Indicateurs clés 2019` over `Indicateur | Valeur | Unité`. */
const valuesOn = (face: Face, line: number): readonly number[] => {
  const places = face.placesOf(line);
  if (!places.some((place) => MAY_BE_VALUE.test(`${face.at(line, place) as string}`))) return []; // asked of each line: cheap first
  const isDated = places.some((place) => /^annees?\b/.test(plain(textAt(face, line, place))));
  return isDated ? [] : places.filter((place) => A_VALUE.test(plain(textAt(face, line, place))));
};

/** The nearest line above that says one year, else the name of the sheet. */
function titleOfYear(face: Face, line: number): string | null {
  const above = [...linesBetween(face, line - LINES_ABOVE, line)].reverse();
  const texts = above.flatMap((other) => face.placesOf(other).map((place) => textAt(face, other, place)));
  const titles = texts.filter((text) => !NO_TITLE.test(plain(text)));
  return [...titles, face.sheet.name].find((text) => yearIn(text)?.year != null) ?? null;
}

function listUnder(face: Face, line: number, place: number, title?: string): readonly TableSeen[] {
  const labelPlace = labelPlaceOf(face, line, { first: place, last: place, from: 0, to: place }, Infinity);
  if (labelPlace === null || labelPlace >= place || textAt(face, line, labelPlace) === '') return [];
  const entries = entriesUnder(face, line, labelPlace, [place], Infinity, MOST_ENTRIES);
  if (areYears(face, entries, place)) return [];
  const places = face.placesOf(line);
  const [from, to, bottom] = [places[0] ?? labelPlace, places.at(-1) ?? place, entries.at(-1)?.line ?? line];
  const headings = headingsBetween(face, line, line, [from, to], place)
    .filter(({ col }) => col !== labelPlace)
    .map((one) => (title !== undefined && one.col === place ? { ...one, path: [title, ...one.path] } : one));
  const notes = notesAround(face, { line, bottom, from, to, claimed: -1, end: Infinity }, headings);
  const texts = [textAt(face, line, labelPlace), ...notes.map(({ text }) => text).reverse(), face.sheet.name];
  const topic = texts.map(topicIn).find((one) => one !== null) ?? null;
  const seen = entries.map(({ label }) => indicatorNamed(label, topic));
  const named = new Set(seen.filter((one) => one !== null));
  if (named.size < LEAST_KNOWN || seen.filter((one) => one !== null).length * 2 < entries.length || isMoney(texts))
    return [];
  return [
    {
      box: { top: line, left: from, bottom, right: to },
      confidence: 0.95,
      signs: [
        { fr: `${named.size} indicateurs reconnus par leur nom`, en: `${named.size} indicators known by name` },
        title === undefined
          ? { fr: 'une seule année en en-tête', en: 'one year as a heading' }
          : { fr: 'une seule année, dans le titre', en: 'one year, in the title' },
      ],
      layout: {
        shape: 'grid',
        orientation: 'across',
        headings,
        entries: entries.map((entry) => entry.line),
        labelLine: labelPlace,
        notes,
      },
    },
  ];
}

/** A column of years is no column of figures: the line that was taken for headings is one of the list's own (`Émissions | 2021 | 1640`). */
const areYears = (face: Face, entries: readonly { readonly line: number }[], place: number): boolean =>
  entries.length > 0 && entries.every(({ line }) => yearsOn(face, line).some((year) => year.place === place));

const isMoney = (texts: readonly string[]): boolean =>
  texts.some((text) => /\bbudget\b|€|\beuros?\b/.test(plain(text)));
