import type { WritePlan } from '../../../src/domain/plan';
import type { EmbeddedHost } from '../../../src/embedded/embeddedHost';
import { personTypes } from '../../../src/embedded/personTypes';
import { openInExcel } from '../../support/excelBook';
import { NOTHING_LEFT } from '../../support/excelFaults';
import { bilan, drawnIn, fixAndTable, paneBeside } from '../../support/excelPane';
import { grids } from '../../support/grid';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';
import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';

// What the officer or a colleague does between the preview and the writing, or between the writing and its taking back.

const table: WritePlan = {
  edits: [],
  sheets: [
    sheetPlan('A-1.3', [
      ['Secteur', 2019],
      ['Transport', { value: 298_000, formula: 'Bilan!B2&\' — \'&"Ancienne!B2"' }],
    ]),
    sheetPlan('B-2.1', [['Action', 'Coût']]),
  ],
};
const sheetOf = ({ workbook }: EmbeddedHost, name: string) => {
  const sheet = workbook.sheets().find((one) => one.name() === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const protectSheet = (host: EmbeddedHost, name: string) =>
  Object.assign(sheetOf(host, name), { isProtected: () => true });
const protectWorkbook = (host: EmbeddedHost, isProtected = true) =>
  Object.assign(host.workbook, { isProtected: () => isProtected });

/** Acts before a request of the writing of two tables; then the workbook is open to changes again. */
async function disturbed(nth: number, act: (host: EmbeddedHost) => void) {
  const { host, client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: memoryJournal(), requestBytes: 2_000, newId: () => 'w1' });
  const before = pictureOf(host.workbook);
  const failing = host.traffic.batches + nth;
  host.state.interfere = (batch) => {
    if (batch === failing) act(host);
    return null;
  };
  const applied = await pane.apply(table);
  host.state.interfere = () => null;
  return { host, pane, before, applied };
}

const cell = (host: EmbeddedHost, sheet: string) => sheetOf(host, sheet).cellAt(1, 1).value;
const written = async (workbook = bilan()) => {
  const subject = paneBeside(workbook);
  await subject.pane.apply(fixAndTable);
  return subject;
};

describe('between the preview and the writing', () => {
  test.each([
    ['deleted', (host: EmbeddedHost) => host.workbook.removeSheet(sheetOf(host, 'Bilan').id)],
    ['renamed', (host: EmbeddedHost) => sheetOf(host, 'Bilan').rename('Bilan 2019')],
  ])(
    'a sheet that fixes, or formulas of ours, name is %s: nothing is written, and it is said which',
    async (_, act) => {
      for (const plan of [{ ...fixAndTable, sheets: [] }, table]) {
        const { pane, host } = paneBeside(grids({ Bilan: 'kt | 2019\nTransport | 298000', Autre: '1' }));
        await pane.read();
        act(host);
        const meanwhile = pictureOf(host.workbook);
        expect(await pane.apply(plan)).toEqual({ ok: false, problem: { kind: 'sheet-gone', sheet: 'Bilan' } });
        expect(pictureOf(host.workbook)).toEqual(meanwhile);
      }
    },
  );

  test('a sheet of ours is deleted: it is written anew', async () => {
    const { pane, host } = paneBeside(bilan());
    await pane.apply(fixAndTable);
    host.workbook.removeSheet(sheetOf(host, 'CCC A-1.3').id);
    expect((await pane.apply({ ...table, sheets: table.sheets.slice(1) })).ok).toBe(true);
    expect((await pane.apply({ edits: [], sheets: fixAndTable.sheets })).ok).toBe(true);
    expect(await drawnIn(pane, 'CCC A-1.3')).toBe('Secteur | 2019');
  });

  test('the structure of the workbook is protected: no sheet is added', async () => {
    const { pane, host, before } = paneBeside(bilan());
    await pane.read();
    protectWorkbook(host);
    expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'protected-workbook' } });
    expect(pictureOf(host.workbook)).toEqual(before);
  });

  test('a colleague types in a cell that a fix changes: nothing is written', async () => {
    const { pane, host } = paneBeside(bilan());
    await pane.read();
    personTypes(host, { sheet: 'Bilan', row: 1, col: 1 }, { value: 300_000 }, 'Remote');
    const meanwhile = pictureOf(host.workbook);
    const { edits } = fixAndTable;
    expect(await pane.apply(fixAndTable)).toEqual({ ok: false, problem: { kind: 'cell-changed', at: edits[0]?.at } });
    expect(pictureOf(host.workbook)).toEqual(meanwhile);
  });
});

