import { mappingReasons } from '../../catalogue/mappingReasons';
import { neutralWords } from '../../catalogue/neutralWords';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, type Spot } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { familyIn, familyOfUnit, familyTold } from '../reading/family';
import { knownLabel } from '../reading/knownLabel';
import { otherSubjectIn } from '../reading/otherSubject';
import { perimeterIn } from '../reading/perimeter';
import { isUnitHeading } from '../reading/unitHeading';
import { versionIn } from '../reading/version';
import { statusIn } from '../reading/year';
import { because, type Context, entryAt } from './context';
import { contradicted } from './subjectContradictions';
import { type Beside, cornerOf, NOT_A_SUBJECT, textOf } from './surroundings';

const LONGEST_TITLE = 200;
/** A word that may name a subject; shorter ones tie the others. */
const A_WORD = /[a-z]{4,}/g;

/**
 * What the table measures, from the nearest text that says one thing only; else from a heading or a label with a unit. A table leans on
 * its sheet's name only where no nearer title speaks of something else.
 */
export function familyEntry(
  context: Context,
  beside: readonly Beside[],
  rows: readonly { readonly label: string; readonly entry: number }[],
): MappingEntry {
  const corner = cornerOf(context);
  const title = titleIn(beside);
  for (const spot of nearestTitles(context, beside)) {
    const subject = otherSubjectIn(spot.text);
    if (subject === null) continue;
    const names = { text: spot.text.slice(0, 80), subject: subject[context.language] };
    const reason = because(context, mappingReasons.otherSubject, names);
    return entryAt(context, spot, spot.text, { meaning: 'family:unknown', confidence: 0, reason });
  }
  const found = title ?? inTable(context, rows).find(({ text }) => familyOfUnit(text) !== null);
  if (found === undefined) {
    const reason = because(context, mappingReasons.familyUnknown, {});
    return entryAt(context, corner, '', { meaning: 'family:unknown', confidence: 0, reason });
  }
  const text = found.text.slice(0, 80);
  const meaning = `family:${title === undefined ? familyOfUnit(found.text) : familyTold(found.text)}`;
  const own = isSheetName(context, found) ? ownTitle(context) : undefined;
  if (own !== undefined) {
    const reason = because(context, mappingReasons.ownTitle, { text: own.text.slice(0, 80), sheet: text });
    return entryAt(context, own, own.text, { meaning: 'family:unknown', confidence: 0, reason, runnerUp: meaning });
  }
  const reason = because(context, mappingReasons.familyHere, { text });
  const said = entryAt(context, found, found.text, { meaning, confidence: 1, reason });
  return contradicted(context, said, titlesOver(context, beside));
}

const titlesIn = (beside: readonly Beside[]): readonly Beside[] =>
  beside.filter(({ text }) => text.length <= LONGEST_TITLE && !NOT_A_SUBJECT.test(plain(text)));

const titleIn = (beside: readonly Beside[]): Beside | undefined =>
  titlesIn(beside).find(({ text }) => familyTold(text) !== null);

/**
 * The texts over a table that say what it measures or in which unit: those over its own columns if there are any, since those beside may be
 * over another table; not the name of its sheet, which may say more than one table.
 */
function titlesOver(context: Context, beside: readonly Beside[]): readonly Beside[] {
  const { top, left, right } = context.recognition.box;
  const above = titlesIn(beside).filter((spot) => spot.row <= top && !isSheetName(context, spot));
  const own = above.filter(({ col }) => col >= left && col <= right);
  return own.length > 0 ? own : above;
}

/**
 * The titles above a table up to the one that says what it measures, the nearest first. A corner names the labels under it, and hides no
 * title.
 */
export function nearestTitles(context: Context, beside: readonly Beside[]): readonly Beside[] {
  const above = titlesIn(beside).filter(({ row }) => row <= context.recognition.box.top);
  const corner = cornerOf(context);
  const inCorner = textOf(valueAt(context.sheet, corner.row, corner.col));
  const title = titleIn(beside.filter(({ text }) => text !== inCorner));
  return title === undefined ? above : above.slice(0, above.indexOf(title) + 1);
}

/** Headings, labels and units of a table, as texts that may say what it measures. */
function inTable(
  context: Context,
  rows: readonly { readonly label: string; readonly entry: number }[],
): readonly Beside[] {
  const corner = cornerOf(context);
  const { headings } = context.layout;
  const units = headings.find(({ path }) => path.some(isUnitHeading));
  return [
    ...headings.map(({ path }) => ({ ...corner, text: path.join(' / ') })),
    ...rows.map(({ label }) => ({ ...corner, text: label })),
    ...(units === undefined ? [] : rows.map(({ entry }) => unitCell(context, entry, units))),
  ];
}

const unitCell = (context: Context, entry: number, units: Spot): Beside => {
  const { sheet, layout } = context;
  const { row, col } = crossing(layout, entry, units);
  return { ...cornerOf(context), text: textOf(valueAt(sheet, row, col)) };
};

/** Whether a text is the name of the sheet or of its file, which holds for all of its tables or for one. */
export const isSheetName = ({ sheet }: Context, { text }: Beside): boolean =>
  text === (sheet.copyOf?.sheet ?? sheet.name) || text === sheet.copyOf?.file;

/** The title just over a table, when it names something that we do not know. */
export function ownTitle({ layout, recognition }: Context): Beside | undefined {
  const above = layout.notes.filter(({ row }) => row < recognition.box.top);
  const last = above.at(-1)?.row;
  return above.find(({ row, text }) => row === last && isSubject(text));
}

/** Whether a title holds a word that is neither a place, a time, a source, a sector nor one of the words of any table. */
function isSubject(text: string): boolean {
  if (text.length > LONGEST_TITLE || NOT_A_SUBJECT.test(plain(text)) || familyIn(text) !== null) return false;
  if (perimeterIn(text) !== null || versionIn(text) !== null || statusIn(text).status !== undefined) return false;
  if (knownLabel(text) !== null) return false;
  return [...plain(text).matchAll(A_WORD)].some(
    ([word]) => !neutralWords.has(word.replace(/s$/, '')) && knownLabel(word) === null,
  );
}
