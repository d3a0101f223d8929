import { boxAddress } from '../../domain/cell';
import { type Edit, type Receipt, type SheetPlan, sizeOf, type WritePlan } from '../../domain/plan';
import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Watch } from '../../ports/workbookHost';
import type { Journal } from '../../ports/journal';
import { storedXml } from '../xlsx/storedPart';
import { extentOf } from '../xlsx/sheetXml';
import type { Before, CellBefore, Entry } from './before';
import { NO_CHARTS } from './chartsKept';
import { type Drawn, lateCharts } from './lateCharts';
import type { Gate } from './gate';
import { prepare, type Prepared } from './prepare';
import { sheetSteps } from './sheetSteps';
import { bytesOf, gathered, OPERATION, sheetIn, type Step } from './steps';
import { idStep, isKept, type Kept, storedAndKept } from './storedSteps';
import { typed, typedFormula } from './typed';
import { undo } from './undo';
import { writeSteps } from './writing';

/** What writing needs besides a plan. */
export interface Tools {
  readonly gate: Gate;
  readonly journal: Journal<Entry>;
  readonly knowsMerges: boolean;
  /** A random identifier for a workbook that has none yet. */
  readonly newId: () => string;
  /** Our stored part as it was read or written last: not asked for again. Forgotten whenever it may have changed. */
  readonly known: { part: Kept | null };
  readonly requestBytes: number;
}

/**
 * Writes a plan, all or nothing: checked whole first, kept in the journal, written, read back where Excel may lose it. A
 * refusal half-way is undone at once; where no answer comes any more, the journal says how to go on.
 */
export async function applyPlan(
  tools: Tools,
  plan: WritePlan,
  watch: Watch = {},
  resumed: Entry | null = null,
): Promise<Result<Receipt, HostProblem>> {
  const { gate, journal, known, requestBytes } = tools;
  const prepared = await prepare({ ...tools, known: known.part, watch, isResumed: resumed !== null }, plan);
  if (!prepared.ok) return prepared;
  const { book, changing } = prepared.value;
  const id = book.workbookId ?? tools.newId();
  const previous = resumed === null && book.workbookId !== null ? await journal.read(id) : null;
  if (previous?.state === 'writing') {
    return failed({ kind: 'half-written', written: previous.written, total: previous.total });
  }
  if (watch.signal?.aborted === true) return failed({ kind: 'cancelled' });

  const before = resumed?.before ?? prepared.value.before;
  const { stored: storing } = changing;
  const stored = storing === undefined ? null : storedAndKept(storedXml(storing.text), book.part.id);
  const total = sheetsIn(changing).size;
  const entry: Entry = { version: 1, state: 'writing', plan: changing, before, written: 0, total };
  if (isEmpty(changing)) {
    // Taking back takes this plan back, which changed nothing, and not the one before it.
    if (!isEmpty(plan) && book.workbookId !== null) await journal.write(id, { ...entry, state: 'applied' });
    return done(receiptOf(plan, prepared.value));
  }
  const charts = await lateCharts(changing.sheets.map((sheet) => drawnIn(sheet, prepared.value, before)));
  if (charts === null) return failed({ kind: 'host-unavailable', detail: 'charts' }); // nothing is written yet
  const made = await gathered(stepsOf(prepared.value, before, id, charts));
  const steps = stored === null ? made : [...made, stored.step];
  await journal.write(id, entry);
  const unchanged = stored === null ? known.part : null;
  known.part = null;
  let reached = entry;
  const written = await writeSteps(
    gate,
    {
      requestBytes,
      steps,
      onWritten: async (sheets) => {
        reached = { ...entry, written: Math.min(sheets, total) };
        await journal.progress(id, reached);
      },
    },
    watch,
  );
  const stopped = written.ok ? null : written.problem;
  if (stopped?.isUnknown === true) {
    return failed({ kind: 'connection-lost', written: reached.written, total });
  }
  const kept = stopped === null ? (stored?.kept() ?? null) : null;
  const isLost = stopped === null && storing !== undefined && !isKept(kept, storing.text);
  if (stopped !== null || isLost) {
    const problem: HostProblem = stopped?.problem ?? { kind: 'memory-not-kept' };
    const isUntouched = stopped?.hasBegun === false && resumed === null;
    const undone = isUntouched ? null : await undo({ gate, journal, requestBytes }, id, reached, { isForced: true });
    if (undone?.ok === false) return failed({ kind: 'half-written', written: reached.written, total });
    // The plan before this one can still be taken back.
    await (previous === null ? journal.forget(id) : journal.write(id, previous));
    return failed(problem);
  }
  known.part = stored === null ? unchanged : kept;
  await journal.progress(id, { state: 'applied', written: total });
  return done(receiptOf(plan, prepared.value));
}

