import type { ActionField } from '../../../catalogue/headings';
import { leftOutReasons, leftOutWords } from '../../../catalogue/planRows';
import { plain } from '../../../domain/label';
import type { Bilingual } from '../../../domain/message';
import { fieldNamed, isTeteHeading } from '../../reading/actionHeading';
import { funderHeading, investmentField } from '../../reading/moneyHeading';
import { actionCards } from '../actionCards';
import { type Face, linesBetween } from '../face';
import { headingsBetween, mayBeHeadings, textAt, yearsOn } from '../headingLines';
import { type Fields, type PlanRows, planRows } from '../planRows';
import { type Profile, shownAt, type TableSeen } from '../profile';

/** Headings that make a row of headings a plan's: fewer are met in many lists. */
const LEAST_FIELDS = 4;
const LEAST_FUNDERS = 2;
const MOST_PLACES = 80;
/** Rows enough to tell a column of titles from a column of codes. */
const ROWS_WEIGHED = 60;
/** Row numbers quoted for one reason. */
const MOST_SHOWN = 12;

/** Action plans: TETE templates of every generation and exports, by their headings; one row is one action, or one card. */
export const teteActionPlan: Profile = {
  id: 'tete-action-plan',
  title: { fr: 'Plan d’actions', en: 'Action plan' },
  isBothWays: true,
  recognise: (face) => {
    if (face.isSideways) return actionCards(face, (line) => fieldsOn(face, line));
    const lines = face.heads.filter(
      (line) =>
        mayBeHeadings(face, line) &&
        isPlanHeading(fieldsOn(face, line), () => fundersOn(face, line)) &&
        !isListOfUnits(face, line),
    );
    const firsts = lines.filter((line, i) => i === 0 || !isSame(fieldsOn(face, line), fieldsOn(face, lines[i - 1]!)));
    return firsts.flatMap((line, i) => planUnder(face, line, firsts[i + 1] ?? Infinity));
  },
};

const fieldsOn = (face: Face, line: number): Fields =>
  new Map(
    face
      .placesOf(line)
      .slice(0, MOST_PLACES)
      .flatMap((place) => {
        const field = typeof face.at(line, place) === 'string' ? fieldNamed(textAt(face, line, place)) : null;
        return field === null ? [] : [[place, field] as const];
      }),
  );

/** The same headings once more belong to the plan above: it is printed page after page. */
const isSame = (fields: Fields, above: Fields): boolean =>
  fields.size === above.size && [...fields].every(([place, field]) => above.get(place) === field);

/** Columns of funders, as a contract with the State has them beside its costs; where years stand too, it is a plan of investments. */
function fundersOn(face: Face, line: number): number {
  const texts = face
    .placesOf(line)
    .slice(0, MOST_PLACES)
    .flatMap((place) => (typeof face.at(line, place) === 'string' ? [textAt(face, line, place)] : []));
  if (yearsOn(face, line).length >= 2 || texts.some((text) => investmentField(text) === 'operation')) return 0;
  return texts.filter((text) => funderHeading({ path: [text], text }) !== null).length;
}

function isPlanHeading(fields: Fields, funders: () => number): boolean {
  const kinds = new Set(fields.values());
  if (kinds.has('title') && kinds.has('budget') && funders() >= LEAST_FUNDERS) return true;
  return kinds.has('title') && kinds.size >= LEAST_FIELDS && (kinds.has('axis') || hasPlanFields(kinds));
}

/** Without an axis, what only a plan of actions has beside its titles. */
const hasPlanFields = (kinds: ReadonlySet<ActionField>): boolean =>
  (['status', 'leadStructure', 'leadDepartment', 'partners', 'reduction', 'leadPerson', 'description'] as const).filter(
    (kind) => kinds.has(kind),
  ).length >= 2;

/** A catalogue of indicators or measures has units, and nobody who leads, no cost and no date: its rows are no actions. */
function isListOfUnits(face: Face, line: number): boolean {
  const kinds = new Set(fieldsOn(face, line).values());
  const isPlanned = (['budget', 'start', 'end', 'leadStructure', 'leadDepartment', 'leadPerson'] as const).some(
    (kind) => kinds.has(kind),
  );
  return !isPlanned && face.placesOf(line).some((place) => /^unites?$/.test(plain(textAt(face, line, place)).trim()));
}

