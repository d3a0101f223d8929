import { formatKind } from '../../src/adapters/xlsx/read/formatKind';
import { univerBookBuilder } from '../../src/adapters/univer/univerBook';
import { excelHost } from '../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../src/adapters/journal/memoryJournal';
import { univerHost } from '../../src/adapters/univer/univerHost';
import type { CellAt } from '../../src/domain/cell';
import { embeddedHost } from '../../src/embedded/embeddedHost';
import type { EmbeddedWorkbook } from '../../src/embedded/embeddedWorkbook';
import { type ClientRealm, plugInto } from '../../src/embedded/session';
import { type Calculation, calculationOf } from '../../src/embedded/univer/calculation';
import { tellPersons } from '../../src/embedded/univer/tellPersons';
import { univerWorkbook } from '../../src/embedded/univer/univerWorkbook';
import type { Language } from '../../src/domain/message';
import type { WritePlan } from '../../src/domain/plan';
import type { HostChange, LiveHost } from '../../src/ports/workbookHost';
import type { FormatKind } from '../../src/domain/workbook';
import { spreadsheetIn } from '../../src/workbench/spreadsheet';
import { typedNumber } from '../../src/workbench/typedValue';
import { type PlainPiece, piecesOf, put } from '../support/plainPieces';
import { pictureOf } from '../support/workbookPicture';

/** Hosts that live in a page, driven from a test by values that cross as JSON. */
const hosts = new Map<number, LiveHost>();
const heard = new Map<number, HostChange[]>();
const workbooks = new Map<number, EmbeddedWorkbook>();
let spreadsheet: ReturnType<typeof spreadsheetIn> | undefined;
let calculation: Calculation | undefined;
let silence = (): void => undefined;

const hostOf = (id: number): LiveHost => {
  const host = hosts.get(id);
  if (host === undefined) throw new Error(`no host ${id}`);
  return host;
};

/** Puts a workbook in the grid, in place of the one before. */
function shown(id: number, pieces: readonly PlainPiece[]) {
  const container = document.getElementById('sheet');
  if (container === null) throw new Error('no place for the spreadsheet');
  silence();
  spreadsheet ??= spreadsheetIn(container, 'fr');
  const before = spreadsheet.getActiveWorkbook();
  if (before !== null) spreadsheet.disposeUnit(before.getId());
  const builder = univerBookBuilder(`book-${id}`);
  put(pieces, builder);
  const opened = builder.done();
  return { api: spreadsheet, book: spreadsheet.createWorkbook(opened.data), opened };
}

const page = {
  openUniver: async (id: number, pieces: readonly PlainPiece[]): Promise<void> => {
    const { api, book, opened } = shown(id, pieces);
    hosts.set(id, univerHost(api, book, opened, formatKind));
  },
  /** The same grid, seen by Microsoft's own client, which this page has loaded. */
  openExcel: async (id: number, pieces: readonly PlainPiece[]): Promise<void> => {
    const { api, book, opened } = shown(id, pieces);
    const workbook = univerWorkbook(api, book, opened, (calculation ??= calculationOf(api)));
    const host = embeddedHost(workbook);
    silence = tellPersons(host, api, book, workbook.isWriting);
    plugInto(window as unknown as ClientRealm, host); // the client's globals are this page's
    workbooks.set(id, workbook);
    hosts.set(
      id,
      excelHost({ run: (work) => Excel.run(work), has: host.has }, { journal: memoryJournal(), newId: () => `w${id}` }),
    );
  },
  /** All that a person could find in the workbook, once it is computed. */
  picture: async (id: number) => {
    const workbook = workbooks.get(id);
    if (workbook === undefined) throw new Error(`no workbook ${id}`);
    await workbook.settle?.();
    return pictureOf(workbook);
  },
  read: async (id: number) => {
    const read = await hostOf(id).read();
    return read.ok ? { ok: true, pieces: piecesOf(read.value) } : read;
  },
  apply: (id: number, plan: WritePlan, isStopped: boolean) =>
    hostOf(id).apply(plan, isStopped ? { signal: AbortSignal.abort() } : {}),
  takeBack: (id: number) => hostOf(id).takeBack(),
  show: (id: number, cells: readonly CellAt[]) => hostOf(id).show(cells),
  listen: async (id: number) => {
    const changes: HostChange[] = [];
    heard.set(id, changes);
    await hostOf(id).listen((change) => changes.push(change));
  },
  heard: (id: number) => heard.get(id) ?? [],
  /** Types as a person would: the cell is edited, not written by its interface. */
  type: async (_id: number, sheet: string, address: string, text: string) => {
    const book = spreadsheet?.getActiveWorkbook();
    const found = book?.getSheetByName(sheet);
    if (found === null || found === undefined) throw new Error(`no sheet ${sheet}`);
    found.activate();
    found.getRange(address).activate();
    await spreadsheet?.executeCommand('sheet.command.set-range-values', {
      range: found.getRange(address).getRange(),
      value: { v: Number.isFinite(Number(text)) ? Number(text) : text, f: null, si: null },
    });
  },
  typed: (text: string, language: Language, shown: FormatKind) => typedNumber(text, language, shown, formatKind),
  /** Every command, operation and mutation that the spreadsheet knows, with its kind. */
  commands: () => {
    if (spreadsheet === undefined) throw new Error('no spreadsheet');
    return commandsOf(spreadsheet);
  },
  front: async () => {
    const book = spreadsheet?.getActiveWorkbook();
    return {
      sheet: book?.getActiveSheet().getSheetName() ?? '',
      address: book?.getActiveRange()?.getA1Notation() ?? '',
    };
  },
};

interface Service {
  readonly _commandRegistry: {
    readonly _commands: ReadonlyMap<string, { readonly id: string; readonly type: number }>;
  };
}

/** Univer gives no list of its commands: it is read where Univer keeps it. */
function commandsOf(api: unknown): readonly { readonly id: string; readonly type: number }[] {
  const { _commandService: service } = api as { readonly _commandService: Service };
  const { _commandRegistry: registry } = service;
  const { _commands: commands } = registry;
  return [...commands.values()].map(({ id, type }) => ({ id, type }));
}

export type HostsPage = typeof page;

Object.assign(window, { hosts: page });
