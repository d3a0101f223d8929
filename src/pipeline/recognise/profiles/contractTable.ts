import { tableDescriptions } from '../../../catalogue/tables';
import { cardsOn } from '../contract/cards';
import { narrowed } from '../contract/narrowed';
import { joinedPages } from '../contract/pages';
import { seenAsCards, seenAsTable } from '../contract/seen';
import { type Found, tableAt } from '../contract/tableAt';
import { turnedUnder } from '../contract/turned';
import { titleOfSheet, titlesOn, type TitleSpot } from '../contract/titles';
import { type Face, linesBetween } from '../face';
import type { Profile } from '../profile';

/** Lines between a title and its headings: instructions, base year, unit. */
const MOST_BETWEEN = 9;
/** Forms whose headings are like no other: told without a title. */
const telling = tableDescriptions.filter(({ form }) => form !== undefined && form.startsWith('G'));
const [LEAST_HEADINGS, MOST_HEADINGS] = [4, 20];
const A_GAP = /\b(?:remaining|residual|offsetting|emissions? gap|gap|bau)\b/i;
const NO_TITLE = { is: 'untitled' } as const;

/**
 * A table of the contract that people typed or pasted: a title of the template and its headings, in any version and form; the headings
 * of a gap are enough. Such a table is checked as it stands, and never read as a source.
 */
export const contractTable: Profile = {
  id: 'contract-table',
  title: { fr: 'Tableau du contrat', en: 'Contract table' },
  isBothWays: false,
  recognise: (face) => {
    const own = titlesOn(face);
    const named = own.length === 0 ? titleOfSheet(face) : null;
    const titles = named === null ? own : [named];
    const found = [...titledOn(face, titles)];
    const taken = (line: number) => found.some((one) => line >= one.found.box.top && line <= one.found.box.bottom);
    for (const line of face.heads) {
      if (taken(line) || !isTelling(face, line)) continue;
      const best = bestOf(face, [line], null, titles.find((title) => title.line > line)?.line ?? Infinity);
      if (best !== null) found.push({ face, found: best, title: null });
    }
    const ends = [...titles.map(({ line }) => line), ...found.map((one) => one.found.box.top)];
    const endOf = ({ box }: Found) => Math.min(...ends.filter((line) => line > box.bottom), Infinity);
    const onSide = titles
      .filter((title) => !found.some((one) => one.title === title))
      .flatMap((title) =>
        turnedUnder(face, title, titles.find(({ line }) => line > title.line)?.line ?? Infinity, bestOf),
      );
    const seen = [...found].sort((a, b) => a.found.box.top - b.found.box.top);
    return [
      ...joinedPages(seen.map((one) => seenAsTable(one.face, one.found, one.title, endOf(one.found)))),
      ...onSide,
      ...seenAsCards(cardsOn(face)),
    ];
  },
};

/** A table found, and the part of the sheet that it was found in. */
interface FoundOn {
  readonly face: Face;
  readonly found: Found;
  readonly title: TitleSpot | null;
}

/** The tables under titles; where two titles stand on one line, each is looked for in its own columns. */
function titledOn(face: Face, titles: readonly TitleSpot[]): readonly FoundOn[] {
  const lines = [...new Set(titles.map(({ line }) => line))];
  return lines.flatMap((line, i) => {
    const end = lines[i + 1] ?? Infinity;
    const own = titles.filter((title) => title.line === line);
    const tableIn = (title: TitleSpot, part: Face): readonly FoundOn[] => {
      const found = bestOf(part, linesBetween(part, line, end, MOST_BETWEEN), title, end);
      return found === null ? [] : [{ face: part, found, title }];
    };
    const beside = own.flatMap((title, k) =>
      k === 0 ? [] : tableIn(title, narrowed(face, { from: title.place, to: own[k + 1]?.place ?? Infinity })),
    );
    const [first] = own;
    const to = beside[0]?.title?.place ?? Infinity;
    return first === undefined
      ? beside
      : [...tableIn(first, to < Infinity ? narrowed(face, { from: 0, to }) : face), ...beside];
  });
}

/** A line of words of a gap: no figure but years, and a word that a gap table alone has. */
function isTelling(face: Face, line: number): boolean {
  const places = face.placesOf(line);
  if (places.length < LEAST_HEADINGS || places.length > MOST_HEADINGS) return false;
  const texts = places.map((place) => face.at(line, place));
  return texts.every((text) => typeof text === 'string') && texts.some((text) => A_GAP.test(`${text}`));
}

/** The likeliest description for a title, or the likeliest telling headings. */
function bestOf(face: Face, lines: readonly number[], title: TitleSpot | null, end: number): Found | null {
  const candidates = title?.candidates ?? telling.map((table) => ({ table, score: 0 }));
  let best: Found | null = null;
  for (const line of lines) {
    for (const candidate of candidates) {
      const one = tableAt(face, line, candidate, end, title === null ? NO_TITLE : title);
      if (one !== null && (best === null || one.score > best.score)) best = one;
    }
  }
  return best;
}