function planUnder(face: Face, line: number, end: number): readonly TableSeen[] {
  const fields = fieldsOn(face, line);
  const rows = linesBetween(face, line, end);
  const titlePlace = titlePlaceIn(face, rows, fields);
  if (titlePlace === undefined) return [];
  const { entries, leftOut, groups } = planRows(face, rows, fields, titlePlace);
  const places = face.placesOf(line);
  const left = places[0] ?? titlePlace;
  const right = places.at(-1) ?? titlePlace;
  const printed = places.filter((place) => isTeteHeading(textAt(face, line, place))).length;
  const isOfActions = /\b(?:actions?|fiches?)\b/.test(plain(textAt(face, line, titlePlace)));
  const isAnchored = places.some((place) => plain(textAt(face, line, place)) === 'axe (x)');
  return [
    {
      box: { top: line, left, bottom: Math.max(line, entries.at(-1) ?? 0, leftOut.at(-1)?.entry ?? 0), right },
      confidence: Math.min(1, 0.7 + (isAnchored ? 0.2 : isOfActions ? 0.1 : 0) + Math.min(0.3, fields.size * 0.03)),
      signs: [
        {
          fr: `${fields.size} en-têtes de plan d’actions en ligne ${line + 1}, dont ${printed} d’un modèle TETE`,
          en: `${fields.size} headings of an action plan in row ${line + 1}, ${printed} of them from a TETE template`,
        },
        ...(isAnchored
          ? [{ fr: `« Axe (x) » en ${anchorAt(face, line)}`, en: `"Axe (x)" in ${anchorAt(face, line)}` }]
          : []),
        { fr: `${entries.length} actions`, en: `${entries.length} actions` },
        ...signsOf(leftOut),
      ],
      layout: {
        shape: 'records',
        orientation: 'across',
        headings: headingsBetween(face, line, line, [left, right], left),
        entries,
        leftOut,
        groups,
        figureColumns: places.filter((place) => entries.some((row) => typeof face.at(row, place) === 'number')),
        labelLine: titlePlace,
        notes: linesBetween(face, line - 13, line).flatMap((above) =>
          face
            .placesOf(above)
            .slice(0, 6)
            .map((place) => ({ row: above, col: place, text: textAt(face, above, place) })),
        ),
      },
    },
  ];
}

/** Where several headings may be the title's (`Action`, `Intitulé`), the one whose cells say the most: a code is no title. */
function titlePlaceIn(face: Face, rows: readonly number[], fields: Fields): number | undefined {
  const places = [...fields].filter(([, field]) => field === 'title').map(([place]) => place);
  if (places.length < 2) return places[0];
  const lengths = places.map((place) =>
    rows.slice(0, ROWS_WEIGHED).reduce((sum, row) => sum + textAt(face, row, place).length, 0),
  );
  return places[lengths.indexOf(Math.max(...lengths))];
}

/** Rows that are no action, reason by reason: `lignes 3, 4 : consignes du modèle`. */
const signsOf = (leftOut: PlanRows['leftOut']): readonly Bilingual[] =>
  leftOutReasons.flatMap((reason) => {
    const rows = leftOut.filter(({ why }) => why === reason).map(({ entry }) => entry + 1);
    if (rows.length === 0) return [];
    const shown = rows.slice(0, MOST_SHOWN).join(', ') + (rows.length > MOST_SHOWN ? '…' : '');
    const words = leftOutWords[reason];
    return rows.length === 1
      ? [{ fr: `ligne ${shown} : ${words.fr}`, en: `row ${shown}: ${words.en}` }]
      : [{ fr: `lignes ${shown} : ${words.fr}`, en: `rows ${shown}: ${words.en}` }];
  });

const anchorAt = (face: Face, line: number): string => {
  const place = face.placesOf(line).find((one) => plain(textAt(face, line, one)) === 'axe (x)') ?? 0;
  return shownAt(face, line, place);
};
