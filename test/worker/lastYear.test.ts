import type { Entry } from '../../src/adapters/excel/before';
import { excelHost } from '../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../src/adapters/journal/memoryJournal';
import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { streamed } from '../../src/domain/snapshot';
import type { Workbook } from '../../src/domain/workbook';
import type { WorkbookHost } from '../../src/ports/workbookHost';
import type { Engine } from '../../src/worker/protocol';
import { testEngine, told } from '../support/engine';
import { openInExcel } from '../support/excelBook';
import { grid } from '../support/grid';

const text = `
  Rivemont Métropole, GES (tCO2e) | 2018  | 2019
  Résidentiel                     | 33840 | 33000
  Tertiaire                       | 24610 | 24000
  Transport routier               | 81270 | 80000
  Cadre bâti public               | 2000  | 2100`;
const next = text
  .replace('2018  | 2019', '2018  | 2019 | 2020')
  .replace(/\| (33000|24000|80000|2100)/g, '| $1 | $1')
  .replace('33840', '34000');

const give = (engine: Engine, workbook: Workbook) => {
  streamed(workbook, {
    book: (head) => engine.give({ is: 'book', head }),
    sheet: (head) => engine.give({ is: 'sheet', head }),
    block: (block) => engine.give({ is: 'block', block }),
  });
  return told(engine, 'understand', { language: 'fr' });
};

let engine: Engine;
beforeEach(() => {
  engine = testEngine();
});
afterEach(() => engine.end());

/** Writes the tables of a host's workbook, with an answer on the odd label; what the workbook holds then. */
async function written(host: WorkbookHost): Promise<Workbook> {
  const view = await give(engine, await readOf(host));
  const question = view.read.questions.find(({ title }) => title.includes('Cadre bâti'));
  await told(engine, 'answerQuestions', {
    answers: [{ question: question?.key ?? '', meaning: 'sector:dechets' }],
    signed: { on: '2026-03-14', by: 'Marie' },
  });
  expect(await host.apply(await told(engine, 'planTables', { takeOurs: [] }))).toMatchObject({ ok: true });
  expect((await told(engine, 'applied', { isTakenBack: false })).read.since).toBeNull();
  return readOf(host);
}

async function readOf(host: WorkbookHost): Promise<Workbook> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** The same workbook a year later: its sheet holds next year's table. */
function yearLater(before: Workbook): Workbook {
  const [sheet] = grid(next).sheets;
  return { ...before, sheets: before.sheets.map((one) => (one.name === sheet?.name ? sheet : one)) };
}

/** Another day: nothing of the session before is left. */
function another(): Engine {
  engine.end();
  engine = testEngine();
  return engine;
}

jest.setTimeout(60_000);

const hosts: readonly (readonly [string, () => WorkbookHost])[] = [
  ['memory', () => memoryHost(grid(text))],
  ['a file', () => xlsxHost(newWorkbookBytes(grid(text)), '2024.xlsx', nodeInflater)],
  [
    'Excel, through its own client',
    () => excelHost(openInExcel(grid(text)).client, { journal: memoryJournal<Entry>() }),
  ],
];

test.each(hosts)('%s: a year more comes, what changed is told in a line, then on its page', async (_, open) => {
  const before = await written(open());
  const view = await give(another(), yearLater(before));
  expect(view.read.since).toEqual({
    title: expect.stringMatching(/^Depuis l’an dernier, différences.: 1$/),
    toReview: 1,
  });
  expect(await told(engine, 'since', {})).toEqual({
    title: expect.stringMatching(/^Depuis l’an dernier, différences.: 1$/),
    line: 'Ce classeur garde vos choix du 14 mars 2026. Relisez seulement ce qui diffère.',
    counts: { unchanged: 3, moved: 0, toReview: 1, added: 0 },
    toReview: [
      {
        key: '0 Résidentiel',
        title: expect.stringMatching(/^Valeur revue.: «.Résidentiel.»$/),
        detail: expect.stringMatching(/^2018, 33.840 avant, 34.000 t CO₂e\/an aujourd’hui \(\+160, \+0,5.%\)\.$/),
        cell: { text: 'Bilan!B2', at: { sheet: 'Bilan', address: 'B2' } },
      },
    ],
    moved: [],
    added: [],
    note: null,
  });
});

test('what changed stays told after the tables are written again, until the pane is opened anew', async () => {
  const before = await written(memoryHost(grid(text)));
  await give(another(), yearLater(before));
  const host = memoryHost(yearLater(before));
  expect(await host.apply(await told(engine, 'planTables', { takeOurs: [] }))).toMatchObject({ ok: true });
  expect((await told(engine, 'applied', { isTakenBack: false })).read.since).toMatchObject({ toReview: 1 });
  expect((await give(another(), await readOf(host))).read.since).toBeNull();
});

test('last year’s workbook as a file: its answers are kept here, and taken back in one step', async () => {
  const host = xlsxHost(newWorkbookBytes(grid(text)), '2024.xlsx', nodeInflater);
  await written(host);
  const view = await give(another(), grid(next));
  expect([view.read.since, view.memory]).toEqual([null, 'none']);
  const compared = await told(engine, 'lastYear', { bytes: host.bytes().slice(), name: '2024.xlsx' });
  expect(compared.read.since).toMatchObject({ toReview: 1 });
  expect(compared.isToKeep).toBe(true);
  const remembered = compared.read.understood.find(({ kind }) => kind === 'remembered');
  expect(remembered?.labels).toMatchObject([
    { label: 'Cadre bâti public', decided: 'Décidé par Marie le 14 mars 2026.' },
  ]);
  const back = await told(engine, 'withdraw', {});
  expect([back.read.since, back.isToKeep]).toEqual([null, false]);
});
