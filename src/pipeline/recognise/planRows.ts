import type { ActionField } from '../../catalogue/headings';
import {
  EXAMPLE_SHEET,
  EXAMPLE_TITLES,
  EXAMPLE_WORDS,
  GROUP_TITLE,
  NOTE_TITLE,
  SAID_EXAMPLE,
  TEMPLATE_GUIDANCE,
  TEMPLATE_TYPE,
  TOTAL_TITLE,
} from '../../catalogue/planRows';
import { plain } from '../../domain/label';
import type { Layout, LeftOut } from '../../domain/recognition';
import { fieldNamed } from '../reading/actionHeading';
import type { Face } from './face';
import { textAt } from './headingLines';

/** The fields of a plan, by the place of their heading. */
export type Fields = ReadonlyMap<number, ActionField>;

/** The rows under the headings of a plan: its actions, what is none and why, and the titles over several actions. */
export type PlanRows = Required<Pick<Layout, 'entries' | 'leftOut' | 'groups'>>;

const FIGURES: readonly ActionField[] = ['budget', 'amount', 'reduction', 'operatingBudget', 'investmentBudget'];
const AXES: readonly ActionField[] = ['axis', 'subAxis', 'subSubAxis'];

/** What a row is read with. */
interface Look {
  readonly face: Face;
  readonly fields: Fields;
  readonly titlePlace: number;
}

/** Sorts the rows of a plan. A row without a title is kept in mind where it says an axis or holds a figure. */
export function planRows(face: Face, rows: readonly number[], fields: Fields, titlePlace: number): PlanRows {
  const look = { face, fields, titlePlace };
  const isExample = EXAMPLE_SHEET.test(plain(face.sheet.copyOf?.sheet ?? face.sheet.name));
  const written: number[] = [];
  const leftOut: PlanRows['leftOut'][number][] = [];
  const groups: PlanRows['groups'][number][] = [];
  for (const row of rows) {
    const seen = whyLeftOut(look, row);
    const why = isExample && (seen === null || seen === 'untitled') ? 'example' : seen;
    if (why === null) {
      written.push(row);
      continue;
    }
    const left = leftRow(look, row, why);
    if (why !== 'untitled' || left.figure !== undefined) leftOut.push(left);
    if (why === 'group') groups.push(groupOn(look, row));
  }
  const entries = withoutSubActions(look, written);
  const kept = new Set(entries);
  const parents = new Map(entries.map((row) => [plain(textAt(face, row, look.titlePlace)), row]));
  const subActions = written
    .filter((row) => !kept.has(row))
    .map((row) => {
      const left = leftRow(look, row, 'sub-action');
      const parent = parents.get(plain(textAt(face, row, look.titlePlace)));
      const isCarried = parent !== undefined && leftRow(look, parent, 'sub-action').figure !== undefined;
      return isCarried ? { entry: row, why: left.why } : left;
    });
  return { entries, leftOut: [...leftOut, ...subActions].sort((a, b) => a.entry - b.entry), groups };
}

function leftRow({ face, fields }: Look, entry: number, why: LeftOut): PlanRows['leftOut'][number] {
  const isFigure = (place: number): boolean =>
    FIGURES.includes(fields.get(place) ?? 'notes') && typeof face.at(entry, place) === 'number';
  const figure = face.placesOf(entry).find(isFigure);
  return { entry, why, ...(figure !== undefined && { figure }) };
}

const placeOf = (fields: Fields, name: ActionField): number =>
  [...fields].find(([, field]) => field === name)?.[0] ?? -1;

