import { browserAnswers } from '../../../src/adapters/journal/browserAnswers';
import { memoryAnswers } from '../../../src/adapters/journal/memoryAnswers';
import { readWaiting, waitingText } from '../../../src/adapters/stored/waitingText';
import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import { openInExcel } from '../../support/excelBook';
import { bilan } from '../../support/excelPane';
import { describeWaitingAnswers } from './waitingAnswers.contract';

describeWaitingAnswers('memory', memoryAnswers);

test('a browser that shuts its database keeps nothing, and nothing fails', async () => {
  Object.defineProperty(globalThis, 'indexedDB', {
    configurable: true,
    value: {
      open: () => {
        const request = { error: new DOMException('insecure', 'SecurityError'), onerror: () => undefined };
        queueMicrotask(() => request.onerror());
        return request;
      },
    },
  });
  const waiting = browserAnswers();
  await waiting.write('w1', 'one');
  expect(await waiting.read('w1')).toBeNull();
  await waiting.forget('w1');
});

const answer = {
  recognition: 'r1',
  at: { sheet: 'Bilan', address: 'A3' },
  label: 'Bâtiments',
  meaning: 'sector:residentiel',
  confidence: 1,
  reason: 'r',
  decidedBy: 'person',
} as const;

test('a text that is spoilt, or of another Passerelle, is left alone', () => {
  const text = waitingText({ settings: { baselineYear: 2019 }, mapping: [answer] });
  expect(readWaiting(text)).toMatchObject({ settings: { baselineYear: 2019 }, mapping: [answer] });
  expect(readWaiting(null)).toBeNull();
  expect(readWaiting(text.slice(1))).toBeNull();
  expect(readWaiting(text.replace(/"version":\d+/, '"version":99'))).toBeNull();
});

test('in Excel, a workbook has an identifier once one is wanted, and keeps it', async () => {
  const { client } = openInExcel(bilan());
  const pane = excelHost(client, { journal: memoryJournal(), newId: () => 'w1' });
  expect(await pane.workbookId(false)).toBeNull();
  expect(await pane.workbookId(true)).toBe('w1');
  const loadedAgain = excelHost(client, { journal: memoryJournal(), newId: () => 'w2' });
  expect([await loadedAgain.workbookId(true), await loadedAgain.isKnown()]).toEqual(['w1', true]);
});
