import type { Language } from '../../domain/message';
import type { Receipt, SheetPlan } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { snapshotBuilder } from '../../domain/snapshot';
import type { Journal } from '../../ports/journal';
import type { LiveHost, TakenBack, Watch } from '../../ports/workbookHost';
import { applyPlan, type Tools } from './applyPlan';
import type { Entry } from './before';
import { CHUNK } from './chunks';
import { gate, PATIENCE, type Patience } from './gate';
import { listen } from './listen';
import { FLOOR, type OfficeClient } from './officeClient';
import { MERGES_SINCE } from './shapes';
import { bookFacts } from './sheetFacts';
import { show } from './show';
import { streamWorkbook } from './streamWorkbook';
import { queueId } from './storedSteps';
import { undo } from './undo';

/** What a host in Excel is made with. French, {@link PATIENCE} and random identifiers if absent. */
export interface ExcelHostOptions {
  readonly journal: Journal<Entry>;
  readonly language?: () => Language;
  readonly patience?: Patience;
  readonly newId?: () => string;
  /** Bytes that one request is filled to; {@link CHUNK} if absent. */
  readonly requestBytes?: number;
}

/** A write that was cut: so many sheets are written, of so many. */
export interface Pending {
  readonly written: number;
  readonly total: number;
}

/** The workbook that is open in Excel. Besides what every live host does, it mends a write that was cut. */
export interface ExcelHost extends LiveHost {
  /** Whether something of ours is in the workbook: it was prepared here before. */
  readonly isKnown: () => Promise<boolean>;
  /** The workbook's random identifier; where it has none and one is wanted, it is put there. `null` where that is refused too. */
  readonly workbookId: (isWanted: boolean) => Promise<string | null>;
  /** Whether a write was cut half-way, by a lost connection or a reloaded pane. */
  readonly pending: () => Promise<Result<Pending | null, Problem>>;
  /** Goes on with the write that was cut; cells changed meanwhile stop it. Without one, `half-written` 0 of 0. */
  readonly resume: (watch?: Watch) => Promise<Result<Receipt, Problem>>;
  /** Takes back what was written before the cut; cells changed since are left, and told. */
  readonly undo: (watch?: Watch) => Promise<Result<TakenBack, Problem>>;
}

function withoutCharts(plan: SheetPlan): SheetPlan {
  const { charts: _, ...rest } = plan;
  return rest;
}

const hasCharts = ({ charts = [] }: SheetPlan): boolean => charts.length > 0;

/** What Excel says when it takes a call amiss: an argument that it refuses, a member that it has not. */
const isAboutCharts = ({ kind }: Problem): boolean => kind === 'host-unavailable' || kind === 'host-too-old';

/** The workbook that is open in Excel, through Microsoft's client. */
export function excelHost(client: OfficeClient, options: ExcelHostOptions): ExcelHost {
  const { journal, language = () => 'fr', patience = PATIENCE, newId = () => crypto.randomUUID() } = options;
  const { requestBytes = CHUNK } = options;
  const door = gate(client, patience);
  const known: Tools['known'] = { part: null };
  const tools = (): Tools => ({
    gate: door,
    journal,
    knowsMerges: client.has(MERGES_SINCE),
    newId,
    known,
    requestBytes,
  });

  const stream: LiveHost['stream'] = async (sink, watch) => {
    if (!client.has(FLOOR)) return failed({ kind: 'host-too-old', wanted: `ExcelApi ${FLOOR}` });
    const read = await streamWorkbook({ gate: door, has: client.has, language: language() }, sink, watch);
    if (!read.ok) return read;
    const { storedXml, book } = read.value;
    known.part = storedXml === null || book.part.id === null ? null : { id: book.part.id, xml: storedXml };
    return done(null);
  };
  /** The journal's entry for this workbook in a state, with its identifier. */
  const entryIn = async (state: Entry['state']): Promise<Result<{ id: string; entry: Entry } | null, Problem>> => {
    const book = await door.ask(bookFacts, { kind: 'read' });
    if (!book.ok) return failed(book.problem.problem);
    const id = book.value.workbookId;
    const entry = id === null ? null : await journal.read(id);
    return done(id === null || entry?.state !== state ? null : { id, entry });
  };
  const back = async (state: Entry['state'], watch: Watch = {}): Promise<Result<TakenBack, Problem>> => {
    known.part = null;
    const found = await entryIn(state);
    if (!found.ok) return found;
    if (found.value === null) return done({ left: [] });
    return undo({ gate: door, journal, requestBytes }, found.value.id, found.value.entry, { isForced: false, watch });
  };

  return {
    stream,
    read: async (watch) => {
      const builder = snapshotBuilder();
      const read: Result<null, Problem> = await stream(builder, watch);
      return read.ok ? done(builder.workbook()) : read;
    },
    apply: async (plan, watch) => {
      const written = await applyPlan(tools(), plan, watch);
      if (written.ok || !isAboutCharts(written.problem) || !plan.sheets.some(hasCharts)) return written;
      // All was undone. A chart is never worth the figures: they are written without.
      const sheets = plan.sheets.map(withoutCharts);
      const again = await applyPlan(tools(), { ...plan, sheets }, watch);
      return again.ok ? done({ ...again.value, isWithoutCharts: true }) : again;
    },
    show: (cells) => show(door, cells),
    listen: (onChange) => listen({ gate: door, client, onChange }),
    takeBack: (watch) => back('applied', watch),
    isKnown: async () => {
      const book = await door.ask(bookFacts, { kind: 'read' });
      return book.ok && (book.value.workbookId !== null || book.value.part.count > 0);
    },
    workbookId: async (isWanted) => {
      const book = await door.ask(bookFacts, { kind: 'read' });
      if (!book.ok || book.value.workbookId !== null || !isWanted) return book.ok ? book.value.workbookId : null;
      const id = newId();
      const put = await door.ask(queueId(id), { kind: 'write' });
      return put.ok ? id : null;
    },
    pending: async () => {
      const found = await entryIn('writing');
      if (!found.ok || found.value === null) return found.ok ? done(null) : found;
      const { written, total } = found.value.entry;
      return done({ written, total });
    },
    resume: async (watch) => {
      known.part = null;
      const found = await entryIn('writing');
      if (!found.ok) return found;
      if (found.value === null) return failed({ kind: 'half-written', written: 0, total: 0 });
      return applyPlan(tools(), found.value.entry.plan, watch, found.value.entry);
    },
    undo: (watch) => back('writing', watch),
  };
}
