import { MessageChannel } from 'node:worker_threads';
import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { memoryAnswers } from '../../src/adapters/journal/memoryAnswers';
import { enginePorts } from '../../src/enginePorts';
import type { WritePlan } from '../../src/domain/plan';
import { engineOn } from '../../src/worker/client';
import { partsOf, planBuilder } from '../../src/worker/planParts';
import type { Port } from '../../src/worker/port';
import { type FromWorker, PROTOCOL } from '../../src/worker/protocol';
import { serve } from '../../src/worker/server';
import { testEngine, told } from '../support/engine';
import { grid } from '../support/grid';
import { sheetPlan } from '../support/sheetPlans';

jest.setTimeout(30_000);

const book = () =>
  newWorkbookBytes(
    grid(`
      Émissions de GES (kt CO2e) | 2019 | 2021
      Résidentiel                | 310  | 298
      Tertiaire                  | 205  | 190`),
  );
const open = { name: 'ges.xlsx', language: 'fr' } as const;

test('a question that is cancelled ends at once, and the session stays as it was', async () => {
  const engine = testEngine();
  await told(engine, 'openFile', { bytes: book(), ...open });
  const stop = new AbortController();
  const change = { cells: [{ at: { sheet: 'Bilan', address: 'B2' }, value: 1, formula: null }] };
  const asked = engine.ask('changed', change, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(await asked).toEqual({ ok: false, problem: { kind: 'cancelled' }, sentence: '' });
  expect((await told(engine, 'speak', { language: 'fr' })).isToSave).toBe(false);
  expect((await told(engine, 'changed', change)).isToSave).toBe(true);
  expect((await told(engine, 'changed', change)).isAsBefore).toBe(true); // told again, it is no change
  engine.end();
});

test('a file that cannot be read is refused in one sentence, in the language asked for', async () => {
  const engine = testEngine();
  const answer = await engine.ask('openFile', { bytes: new Uint8Array([1, 2, 3]), name: 'ges.xlsx', language: 'en' });
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'not-a-workbook-file' } });
  expect(answer.ok ? '' : answer.sentence).toMatch(/^ges.xlsx: this is not an Excel workbook/);
  engine.end();
});

test('bytes that are given stay those of who gave them: the same file is offered twice', async () => {
  const engine = testEngine();
  const bytes = book();
  await told(engine, 'openFile', { bytes, ...open });
  const once = await told(engine, 'offerFile', { bytes, name: 'ges.xlsx' });
  expect(await told(engine, 'offerFile', { bytes, name: 'ges.xlsx' })).toEqual(once);
  expect(bytes).toEqual(book());
  engine.end();
});

/** The worker's end, spoken to without the client. */
function raw() {
  const { port1, port2 } = new MessageChannel();
  const port: Port = {
    post: (message, transfer) => port2.postMessage(message, [...transfer]),
    listen: (take) => port2.on('message', take),
  };
  serve(port, { ...enginePorts, waiting: memoryAnswers() });
  const next = () => new Promise<FromWorker>((take) => port1.once('message', take));
  return { post: (message: unknown) => port1.postMessage(message), next, end: () => port1.close() };
}

test('a fault tells what and where, never a figure or a label', async () => {
  const { post, next, end } = raw();
  const heard = next();
  post({ protocol: PROTOCOL, number: 1, verb: 'origin', ask: { at: { sheet: 'Secret', address: 'no cell 4321' } } });
  const message = await heard;
  expect(message).toMatchObject({ number: 1, fault: expect.any(String) });
  expect(JSON.stringify(message)).not.toMatch(/Secret|4321/);
  end();
});

test('what asks before any workbook was given is told so as a fault', async () => {
  const { post, next, end } = raw();
  const heard = next();
  post({ protocol: PROTOCOL, number: 7, verb: 'withdraw', ask: {} });
  expect(await heard).toMatchObject({ number: 7, fault: expect.stringContaining('Error') });
  end();
});

/** A port with nobody at its other end; `hear` says something in its place. */
function deafPort(): { readonly port: Port; readonly hear: (message: unknown) => void } {
  const ears: ((message: unknown) => void)[] = [];
  return {
    port: { post: () => undefined, listen: (take) => ears.push(take) },
    hear: (message) => ears.forEach((take) => take(message)),
  };
}

test.each([
  ['another version', { protocol: PROTOCOL + 1, number: 1, answer: {} }, 'protocol'],
  ['another shape', { protocol: PROTOCOL, number: 1, something: {} }, 'invalid_union'],
])('the page does not take %s', (_, message, why) => {
  const { port, hear } = deafPort();
  engineOn(port, () => undefined);
  expect(() => hear(message)).toThrow(why);
});

test('an answer of another shape is a fault of ours, not an answer', async () => {
  const { port, hear } = deafPort();
  const asked = engineOn(port, () => undefined).ask('speak', { language: 'fr' });
  hear({ protocol: PROTOCOL, number: 1, answer: { nothing: true } });
  await expect(asked).rejects.toThrow('another shape');
});

test('a plan cut in parts comes together as it was', () => {
  const rows = Array.from({ length: 900 }, (_, row) => [`ligne ${row}`, row, row * 2]);
  const plan: WritePlan = {
    edits: [{ at: { sheet: 'Bilan', address: 'B2' }, from: 1, to: 2 }],
    sheets: [sheetPlan('A-1.3', rows), sheetPlan('A-1.1', [['Secteur', 2019]])],
    stored: { text: '{}' },
  };
  const parts = [...partsOf(plan)];
  expect(parts.length).toBeGreaterThan(4);
  const builder = planBuilder();
  for (const part of parts) builder.add(part);
  expect(builder.plan({ ...plan, edits: [], sheets: [] })).toEqual(plan);
});