/** The charts of a sheet of a plan, and those of ours that stand there. */
const drawnIn = ({ table, name, charts = [] }: SheetPlan, { places }: Prepared, { sheets }: Before): Drawn => ({
  sheet: places.find((place) => place.table === table)?.name ?? name,
  charts,
  standing: sheets.find(({ place }) => place.table === table)?.charts ?? NO_CHARTS,
});

/** All that a plan does but its stored part, which comes last: an undo of Excel's own does not take it back (office/pitfalls.md, 18). */
function* stepsOf(
  { book, places, changing }: Prepared,
  before: Before,
  id: string,
  charts: readonly (readonly Step[])[],
): Generator<Step> {
  if (book.workbookId === null) yield idStep(id);
  yield* editSteps(changing.edits, before.cells);
  const names = new Set(book.names.flatMap(({ name, sheet }) => (sheet === undefined ? name.toLowerCase() : [])));
  const added = new Set(before.added.map(({ table }) => table));
  for (const [i, sheet] of changing.sheets.entries()) {
    const place = places.find(({ table }) => table === sheet.table);
    if (place === undefined) continue;
    const hasName = names.has(before.names[i]?.name.toLowerCase() ?? '');
    yield* sheetSteps(sheet, place, {
      hasName,
      isFirstTime: added.has(sheet.table),
      charts: charts[i] ?? [],
      names,
    });
  }
}

/** The officer's cells. A number in a cell that is formatted as text would stay a text: that format goes first. */
function editSteps(edits: readonly Edit[], before: readonly CellBefore[]): readonly Step[] {
  const last = new Map(edits.map(({ at }, i) => [at.sheet, i]));
  return edits.map(({ at, to, toFormula }, i): Step => {
    const content = toFormula === undefined ? typed(to) : typedFormula(toFormula);
    const isText = before[i]?.format === '@' && (toFormula !== undefined || typeof to === 'number');
    return {
      sheet: at.sheet,
      bytes: 2 * OPERATION + bytesOf(content),
      isLast: last.get(at.sheet) === i,
      queue: (context) => {
        const cell = sheetIn(context, at.sheet).getRange(at.address);
        cell.untrack();
        if (isText) cell.numberFormat = [['General']];
        cell.formulas = [[content]];
      },
    };
  });
}

const isEmpty = ({ edits, sheets, stored }: WritePlan): boolean =>
  edits.length === 0 && sheets.length === 0 && stored === undefined;

/** What a plan writes in, by the sheets that it names. */
const sheetsIn = ({ edits, sheets }: WritePlan): ReadonlySet<string> =>
  new Set([...edits.map(({ at }) => at.sheet), ...sheets.map(({ name }) => name)]);

const receiptOf = (plan: WritePlan, { places, changing }: Prepared): Receipt => ({
  cellsWritten: sizeOf(changing),
  sheets: plan.sheets.map((sheet, i) => ({
    table: sheet.table,
    name: places[i]?.name ?? sheet.name,
    address: boxAddress(extentOf(sheet)),
  })),
});
