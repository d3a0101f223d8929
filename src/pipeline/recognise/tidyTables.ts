import { plain } from '../../domain/label';
import { knownLabel } from '../reading/knownLabel';
import { isLevelHeading } from '../reading/levelHeading';
import { isStatusHeading, rowStatusIn } from '../reading/rowStatus';
import { isYearHeading } from '../reading/year';
import { entriesUnder, isFigureAt } from './entries';
import { type Face, linesBetween } from './face';
import { headingsBetween, mayBeHeadings, textAt, yearsOn } from './headingLines';
import { notesAround } from './notes';
import { labelPlaces } from './secondLabels';
import type { YearTable } from './yearTables';

/** Lines that tell what a column holds. */
const LOOKED_AT = 200;
const LEAST_LINES = 3;
const NEARLY_ALL = 0.9;
/** Sectors or carriers that a column of labels names at least. */
const LEAST_LABELS = 2;
const MOST_PLACES = 30;

const A_VALUE = /^(?:valeurs?|quantites?|resultats?|montants?|chiffres?|values?)\b/;
/** Columns that add nothing to a figure: its unit is read, its source and remarks are kept where they are. */
const HARMLESS =
  /^(?:unites?|sources?|producteurs?|remarques?|commentaires?|observations?|notes?|territoires?|perimetres?|communes?|collectivites?|epci|departements?|regions?)\b/;

/** Columns of numbers that a figure depends on, beside its sector and year. */
const A_SPLIT = /^(?:scopes?|mois|trimestres?|semestres?|jours?|code|insee|siren|versions?)\b/;

/** A table with one line per sector and year: what is on its line of headings, and what keeps it from being understood. */
export interface TidyTable {
  readonly line: number;
  /** The table to its last line: looked for once a profile has known it. */
  readonly table: () => YearTable;
  /** Columns whose words change from line to line, and that we do not know: two lines may differ by them alone. */
  readonly unknown: readonly string[];
}

const known = new WeakMap<Face, readonly TidyTable[]>();

/** `Secteur | Année | Valeur | Unité`: long tables, as databases export them. Looked for once. */
export function tidyTables(face: Face): readonly TidyTable[] {
  const tables = known.get(face) ?? (face.isSideways ? [] : face.heads.flatMap((line) => tidyUnder(face, line)));
  known.set(face, tables);
  return tables;
}

function tidyUnder(face: Face, line: number): readonly TidyTable[] {
  if (!mayBeHeadings(face, line)) return [];
  const places = face.placesOf(line).slice(0, MOST_PLACES);
  const years = places.find((place) => isYearHeading(textAt(face, line, place)) && areYears(face, line, place));
  if (years === undefined) return [];
  const texts = places.filter((place) => place !== years && !isMostly(face, line, place, isFigureAt));
  const values = places.filter(
    (place) => place !== years && !texts.includes(place) && isValueHeading(textAt(face, line, place)),
  );
  const likeliest = [...texts].sort((a, b) => sectorsIn(face, line, b) - sectorsIn(face, line, a))[0];
  if (values.length === 0 || likeliest === undefined) return [];
  const sectors = sectorsIn(face, line, likeliest);
  if (sectors < LEAST_LABELS || texts.some((place) => namedIn(face, line, place, true) > sectors)) return [];
  const labels = labelPlaces(face, line, likeliest, [0, Math.max(...texts) + 1], Infinity);
  const unknown = places
    .filter((place) => place !== labels.labelPlace && place !== labels.secondLabels)
    .filter((place) => place !== years && !values.includes(place))
    .filter((place) => isSplit(texts.includes(place), textAt(face, line, place)) && isVaried(face, line, place))
    .filter((place) => !isOfStatuses(face, line, place))
    .map((place) => textAt(face, line, place));
  return [{ line, unknown, table: () => tableOf(face, line, { ...labels, places, years, values }) }];
}

interface Parts extends ReturnType<typeof labelPlaces> {
  readonly places: readonly number[];
  readonly years: number;
  readonly values: readonly number[];
}

function tableOf(face: Face, line: number, { labelPlace, secondLabels, places, years, values }: Parts): YearTable {
  const entries = entriesUnder(face, line, labelPlace, values, Infinity);
  const [from, to, bottom] = [places[0] ?? 0, places.at(-1) ?? 0, entries.at(-1)?.line ?? line];
  const headings = headingsBetween(face, line, line, [from, to], to + 1).filter(
    ({ col }) => col !== labelPlace && col !== secondLabels,
  );
  const box = { top: line, left: from, bottom, right: to };
  const layout = {
    shape: 'grid' as const,
    orientation: 'across' as const,
    headings,
    entries: entries.map((entry) => entry.line),
    labelLine: labelPlace,
    ...(secondLabels !== undefined && { secondLabels }),
    years,
    notes: notesAround(face, { line, bottom, from, to, claimed: -1, end: Infinity }, headings),
  };
  const labels = entries.map(({ label }) => label);
  const yearsSeen = entries.flatMap((entry) => yearsOn(face, entry.line).filter(({ place }) => place === years));
  return { line, years: yearsSeen, labelPlace, labels, box, layout, whole: () => ({ box, layout }) };
}

const isValueHeading = (text: string): boolean => A_VALUE.test(plain(text)) || isLevelHeading(text);

const linesOf = (face: Face, line: number): readonly number[] => linesBetween(face, line, Infinity, LOOKED_AT);

/** Whether nearly all the cells of a column are of a kind, a few at least. */
function isMostly(face: Face, line: number, place: number, is: typeof isFigureAt): boolean {
  const filled = linesOf(face, line).filter((other) => face.at(other, place) !== null);
  const found = filled.filter((other) => is(face, other, place)).length;
  return found >= LEAST_LINES && found >= filled.length * NEARLY_ALL;
}

const areYears = (face: Face, line: number, place: number): boolean =>
  isMostly(face, line, place, (_, other) => yearsOn(face, other).some((year) => year.place === place));

/** How many sectors and carriers a column names. */
const sectorsIn = (face: Face, line: number, place: number): number => namedIn(face, line, place, false);

/** How many indicators a column names, or how many sectors and carriers: themes of a list of indicators are not its lines. */
const namedIn = (face: Face, line: number, place: number, areIndicators: boolean): number =>
  new Set(
    linesOf(face, line).flatMap((other) => {
      const known = typeof face.at(other, place) === 'string' ? knownLabel(textAt(face, other, place)) : null;
      return known?.isSure === true && (known.kind === 'indicator') === areIndicators ? [known.target] : [];
    }),
  ).size;

const isSplit = (isText: boolean, heading: string): boolean =>
  isText ? !HARMLESS.test(plain(heading)) : A_SPLIT.test(plain(heading));

/** Whether a column tells results from objectives: it says what each figure is. */
function isOfStatuses(face: Face, line: number, place: number): boolean {
  const heading = textAt(face, line, place);
  if (!isStatusHeading(heading)) return false;
  return linesOf(face, line).every((other) => rowStatusIn(textAt(face, other, place), heading) !== null);
}

/** Whether a column says two different things, however far down. */
function isVaried(face: Face, line: number, place: number): boolean {
  let first: string | undefined;
  return linesBetween(face, line, Infinity).some((other) => {
    const said = plain(textAt(face, other, place));
    first ??= said;
    return said !== first;
  });
}
