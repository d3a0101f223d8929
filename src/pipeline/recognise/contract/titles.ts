import { tableDescriptions } from '../../../catalogue/tables';
import type { TableDescription } from '../../../catalogue/tables/description';
import type { CellValue } from '../../../domain/cell';
import { heldIn, titleWords } from '../../reading/contractWords';
import { type Face } from '../face';

/** A title with its unit and its year is not longer. */
const LONGEST = 220;
/** How much of a title's words must be there, and how many more words may stand beside them. */
const HELD = 0.75;
const MOST_BESIDE = 9;
/** A title has a line of its own, its number or its unit beside it at most: headings have the words of titles too. */
const MOST_PLACES = 3;

/** A description that a title may be of, and how well: 1 when all its words are there; more with its number. */
export interface Candidate {
  readonly table: TableDescription;
  readonly score: number;
}

export interface TitleSpot {
  readonly line: number;
  readonly place: number;
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

/** A number alone drifts; over the words of its own title it tells the version (domain/ccc-tables.md, section 0). */
const [NUMBER_ALONE, NUMBER_OVER_WORDS] = [0.3, 0.7];

const known = tableDescriptions.map((table) => ({
  table,
  number: titleWords(table.number === '' ? table.title : table.number).number,
  titles: [table.title, ...(table.alsoTitled ?? [])].map((title) => titleWords(title).words),
  aid: titleWords(table.aid).words,
}));
/** A word or a number that titles have: other texts are not looked at closer. */
const MAY_BE =
  /table|\b[a-ci][ .-]{0,2}\d[ .-]{1,2}\d|emission|energy|activity|mapping|pathway|route|portfolio|outline|metadata|indicator|interven|innovation|budget|finance|income|capital|barrier|costing|risk|stakeholder|engagement|expenditure|breakdown|capex|signator|polic|neutrality/i;

const isFigure = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^[^a-z]*\d[\d\s.,%€]*$/i.test(value));

/** A title that stands so far from another on its line is that of a table beside it; nearer, it is the rest of the first. */
const BESIDE = 3;

/** Titles of contract tables on a face, from top to bottom: by their words first, by their number second. */
export function titlesOn(face: Face): readonly TitleSpot[] {
  const spots: TitleSpot[] = [];
  for (const line of face.heads) {
    const places = face.placesOf(line);
    if (places.length > MOST_PLACES || places.some((place) => isFigure(face.at(line, place)))) continue;
    let last = -Infinity;
    for (const place of places) {
      if (place < last + BESIDE) continue;
      const text = face.at(line, place);
      if (typeof text !== 'string' || text.length > LONGEST || text.length < 4 || !MAY_BE.test(text)) continue;
      const candidates = candidatesOf(text);
      if (candidates.length > 0) {
        spots.push({ line, place, text, candidates });
        last = place;
      }
    }
  }
  return spots;
}

/** A sheet whose cells hold no title may say the table by its own name: `A-1.3`, `CCC Emissions gap`. */
export function titleOfSheet({ sheet, filled }: Face): TitleSpot | null {
  const text = sheet.name.replace(/^ccc /i, '');
  const candidates = MAY_BE.test(text) ? candidatesOf(text) : [];
  return candidates.length === 0 ? null : { line: (filled[0] ?? 0) - 1, place: 0, text: sheet.name, candidates };
}

function candidatesOf(text: string): readonly Candidate[] {
  const { number, words } = titleWords(text);
  return known.flatMap(({ table, number: own, titles, aid }): readonly Candidate[] => {
    const isNumbered = number !== '' && (number === own || number === own.replace(/[a-d]$/, ''));
    // in French, a title without the template's number is that of a table of the city's own
    const said = isNumbered ? [...titles, aid] : titles;
    const held = Math.max(...said.map((title) => scoreOf(title, words)));
    if (held < HELD && !isNumbered) return [];
    return [{ table, score: held < HELD ? NUMBER_ALONE : held + (isNumbered ? NUMBER_OVER_WORDS : 0) }];
  });
}

const scoreOf = (title: readonly string[], words: readonly string[]): number =>
  title.length < 2 || words.length > title.length + MOST_BESIDE ? 0 : heldIn(title, words);
