import { lists } from '../../../catalogue/frameworks/lists';
import type { Layout } from '../../../domain/recognition';
import { plain } from '../../../domain/label';
import { knownLabel } from '../../reading/knownLabel';
import { type Face, linesBetween } from '../face';
import { headingsBetween, mayBeHeadings, textAt, yearsOn } from '../headingLines';
import type { Profile, TableSeen } from '../profile';
import { tidyTables } from '../tidyTables';
import { tableUnder, type YearTable, yearTables } from '../yearTables';

const A_NAME =
  /^(?:nom de l'indicateur|indicateurs?(?: de suivi)?|intitule(?: de l'indicateur)?|libelle(?: de l'indicateur)?|titre(?: de l'indicateur)?|(?:libelle|nom|intitule|titre) indicateur|nom|indicators?|indicator name|question)$/;
const AN_IDENTIFIER =
  /^(?:(?:identifiants?|id|n°|numero|code)(?:[ _](?:referentiel|indicateur|crte))?|crte|indicateur id)$/;
const A_CODE = /^(?:cae|eci|crte|te|terr)[ _-]?\d+(?:\.\w+)*(?:-\w+)?$|^\d{1,2}[a-z]$/i;
const OF_CRTE = /^crte/i;
const CRTE_PREFIX = 'crte_';
/** The CRTE's own numbers, as its documents print them: `1.1`, `2.1.hab`, `11.1-SO2`. Measures of the label look alike: the list must say CRTE. */
const BARE_CRTE = new Set(lists['crte-2021'].map(({ id }) => id.toLowerCase().replace(CRTE_PREFIX, '')));
const SAYS_CRTE = /\bcrte\b/i;
/** `Valeur 1` beside `Année 1` (trap 33), or a year per row beside its result. */
const A_VALUE = /^(?:valeur|resultat|realise|objectif|cible|value|result|response|target)s?(?: \d)?$/;
const A_YEAR =
  /^(?:annees?(?: \d)?|derniere annee(?: connue| disponible)?|annee (?:de la donnee|des donnees)|millesime|(?:inventory |reporting )?year)$/;
const CODES_LOOKED_AT = 40;

interface Columns {
  readonly name: number;
  readonly identifier: number | null;
  /** Absent where identifiers are written whole. */
  readonly codePrefix?: string;
}

/** Lists of indicators: TETE, CRTE and Cit'ergie exports by identifier, a department's own by name; years as columns or in cells. */
export const teteIndicators: Profile = {
  id: 'tete-indicators',
  title: { fr: 'Indicateurs TETE', en: 'ADEME label indicators' },
  isBothWays: false,
  recognise: (face) => [...withYearHeadings(face), ...withYearCells(face)],
};

const withYearHeadings = (face: Face): readonly TableSeen[] =>
  [...yearTables(face), ...ofOneYear(face)].flatMap(({ labels, years, whole, ...beginning }) => {
    const line = beginning.layout.headings[0]?.row ?? beginning.box.top;
    const columns = columnsOn(face, line);
    const isSectors = labels.filter((label) => isSectorLabel(label)).length * 2 >= labels.length;
    if (columns === null || (isSectors && columns.identifier === null)) return [];
    const { box, layout } = whole();
    const places = face.placesOf(line);
    const [from, to] = [Math.min(box.left, ...places), Math.max(box.right, columns.name)];
    return [
      seenList(
        face,
        columns,
        {
          top: line,
          from,
          to,
          entries: layout.entries,
          notes: layout.notes,
          headings: allHeadings(face, line, from, to, years[0]?.place ?? from),
        },
        [
          years.length === 1
            ? { fr: 'une année en en-tête', en: 'one year as a heading' }
            : { fr: `${years.length} années en en-tête`, en: `${years.length} years as headings` },
        ],
      ),
    ];
  });

/** One year over figures, be it twice, tells no table by itself: identifiers of the framework must stand beside them. */
const ofOneYear = (face: Face): readonly YearTable[] =>
  face.heads.flatMap((line) => {
    const years = yearsOn(face, line);
    if (new Set(years.map(({ year }) => year)).size !== 1 || !mayBeHeadings(face, line)) return [];
    const columns = columnsOn(face, line);
    if (columns === null || columns.identifier === null) return [];
    const bounds = { claimed: -1, end: Infinity, from: 0, to: Infinity, labelPlace: columns.name };
    return tableUnder(face, line, years, bounds) ?? [];
  });

