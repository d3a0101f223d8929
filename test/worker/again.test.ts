import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { streamed } from '../../src/domain/snapshot';
import type { Workbook } from '../../src/domain/workbook';
import type { Engine } from '../../src/worker/protocol';
import { testEngine, told } from '../support/engine';
import { grids } from '../support/grid';

jest.setTimeout(60_000);

const GES = `
  Rivemont Métropole, GES (tCO2e) | 2018  | 2019
  Résidentiel                     | 33840 | 33000
  Tertiaire                       | 24610 | 24000
  Transport routier               | 81270 | 80000
  Cadre bâti public               | 2000  | 2100
  Chaleur livrée                  | 3000  | 3100`;
const ENERGIE = `
  Rivemont Métropole, consommation d'énergie (GWh) | 2018 | 2019
  Résidentiel                                      | 1500 | 1480
  Tertiaire                                        | 900  | 890
  Transport routier                                | 1900 | 1880
  Services des villes                              | 60   | 58`;
/** Rows were added and one went: less than three quarters of the words are the same. */
const changed = (text: string): string =>
  `${text.replace(/\n.*Tertiaire.*/, '')}
  Agriculture | 700 | 690
  Déchets | 300 | 310`;

const first = grids({ GES, Énergie: ENERGIE });
const later = grids({ GES: changed(GES), Énergie: changed(ENERGIE) });

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.end()));

async function opened(workbook: Workbook) {
  const engine = testEngine();
  engines.push(engine);
  streamed(workbook, {
    book: (head) => engine.give({ is: 'book', head }),
    sheet: (head) => engine.give({ is: 'sheet', head }),
    block: (block) => engine.give({ is: 'block', block }),
  });
  return { engine, view: await told(engine, 'understand', { language: 'fr' }) };
}

const odd = {
  'Cadre bâti public': 'sector:tertiaire',
  'Chaleur livrée': 'ignore',
  'Services des villes': 'sector:tertiaire',
};

/** Last year's answers are in the workbook, whose tables are another year's. */
async function nextYear() {
  const { engine, view } = await opened(first);
  const answers = Object.entries(odd).map(([label, meaning]) => {
    const question = view.read.questions.find(({ title }) => title.includes(label));
    return { question: question?.key ?? label, meaning };
  });
  await told(engine, 'answerQuestions', { answers, signed: { on: '2026-03-14' } });
  const host = memoryHost(first);
  expect(await host.apply(await told(engine, 'planTables', { takeOurs: [] }))).toMatchObject({ ok: true });
  const written = await host.read();
  if (!written.ok) throw new Error(written.problem.kind);
  const { sheets, ...book } = written.value;
  const next = sheets.map((sheet) => later.sheets.find(({ name }) => name === sheet.name) ?? sheet);
  return opened({ ...book, sheets: next });
}

test('answers whose table has changed wait, each shown with its table', async () => {
  const { engine, view } = await nextYear();
  expect(view.again).toBe(3);
  const { count, tables } = await told(engine, 'again', {});
  expect(count).toBe(3);
  expect(
    tables.map(({ cell, lines }) => [cell.text, lines.map(({ label, meaning }) => `${label} : ${meaning}`)]),
  ).toEqual([
    ['GES!A1', ['Cadre bâti public : Tertiaire', 'Chaleur livrée : À laisser de côté']],
    ['Énergie!A1', ['Services des villes : Tertiaire']],
  ]);
});

test('one action takes those of a table, another all of them; each is taken back in one step', async () => {
  const { engine, view } = await nextYear();
  const [ges] = (await told(engine, 'again', {})).tables;
  const signed = { on: '2027-03-14', by: 'Marie' };
  const taken = await told(engine, 'takeAgain', { table: ges?.id ?? '', signed });
  expect(taken).toMatchObject({ again: 1, done: { kind: 'answered', count: 2, canTakeBack: true } });
  expect(taken.read.counts.questions).toBeLessThan(view.read.counts.questions);
  const all = await told(engine, 'takeAgain', { signed });
  expect(all).toMatchObject({ again: 0, isToKeep: true });
  const labels = all.read.understood.flatMap((group) => (group.kind === 'answered' ? group.labels : []));
  expect(labels.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Cadre bâti public', 'Services des villes']),
  );
  await told(engine, 'withdraw', {});
  expect((await told(engine, 'withdraw', {})).again).toBe(3);
});

test('what nothing changed in waits for nobody', async () => {
  const { engine, view } = await opened(first);
  expect(view.again).toBe(0);
  expect(await told(engine, 'takeAgain', {})).toMatchObject({ again: 0, done: null, isToKeep: false });
});
