import { memoryHost } from '../../src/adapters/memory/memoryHost';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { streamed } from '../../src/domain/snapshot';
import { withCells } from '../../src/domain/withCells';
import { sheetNamed, valueAt, type Workbook } from '../../src/domain/workbook';
import type { Engine } from '../../src/worker/protocol';
import { testEngine, told } from '../support/engine';
import { sample } from '../support/machine';

const read = async (bytes: Uint8Array, name: string): Promise<Workbook> => {
  const workbook = await xlsxHost(bytes, name, nodeInflater).read();
  if (!workbook.ok) throw new Error(workbook.problem.kind);
  return workbook.value;
};

const give = (engine: Engine, workbook: Workbook) =>
  streamed(workbook, {
    book: (head) => engine.give({ is: 'book', head }),
    sheet: (head) => engine.give({ is: 'sheet', head }),
    block: (block) => engine.give({ is: 'block', block }),
  });

jest.setTimeout(60_000); // a whole day, on machines that do other things too

const territory = { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' } as const;

describe('a day on the sample workbook, page and worker apart', () => {
  let engine: Engine;
  beforeEach(() => {
    engine = testEngine();
  });
  afterEach(() => engine.end());

  test('in a spreadsheet: read, answer, fix, put back, write, type, take a sheet', async () => {
    let workbook = await read(sample('01-rivemont-climat.xlsx'), 'climat.xlsx');
    const host = memoryHost(workbook);
    const apply = async (verb: 'planFix' | 'planPutBack' | 'planTables' | 'planTake', ask: never) => {
      const plan = await told(engine, verb, ask);
      expect(await host.apply(plan)).toMatchObject({ ok: true });
      return told(engine, 'applied', { isTakenBack: false });
    };

    give(engine, workbook);
    const steps: string[] = [];
    let view = await told(engine, 'understand', { language: 'fr' }, { onProgress: (step) => steps.push(step) });
    expect([...new Set(steps)]).toEqual(['recognise', 'understand', 'check']);
    expect(view).toMatchObject({ territory: 'Rivemont Métropole', memory: 'none', isToKeep: false, isToSave: false });

    // a question is answered, and taken back
    const asked = view.read.counts.questions;
    const question = view.read.questions.find(({ title }) => title.includes('Bâtiments'));
    if (question === undefined) throw new Error('no question about buildings');
    const [first] = question.choices;
    view = await told(engine, 'answerQuestions', {
      answers: [{ question: question.key, meaning: first?.meaning ?? '' }],
    });
    expect(view.done).toMatchObject({ kind: 'answered', name: 'Bâtiments', canTakeBack: true });
    expect(view.read.questions.map(({ key }) => key)).not.toContain(question.key);
    view = await told(engine, 'withdraw', {});
    expect(view.read.counts.questions).toBe(asked);
    view = await told(engine, 'answerQuestions', {
      answers: [{ question: question.key, meaning: first?.meaning ?? '' }],
    });
    view = await told(engine, 'changeSettings', { settings: { territory, baselineYear: 2019 } });
    expect(view.settings.settings).toMatchObject({ territory, baselineYear: 2019 });

    // a fix is shown, done, and put back
    const group = view.check.groups.find(({ fixable }) => fixable > 0);
    const preview = await told(engine, 'previewFix', { group: group?.key ?? '' });
    const [line] = preview?.lines ?? [];
    if (group === undefined || line === undefined) throw new Error('nothing to fix');
    view = await apply('planFix', { group: group.key } as never);
    expect(view.done).toMatchObject({ kind: 'fixed', canTakeBack: true });
    const left = view.check.groups.find(({ key }) => key === group.key)?.fixable ?? 0;
    expect(left).toBe((preview?.count ?? 0) - (preview?.proposed ?? 0)); // what the officer is to judge
    expect(view.check.settled.map(({ count }) => count)).toEqual([preview?.proposed]);
    view = await apply('planPutBack', { fix: view.check.settled[0]?.id ?? '' } as never);
    expect(view.check.settled).toEqual([]);
    expect(view.check.groups.map(({ key }) => key)).toContain(group.key);

    // the tables are written, and stay up to date
    expect((await told(engine, 'previewTables', {})).counts.sheets).toBe(view.tables.counts.here);
    view = await apply('planTables', { takeOurs: [] } as never);
    expect(view.done).toMatchObject({ kind: 'written', count: view.tables.counts.here });
    expect(view.tables.counts).toMatchObject({ toWrite: 0 });
    expect(view).toMatchObject({ memory: 'kept', isToKeep: false });

    // a source cell is typed: what depends on it follows
    const origin = await told(engine, 'origin', { at: { sheet: 'CCC A-1.3', address: 'G8' } });
    const [source] = origin?.sources ?? [];
    if (origin === null || source === undefined) throw new Error('no origin');
    expect(origin).toMatchObject({ follows: 'source', what: expect.stringContaining('Transport') });
    const now = await host.read();
    workbook = now.ok ? now.value : workbook;
    const change = { at: source.cell.at, value: 800_000, formula: null };
    view = await told(engine, 'changed', { cells: [change] });
    const after = await told(engine, 'origin', { at: { sheet: 'CCC A-1.3', address: 'G8' } });
    expect(after?.value).not.toBe(origin.value);
    expect(view.tables.groups[0]?.tables.find(({ table }) => table === 'A-1.3')?.state).toBe('source-changed');
    workbook = withCells(workbook, [change]);

    // a sheet is taken from another workbook
    const offered = await told(engine, 'offerFile', {
      bytes: sample('02-rivemont-observatoire.xlsx'),
      name: '02-rivemont-observatoire.xlsx',
    });
    const proposed = offered.sheets.filter(({ isProposed }) => isProposed).map(({ name }) => name);
    expect(proposed.length).toBeGreaterThan(0);
    view = await apply('planTake', { sha256: offered.sha256, sheets: proposed } as never);
    expect(view.done).toMatchObject({ kind: 'taken', count: proposed.length });
    expect(view.read.taken).toEqual([
      { file: '02-rivemont-observatoire.xlsx', sheets: proposed.map((there) => expect.objectContaining({ there })) },
    ]);
  });

  test('in a file: what was typed, fixed and written is in the saved file, and nothing is lost', async () => {
    const pieces: string[] = [];
    engine.onPiece((piece) => pieces.push(piece.is));
    const before = await read(sample('01-rivemont-climat.xlsx'), 'climat.xlsx');
    let view = await told(engine, 'openFile', {
      bytes: sample('01-rivemont-climat.xlsx'),
      name: 'climat.xlsx',
      language: 'fr',
    });
    expect(pieces.filter((is) => is === 'sheet').length).toBe(before.sheets.length);
    expect((await told(engine, 'save', {})).bytes).toEqual(sample('01-rivemont-climat.xlsx'));

    const { questions } = view.read;
    const wouldWrite = await told(engine, 'previewTables', {});
    view = await told(engine, 'acceptSure', {});
    expect(view.done).toMatchObject({ kind: 'accepted', canTakeBack: true });
    // What is accepted was sure already: no question is answered by it, and no table changes.
    expect(view.read.questions.map(({ key }) => key).sort()).toEqual(questions.map(({ key }) => key).sort());
    expect(await told(engine, 'previewTables', {})).toEqual(wouldWrite);
    const cell = { sheet: 'GES', address: 'G8' };
    await told(engine, 'changed', { cells: [{ at: cell, value: 345.6, formula: null }] });
    const group = view.check.groups.find(({ fixable }) => fixable > 0);
    await told(engine, 'planFix', { group: group?.key ?? '' });
    await told(engine, 'applied', { isTakenBack: false });
    await told(engine, 'planTables', { takeOurs: [] });
    view = await told(engine, 'applied', { isTakenBack: false });
    await told(engine, 'changed', { cells: [{ at: cell, value: 350, formula: null }] });
    const saved = await told(engine, 'save', {});
    expect(saved.name).toBe('climat.xlsx');

    const file = await read(saved.bytes, 'climat.xlsx');
    expect(file.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(before.sheets.map(({ name }) => name)));
    const ges = sheetNamed(file, 'GES');
    expect(ges && valueAt(ges, 7, 6)).toBe(350);

    const again = testEngine();
    const reopened = await told(again, 'openFile', { bytes: saved.bytes, name: 'climat.xlsx', language: 'en' });
    expect(reopened).toMatchObject({ memory: 'kept', isToSave: false });
    expect(reopened.read.understood.map(({ kind }) => kind)).toContain('remembered');
    expect(reopened.check.settled.length).toBe(1);
    expect(reopened.tables.counts.toWrite).toBe(0);
    again.end();
  });
});
