import type { Entry } from '../../src/adapters/excel/before';
import { excelHost } from '../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../src/adapters/journal/memoryJournal';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { streamed } from '../../src/domain/snapshot';
import { formulaAt, type Workbook, valueAt } from '../../src/domain/workbook';
import type { WorkbookHost } from '../../src/ports/workbookHost';
import type { Engine } from '../../src/worker/protocol';
import { testEngine, told } from '../support/engine';
import { openInExcel } from '../support/excelBook';
import { grid } from '../support/grid';

const plan = grid(`
  N° action | Intitulé de l’action  | Description      | Pilote           | Budget prévisionnel (€ HT)
  1.1       | Rénover les logements | Guichet unique   | Service habitat  | 1200000
  1.2       | Développer le vélo    | Pistes cyclables | Service mobilité | 800000`);

let engine: Engine;
beforeEach(() => {
  engine = testEngine();
});
afterEach(() => engine.end());

const give = (workbook: Workbook) => {
  streamed(workbook, {
    book: (head) => engine.give({ is: 'book', head }),
    sheet: (head) => engine.give({ is: 'sheet', head }),
    block: (block) => engine.give({ is: 'block', block }),
  });
  return told(engine, 'understand', { language: 'fr' });
};

async function readOf(host: WorkbookHost): Promise<Workbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** Cells of a sheet whose value is a text. */
const placesOf = ({ sheets }: Workbook, table: string, text: string) =>
  sheets
    .filter(({ ours }) => ours === table)
    .flatMap((sheet) =>
      Array.from(
        { length: sheet.height * sheet.width },
        (_, i) => [Math.floor(i / sheet.width), i % sheet.width] as const,
      )
        .filter(([row, col]) => valueAt(sheet, row, col) === text)
        .map(([row, col]) => formulaAt(sheet, row, col)),
    );

const hosts: Readonly<Record<string, () => Promise<WorkbookHost>>> = {
  memory: async () => memoryHost(plan),
  file: async () => xlsxHost(newWorkbookBytes(plan), 'plan.xlsx', nodeInflater, 'fr'),
  'Excel, through its own client': async () => excelHost(openInExcel(plan).client, { journal: memoryJournal<Entry>() }),
};

test.each(Object.entries(hosts))(
  'in %s, translations that come back are written as text in each table that has theirs',
  async (_, open) => {
    const host = await open();
    await give(await readOf(host));
    const file = await told(engine, 'exportTexts', {});
    const back = file
      .replace('Rénover les logements;;', 'Rénover les logements;=Renovate homes;')
      .replace('Guichet unique;;', 'Guichet unique;One-stop shop;');
    const view = await told(engine, 'importTexts', { bytes: new TextEncoder().encode(back), name: 't.csv' });
    expect(view).toMatchObject({ done: { kind: 'answered', name: 't.csv', count: 2, canTakeBack: true, left: [] } });
    expect(await host.apply(await told(engine, 'planTables', { takeOurs: [] }))).toMatchObject({ ok: true });
    await told(engine, 'applied', { isTakenBack: false });
    const written = await readOf(host);
    expect(placesOf(written, 'B-2.1', '=Renovate homes')).toEqual([null]);
    expect(placesOf(written, 'B-2.2', '=Renovate homes')).toEqual([null]);
    expect(placesOf(written, 'B-2.2', 'One-stop shop')).toEqual([null]);
    const again = await give(written);
    expect(again.tables.counts.toWrite).toBe(0);
  },
);

test('translations of texts that changed since are left, and their cells are named', async () => {
  await give(plan);
  const file = await told(engine, 'exportTexts', {});
  const back = file
    .replace('Développer le vélo;;', 'Développer le vélo;Cycling;')
    .replace('Pistes cyclables;;', 'Pistes;Lanes;');
  const view = await told(engine, 'importTexts', { bytes: new TextEncoder().encode(back), name: 't.csv' });
  expect(view.done).toMatchObject({ kind: 'answered', count: 1 });
  expect(view.done?.left).toHaveLength(1);
});

test('a file that is none of ours is refused by its name', async () => {
  await give(plan);
  const answer = await engine.ask('importTexts', { bytes: new TextEncoder().encode('a;b\nc;d'), name: 'autre.csv' });
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'texts-no-headings', file: 'autre.csv' } });
});
