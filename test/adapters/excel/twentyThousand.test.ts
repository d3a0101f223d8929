import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import type { WritePlan } from '../../../src/domain/plan';
import type { EmbeddedHost } from '../../../src/embedded/embeddedHost';
import { openInExcel } from '../../support/excelBook';
import { chunksIn, MOST_BYTES } from '../../support/roundTrips';
import { sheetPlan } from '../../support/sheetPlans';
import { pictureOf } from '../../support/workbookPicture';

jest.setTimeout(240_000); // machines differ: what is counted is requests

const ACTIONS = 20_000;
const works = ['Rénovation énergétique', 'Réseau de chaleur', 'Piste cyclable', 'Ombrière photovoltaïque'];
const rowsOf = <T>(of: (r: number) => T): readonly T[] => Array.from({ length: ACTIONS }, (_, r) => of(r));

/** An action plan of 20,000 rows, as a department may keep it. */
const officers = () =>
  workbookOf([
    {
      name: 'Plan',
      rows: [
        ['N° action', 'Titre', 'Pilote', 'Descriptif', 'Budget € HT', 'Réduction tCO2e/an', 'Début', 'Fin'],
        ...rowsOf((r) => [
          `OP-${r + 1}`,
          `${works[r % 4] ?? ''} n° ${r}`,
          `Direction ${r % 40}`,
          `Délibération ${r}, tranche ${r % 7}`,
          1_000 + r,
          10 + (r % 97),
          2020 + (r % 8),
          2028 + (r % 3),
        ]),
      ],
    },
  ]);

const money = { numberFormat: '#,##0', align: 'right' } as const;
const table = sheetPlan('B-2.2', [
  ['Action', 'Coût'],
  ...rowsOf((r) => [
    { value: `${works[r % 4] ?? ''} n° ${r}`, format: { isWrapped: true } },
    { value: 0, formula: `Plan!E${r + 2}`, format: { ...money, fill: r % 2 === 0 ? 'FFF4CE' : 'E6F0F2' } },
  ]),
]);
/** The table of actions with what weighs in one: formulas, looks, a height for each row; and a lineage that links each figure. */
const plan: WritePlan = {
  edits: [],
  sheets: [
    { ...table, rows: table.rows.map((row, r) => ({ ...row, height: 15 + (r % 3) * 15 })) },
    sheetPlan(
      'lineage',
      rowsOf((r) => [`'CCC B-2.2'!B${r + 2}`, 1_000 + r, { value: 0, formula: `Plan!E${r + 2}` }]),
      { links: rowsOf((row) => ({ row, col: 0, to: { sheet: 'Plan', address: `E${row + 2}` } })) },
    ),
  ],
  stored: { text: '{"version":1}' },
};

/** What went over the wire while something was done, and the chunks of 1.5 MB that it makes. */
async function counted<T>(host: EmbeddedHost, work: () => Promise<T>) {
  const { batches, asked, answered } = host.traffic;
  host.traffic.largest = 0;
  const answer = await work();
  const { traffic } = host;
  const chunks = chunksIn({ ...traffic, asked: traffic.asked - asked, answered: traffic.answered - answered });
  return { answer, batches: traffic.batches - batches, chunks, largest: traffic.largest };
}

test('20,000 actions are read, their tables written, in few requests; a writing given up half-way leaves no trace', async () => {
  const { host, client } = openInExcel(officers(), { engine: () => 0 });
  const pane = excelHost(client, { journal: memoryJournal() });
  const reading = await counted(host, () => pane.read());
  expect(reading.answer.ok).toBe(true);
  expect(reading.batches).toBeLessThanOrEqual(3 + 1 + reading.chunks);
  expect(reading.largest).toBeLessThanOrEqual(MOST_BYTES);

  const before = JSON.stringify(pictureOf(host.workbook));
  const stop = new AbortController();
  const onProgress = (share: number) => share > 0.5 && stop.abort();
  expect(await pane.apply(plan, { signal: stop.signal, onProgress })).toEqual({
    ok: false,
    problem: { kind: 'cancelled' },
  });
  expect(JSON.stringify(pictureOf(host.workbook)) === before).toBe(true);

  const writing = await counted(host, () => pane.apply(plan));
  expect(writing.answer).toMatchObject({ ok: true, value: { sheets: [{}, {}] } });
  expect(writing.batches).toBeLessThanOrEqual(1 + 2 * plan.sheets.length + writing.chunks);
  expect(writing.largest).toBeLessThanOrEqual(MOST_BYTES);
  expect(
    host.workbook
      .sheets()
      .at(-1)
      ?.cellAt(ACTIONS - 1, 1).value,
  ).toBe(1_000 + ACTIONS - 1);
});
