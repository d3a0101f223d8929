import type { CellAt } from '../../domain/cell';
import { chartName } from '../../domain/chart';
import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Journal } from '../../ports/journal';
import type { TakenBack, Watch } from '../../ports/workbookHost';
import type { CellBefore, Entry, Given } from './before';
import { NO_CHARTS } from './chartsKept';
import { type Drawn, lateCharts, rememberedCharts } from './lateCharts';
import { cellsToday } from './cellsToday';
import type { Gate } from './gate';
import { cellSteps, removeStep, sheetBackSteps } from './restoreSteps';
import { type BookFacts, bookFacts } from './sheetFacts';
import { chained, gathered, OPERATION, type Step } from './steps';
import { storedStep } from './storedSteps';
import { type Changes, changesIn, queueWritten, type WrittenSheet } from './written';
import { writeSteps } from './writing';

export interface UndoTools {
  readonly gate: Gate;
  readonly journal: Journal<Entry>;
  readonly requestBytes: number;
}

/**
 * Puts everything back as it was before a plan. Unless `isForced` (our own write has just failed), cells that hold neither what
 * was there nor what the plan wrote have been changed by somebody since: they are left, and told, with those of a sheet that
 * is gone. An added sheet that holds such a cell stays whole. Once begun it is not given up: cut all the same, it is in the journal as
 * a write that was cut.
 */
export async function undo(
  { gate, journal, requestBytes }: UndoTools,
  id: string,
  entry: Entry,
  { isForced, watch = {} }: { readonly isForced: boolean; readonly watch?: Watch },
): Promise<Result<TakenBack, HostProblem>> {
  const { plan, before, state, total } = entry;
  const book = await gate.ask(bookFacts, { kind: 'read' });
  if (!book.ok) return failed(book.problem.problem);
  const standing = await gate.ask(queueWritten(book.value, plan, before), { kind: 'read' });
  if (!standing.ok) return failed(standing.problem.problem);
  const today = cellsToday(book.value, plan, before);
  const asked = { ...plan, edits: today.edits };
  const changes = isForced ? null : await changesIn(gate, standing.value, asked, state === 'writing');
  if (changes !== null && !changes.ok) return failed(changes.problem.problem);
  const found: Changes = changes?.value ?? { cells: [], sheets: new Map() };

  const isLeft = ({ sheet, address }: CellAt) => found.cells.some((at) => at.sheet === sheet && at.address === address);
  const cells = today.cells.filter(({ at }) => !isLeft(at));
  const refused = isForced ? null : refusalOf(book.value, cells, standing.value, found);
  if (refused !== null) return failed(refused);
  if (watch.signal?.aborted === true) return failed({ kind: 'cancelled' });
  const charts = await chartsBack(standing.value, plan);
  const sheets = standing.value.map((sheet, i) =>
    stepsBack(sheet, found.sheets.get(sheet.table) ?? new Map(), charts[i] ?? []),
  );
  const steps = [
    ...cellSteps(cells),
    ...(await gathered(chained(sheets))),
    ...namesBack(book.value, before, found.sheets),
    ...storedBack(book.value, plan.stored !== undefined, before.storedXml),
  ];
  const { signal: _, ...unstopped } = watch;
  await journal.progress(id, { state: 'writing', written: entry.written });
  const written =
    steps.length === 0 ? done(null) : await writeSteps(gate, { steps, isPatient: true, requestBytes }, unstopped);
  if (!written.ok) {
    const { problem, isUnknown, hasBegun } = written.problem;
    if (isUnknown) return failed({ kind: 'connection-lost', written: entry.written, total });
    if (hasBegun) return failed({ kind: 'half-written', written: entry.written, total });
    await journal.progress(id, entry);
    return failed(problem);
  }
  await journal.forget(id);
  const ours = plan.sheets.flatMap(({ table }) => {
    const sheet = standing.value.find((one) => one.table === table)?.name ?? '';
    return [...(found.sheets.get(table)?.keys() ?? [])].map((address) => ({ sheet, address }));
  });
  return done({ left: [...today.gone, ...found.cells, ...ours] });
}