describe('during the writing', () => {
  test('the structure is protected: what was added waits until it can be taken back', async () => {
    const kinds = new Set<string>();
    for (let nth = 3; nth <= 20; nth += 1) {
      const { host, pane, before, applied } = await disturbed(nth, protectWorkbook);
      protectWorkbook(host, false);
      kinds.add(applied.ok ? 'written' : applied.problem.kind);
      if (applied.ok) continue;
      const isCut = applied.problem.kind === 'half-written';
      expect(isCut ? await pane.undo() : NOTHING_LEFT).toEqual(NOTHING_LEFT);
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, before]);
    }
    expect([...kinds].sort()).toEqual(['half-written', 'protected-workbook', 'written']);
  });

  test('a colleague types elsewhere in the officer’s sheet: it stays', async () => {
    const { host, applied } = await disturbed(5, (excel) =>
      personTypes(excel, { sheet: 'Bilan', row: 0, col: 0 }, { value: 'tCO2e' }, 'Remote'),
    );
    expect(applied.ok).toBe(true);
    expect(sheetOf(host, 'Bilan').cellAt(0, 0).value).toBe('tCO2e');
  });
});

describe('between the writing and its taking back', () => {
  test('the officer renames her sheet: her cell is given back', async () => {
    const { pane, host } = await written();
    sheetOf(host, 'Bilan').rename('Bilan 2019');
    expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [] } });
    expect(cell(host, 'Bilan 2019')).toBe(298_000);
    expect(host.workbook.sheets().map((sheet) => sheet.name())).toEqual(['Bilan 2019']);
  });

  test('she deletes it: its cell is told as left, the rest is taken back', async () => {
    const { pane, host } = await written(grids({ Bilan: 'kt | 2019\nTransport | 298000', Autre: '1' }));
    host.workbook.removeSheet(sheetOf(host, 'Bilan').id);
    expect(await pane.takeBack()).toEqual({ ok: true, value: { left: [{ sheet: 'Bilan', address: 'B2' }] } });
    expect(host.workbook.sheets().map((sheet) => sheet.name())).toEqual(['Autre']);
  });

  test.each([
    ['her sheet is protected', (host: EmbeddedHost) => protectSheet(host, 'Bilan'), 'protected-sheet'],
    ['our sheet is protected', (host: EmbeddedHost) => protectSheet(host, 'CCC A-1.3'), 'protected-sheet'],
    ['the structure is protected', protectWorkbook, 'protected-workbook'],
    [
      'a filter hides rows round her cell',
      (host: EmbeddedHost) =>
        Object.assign(sheetOf(host, 'Bilan'), {
          filter: () => ({ box: { top: 0, left: 0, bottom: 2, right: 1 }, isHiding: true }),
        }),
      'filtered-sheet',
    ],
  ] as const)('%s: nothing is taken back, and it is said why', async (_, act, kind) => {
    const { pane, host } = await written();
    const after = pictureOf(host.workbook);
    act(host);
    expect(await pane.takeBack()).toMatchObject({ ok: false, problem: { kind } });
    expect(pictureOf(host.workbook)).toEqual(after);
    expect(await pane.pending()).toEqual({ ok: true, value: null });
  });
});
