import type { SheetPlan, WritePlan } from '../../domain/plan';
import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { markName } from '../../domain/markName';
import { namedSheets } from '../xlsx/namedSheets';
import type { Watch } from '../../ports/workbookHost';
import { isAsPlanned } from './asPlanned';
import type { Before, SheetBefore } from './before';
import { cellsBefore, type EditedCell, queueEdited } from './editedCells';
import type { Failure } from './failure';
import type { Gate, Queue } from './gate';
import { queueListed } from './listsBefore';
import { type Place, placesIn, type StandingSheet } from './placing';
import { joinedBefore, partsOf, queueBefore, weightOf } from './sheetBefore';
import { MARK_PROPERTY } from '../xlsx/sheetXml';
import { type BookFacts, bookFacts, queueUsed } from './sheetFacts';
import { sheetGone } from './sheetGone';
import { queueStoredXml } from './storedXml';
import { packed } from './steps';
import { isSameStored } from './storedSteps';

/** A plan that may be written: where its sheets go, and what it changes. */
export interface Prepared {
  readonly book: BookFacts;
  readonly places: readonly Place[];
  /** What of the plan is not there yet: sheets that stand as planned are not written again. */
  readonly changing: WritePlan;
  /** All that changes, as it is. */
  readonly before: Before;
}

export interface Preparing {
  readonly gate: Gate;
  readonly knowsMerges: boolean;
  readonly requestBytes: number;
  /** Our stored part as it was read or written last, with its identifier: not asked for again. */
  readonly known: { readonly id: string; readonly xml: string } | null;
  readonly watch: Watch;
  /** A plan that was cut half-way: some of it is there already. */
  readonly isResumed: boolean;
}

interface Standing {
  readonly sheets: readonly StandingSheet[];
  readonly cells: readonly EditedCell[];
  readonly storedXml: string | null;
}

const queueStanding =
  (book: BookFacts, plan: WritePlan, known: string | undefined): Queue<Standing> =>
  (context) => {
    const cells = queueEdited(context, plan.edits);
    const likely = likelySheets(book, plan);
    const sheets =
      plan.sheets.length === 0 ? [] : book.sheets.map((listed) => queueSheet(context, listed, likely.has(listed.name)));
    const stored = known === undefined ? queueStoredXml(context, book.part) : () => known;
    return () => ({ sheets: sheets.map((sheet) => sheet()), cells: cells(), storedXml: stored() });
  };

/** The sheets that a plan likely writes: nothing more is asked of the officer's own. */
function likelySheets({ names }: BookFacts, { sheets }: WritePlan): ReadonlySet<string> {
  const named = namedSheets(names);
  return new Set(sheets.flatMap(({ table, name }) => [name, named.get(markName(table)) ?? name]));
}

function queueSheet(
  context: Excel.RequestContext,
  listed: BookFacts['sheets'][number],
  hasLists: boolean,
): () => StandingSheet {
  const sheet = context.workbook.worksheets.getItem(listed.id);
  const mark = sheet.customProperties.getItemOrNullObject(MARK_PROPERTY);
  mark.load('value');
  const used = queueUsed(sheet);
  const lists = hasLists ? queueListed(sheet) : () => [];
  return () => ({ listed, mark: mark.isNullObject ? null : mark.value, ...used(), lists: lists() });
}

