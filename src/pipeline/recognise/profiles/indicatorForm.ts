import { plain } from '../../../domain/label';
import { indicatorNamed } from '../../reading/indicatorNamed';
import { isFigureAt } from '../entries';
import { type Face, linesBetween } from '../face';
import { textAt, yearsOn } from '../headingLines';
import type { Profile, TableSeen } from '../profile';

/** Fewer are a remark with a figure. */
const LEAST_FIGURES = 2;
/** Lines of a form, its year among them; blank ones within. */
const MOST_LINES = 60;
const WIDEST_GAP = 2;
/** Columns where words may begin. */
const MOST_PLACES = 12;
const A_YEAR = /^(?:annee|annee (?:de reference|des donnees|du diagnostic|de l'inventaire)|exercice|millesime)\s*:?$/;

/** Words on the left, figures on the right, all of the year that one line says: a summary of the territory. */
export const indicatorForm: Profile = {
  id: 'indicator-list',
  title: { fr: 'Fiche du territoire', en: 'Form of the territory' },
  isBothWays: false,
  recognise: (face) =>
    face.heads.flatMap((line) =>
      face
        .placesOf(line)
        .filter((place) => place < MOST_PLACES && isYearLabel(face, line, place))
        .flatMap((place) => formAround(face, line, place)),
    ),
};

/** The words are looked for before they are made plain: this is asked of each cell. */
function isYearLabel(face: Face, line: number, place: number): boolean {
  const value = face.at(line, place);
  return typeof value === 'string' && /ann|exer|mill/i.test(value) && A_YEAR.test(plain(textAt(face, line, place)));
}

/** The form around the line that says its year: one figure beside each label. */
function formAround(face: Face, line: number, place: number): readonly TableSeen[] {
  const values = place + 1;
  if (!yearsOn(face, line).some((year) => year.place === values)) return [];
  const entries = [...runOf(face, line, place, -1), ...runOf(face, line, place, 1)].sort((a, b) => a - b);
  const known = new Set(entries.flatMap((entry) => indicatorNamed(textAt(face, entry, place), null) ?? []));
  if (known.size < LEAST_FIGURES || known.size * 2 < entries.length) return [];
  const [top, bottom] = [Math.min(line, ...entries), Math.max(line, ...entries)];
  const text = textAt(face, line, values);
  return [
    {
      box: { top, left: place, bottom, right: values },
      confidence: 0.95,
      signs: [
        { fr: `${known.size} indicateurs reconnus par leur nom`, en: `${known.size} indicators known by name` },
        { fr: `l’année est dite en ligne ${line + 1}`, en: `the year is said in row ${line + 1}` },
      ],
      layout: {
        shape: 'grid',
        orientation: 'across',
        headings: [{ row: line, col: values, text, path: [text] }],
        entries,
        labelLine: place,
        notes: linesBetween(face, top - 4, top).flatMap((row) =>
          face.placesOf(row).map((col) => ({ row, col, text: textAt(face, row, col) })),
        ),
      },
    },
  ];
}

/** A label that is known, with nothing beside it: the figure is to come. */
const isBlankFigure = (face: Face, line: number, place: number): boolean =>
  face.at(line, place + 1) === null && indicatorNamed(textAt(face, line, place), null) !== null;

/** The lines of a form above or below one: a label and a figure beside it, nothing further right. */
function runOf(face: Face, from: number, place: number, step: 1 | -1): readonly number[] {
  const entries: number[] = [];
  let last = from;
  for (
    let line = from + step;
    line >= 0 && Math.abs(line - last) <= WIDEST_GAP && entries.length < MOST_LINES;
    line += step
  ) {
    const label = textAt(face, line, place);
    if (label === '' && face.placesOf(line).length === 0) continue;
    if (label === '' || isYearLabel(face, line, place) || face.at(line, place + 2) !== null) break;
    if (!isFigureAt(face, line, place + 1) && !isBlankFigure(face, line, place)) break;
    entries.push(line);
    last = line;
  }
  return entries;
}
