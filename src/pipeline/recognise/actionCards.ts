import type { ActionField } from '../../catalogue/headings';
import { plain } from '../../domain/label';
import type { Layout } from '../../domain/recognition';
import { type Face, linesBetween, nextLine } from './face';
import { textAt } from './headingLines';
import { type Fields, planRows } from './planRows';
import type { TableSeen } from './profile';

/** Words that a card has beside its title, at least: a form of anything else has one or two of them. */
const LEAST_FIELDS = 5;
/** Columns where the words of a card may stand. */
const MOST_PLACES = 12;
const LINES_ABOVE = 4;
/** What an action has and a guide to the columns of a template has not: an amount, tonnes, a date. */
const TYPED: readonly ActionField[] = ['budget', 'reduction', 'amount', 'start', 'end', 'schedule'];
const LEADS: readonly ActionField[] = ['leadStructure', 'leadDepartment', 'leadPerson', 'partners'];

/**
 * Cards of actions, and plans with one action per column, on a face turned on its side: the words of a plan down a column, each card from
 * its title to the next. `fieldsOn` tells the words of a line.
 */
export const actionCards = (face: Face, fieldsOn: (line: number) => Fields): readonly TableSeen[] =>
  face.filled
    .filter((line) => line < MOST_PLACES)
    .flatMap((line) => cardsIn(fieldsOn(line)).flatMap((fields) => cardAt(face, line, fields)));

/** The words of each card: a second title begins another. */
function cardsIn(fields: Fields): readonly Fields[] {
  const cards: Map<number, ActionField>[] = [];
  let heads: (readonly [number, ActionField])[] = []; // what stands over a title, its number or its axis, is of its card
  for (const one of [...fields].sort(([a], [b]) => a - b)) {
    const isTitle = one[1] === 'title';
    const last = cards.at(-1);
    if (isTitle) {
      cards.push(new Map([...heads, one]));
      heads = [];
    } else if (last === undefined) heads.push(one);
    else last.set(...one);
  }
  return cards;
}

function cardAt(face: Face, line: number, fields: Fields): readonly TableSeen[] {
  const kinds = new Set(fields.values());
  const titlePlace = [...fields].find(([, field]) => field === 'title')?.[0];
  const isCard = LEADS.some((kind) => kinds.has(kind)) && TYPED.some((kind) => kinds.has(kind));
  if (titlePlace === undefined || kinds.size < LEAST_FIELDS || !isCard) return [];
  const { entries } = planRows(face, columnsBeside(face, line, titlePlace), fields, titlePlace);
  const actions = entries.filter((entry) => hasTyped(face, entry, fields));
  if (actions.length === 0) return [];
  const [left, right] = [Math.min(...fields.keys()), Math.max(...fields.keys())];
  const notes = notesOver(face, line, left);
  const isOfActions = [face.sheet.name, ...notes.map(({ text }) => text)].some((text) =>
    /\b(?:actions?|projets?)\b/.test(plain(text)),
  );
  return [
    {
      box: { top: line, left, bottom: actions.at(-1) ?? line, right },
      confidence: isOfActions ? 0.95 : 0.85,
      signs: [
        {
          fr: `fiche d’action : ${fields.size} rubriques l’une sous l’autre, ${actions.length} action${actions.length > 1 ? 's' : ''}`,
          en: `card of an action: ${fields.size} words one under the other, ${actions.length} action${actions.length > 1 ? 's' : ''}`,
        },
      ],
      layout: {
        shape: 'records',
        orientation: 'across',
        headings: [...fields.keys()].map((place) => {
          const text = textAt(face, line, place);
          return { row: line, col: place, text, path: [text] };
        }),
        entries: actions,
        groups: [],
        figureColumns: [...fields.keys()].filter((place) =>
          actions.some((entry) => typeof face.at(entry, place) === 'number'),
        ),
        labelLine: titlePlace,
        notes,
      },
    },
  ];
}

/** The columns beside the words, as far as the title has something in them. */
function columnsBeside(face: Face, line: number, titlePlace: number): readonly number[] {
  const columns: number[] = [];
  for (let at = nextLine(face, line); at !== undefined && textAt(face, at, titlePlace) !== ''; at = nextLine(face, at))
    columns.push(at);
  return columns;
}

const hasTyped = (face: Face, entry: number, fields: Fields): boolean =>
  [...fields].some(([place, field]) => TYPED.includes(field) && /\d/.test(textAt(face, entry, place)));

/** What stands over the card on its own column and beside it. */
const notesOver = (face: Face, line: number, first: number): Layout['notes'] =>
  linesBetween(face, line - 1, line + LINES_ABOVE).flatMap((row) =>
    face
      .placesOf(row)
      .filter((place) => place < first && place >= first - LINES_ABOVE && typeof face.at(row, place) === 'string')
      .map((col) => ({ row, col, text: textAt(face, row, col) })),
  );
