import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { familyIn } from '../reading/family';
import { otherSubjectOfList } from '../reading/otherSubject';
import { isExample, type PartSeen, partIn, sectorsCutIn } from '../reading/openTitle';
import { because, type Context, type Said } from './context';
import type { Row } from './provedBySums';
import { type Beside, NOT_A_SUBJECT } from './surroundings';

/** Figures that a title puts in question are not even probable. */
export const OPEN = 0.5;

/** Why a whole table is a question, and how sure it is. */
export type Open = Pick<Said, 'confidence' | 'reason'>;

/**
 * What makes a whole table a question: a title, a sheet's name or a note that says example, template, or a part of the emissions; a
 * table that is itself not surely recognised. `null` when nothing does.
 */
export function openTable(context: Context, beside: readonly Beside[], rows: readonly Row[]): Open | null {
  const { recognition } = context;
  const example = [...beside, ...overSheet(context)].find(({ text }) => isExample(text));
  if (example !== undefined) return openFor(context, mappingReasons.exampleTitle, example);
  const isList = recognition.profile === 'indicator-list';
  const subject = isList ? subjectOver(context, beside) : null;
  if (subject !== null) return subject;
  const part = partTitle(
    context,
    beside.filter(({ text }) => sectorsCutIn(text).length === 0), // those rows alone are asked, see cutSectors
  );
  if (part !== null && !isSaidByRows(part.seen, isList, rows))
    return openFor(context, mappingReasons.partTitle, part.title);
  const { confidence } = recognition;
  if (confidence >= SURE) return null;
  return {
    confidence,
    reason: because(context, mappingReasons.tableUnsure, { percent: Math.round(confidence * 100) }),
  };
}

const openFor = (context: Context, reason: (typeof mappingReasons)['exampleTitle'], { text }: Beside): Open => ({
  confidence: OPEN,
  reason: because(context, reason, { text: text.slice(0, 80) }),
});

/** A title over a list that speaks of something else than the territory's levels: its estate, a potential, reductions. */
function subjectOver(context: Context, beside: readonly Beside[]): Open | null {
  for (const title of beside) {
    const subject = isOver(context, title) ? otherSubjectOfList(title.text) : null;
    if (subject === null) continue;
    const data = { text: title.text.slice(0, 80), subject: subject[context.language] };
    return { confidence: OPEN, reason: because(context, mappingReasons.otherSubject, data) };
  }
  return null;
}

/** Titles over the first table of a sheet that measure nothing by themselves: they hold for all of its tables. */
const overSheet = ({ sheetNotes, recognition }: Context): readonly Beside[] =>
  sheetNotes.filter(({ row, text }) => row < recognition.box.top && familyIn(text) === null);

/** The title, or the note, that speaks of a part only. Notes below may leave something out; only titles name sectors. */
function partTitle(
  context: Context,
  beside: readonly Beside[],
): { readonly title: Beside; readonly seen: PartSeen } | null {
  for (const title of beside) {
    const seen = partIn(title.text);
    const isTitle = isOver(context, title) && !NOT_A_SUBJECT.test(plain(title.text));
    const isNote = seen === 'other' && !NOT_OF_FIGURES.test(plain(title.text));
    if (seen !== null && (isTitle || isNote)) return { title, seen };
  }
  return null;
}

/** Over the whole table: where years run down, what stands over the labels is a group of them. */
const isOver = ({ recognition: { box }, layout: { orientation } }: Context, { row, col }: Beside): boolean =>
  row <= box.top && (orientation === 'across' || col <= box.left);

/** Lines that say who made the figures, or how. */
const NOT_OF_FIGURES = /^(?:sources?|producteur|contact|methode|mis a jour|maj|deliberation)\b/;

/** Whether the rows say by themselves which part they are: sectors under a title of sectors, carriers under one of carriers. */
function isSaidByRows(seen: PartSeen, isList: boolean, rows: readonly Row[]): boolean {
  if (seen === 'carriers') return isList || !isOfSectors(rows);
  return seen === 'sectors' && !isList && isOfSectors(rows);
}

/** Rows of sectors each say which part they are; rows of carriers are all of the part that the title names. */
const isOfSectors = (rows: readonly Row[]): boolean =>
  rows.filter(({ said }) => said.meaning.startsWith('sector:')).length >=
  rows.filter(({ said }) => said.meaning.startsWith('carrier:')).length;

/**
 * Under a title of some sectors, the total is theirs, and so is a total whose own label leaves some out (`Total hors industrie`): it never
 * stands as the territory's without an answer.
 */
export function partialTotals<T extends Row>(
  context: Context,
  beside: readonly Beside[],
  rows: readonly T[],
): readonly T[] {
  const part = partTitle(context, beside);
  const title = part?.seen === 'sectors' && isOfSectors(rows) ? part.title.text : null;
  return rows.map((row) => {
    const { said, label } = row;
    const text = isPartial(label) ? label : title;
    if (text === null || !isWhole(said.meaning)) return row;
    const reason = because(context, mappingReasons.partTotal, { text: text.slice(0, 80) });
    return { ...row, said: { ...said, confidence: Math.min(said.confidence, OPEN), reason, runnerUp: 'subtotal' } };
  });
}

const isPartial = (label: string): boolean => ['sectors', 'other'].includes(partIn(label) ?? '');

const isWhole = (meaning: string): boolean => /^total(?::|$)|^indicator:(?:ghg|energy)(?:-net)?-total$/.test(meaning);

/** The entry of what a table measures, as unsure as the table itself. */
export const openEntry = (entry: MappingEntry, open: Open | null): MappingEntry =>
  open === null || entry.confidence <= open.confidence ? entry : { ...entry, ...open };
