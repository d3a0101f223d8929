import type { ActionField } from '../../../catalogue/headings';
import { plain } from '../../../domain/label';
import { fieldNamed, isTeteHeading } from '../../reading/actionHeading';
import { isGuidance } from '../../reading/missing';
import { type Face, linesBetween } from '../face';
import { headingsBetween, mayBeHeadings, textAt } from '../headingLines';
import { type Profile, shownAt, type TableSeen } from '../profile';

/** Headings that make a row of headings a plan's: fewer are met in many lists. */
const LEAST_FIELDS = 4;
const MOST_PLACES = 80;
/** What templates print under their headings: types, guidance, importance (tete-plan-actions.md, sections 2 and 3). */
const TEMPLATE_WORDS =
  /^(?:texte?(?: libre| court| long)?|liste(?: deroulante| de choix)?|nombre(?: entier)?|date|oui \/ non|vrai ?\/ ?faux|booleen|recommande|optionnel(?:le)?|facultatif|obligatoire|non importee?s?|champs?\b.*|format\b.*|jj\/mm\/aaaa|\d+ caracteres.*|separe[zr]?\b.*|personnes?\b.*separe.*)$/;
const AN_EXAMPLE = /^(?:exemples?\b|ex\.? ?:)|\(exemple\)|ligne d'exemple|a supprimer avant/;

/** Action plans: TETE templates of every generation and exports, by their headings; one row is one action. */
export const teteActionPlan: Profile = {
  id: 'tete-action-plan',
  title: { fr: 'Plan d’actions', en: 'Action plan' },
  isBothWays: false,
  recognise: (face) => {
    const lines = face.heads.filter((line) => mayBeHeadings(face, line) && isPlanHeading(fieldsOn(face, line)));
    return lines.flatMap((line, i) => planUnder(face, line, lines[i + 1] ?? Infinity));
  },
};

type Fields = ReadonlyMap<number, ActionField>;

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

function isPlanHeading(fields: Fields): boolean {
  const kinds = new Set(fields.values());
  return kinds.has('title') && kinds.size >= LEAST_FIELDS && (kinds.has('axis') || hasPlanFields(kinds));
}

/** Without an axis, what only a plan of actions has beside its titles. */
const hasPlanFields = (kinds: ReadonlySet<ActionField>): boolean =>
  (['status', 'leadStructure', 'leadDepartment', 'partners', 'reduction', 'leadPerson', 'description'] as const).filter(
    (kind) => kinds.has(kind),
  ).length >= 2;

function planUnder(face: Face, line: number, end: number): readonly TableSeen[] {
  const fields = fieldsOn(face, line);
  const titlePlace = [...fields].find(([, field]) => field === 'title')?.[0];
  if (titlePlace === undefined) return [];
  const subPlace = [...fields].find(([, field]) => field === 'subAction')?.[0];
  const rows = linesBetween(face, line, end).filter((row) => textAt(face, row, titlePlace) !== '');
  const written = rows.filter((row) => !isTemplateRow(face, row, titlePlace));
  const entries = withoutSubActions(face, written, titlePlace, subPlace);
  const places = face.placesOf(line);
  const left = places[0] ?? titlePlace;
  const right = places.at(-1) ?? titlePlace;
  const printed = places.filter((place) => isTeteHeading(textAt(face, line, place))).length;
  const isAnchored = places.some((place) => plain(textAt(face, line, place)) === 'axe (x)');
  const dropped = rows.length - written.length;
  const subActions = written.length - entries.length;
  return [
    {
      box: { top: line, left, bottom: entries.at(-1) ?? line, right },
      confidence: Math.min(1, 0.7 + (isAnchored ? 0.2 : 0) + Math.min(0.3, fields.size * 0.03)),
      signs: [
        {
          fr: `${fields.size} en-têtes de plan d’actions en ligne ${line + 1}, dont ${printed} d’un modèle TETE`,
          en: `${fields.size} headings of an action plan in row ${line + 1}, ${printed} of them from a TETE template`,
        },
        ...(isAnchored
          ? [{ fr: `« Axe (x) » en ${anchorAt(face, line)}`, en: `"Axe (x)" in ${anchorAt(face, line)}` }]
          : []),
        { fr: `${entries.length} actions`, en: `${entries.length} actions` },
        ...(dropped > 0
          ? [
              {
                fr: `${dropped} lignes de consigne ou d’exemple laissées`,
                en: `${dropped} guidance or example rows left out`,
              },
            ]
          : []),
        ...(subActions > 0
          ? [
              {
                fr: `${subActions} lignes de sous-action non comptées`,
                en: `${subActions} sub-action rows not counted`,
              },
            ]
          : []),
      ],
      layout: {
        shape: 'records',
        orientation: 'across',
        headings: headingsBetween(face, line, line, [left, right], left),
        entries,
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

const anchorAt = (face: Face, line: number): string => {
  const place = face.placesOf(line).find((one) => plain(textAt(face, line, one)) === 'axe (x)') ?? 0;
  return shownAt(face, line, place);
};

/** Rows that the template prints: types, guidance, example. */
function isTemplateRow(face: Face, row: number, titlePlace: number): boolean {
  const title = plain(textAt(face, row, titlePlace));
  if (AN_EXAMPLE.test(title) || isPrinted(title)) return true;
  let filled = 0;
  let printed = 0;
  for (const place of face.placesOf(row)) {
    const isNumber = typeof face.at(row, place) === 'number'; // counts, but a template prints none
    const text = isNumber ? '' : plain(textAt(face, row, place));
    if (text === '' && !isNumber) continue;
    if (text.length < 60 && AN_EXAMPLE.test(text)) return true;
    filled += 1;
    if (isPrinted(text)) printed += 1;
  }
  return printed * 2 > filled;
}

const isPrinted = (said: string): boolean => isGuidance(said) || TEMPLATE_WORDS.test(said);

/**
 * Sub-actions repeat their action's title and are left out; where the action has no row of its own, its first sub-action stands
 * for it (traps 97).
 */
function withoutSubActions(
  face: Face,
  rows: readonly number[],
  titlePlace: number,
  subPlace: number | undefined,
): readonly number[] {
  if (subPlace === undefined) return rows;
  const isSub = (row: number): boolean => textAt(face, row, subPlace) !== '';
  const standing = new Map<string, number>();
  for (const row of rows) {
    const title = plain(textAt(face, row, titlePlace));
    const before = standing.get(title);
    if (before === undefined || (isSub(before) && !isSub(row))) standing.set(title, row);
  }
  return rows.filter((row) => !isSub(row) || standing.get(plain(textAt(face, row, titlePlace))) === row);
}