/** Checks a whole plan before anything is written, and remembers what it changes: two requests, and one for each 1.5 MB of ours. */
export async function prepare(tools: Preparing, plan: WritePlan): Promise<Result<Prepared, HostProblem>> {
  const { gate, known, watch, isResumed } = tools;
  const { signal, onSilence } = watch;
  const ask = <T>(queue: Queue<T>): Promise<Result<T, Failure>> => gate.ask(queue, { kind: 'read', signal, onSilence });
  const book = await ask(bookFacts);
  if (!book.ok) return failed(book.problem.problem);
  const refused = refusalOf(book.value, plan);
  if (refused !== null) return failed(refused);
  const remembered = book.value.part.id === null ? undefined : known?.id === book.value.part.id ? known.xml : undefined;
  const isSettled =
    plan.edits.length === 0 && plan.sheets.length === 0 && (remembered !== undefined || book.value.part.id === null);
  const standing = isSettled
    ? done({ sheets: [], cells: [], storedXml: remembered ?? null })
    : await ask(queueStanding(book.value, plan, remembered));
  if (!standing.ok) return failed(standing.problem.problem);
  const { sheets, storedXml } = standing.value;
  const cells = cellsBefore(standing.value.cells, isResumed);
  if (!cells.ok) return cells;
  const places = placesIn(book.value, sheets, storedXml, plan);
  if (!places.ok) return places;
  const there = [book.value.sheets, plan.sheets, places.value].flatMap((all) => all.map(({ name }) => name));
  const gone = await sheetGone(plan.sheets, there);
  if (gone !== null) return failed({ kind: 'sheet-gone', sheet: gone });

  const remains = await remember(tools, places.value);
  if (!remains.ok) return failed(remains.problem.problem);
  const found = places.value.flatMap(
    (place) => joinedBefore(remains.value.filter((part) => part.place === place)) ?? [],
  );
  const changing = isResumed ? plan : changingIn(plan, found, { ...tools, names: book.value.names, storedXml });
  return done({
    book: book.value,
    places: places.value,
    changing,
    before: {
      cells: cells.value.map((cell) => ({
        ...cell,
        sheetId: book.value.sheets.find(({ name }) => name === cell.at.sheet)?.id,
      })),
      sheets: found.filter(({ place }) => changing.sheets.some(({ table }) => table === place.table)),
      added: places.value.filter(({ isNew }) => isNew),
      storedXml,
      // marks first, in the order of the sheets
      names: [
        ...changing.sheets.map(({ table }) => ({ table, name: markName(table) })),
        ...changing.sheets.flatMap(({ table, names = [] }) => names.map(({ name }) => ({ table, name }))),
      ].map(({ table, name }) => ({
        table,
        name,
        refersTo: book.value.names.find((one) => isNamed(one, name))?.refersTo ?? null,
      })),
    },
  });
}

/** The plan without what stands already: nothing is asked of Excel for it (promise 8). */
function changingIn(
  plan: WritePlan,
  found: readonly SheetBefore[],
  known: Pick<BookFacts, 'names'> & { readonly knowsMerges: boolean; readonly storedXml: string | null },
): WritePlan {
  const { edits, sheets, stored } = plan;
  const isThere = (sheet: SheetPlan): boolean =>
    found.some((before) => before.place.table === sheet.table && isAsPlanned(sheet, before, known, known.knowsMerges));
  const isStored = stored === undefined || (known.storedXml !== null && isSameStored(known.storedXml, stored.text));
  return { edits, sheets: sheets.filter((sheet) => !isThere(sheet)), ...(!isStored && { stored }) };
}

/** Reads the sheets that will be written anew, part by part; the first answers tell how many parts the next ones take. */
async function remember(
  { gate, knowsMerges, requestBytes, watch }: Preparing,
  places: readonly Place[],
): Promise<Result<readonly SheetBefore[], Failure>> {
  const remains: SheetBefore[] = [];
  let rest = places.filter(({ isNew }) => !isNew).flatMap(partsOf);
  let scale = 1;
  while (rest.length > 0) {
    const [request = []] = packed(rest, requestBytes / scale);
    const read = await gate.ask(
      (context) => {
        const parts = request.map((part) => queueBefore(context, part, knowsMerges));
        return () => parts.map((part) => part());
      },
      { kind: 'read', signal: watch.signal, onSilence: watch.onSilence },
    );
    if (!read.ok && read.problem.isTooLarge && request.length > 1) {
      scale *= 2;
      continue;
    }
    if (!read.ok) return read;
    remains.push(...read.value);
    rest = rest.slice(request.length);
    const asked = request.reduce((sum, { bytes }) => sum + bytes, 0);
    scale = (MARGIN * read.value.reduce((sum, part) => sum + weightOf(part), 0)) / asked;
  }
  return done(remains);
}

/** The next parts may weigh a little more. */
const MARGIN = 1.05;

const isNamed = (one: BookFacts['names'][number], name: string): boolean =>
  one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase();

/** What is refused without looking at a cell. */
function refusalOf({ sheets }: BookFacts, { edits }: WritePlan): HostProblem | null {
  for (const { at } of edits) {
    const listed = sheets.find(({ name }) => name === at.sheet);
    if (listed === undefined) return { kind: 'sheet-gone', sheet: at.sheet };
    if (listed.isProtected) return { kind: 'protected-sheet', sheet: at.sheet };
  }
  return null;
}