/** Why nothing can be put back now; asked before anything is. */
function refusalOf(
  { sheets, isProtected }: BookFacts,
  cells: readonly CellBefore[],
  standing: readonly WrittenSheet[],
  { filtered }: Changes,
): HostProblem | null {
  if (filtered !== undefined) return { kind: 'filtered-sheet', sheet: filtered };
  const touched = new Set([...cells.map(({ at }) => at.sheet), ...standing.map(({ name }) => name)]);
  const shut = sheets.find((sheet) => sheet.isProtected && touched.has(sheet.name));
  if (shut !== undefined) return { kind: 'protected-sheet', sheet: shut.name };
  return isProtected && standing.some(({ before }) => before === null) ? { kind: 'protected-workbook' } : null;
}

/**
 * What gives the charts back as they were. Those that a file brought are drawn from cells that nobody remembers: they stay as they
 * are, and so do all where what draws them cannot be fetched.
 */
async function chartsBack(
  standing: readonly WrittenSheet[],
  { sheets }: Entry['plan'],
): Promise<readonly (readonly Step[])[]> {
  const before = standing.map((sheet) => sheet.before?.charts ?? NO_CHARTS);
  const remembered = await rememberedCharts(before.map(({ kept }) => kept));
  const drawn = standing.map(({ name, table, before: was }, i): Drawn => {
    const { names, kept } = before[i] ?? NO_CHARTS;
    const ours = (sheets.find((one) => one.table === table)?.charts ?? []).map(chartName);
    const isForgotten = kept === null && names.length > 0;
    if (was === null || isForgotten || (ours.length === 0 && kept === null)) {
      return { sheet: name, charts: [], standing: NO_CHARTS };
    }
    const all = [...new Set([...names, ...ours])];
    return { sheet: name, charts: remembered[i] ?? [], standing: { names: all, kept: kept ?? '' } };
  });
  return (await lateCharts(drawn)) ?? [];
}

function* stepsBack(
  { name, before, box }: WrittenSheet,
  left: ReadonlyMap<string, Given>,
  charts: readonly Step[],
): Generator<Step> {
  if (before !== null) {
    yield* sheetBackSteps(name, before, box, left);
    yield* charts;
  } else if (left.size === 0) yield removeStep(name);
}

/** Our names as they were; those of an added sheet that stays are kept. */
function namesBack(
  { names: now }: BookFacts,
  { names, added }: Entry['before'],
  left: ReadonlyMap<string, ReadonlyMap<string, Given>>,
): readonly Step[] {
  const staying = new Set(
    [...left].flatMap(([table, cells]) => (cells.size > 0 && added.some((one) => one.table === table) ? [table] : [])),
  );
  return names.flatMap(({ table, name, refersTo }): readonly Step[] => {
    const isThere = now.some((one) => one.sheet === undefined && one.name.toLowerCase() === name.toLowerCase());
    if ((!isThere && refersTo === null) || staying.has(table)) return [];
    return [
      {
        sheet: '',
        bytes: OPERATION,
        queue: ({ workbook }) => {
          if (refersTo === null) workbook.names.getItem(name).delete();
          else if (isThere) workbook.names.getItem(name).formula = `=${refersTo}`;
          else workbook.names.add(name, `=${refersTo}`);
        },
      },
    ];
  });
}

function storedBack({ part }: BookFacts, wasStored: boolean, xml: string | null): readonly Step[] {
  if (!wasStored) return [];
  if (xml !== null) return [storedStep(xml, part.id)];
  const { id } = part;
  if (id === null) return [];
  return [
    {
      sheet: '',
      bytes: OPERATION,
      queue: ({ workbook }) => workbook.customXmlParts.getItem(id).delete(),
    },
  ];
}
