import {
  broken,
  type FaultPlan,
  faultPlans,
  faultSubject,
  isCut,
  NOTHING_LEFT,
  whole,
} from '../../support/excelFaults';
import { pictureOf } from '../../support/workbookPicture';

jest.setTimeout(240_000); // the work is done again for each request that may fail

const names = Object.keys(faultPlans) as readonly FaultPlan[];

const CUTS = [
  ['the connection lost before Excel did it', { is: 'lost', isDone: false }],
  ['the connection lost after Excel did it', { is: 'lost', isDone: true }],
  ['the pane reloaded without an answer', { is: 'silent', isDone: true }],
] as const;

test('a plan without a fault changes what it says and nothing else', async () => {
  const { made, requests } = await whole('everything', 'apply');
  expect(requests).toBeGreaterThan(8);
  expect(made.sheets.map(({ name }) => name)).toEqual(['Bilan', 'CCC A-1.3', 'CCC Origine']);
  expect(made.active).toBe((await faultSubject('everything', 'apply')).before.active);
});

describe.each(names)('%s: whatever request is refused, wholly or half-way, everything is as it was', (name) => {
  test.each([0, 2, 5])('after %i actions of it', async (after) => {
    const { requests } = await whole(name, 'apply');
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane, before, answer } = await broken(name, 'apply', nth, {
        is: 'refused',
        code: 'GeneralException',
        after,
      });
      if (answer.ok) continue; // the request had no more actions than those that were let through
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, before]);
      expect([nth, host.state.hasEvents]).toEqual([nth, true]);
      expect([nth, await isCut(pane())]).toEqual([nth, false]);
    }
  });
});

describe.each(names)('%s: a writing that is given up before any of its requests', (name) => {
  test('leaves the workbook as it was', async () => {
    const { requests, made } = await whole(name, 'apply');
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane, before } = await faultSubject(name, 'apply');
      const stop = new AbortController();
      const failing = host.traffic.batches + nth;
      host.state.interfere = (batch) => {
        if (batch === failing) stop.abort();
        return null;
      };
      const applied = await pane().apply(faultPlans[name], { signal: stop.signal });
      // The last request was under way: the plan is written, and said to be.
      const expected = nth === requests ? made : before;
      expect([nth, applied.ok || applied.problem.kind]).toEqual([nth, nth === requests || 'cancelled']);
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, expected]);
      expect([nth, host.state.hasEvents, await isCut(pane())]).toEqual([nth, true, false]);
    }
  });
});

describe.each(names)('%s', (name) => {
  describe.each(CUTS)('%s, at any request', (_, wrong) => {
    test('is undone at reconnection, and nothing is left', async () => {
      const { requests } = await whole(name, 'apply');
      for (let nth = 1; nth <= requests; nth += 1) {
        const { host, pane, before, answer } = await broken(name, 'apply', nth, wrong);
        const isPending = await isCut(pane());
        // Before anything is written there is nothing to mend; after that, the officer is told so.
        expect([nth, answer.ok, isLost(answer)]).toEqual([nth, false, isPending]);
        const undone = isPending ? await pane().undo() : NOTHING_LEFT;
        expect([nth, undone]).toEqual([nth, NOTHING_LEFT]);
        expect([nth, pictureOf(host.workbook)]).toEqual([nth, before]);
        expect([nth, await isCut(pane())]).toEqual([nth, false]);
      }
    });

    test('is resumed at reconnection, and all is there', async () => {
      const { requests, made } = await whole(name, 'apply');
      for (let nth = 1; nth <= requests; nth += 1) {
        const { host, pane } = await broken(name, 'apply', nth, wrong);
        if (!(await isCut(pane()))) continue;
        expect([nth, await pane().resume()]).toMatchObject([nth, { ok: true }]);
        expect([nth, pictureOf(host.workbook)]).toEqual([nth, made]);
        expect([nth, host.state.hasEvents]).toEqual([nth, true]);
      }
    });
  });
});

const isLost = (answer: Awaited<ReturnType<typeof broken>>['answer']): boolean =>
  !answer.ok && answer.problem.kind === 'connection-lost';