function whyLeftOut(look: Look, row: number): LeftOut | null {
  const { face, titlePlace } = look;
  const written = textAt(face, row, titlePlace);
  const places = face.placesOf(row);
  const first = plain(textAt(face, row, places[0] ?? titlePlace));
  if (written === '') return isAxisAlone(look, row) ? 'group' : TOTAL_TITLE.test(first) ? 'total' : 'untitled';
  if (fieldNamed(written) === 'title' && isHeadingAgain(look, row)) return 'heading';
  const title = plain(written);
  const printed = printedIn(look, row, places);
  if (isGuidance(title) || printed === 'guidance') return 'guidance';
  if (isPrintedExample(title) || printed === 'example') return 'example';
  if (TOTAL_TITLE.test(title)) return 'total';
  if (places.length > 1) return null;
  if (NOTE_TITLE.test(title)) return 'note';
  return GROUP_TITLE.test(title) || isWide(look, row) ? 'group' : null;
}

const isGuidance = (said: string): boolean => TEMPLATE_TYPE.test(said) || TEMPLATE_GUIDANCE.test(said);

/** A row that is guidance for the most part, says that it is an example, or holds the words of the template's own. */
function printedIn({ face, titlePlace }: Look, row: number, places: readonly number[]): 'guidance' | 'example' | null {
  let guidance = 0;
  for (const place of places) {
    const value = face.at(row, place);
    if (typeof value !== 'string') continue; // counts, but a template prints no number as guidance
    const said = plain(value);
    if (place <= titlePlace && SAID_EXAMPLE.test(said)) return 'example';
    if (said.includes(EXAMPLE_WORDS)) return 'example';
    if (isGuidance(said)) guidance += 1;
  }
  return guidance * 2 > places.length ? 'guidance' : null;
}

/** The template offers two numberings in one cell: `Action 1 - …\n (ou)\n1.1.1.1. …`. */
const isPrintedExample = (title: string): boolean =>
  title
    .split(' (ou) ')
    .some((one) => EXAMPLE_TITLES.has(one.replace(/^(?:action )?\d+[a-z]?(?:\.\d+)*\.?(?: ?[-–:])? ?/, '').trim()));

/** The headings once more, as where a plan is printed page after page. */
const isHeadingAgain = ({ face, fields }: Look, row: number): boolean =>
  [...fields].every(([place, field]) => {
    const text = textAt(face, row, place);
    return text === '' ? field !== 'title' : fieldNamed(text) === field;
  });

/** A row that says an axis and nothing else, or an axis over the whole width. */
const isAxisAlone = ({ face, fields }: Look, row: number): boolean => {
  const places = face.placesOf(row);
  return (
    places.length > 0 && places.every((place) => AXES.includes(fields.get(place) ?? 'notes')) && !isTotal(face, row)
  );
};

const isTotal = (face: Face, row: number): boolean =>
  face.placesOf(row).some((place) => TOTAL_TITLE.test(plain(textAt(face, row, place))));

/** Merged over half the plan: the title of a part. */
const isWide = ({ face, fields, titlePlace }: Look, row: number): boolean =>
  face.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && titlePlace >= left && titlePlace <= right && (right - left + 1) * 2 >= fields.size,
  );

/** A title of a part, in its axis' column where it stands in one. */
function groupOn({ face, fields, titlePlace }: Look, row: number): PlanRows['groups'][number] {
  const place = face.placesOf(row).at(-1) ?? titlePlace;
  const isAxis = AXES.includes(fields.get(place) ?? 'notes');
  return { row, col: isAxis ? place : titlePlace, text: textAt(face, row, place) };
}

/**
 * Sub-actions repeat their action's title and are left out; where the action has no row of its own, its first sub-action stands
 * for it (traps 97).
 */
function withoutSubActions({ face, fields, titlePlace }: Look, rows: readonly number[]): readonly number[] {
  const subPlace = placeOf(fields, 'subAction');
  if (subPlace < 0) return rows;
  const isSub = (row: number): boolean => textAt(face, row, subPlace) !== '';
  const standing = new Map<string, number>();
  for (const row of rows) {
    const title = plain(textAt(face, row, titlePlace));
    const before = standing.get(title);
    if (before === undefined || (isSub(before) && !isSub(row))) standing.set(title, row);
  }
  return rows.filter((row) => !isSub(row) || standing.get(plain(textAt(face, row, titlePlace))) === row);
}
