import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { WritePlan } from '../../../src/domain/plan';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { chunksIn, MOST_BYTES } from '../../support/roundTrips';
import { sheetPlan } from '../../support/sheetPlans';

jest.setTimeout(60_000); // machines differ: what is counted is requests

const dozen = Array.from({ length: 12 }, (_, i) =>
  sheetPlan(`T-${i}`, [
    ['Secteur', 2019, 2021],
    ...Array.from({ length: 20 }, (__, r) => [`Ligne ${r}`, { value: 298, formula: `Bilan!B2*${r}` }, r]),
  ]),
);
const long = sheetPlan(
  'lineage',
  Array.from({ length: 4_000 }, (_, r) => [`'CCC A-1.3'!F${r}`, r / 7, 'kt CO2e', `Texte lu ${'é'.repeat(100)} ${r}`]),
  { links: Array.from({ length: 1_500 }, (_, row) => ({ row, col: 0, to: { sheet: 'Bilan', address: 'B2' } })) },
);
const plain = sheetPlan(
  'findings',
  Array.from({ length: 5_000 }, (_, r) => [`Constat ${r}`]),
);
const uneven = { ...plain, rows: plain.rows.map((row, r) => ({ ...row, height: 15 + (r % 2) * 15 })) };
const edits = (count: number) =>
  Array.from({ length: count }, (_, r) => ({ at: { sheet: 'Bilan', address: `D${r + 1}` }, from: null, to: r }));

const plans: readonly (readonly [string, WritePlan])[] = [
  ['what is remembered', { edits: [], sheets: [], stored: { text: '{"version":1}' } }],
  ['one cell', { edits: edits(1), sheets: [] }],
  ['a thousand cells', { edits: edits(1_000), sheets: [] }],
  ['one sheet', { edits: [], sheets: dozen.slice(0, 1) }],
  [
    'a dozen sheets, cells and what is remembered',
    { edits: edits(5), sheets: dozen, stored: { text: '{"version":1}' } },
  ],
  ['a long sheet with links', { edits: [], sheets: [long] }],
  ['a long sheet of unequal rows', { edits: [], sheets: [uneven] }],
];

/** The same plan with another content everywhere: what stands as planned is not written. */
const changed = ({ edits, sheets, stored }: WritePlan): WritePlan => ({
  edits: edits.map((edit) => ({ ...edit, from: edit.to, to: 0.5 })),
  sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows, { cells: [{ value: 'Un de plus' }] }] })),
  ...(stored && { stored: { text: '{"version":1,"note":"plus tard"}' } }),
});

describe('writing takes at most 1 + 2 for each sheet + MB / 1.5 requests', () => {
  test.each(plans)('%s, the first time and again', async (_, plan) => {
    const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
    const pane = excelHost(client, { journal: memoryJournal() });
    const touched = new Set([...plan.edits.map(({ at }) => at.sheet), ...plan.sheets.map(({ table }) => table)]).size;
    await pane.read();
    for (const again of [false, true]) {
      const before = { ...host.traffic };
      host.traffic.largest = 0;
      const given = again ? changed(plan) : plan;
      expect(await pane.apply(given)).toMatchObject({ ok: true });
      const { batches, asked, answered, largest } = host.traffic;
      const traffic = { ...host.traffic, asked: asked - before.asked, answered: answered - before.answered };
      expect(batches - before.batches).toBeLessThanOrEqual(1 + 2 * touched + chunksIn(traffic));
      expect(largest).toBeLessThanOrEqual(MOST_BYTES);
    }
  });
});
