import { isDeepStrictEqual } from 'node:util';
import type { Interference } from '../../../src/embedded/embeddedHost';
import { broken, type FaultPlan, faultPlans, isCut, NOTHING_LEFT, whole } from '../../support/excelFaults';
import { pictureOf } from '../../support/workbookPicture';

jest.setTimeout(240_000); // the work is done again for each request that may fail

// A plan that is being taken back is cut: either nothing was done, or the pane says so and can go either way.

const names = Object.keys(faultPlans) as readonly FaultPlan[];

const WRONGS: readonly (readonly [string, Interference])[] = [
  ['refused', { is: 'refused', code: 'GeneralException' }],
  ['refused half-way', { is: 'refused', code: 'GeneralException', after: 3 }],
  ['lost before Excel did it', { is: 'lost', isDone: false }],
  ['lost after Excel did it', { is: 'lost', isDone: true }],
  ['reloaded without an answer', { is: 'silent', isDone: true }],
];

describe.each(names)('%s, while it is taken back', (name) => {
  test.each(WRONGS)('%s, at any request: it can be taken back to its end', async (_, wrong) => {
    const { requests } = await whole(name, 'takeBack');
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane, before, after, answer } = await broken(name, 'takeBack', nth, wrong);
      if (answer.ok) continue; // the request had no more actions than those that were let through
      const isPending = await isCut(pane());
      expect([nth, isPending || isDeepStrictEqual(pictureOf(host.workbook), after)]).toEqual([nth, true]);
      expect([nth, isPending ? await pane().undo() : await pane().takeBack()]).toEqual([nth, NOTHING_LEFT]);
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, before]);
      expect([nth, host.state.hasEvents, await isCut(pane())]).toEqual([nth, true, false]);
    }
  });

  test.each(WRONGS)('%s, at any request: or written again', async (_, wrong) => {
    const { requests } = await whole(name, 'takeBack');
    for (let nth = 1; nth <= requests; nth += 1) {
      const { host, pane, after } = await broken(name, 'takeBack', nth, wrong);
      if (!(await isCut(pane()))) continue;
      expect([nth, await pane().resume()]).toMatchObject([nth, { ok: true }]);
      expect([nth, pictureOf(host.workbook)]).toEqual([nth, after]);
    }
  });
});
