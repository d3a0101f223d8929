import type { WritePlan } from '../../src/domain/plan';
import { sheetNamed, valueAt, type Workbook } from '../../src/domain/workbook';
import type { HostChange, LiveHost } from '../../src/ports/workbookHost';
import { draw, grid, grids } from '../support/grid';
import { sheetPlan } from '../support/sheetPlans';

/** A host under test, what it has told of changes, and a hand that types in it as a person would. */
export interface LiveSubject {
  readonly host: LiveHost;
  readonly heard: () => Promise<readonly HostChange[]>;
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  readonly front: () => Promise<{ readonly sheet: string; readonly address: string }>;
}

const table = (rows: Parameters<typeof sheetPlan>[1]): WritePlan => ({ edits: [], sheets: [sheetPlan('A-1.3', rows)] });
const edit = (address: string, from: number, to: number) => ({ at: { sheet: 'Bilan', address }, from, to });

/** What a host with a screen must do besides. */
export function describeLiveHost(name: string, open: (workbook: Workbook) => Promise<LiveSubject>): void {
  const before = grid(`
    kt CO2e   | 2019 | 2021
    Transport | 310  | 298
    Total     | =B2*2 => 620 |`);
  const first = table([
    ['Secteur', 2019],
    ['Transport', { value: 310_000, formula: 'Bilan!B2*1000' }],
  ]);

  describe(`${name}, as any host with a screen`, () => {
    test('takes back a sheet that it has just written', async () => {
      const { host } = await open(before);
      await host.apply(first);
      expect(await host.takeBack()).toEqual({ ok: true, value: { left: [] } });
      const read = await host.read();
      expect(read.ok && read.value.sheets.map((sheet) => sheet.name)).toEqual(['Bilan']);
      expect(read.ok && draw(read.value)).toBe(draw(before));
    });

    test('takes back new content to the content before', async () => {
      const { host } = await open(before);
      await host.apply(first);
      const written = await host.read();
      await host.apply(
        table([
          ['Secteur', 2030],
          ['Transport', 1],
          ['Bâtiments', 2],
        ]),
      );
      await host.takeBack();
      const read = await host.read();
      expect(read.ok && draw(read.value, 'CCC A-1.3')).toBe(written.ok && draw(written.value, 'CCC A-1.3'));
    });

    test('takes edits back, and leaves the one that somebody has changed since', async () => {
      const { host, type } = await open(before);
      await host.apply({ edits: [edit('B2', 310, 31), edit('C2', 298, 29)], sheets: [] });
      await type('Bilan', 'C2', '300');
      expect(await host.takeBack()).toEqual({ ok: true, value: { left: [{ sheet: 'Bilan', address: 'C2' }] } });
      const read = await host.read();
      const sheet = read.ok ? sheetNamed(read.value, 'Bilan') : undefined;
      expect(sheet && [valueAt(sheet, 1, 1), valueAt(sheet, 1, 2)]).toEqual([310, 300]);
    });

    test('tells of a cell that was typed, and of what is computed from it', async () => {
      const { host, heard, type } = await open(before);
      await host.listen(() => undefined);
      await type('Bilan', 'B2', '400');
      const told = await until(heard, (cells) => cells.has('B2') && cells.has('B3'));
      expect(told.get('B2')).toBe(400);
      expect(told.get('B3')).toBe(800);
    });

    test('does not tell of what it writes itself', async () => {
      const { host, heard } = await open(before);
      await host.listen(() => undefined);
      await host.apply(first);
      expect((await heard()).filter(({ kind }) => kind === 'sheets')).toEqual([]);
    });

    test('shows a cell, and leaves the front sheet alone when it writes', async () => {
      const { host, front } = await open(before);
      await host.apply(first);
      expect((await front()).sheet).toBe('Bilan');
      expect(await host.show([{ sheet: 'CCC A-1.3', address: 'B2' }])).toEqual({ ok: true, value: null });
      expect(await front()).toEqual({ sheet: 'CCC A-1.3', address: 'B2' });
    });

    test.each([
      ['row', { hiddenRows: new Set([1]) }],
      ['column', { hiddenCols: new Set([1]) }],
    ])('says so when the cell to show stands in a hidden %s, and selects it all the same', async (_, hidden) => {
      const text = 'kt CO2e | 2019 | 2021\nTransport | 310 | 298\nTotal | 620 | 596';
      const { host, front } = await open(grids({ Bilan: { text, ...hidden } }));
      const at = { sheet: 'Bilan', address: 'B2' };
      expect(await host.show([at])).toEqual({ ok: false, problem: { kind: 'hidden-cell', at } });
      expect(await front()).toEqual(at);
      expect(await host.show([{ sheet: 'Bilan', address: 'C3' }])).toEqual({ ok: true, value: null });
    });

    test('does not bring a hidden sheet to light, and says that it is hidden', async () => {
      const { host, front } = await open(grids({ Bilan: 'a | 1', Caché: { text: 'b | 2', visibility: 'hidden' } }));
      expect(await host.show([{ sheet: 'Caché', address: 'B1' }])).toEqual({
        ok: false,
        problem: { kind: 'hidden-sheet', sheet: 'Caché' },
      });
      expect((await front()).sheet).toBe('Bilan');
    });

    test('says so when the cell to show stands in a sheet that is gone', async () => {
      const { host } = await open(before);
      expect(await host.show([{ sheet: 'Ancienne', address: 'A1' }])).toEqual({
        ok: false,
        problem: { kind: 'sheet-gone', sheet: 'Ancienne' },
      });
    });
  });
}

/** Waits for what is told, five seconds at most; then gives the last value told of each cell. */
async function until(
  heard: LiveSubject['heard'],
  isEnough: (cells: ReadonlyMap<string, unknown>) => boolean,
): Promise<ReadonlyMap<string, unknown>> {
  for (let tries = 0; ; tries += 1) {
    const cells = new Map(
      (await heard()).flatMap((change) =>
        change.kind === 'cells' ? change.cells.map(({ at, value }) => [at.address, value] as const) : [],
      ),
    );
    if (isEnough(cells) || tries === 50) return cells;
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
