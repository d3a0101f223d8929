import { memoryAnswers } from '../../src/adapters/journal/memoryAnswers';
import type { WaitingAnswers } from '../../src/ports/waitingAnswers';
import type { Engine } from '../../src/worker/protocol';
import { testEngine, told } from '../support/engine';
import { grid } from '../support/grid';
import { sample } from '../support/machine';
import { paneSubject, type PaneSubject } from '../support/paneSubject';

jest.setTimeout(60_000);

/** An inventory with a label to settle. */
const bilan = grid(`
  Métropole, émissions de GES (kt CO2e) | 2019 | 2022
  Résidentiel                           | 310  | 298
  Bâtiments                             | 515  | 488
  Transport routier                     | 854  | 801
  Agriculture                           | 60   | 58`);

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.end()));

/** A pane that is loaded on a workbook, which has `id` once it has one. */
async function loaded(waiting: WaitingAnswers, book: { id: string | null }, host?: PaneSubject['host']) {
  const engine = testEngine(waiting);
  engines.push(engine);
  const subject = paneSubject(bilan, {
    engine,
    ...(host && { host: () => host }),
    workbookId: async (isWanted) => {
      if (isWanted) book.id ??= 'w1';
      return book.id;
    },
  });
  await subject.model.read();
  const view = () => {
    const { view: shown, message } = subject.model.snapshot();
    if (shown === null) throw new Error(message?.text ?? 'nothing was read');
    return shown;
  };
  return { ...subject, view };
}

async function answer({ model, view }: Awaited<ReturnType<typeof loaded>>): Promise<void> {
  const question = view().read.questions.find(({ title }) => title.includes('Bâtiments'));
  await model.answer([{ question: question?.key ?? '', meaning: question?.choices[0]?.meaning ?? '' }]);
}

describe('in Excel', () => {
  test('an answer that the workbook does not hold comes back when the pane is loaded again, and is said to', async () => {
    const [waiting, book] = [memoryAnswers(), { id: null }];
    const first = await loaded(waiting, book);
    expect(first.view().recovered).toBe(0);
    await answer(first);
    await first.model.settings({ baselineYear: 2019 });
    const asked = first.view().read.counts.questions;
    const again = await loaded(waiting, book);
    expect(again.view()).toMatchObject({
      recovered: 2,
      isToKeep: true,
      settings: { settings: { baselineYear: 2019 } },
    });
    expect(again.view().read.counts.questions).toBe(asked);
    expect(again.view().read.understood.find(({ kind }) => kind === 'answered')?.count).toBe(1);
  });

  test('one door drops it, which can be taken back; what was said since stays', async () => {
    const [waiting, book] = [memoryAnswers(), { id: null }];
    await answer(await loaded(waiting, book));
    const { model, view } = await loaded(waiting, book);
    await model.settings({ baselineYear: 2019 });
    await model.dropRecovered();
    expect(view()).toMatchObject({ recovered: 0, done: { kind: 'dropped', count: 1, canTakeBack: true } });
    expect(view().settings.settings.baselineYear).toBe(2019);
    expect(view().read.questions.some(({ title }) => title.includes('Bâtiments'))).toBe(true);
    await model.undo();
    expect(view().recovered).toBe(1);
    await model.dropRecovered();
    await model.settings({ baselineYear: null });
    expect((await loaded(waiting, book)).view()).toMatchObject({ recovered: 0, isToKeep: false });
  });

  test('once the tables are written, the workbook holds it and nothing waits', async () => {
    const [waiting, book] = [memoryAnswers(), { id: null }];
    const first = await loaded(waiting, book);
    await answer(first);
    expect(await waiting.read('w1')).toContain('Bâtiments');
    await first.model.write([]);
    expect(await waiting.read('w1')).toBeNull();
    const again = await loaded(waiting, book, first.host);
    expect(again.view()).toMatchObject({ recovered: 0, memory: 'kept' });
    expect(again.view().read.understood.find(({ kind }) => kind === 'remembered')?.count).toBe(1);
  });

  test('another workbook knows nothing of it', async () => {
    const waiting = memoryAnswers();
    await answer(await loaded(waiting, { id: 'w1' }));
    expect((await loaded(waiting, { id: 'w2' })).view().recovered).toBe(0);
    expect((await loaded(waiting, { id: null })).view().recovered).toBe(0);
  });
});

describe('of a file, in the workbench', () => {
  const bytes = sample('01-rivemont-climat.xlsx');
  const opened = async (waiting: WaitingAnswers, file = bytes, engine = testEngine(waiting)) => {
    engines.push(engine);
    return { engine, view: await told(engine, 'openFile', { bytes: file, name: 'climat.xlsx', language: 'fr' }) };
  };
  const settle = async ({ engine, view }: Awaited<ReturnType<typeof opened>>) => {
    const [question] = view.read.questions;
    const answers = [{ question: question?.key ?? '', meaning: question?.choices[0]?.meaning ?? '' }];
    return told(engine, 'answerQuestions', { answers });
  };

  test('what is not saved comes back with the same bytes, written tables or not', async () => {
    const waiting = memoryAnswers();
    const first = await opened(waiting);
    await settle(first);
    const again = await opened(waiting);
    expect(again.view).toMatchObject({ recovered: 1, isToSave: true });
    await told(again.engine, 'planTables', { takeOurs: [] });
    await told(again.engine, 'applied', { isTakenBack: false });
    expect((await opened(waiting)).view).toMatchObject({ recovered: 1 });
  });

  test('a saved file holds it: nothing waits, neither for it nor for the first one', async () => {
    const waiting = memoryAnswers();
    const first = await opened(waiting);
    await settle(first);
    const { bytes: saved } = await told(first.engine, 'save', {});
    expect((await opened(waiting)).view.recovered).toBe(0);
    expect((await opened(waiting, saved)).view).toMatchObject({ recovered: 0, memory: 'kept' });
  });

  test('who opens a file again in the same page, and was asked about what is not saved, starts afresh', async () => {
    const waiting = memoryAnswers();
    const first = await opened(waiting);
    await settle(first);
    expect((await opened(waiting, bytes, first.engine)).view.recovered).toBe(0);
    expect((await opened(waiting)).view.recovered).toBe(0);
  });
});
