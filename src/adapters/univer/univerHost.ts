import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { CellAt } from '../../domain/cell';
import type { Edit, Receipt, WritePlan } from '../../domain/plan';
import { sizeOf } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { snapshotBuilder, type SnapshotSink } from '../../domain/snapshot';
import type { FormatKind, Workbook } from '../../domain/workbook';
import type { LiveHost, TakenBack, Watch } from '../../ports/workbookHost';
import { STORED_NAMESPACE } from '../stored/readStored';
import { storedXml } from '../xlsx/storedPart';
import type { UniverBook } from './univerBook';
import { isChangedHere, refusalOf, reversed } from './univerCells';
import { listenUniver } from './univerChanges';
import { univerShow } from './univerShow';
import { type Beside, streamUniver } from './univerSnapshot';
import { beforeOf, type Before, fill, writeEdits, writeSheet } from './univerWrite';

/** What the last plan changed, to be put back. */
interface Undo {
  readonly edits: readonly Edit[];
  readonly sheets: readonly Before[];
  readonly stored: Beside['head']['customXml'];
}

/** Calculation that takes longer is not waited for: its results are told as changes. */
const LONGEST_CALCULATION = 5_000;

/** The workbench's spreadsheet as a host. `opened` is what Univer has no room for: names, parts, marks, filters. */
export function univerHost(
  api: FUniver,
  book: FWorkbook,
  opened: Pick<UniverBook, 'head' | 'heads'>,
  kindOf: (code: string) => FormatKind,
): LiveHost {
  let head = opened.head;
  let undo: Undo | null = null;
  let isWriting = false;
  const show = univerShow(book);
  const beside = (): Beside => ({ head, heads: opened.heads, kindOf });

  const stream = async (sink: SnapshotSink, { onProgress, signal }: Watch = {}): Promise<Result<null, Problem>> => {
    const count = book.getSheets().length;
    const isWhole = await streamUniver(book, beside(), sink, async ({ sheet, index, row }) => {
      onProgress?.(index / Math.max(1, count), { sheet, index: index + 1, count, ...(row !== undefined && { row }) });
      await new Promise((resume) => setTimeout(resume, 0));
      return signal?.aborted === true;
    });
    return isWhole ? done(null) : failed({ kind: 'cancelled' });
  };
  const read = async (watch?: Watch): Promise<Result<Workbook, Problem>> => {
    const builder = snapshotBuilder();
    const streamed = await stream(builder, watch);
    return streamed.ok ? done(builder.workbook()) : streamed;
  };
  const command = async (id: string, params: object): Promise<void> => {
    const isDone = await api.executeCommand(id, params);
    if (isDone === false) throw new Error(`the spreadsheet refused ${id}`);
  };
  const written = async (plan: WritePlan): Promise<Receipt> => {
    await writeEdits(book, plan.edits, command);
    const sheets: Receipt['sheets'][number][] = [];
    for (const sheet of plan.sheets) sheets.push(await writeSheet(book, sheet, head.names, command));
    const { stored } = plan;
    if (stored !== undefined) head = { ...head, customXml: withStored(head.customXml, stored.text) };
    return { cellsWritten: sizeOf(plan), sheets };
  };
  /** Our own writes are told apart from the officer's until what depends on them is computed. */
  const quietly = async <T>(write: () => Promise<T>): Promise<T> => {
    const active = book.getActiveSheet().getSheetId();
    isWriting = true;
    try {
      return await write();
    } finally {
      isWriting = false;
      const isMoved = book.getActiveSheet().getSheetId() !== active;
      if (isMoved && book.getSheetBySheetId(active) !== null) book.setActiveSheet(active);
      // Univer computes a moment after the write: a result of this plan must not land in the middle of the next one.
      await api
        .getFormula()
        .onCalculationResultApplied(LONGEST_CALCULATION)
        .catch(() => undefined);
    }
  };

  const apply = async (plan: WritePlan, watch: Watch = {}): Promise<Result<Receipt, Problem>> => {
    const refused = refusalOf(book, plan, head.names);
    if (refused !== null) return failed(refused);
    if (watch.signal?.aborted === true) return failed({ kind: 'cancelled' });
    const before: Undo = {
      edits: plan.edits.map((edit) => reversed(book, edit)),
      sheets: beforeOf(book, plan.sheets, head.names),
      stored: head.customXml,
    };
    const known = new Set(book.getSheets().map((sheet) => sheet.getSheetId()));
    try {
      const receipt = await quietly(() => written(plan));
      const added = book.getSheets().filter((sheet) => !known.has(sheet.getSheetId()));
      undo = { ...before, sheets: [...before.sheets, ...added.map(isNew)] };
      return done(receipt);
    } catch (error) {
      const added = book.getSheets().filter((sheet) => !known.has(sheet.getSheetId()));
      await quietly(() => putBack({ ...before, sheets: [...before.sheets, ...added.map(isNew)] }));
      return failed({ kind: 'host-unavailable', detail: error instanceof Error ? error.message : '' });
    }
  };
  const putBack = async ({ edits, sheets, stored }: Undo): Promise<readonly CellAt[]> => {
    const left = edits.filter((edit) => isChangedHere(book, edit));
    await writeEdits(
      book,
      edits.filter((edit) => !left.includes(edit)),
      command,
    );
    for (const before of sheets) {
      const sheet = book.getSheetBySheetId(before.id);
      if (sheet === null) continue;
      if (before.wasThere) await fill(book, sheet, before.data, command);
      else book.deleteSheet(sheet);
    }
    head = { ...head, customXml: stored };
    return left.map(({ at }) => at);
  };
  const takeBack = async (): Promise<Result<TakenBack, Problem>> => {
    if (undo === null) return done({ left: [] });
    const wanted = undo;
    undo = null;
    return done({ left: await quietly(() => putBack(wanted)) });
  };

  return {
    read,
    stream,
    apply,
    takeBack,
    show: async (cells) => show(cells),
    listen: async (onChange) => done(listenUniver(api, book, () => isWriting, onChange)),
  };
}

const isNew = (sheet: { readonly getSheetId: () => string }): Before => ({ id: sheet.getSheetId(), wasThere: false });

const withStored = (parts: Beside['head']['customXml'], text: string): Beside['head']['customXml'] => [
  ...parts.filter(({ namespace }) => namespace !== STORED_NAMESPACE),
  { namespace: STORED_NAMESPACE, text: storedXml(text) },
];
