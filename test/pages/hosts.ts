import { formatKind } from '../../src/adapters/xlsx/read/formatKind';
import { univerBookBuilder } from '../../src/adapters/univer/univerBook';
import { univerHost } from '../../src/adapters/univer/univerHost';
import type { CellAt } from '../../src/domain/cell';
import type { WritePlan } from '../../src/domain/plan';
import type { HostChange, LiveHost } from '../../src/ports/workbookHost';
import { spreadsheetIn } from '../../src/workbench/spreadsheet';
import { type PlainPiece, piecesOf, put } from '../support/plainPieces';

/** Hosts that live in a page, driven from a test by values that cross as JSON. */
const hosts = new Map<number, LiveHost>();
const heard = new Map<number, HostChange[]>();
let spreadsheet: ReturnType<typeof spreadsheetIn> | undefined;

const hostOf = (id: number): LiveHost => {
  const host = hosts.get(id);
  if (host === undefined) throw new Error(`no host ${id}`);
  return host;
};

const page = {
  openUniver: async (id: number, pieces: readonly PlainPiece[]): Promise<void> => {
    const container = document.getElementById('sheet');
    if (container === null) throw new Error('no place for the spreadsheet');
    spreadsheet ??= spreadsheetIn(container, 'fr');
    const before = spreadsheet.getActiveWorkbook();
    if (before !== null) spreadsheet.disposeUnit(before.getId());
    const builder = univerBookBuilder(`book-${id}`);
    put(pieces, builder);
    const opened = builder.done();
    hosts.set(id, univerHost(spreadsheet, spreadsheet.createWorkbook(opened.data), opened, formatKind));
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
  front: async () => {
    const book = spreadsheet?.getActiveWorkbook();
    return {
      sheet: book?.getActiveSheet().getSheetName() ?? '',
      address: book?.getActiveRange()?.getA1Notation() ?? '',
    };
  },
};

export type HostsPage = typeof page;

Object.assign(window, { hosts: page });
