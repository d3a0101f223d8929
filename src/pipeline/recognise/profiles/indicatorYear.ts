import { plain } from '../../../domain/label';
import { indicatorNamed } from '../../reading/indicatorNamed';
import { topicIn } from '../../reading/topic';
import { entriesUnder, labelPlaceOf } from '../entries';
import type { Face } from '../face';
import { headingsBetween, mayBeHeadings, textAt, yearsOn } from '../headingLines';
import { notesAround } from '../notes';
import type { Profile, TableSeen } from '../profile';

/** Fewer are a remark with a figure. */
const LEAST_KNOWN = 2;
/** Lines that tell what a list is. */
const MOST_ENTRIES = 400;

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
      return only === undefined || years.length > 1 || !hasOthers ? [] : listUnder(face, line, only.place);
    }),
};

function listUnder(face: Face, line: number, place: number): readonly TableSeen[] {
  const labelPlace = labelPlaceOf(face, line, { first: place, last: place, from: 0, to: place }, Infinity);
  if (labelPlace === null || labelPlace >= place || textAt(face, line, labelPlace) === '') return [];
  const entries = entriesUnder(face, line, labelPlace, [place], Infinity, MOST_ENTRIES);
  const places = face.placesOf(line);
  const [from, to, bottom] = [places[0] ?? labelPlace, places.at(-1) ?? place, entries.at(-1)?.line ?? line];
  const headings = headingsBetween(face, line, line, [from, to], place).filter(({ col }) => col !== labelPlace);
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
        { fr: 'une seule année en en-tête', en: 'one year as a heading' },
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

const isMoney = (texts: readonly string[]): boolean =>
  texts.some((text) => /\bbudget\b|€|\beuros?\b/.test(plain(text)));
