import { boxAddress } from '../../src/domain/cell';
import type { WritePlan } from '../../src/domain/plan';
import { type DefinedName, sheetNamed, type Workbook } from '../../src/domain/workbook';
import type { WorkbookHost } from '../../src/ports/workbookHost';
import { draw, grid, grids } from '../support/grid';
import { sheetPlan } from '../support/sheetPlans';

/** What any host must do. Each adapter's test calls it, then adds what is its own. */
export function describeWorkbookHost(name: string, open: (workbook: Workbook) => Promise<WorkbookHost>): void {
  const before = grid(`
    kt CO2e   | 2019       | 2021 | Total
    Transport | 298000     |      | =B2+C2 => 298000
    Bâtiments | '1 044     | NE   | #N/A
    À jour    | 2024-03-14 | 46%  | TRUE`);
  const good = { at: { sheet: 'Bilan', address: 'B2' }, from: 298_000, to: 298 } as const;
  const empty = { at: { sheet: 'Bilan', address: 'C2' }, from: null, to: 284 } as const;
  const stale = { at: { sheet: 'Bilan', address: 'B1' }, from: 2018, to: 2020 } as const;
  const table: WritePlan = {
    edits: [],
    sheets: [
      sheetPlan('A-1.3', [
        ['Secteur', 2019],
        ['Transport', { value: 298, formula: 'Bilan!B2/1000' }],
      ]),
    ],
  };

  describe(`${name}, as any host`, () => {
    test('gives the workbook back as it is, a blank cell staying blank', async () => {
      expect(await drawn(await open(before))).toBe(draw(before));
    });

    test('writes the edits of a plan, in cells that were there and in blank ones', async () => {
      const host = await open(before);
      expect(await host.apply({ edits: [good, empty], sheets: [] })).toEqual({
        ok: true,
        value: { cellsWritten: 2, sheets: [] },
      });
      const lines = String(await drawn(host))
        .replace(/ +/g, ' ')
        .split('\n');
      // A file keeps the value that stands beside a formula, a spreadsheet computes it again.
      expect(lines[1]).toMatch(/^Transport \| 298 \| 284 \| =B2\+C2 => (298000|582)$/);
    });

    test('takes an edit back by the opposite edit', async () => {
      const host = await open(before);
      await host.apply({ edits: [good, empty], sheets: [] });
      const back = [good, empty].map(({ at, from, to }) => ({ at, from: to, to: from }));
      expect(await host.apply({ edits: back, sheets: [] })).toMatchObject({ ok: true });
      expect(await drawn(host)).toBe(draw(before));
    });

    test('writes nothing when one cell has changed since', async () => {
      const host = await open(before);
      const receipt = await host.apply({ edits: [good, stale], sheets: table.sheets });
      expect(receipt).toEqual({ ok: false, problem: { kind: 'cell-changed', at: stale.at } });
      const read = await host.read();
      expect(read.ok && read.value.sheets.map((sheet) => sheet.name)).toEqual(['Bilan']);
      expect(await drawn(host)).toBe(draw(before));
    });

    test('never writes a constant over a formula', async () => {
      const over = { at: { sheet: 'Bilan', address: 'D2' }, from: 298_000, to: 1 };
      const receipt = await (await open(before)).apply({ edits: [over], sheets: [] });
      expect(receipt).toEqual({ ok: false, problem: { kind: 'cell-changed', at: over.at } });
    });

    test('changes a formula that it was shown, and puts it back by the opposite edit', async () => {
      const host = await open(before);
      const at = { sheet: 'Bilan', address: 'D2' };
      const there = { at, from: 298_000, fromFormula: 'B2+C2', to: 12 };
      expect(await host.apply({ edits: [there], sheets: [] })).toMatchObject({ ok: true });
      expect(String(await drawn(host))).toMatch(/298000 +\| +\| 12$/m);
      const back = { at, from: 12, to: 298_000, toFormula: 'B2+C2' };
      expect(await host.apply({ edits: [back], sheets: [] })).toMatchObject({ ok: true });
      expect(await drawn(host)).toBe(draw(before));
    });

    test('leaves a formula alone that is no longer the one it was shown', async () => {
      const other = { at: { sheet: 'Bilan', address: 'D2' }, from: 298_000, fromFormula: 'B2*2', to: 12 };
      const receipt = await (await open(before)).apply({ edits: [other], sheets: [] });
      expect(receipt).toEqual({ ok: false, problem: { kind: 'cell-changed', at: other.at } });
    });

    test('adds a sheet of ours, known by its table, formula and value together', async () => {
      const host = await open(before);
      const receipt = await host.apply(table);
      expect(receipt).toEqual({
        ok: true,
        value: { cellsWritten: 4, sheets: [{ table: 'A-1.3', name: 'CCC A-1.3', address: boxAddress(A1_B2) }] },
      });
      expect(await drawn(host, 'CCC A-1.3')).toContain('=Bilan!B2/1000 => 298');
      const read = await host.read();
      expect(read.ok && sheetNamed(read.value, 'CCC A-1.3')?.ours).toBe('A-1.3');
    });

    test('hides in a copy the rows and columns that are hidden where it was taken', async () => {
      const host = await open(before);
      const copy = sheetPlan(
        'copy:b.xlsx:GES',
        [
          ['Secteur', 2021],
          ['Transport', 284],
          ['Total', 284],
        ],
        {
          name: 'GES',
          columns: [{ width: 24 }, { width: 12, isHidden: true }],
          copyOf: { file: 'b.xlsx', sheet: 'GES', sha256: '0' },
        },
      );
      const rows = copy.rows.map((row, i) => (i === 1 ? { ...row, isHidden: true } : row));
      await host.apply({ edits: [], sheets: [{ ...copy, rows }] });
      const read = await host.read();
      const sheet = read.ok ? sheetNamed(read.value, 'GES') : undefined;
      expect([sheet?.hiddenRows, sheet?.hiddenCols]).toEqual([new Set([1]), new Set([1])]);
    });

    test('gives a sheet of ours new content where it stands', async () => {
      const host = await open(before);
      await host.apply(table);
      await host.apply({ edits: [], sheets: [sheetPlan('A-1.3', [['Secteur', 2021]])] });
      expect(await drawn(host, 'CCC A-1.3')).toBe('Secteur | 2021');
      const read = await host.read();
      expect(read.ok && read.value.sheets.map((sheet) => sheet.name)).toEqual(['Bilan', 'CCC A-1.3']);
    });

    test('gives content to a sheet that kept only its hidden name, under that very name', async () => {
      const host = await open(leftWith([{ name: '_PSR_A_1_3', refersTo: "'CCC A-1.3'!$A$1", isHidden: true }]));
      expect(await host.apply(table)).toMatchObject({ ok: true, value: { sheets: [{ name: 'CCC A-1.3' }] } });
      expect(await drawn(host, 'CCC A-1.3')).toContain('=Bilan!B2/1000 => 298');
      const read = await host.read();
      expect(read.ok && read.value.sheets.map(({ name, ours }) => [name, ours])).toEqual([
        ['Bilan', undefined],
        ['CCC A-1.3', 'A-1.3'],
      ]);
    });

    test('leaves a sheet alone that has the name of a table, and no mark of ours', async () => {
      const host = await open(leftWith([{ name: '_PSR_A_1_4', refersTo: "'CCC A-1.3'!$A$1", isHidden: true }]));
      const applied = await host.apply(table).catch(() => null);
      expect(applied?.ok ?? false).toBe(false);
      expect(await drawn(host, 'CCC A-1.3')).toBe('Secteur | 2018');
    });

    test('remembers what a plan stores, and forgets what was stored before', async () => {
      const host = await open(before);
      await host.apply({ edits: [], sheets: [], stored: { text: '{"version":1,"note":"<avant> & après"}' } });
      await host.apply({ edits: [], sheets: [], stored: { text: '{"version":1,"note":"l’été"}' } });
      const read = await host.read();
      const parts = read.ok ? read.value.customXml : [];
      expect(parts.map(({ namespace }) => namespace)).toEqual(['urn:passerelle:contract:1']);
      expect(parts[0]?.text).toContain('l’été');
    });

    test('knows a sheet taken from another workbook as a copy', async () => {
      const host = await open(before);
      const copyOf = { file: 'ppi.xlsx', sheet: 'Opérations', sha256: 'ab12' };
      const copy = sheetPlan('copy:ppi.xlsx:Opérations', [['Opération', 'Montant']], { name: 'Opérations', copyOf });
      await host.apply({ edits: [], sheets: [copy] });
      const read = await host.read();
      expect(read.ok && sheetNamed(read.value, 'Opérations')).toMatchObject({
        ours: copy.table,
        copyOf: { file: 'ppi.xlsx', sheet: 'Opérations' },
      });
    });

    test('writes nothing once it was told to stop', async () => {
      const host = await open(before);
      const receipt = await host.apply(table, { signal: AbortSignal.abort() });
      expect(receipt).toEqual({ ok: false, problem: { kind: 'cancelled' } });
      const read = await host.read();
      expect(read.ok && read.value.sheets.length).toBe(1);
    });
  });
}

/** A sheet of the host as text, or why it cannot be read. */
const drawn = async (host: WorkbookHost, sheet = 'Bilan') => {
  const read = await host.read();
  return read.ok ? draw(read.value, sheet) : read.problem;
};

/** A workbook where another program dropped our marks, but for the names. */
const leftWith = (names: readonly DefinedName[]): Workbook => ({
  ...grids({ Bilan: 'kt CO2e | 2019\nTransport | 298000', 'CCC A-1.3': 'Secteur | 2018' }),
  names,
});

const A1_B2 = { top: 0, left: 0, bottom: 1, right: 1 };