const withYearCells = (face: Face): readonly TableSeen[] =>
  face.heads.flatMap((line) => {
    if (!mayBeHeadings(face, line)) return [];
    const texts = face.placesOf(line).map((place) => nameAt(face, line, place));
    const isList = texts.some((text) => A_YEAR.test(text)) && texts.some((text) => A_VALUE.test(text));
    const columns = isList ? columnsOn(face, line) : null;
    if (columns === null || (columns.identifier === null && tidyTables(face).some((table) => table.line === line)))
      return [];
    const places = face.placesOf(line);
    const [from, to] = [places[0] ?? 0, places.at(-1) ?? 0];
    const entries = linesBetween(face, line, Infinity).filter((row) => textAt(face, row, columns.name) !== '');
    const notes = linesBetween(face, line - 13, line).flatMap((above) =>
      face
        .placesOf(above)
        .slice(0, 4)
        .map((place) => ({ row: above, col: place, text: textAt(face, above, place) })),
    );
    return [
      seenList(
        face,
        columns,
        { top: line, from, to, entries, notes, headings: allHeadings(face, line, from, to, from) },
        [{ fr: 'année et valeur dans des colonnes', en: 'year and value in columns' }],
      ),
    ];
  });

interface Found {
  readonly top: number;
  readonly from: number;
  readonly to: number;
  readonly entries: readonly number[];
  readonly notes: Layout['notes'];
  readonly headings: Layout['headings'];
}

const allHeadings = (face: Face, line: number, from: number, to: number, grouped: number): Layout['headings'] =>
  headingsBetween(face, line, line, [from, to], grouped);

function seenList(
  face: Face,
  { name, identifier, codePrefix }: Columns,
  found: Found,
  signs: TableSeen['signs'],
): TableSeen {
  const { top, from, to, entries, notes, headings } = found;
  const codes = entries.flatMap((row) => {
    const text = identifier === null ? '' : textAt(face, row, identifier);
    if (identifier === null) return [];
    if (codePrefix !== undefined && isBareCrte(text)) return [{ row, col: identifier, text: `${codePrefix}${text}` }];
    return A_CODE.test(text) ? [{ row, col: identifier, text }] : [];
  });
  const ofCrte = codes.filter(({ text }) => OF_CRTE.test(text)).length;
  return {
    box: { top, left: from, bottom: entries.at(-1) ?? top, right: to },
    confidence: codes.length > 0 ? 1 : 0.9,
    signs: [
      ...identifiersOf('TETE', codes.length - ofCrte),
      ...identifiersOf('CRTE', ofCrte),
      { fr: `${entries.length} indicateurs en lignes`, en: `${entries.length} indicators in rows` },
      ...signs,
    ],
    layout: {
      shape: 'grid',
      orientation: 'across',
      headings: headings.filter(({ col }) => col !== name),
      entries,
      labelLine: name,
      ...(codes.length > 0 && { codes }),
      ...(codePrefix !== undefined && { codePrefix }),
      notes,
    },
  };
}

const identifiersOf = (framework: string, count: number): TableSeen['signs'] =>
  count === 0 ? [] : [{ fr: `${count} identifiants ${framework}`, en: `${count} ${framework} identifiers` }];

/** A heading in its plain form; a database writes `libelle_indicateur`. */
const nameAt = (face: Face, line: number, place: number): string =>
  plain(textAt(face, line, place)).replaceAll('_', ' ');

/** The columns of names and identifiers of a heading row; `null` when the row is not a list's. */
function columnsOn(face: Face, line: number): Columns | null {
  const places = face.placesOf(line);
  const named = places.find((place) => A_NAME.test(nameAt(face, line, place)));
  const identifiers = places.filter((place) => AN_IDENTIFIER.test(nameAt(face, line, place)));
  const coded = identifiers.find((place) => hasCodes(face, line, place, (text) => A_CODE.test(text)));
  const bare = coded ?? identifiers.find((place) => hasCodes(face, line, place, isBareCrte));
  const isBare = coded === undefined && bare !== undefined && saysCrte(face, line);
  const name = named ?? coded;
  if (name === undefined) return null;
  return { name, identifier: coded ?? (isBare ? bare : null), ...(isBare && { codePrefix: CRTE_PREFIX }) };
}

const isBareCrte = (text: string): boolean => BARE_CRTE.has(text.toLowerCase());

const hasCodes = (face: Face, line: number, place: number, isCode: (text: string) => boolean): boolean =>
  linesBetween(face, line, Infinity, CODES_LOOKED_AT).filter((row) => isCode(textAt(face, row, place))).length >= 2;

/** In the sheet's name, its title, or its headings. */
const saysCrte = (face: Face, line: number): boolean =>
  SAYS_CRTE.test(face.sheet.name.replaceAll('_', ' ')) ||
  linesBetween(face, line - 13, line + 1).some((row) =>
    face.placesOf(row).some((place) => SAYS_CRTE.test(textAt(face, row, place))),
  );

const isSectorLabel = (label: string): boolean => {
  const known = knownLabel(label);
  return known !== null && known.kind !== 'indicator' && known.isSure;
};
