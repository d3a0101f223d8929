import { plain } from '../../../domain/label';
import { headingRemainder } from '../../reading/headingRemainder';
import { indicatorNamed } from '../../reading/indicatorNamed';
import { isFigureAt } from '../entries';
import { type Face, placeAfter } from '../face';
import { textAt } from '../headingLines';
import type { Profile, TableSeen } from '../profile';
import { yearIn } from '../../reading/year';

/** Rows of a card under its name. */
const MOST_ROWS = 30;
const WIDEST_GAP = 2;
/** Columns where cards may begin. */
const MOST_PLACES = 40;
const A_NAME = /^(?:(?:nom|intitule|libelle) (?:de l')?indicateur|indicateur|intitule|libelle)\s*:?$/;
/** Whose figure it is. */
const A_PLACE =
  /^(?:mailles?|echelles?|perimetres?|territoires?|collectivites?|communes?|epci|siren|insee|code insee)\b/;
/** A figure and its year, each on a row of its own. */
const A_YEAR = /^(?:annee|exercice|millesime)\b/;
const A_VALUE = /^(?:valeur|resultat|realise|constate|mesure|chiffre)\b/;
const A_FIELD = /^(?:unites?|identifiant|code|id)\b/;

/** One indicator on a card: its name, its unit, then a year and a value on each row. Read sideways, so that its name is a label. */
export const indicatorCard: Profile = {
  id: 'indicator-list',
  title: { fr: 'Fiche indicateur', en: 'Indicator card' },
  isBothWays: true,
  recognise: (face) =>
    face.isSideways
      ? face.filled
          .filter((line) => line < MOST_PLACES)
          .flatMap((line) =>
            face
              .placesOf(line)
              .filter((place) => isName(face, line, place))
              .flatMap((place) => cardUnder(face, line, place)),
          )
      : [],
};

/** The card whose name stands beside a word such as "Indicateur"; `line` is a column of the sheet, `place` a row. */
function cardUnder(face: Face, line: number, place: number): readonly TableSeen[] {
  const name = textAt(face, line + 1, place);
  const rows = rowsUnder(face, line, place);
  const isDated = (row: number): boolean => isFigureAt(face, line + 1, row) && hasYear(face, line, row);
  const known = indicatorNamed(name, null);
  const year = rows.find((row) => A_YEAR.test(plain(textAt(face, line, row))) && hasYear(face, line + 1, row));
  const value = rows.find((row) => A_VALUE.test(plain(textAt(face, line, row))) && isFigureAt(face, line + 1, row));
  const years = rows.filter(isDated);
  const dated = years.length > 0 || year === undefined || value === undefined ? years : [value];
  if (name === '' || known === null || dated.length === 0) return [];
  const kept = rows.filter(
    (row) => dated.includes(row) || row === year || A_FIELD.test(plain(textAt(face, line, row))),
  );
  const right = Math.max(place, ...kept);
  return [
    {
      box: { top: line, left: place, bottom: line + 1, right },
      confidence: 0.95,
      signs: [
        { fr: `fiche de « ${name} »`, en: `card of "${name}"` },
        dated === years
          ? { fr: `${dated.length} années en lignes`, en: `${dated.length} years in rows` }
          : { fr: 'une valeur et son année en lignes', en: 'a value and its year in rows' },
      ],
      layout: {
        shape: 'grid',
        orientation: 'across',
        headings: kept.map((row) => {
          const text = textAt(face, line, row);
          const isOfYear = row === value && dated !== years && year !== undefined;
          return { row: line, col: row, text, path: isOfYear ? [lineOf(face, line, year), text] : [text] };
        }),
        entries: [line + 1],
        labelLine: place,
        notes: rows
          .filter((row) => A_PLACE.test(plain(textAt(face, line, row))))
          .map((row) => ({ row: line, col: row, text: lineOf(face, line, row) })),
      },
    },
  ];
}

/** A line of the card as one text: `Maille : Commune de Rivemont`. */
const lineOf = (face: Face, line: number, row: number): string =>
  `${textAt(face, line, row).replace(/ ?:$/, '')} : ${textAt(face, line + 1, row)}`;

/** The rows of a card: as far as the next name, or an empty stretch. */
function rowsUnder(face: Face, line: number, place: number): readonly number[] {
  const places = face.placesOf(line);
  const rows: number[] = [];
  let last = place;
  for (const row of places.slice(placeAfter(places, place))) {
    if (row - last > WIDEST_GAP || rows.length >= MOST_ROWS || isName(face, line, row)) break;
    rows.push(row);
    last = row;
  }
  return rows;
}

/** The words are looked for before they are made plain: this is asked of each cell. */
function isName(face: Face, line: number, place: number): boolean {
  const value = face.at(line, place);
  return (
    typeof value === 'string' && /indicat|intitul|libell/i.test(value) && A_NAME.test(plain(textAt(face, line, place)))
  );
}

/** A year, or a year and its kind: `Budget 2024` is another figure of the card. */
const hasYear = (face: Face, line: number, row: number): boolean =>
  headingRemainder(textAt(face, line, row)) === '' &&
  yearIn(face.at(line, row), face.formatAt(line, row), face.workbook.isDate1904)?.year != null;
