import { excelHost } from '../../../src/adapters/excel/excelHost';
import { memoryJournal } from '../../../src/adapters/journal/memoryJournal';
import type { ChartPlan } from '../../../src/domain/chart';
import type { SheetPlan, WritePlan } from '../../../src/domain/plan';
import type { EmbeddedHost } from '../../../src/embedded/embeddedHost';
import { openInExcel } from '../../support/excelBook';
import { grid } from '../../support/grid';
import { chartsInExcel, drawCharts, plannedCharts } from '../../support/seenCharts';
import { charted, emissions, path, stacked } from '../../support/chartPlans';

const write = (...charts: readonly ChartPlan[]): WritePlan => ({ edits: [], sheets: [charted(charts)] });
const open = () => {
  const { host, client } = openInExcel(grid('kt | 2019\nTransport | 310'));
  return { host, pane: excelHost(client, { journal: memoryJournal() }) };
};
const sheetIn = (host: EmbeddedHost) => host.workbook.sheets().find((one) => one.name() === charted([]).name);
const seenIn = (host: EmbeddedHost) => drawCharts(chartsInExcel(sheetIn(host)!));
const planned = (...charts: readonly ChartPlan[]) => drawCharts(plannedCharts(charted(charts)));

test('charts drawn through Excel’s client are those of the plan: data, kind, order, colours, line styles, place', async () => {
  const { host, pane } = open();
  expect(await pane.apply(write(emissions, path, stacked))).toMatchObject({ ok: true });
  expect(seenIn(host)).toBe(planned(emissions, path, stacked));
});

test('written again, nothing is asked of Excel; a chart that somebody deleted is drawn again', async () => {
  const { host, pane } = open();
  await pane.apply(write(emissions, path));
  const first = host.traffic.batches;
  expect(await pane.apply(write(emissions, path))).toMatchObject({ ok: true, value: { cellsWritten: 0 } });
  expect(host.traffic.batches - first).toBeLessThanOrEqual(3);
  sheetIn(host)?.charts.delete([...(sheetIn(host)?.charts.keys() ?? [])][0] ?? '');
  await pane.apply(write(emissions, path));
  expect(
    chartsInExcel(sheetIn(host)!)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['CCC emissions', 'CCC path']);
});

test('a chart that is no more goes, and what a person drew stays', async () => {
  const { host, pane } = open();
  await pane.apply(write(emissions, path));
  const theirs = { id: 'theirs', facts: new Map([['Name', 'Graphique de Claire']]), series: [], place: null };
  sheetIn(host)?.charts.set('theirs', theirs);
  await pane.apply(write(path));
  expect([...(sheetIn(host)?.charts.values() ?? [])].map(({ facts }) => facts.get('Name')).sort()).toEqual([
    'CCC path',
    'Graphique de Claire',
  ]);
});

test('taking back gives the charts of before, as they were drawn', async () => {
  const { host, pane } = open();
  await pane.apply(write(emissions, path));
  await pane.apply(write({ ...emissions, title: 'Autre titre' }));
  expect(await pane.takeBack()).toMatchObject({ ok: true, value: { left: [] } });
  expect(
    chartsInExcel(sheetIn(host)!)
      .map(({ title }) => title)
      .sort(),
  ).toEqual([emissions.title, path.title].sort());
});

test('taking back a first writing leaves no chart, since it leaves no sheet', async () => {
  const { host, pane } = open();
  await pane.apply(write(emissions));
  await pane.takeBack();
  expect(sheetIn(host)).toBeUndefined();
});

test('charts that came to a standing sheet go when it is taken back', async () => {
  const { host, pane } = open();
  await pane.apply(write());
  const changed: SheetPlan = { ...charted([emissions]), tabColor: '0B5F68' };
  await pane.apply({ edits: [], sheets: [changed] });
  expect(sheetIn(host)?.charts.size).toBe(1);
  await pane.takeBack();
  expect(sheetIn(host)?.charts.size).toBe(0);
});

test('a plan of five charts stays within two requests for its sheet', async () => {
  const { host, pane } = open();
  await pane.read();
  const before = host.traffic.batches;
  const five = Array.from({ length: 5 }, (_, i) => ({ ...stacked, id: `chart-${i}` }));
  expect(await pane.apply(write(...five))).toMatchObject({ ok: true });
  expect(host.traffic.batches - before).toBeLessThanOrEqual(1 + 2 + 1);
});

test('an Excel that refuses a chart writes all else, and says so', async () => {
  const { host, pane } = open();
  const unknown = { ...emissions, numberFormat: 0 as never }; // no Excel takes it
  expect(await pane.apply(write(unknown))).toMatchObject({ ok: true, value: { isWithoutCharts: true } });
  expect(sheetIn(host)?.cellAt(2, 1).value).toBe(854.5);
  expect(sheetIn(host)?.charts.size).toBe(0);
});
