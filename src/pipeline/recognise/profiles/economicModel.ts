import { plain } from '../../../domain/label';
import { economicInputIn } from '../../reading/economicInput';
import { isFigureAt } from '../entries';
import { type Face, linesBetween } from '../face';
import { textAt, yearsOn } from '../headingLines';
import type { Profile, TableSeen } from '../profile';

/** Lines of the model that tell its sheet: fewer are met in any transport survey. */
const LEAST_TELLING = 3;
const MOST_PLACES = 12;
/** The input sheet has some forty lines: what stands further down than this is a list of another kind, and is not read for it. */
const MOST_LINES = 2_000;
/** Where the year of the inputs is said, above them. */
const LINES_ABOVE = 15;
const BASE_YEAR = /\b(?:base(?:line)?|reference) year\b|\bannee de (?:base|reference)\b/;

/** Inputs of the NetZeroCities economic model: one line per emission source, its unit, its priority, the value of the base year. */
export const economicModel: Profile = {
  id: 'economic-model',
  title: { fr: 'Entrées du modèle économique', en: 'Economic model inputs' },
  isBothWays: false,
  recognise: (face) =>
    Array.from({ length: Math.min(MOST_PLACES, face.sheet.width) }, (_, place) => place).flatMap((place) =>
      inputsDown(face, place),
    ),
};

function inputsDown(face: Face, place: number): readonly TableSeen[] {
  const named = face.filled.slice(0, MOST_LINES).filter((line) => inputAt(face, line, place) !== null);
  const told = named.filter((line) => inputAt(face, line, place)?.isTelling === true);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || told.length < LEAST_TELLING) return [];
  const values = valuePlace(face, named, place);
  if (values === null) return [];
  const entries = linesBetween(face, first - 1, last + 1).filter((line) => isFigureAt(face, line, values));
  const top = headingLine(face, first, values);
  const text = textAt(face, top, values);
  return [
    {
      box: { top, left: face.placesOf(first)[0] ?? place, bottom: last, right: values },
      confidence: 1,
      signs: [{ fr: `${told.length} entrées du modèle`, en: `${told.length} inputs of the model` }],
      layout: {
        shape: 'grid',
        orientation: 'across',
        headings: [{ row: top, col: values, text, path: [text] }],
        entries,
        labelLine: place,
        notes: baseYears(face, top),
      },
    },
  ];
}

const inputAt = (face: Face, line: number, place: number) =>
  typeof face.at(line, place) === 'string' ? economicInputIn(textAt(face, line, place)) : null;

/** The first column of figures right of the labels. */
function valuePlace(face: Face, lines: readonly number[], labels: number): number | null {
  const places = [...new Set(lines.flatMap((line) => face.placesOf(line)))].sort((a, b) => a - b);
  const isValues = (place: number): boolean =>
    lines.filter((line) => isFigureAt(face, line, place)).length * 2 > lines.length;
  return places.find((place) => place > labels && isValues(place)) ?? null;
}

/** The nearest line above that says something over the values, else the first line itself. */
const headingLine = (face: Face, first: number, values: number): number =>
  [...linesBetween(face, first - LINES_ABOVE, first)].reverse().find((line) => textAt(face, line, values) !== '') ??
  first;

/** `Base year | 2019`, above: each with the year beside it. */
const baseYears = (face: Face, top: number) =>
  linesBetween(face, top - LINES_ABOVE, top).flatMap((row) =>
    face.placesOf(row).flatMap((col) => {
      if (!BASE_YEAR.test(plain(textAt(face, row, col)))) return [];
      const year = yearsOn(face, row).find((one) => one.place > col);
      return year === undefined ? [] : [{ row, col, text: `${textAt(face, row, col)} ${year.year}` }];
    }),
  );
