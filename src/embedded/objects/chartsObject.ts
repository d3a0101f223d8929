import type { Box } from '../../domain/cell';
import { boxOf } from '../addresses';
import type { EmbeddedChart, EmbeddedSeries, EmbeddedSheet } from '../embeddedWorkbook';
import { type HostObject, isHostObject, NULL_OBJECT, orNull } from '../hostObject';
import { refuse } from '../wire';
import type { ApplicationSide } from './applicationSide';
import { chartMembers, described, isChartType, seriesMembers } from './chartMembers';

/** The charts of a sheet. They are held and told back; nothing is drawn. */
export function chartsObject(sheet: EmbeddedSheet, side: ApplicationSide): HostObject {
  const all = () => [...sheet.charts.values()];
  const object = (chart: EmbeddedChart): HostObject => chartObject(chart, sheet, side);
  const find = (key: unknown) => all().find(({ id, facts }) => id === key || facts.get('Name') === key);
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === undefined) throw refuse.notFound();
    return object(found);
  };
  return {
    kind: 'ChartCollection',
    get: { Count: () => all().length },
    items: () => all().map(object),
    item,
    call: {
      GetItem: item,
      GetItemOrNullObject: (key) => {
        const found = find(key);
        return orNull(found && object(found));
      },
      Add: (type, source, seriesBy) => {
        side.writable(sheet);
        if (!isChartType(type) || seriesBy !== 'Columns') throw refuse.argument();
        const id = freeId(sheet);
        const facts = new Map<string, unknown>([
          ['ChartType', type],
          ['Name', `Graphique ${sheet.charts.size + 1}`],
        ]);
        const chart = { id, facts, series: seriesOf(boxIn(source)), place: null };
        sheet.charts.set(id, chart);
        return object(chart);
      },
    },
  };
}

function freeId(sheet: EmbeddedSheet): string {
  for (let number = 1; ; number += 1) {
    const id = `{chart-${number}}`;
    if (!sheet.charts.has(id)) return id;
  }
}

/** As Excel takes a block by columns: names on its first row, categories in its first column. */
function seriesOf({ top, left, bottom, right }: Box): readonly EmbeddedSeries[] {
  if (bottom === top || right === left) throw refuse.argument();
  const column = (col: number): Box => ({ top: top + 1, left: col, bottom, right: col });
  return Array.from({ length: right - left }, (_, i) => ({
    facts: new Map<string, unknown>(),
    name: { top, left: left + 1 + i, bottom: top, right: left + 1 + i },
    values: column(left + 1 + i),
    categories: column(left),
  }));
}

function chartObject(chart: EmbeddedChart, sheet: EmbeddedSheet, side: ApplicationSide): HostObject {
  const object = described('Chart', chartMembers, chart.facts);
  const series = (i: unknown): HostObject => {
    const found = chart.series[Number(i)];
    if (found === undefined) throw refuse.notFound();
    return seriesObject(found, sheet);
  };
  return {
    ...object,
    get: {
      ...object.get,
      Id: () => chart.id,
      Series: () => ({
        kind: 'ChartSeriesCollection',
        get: { Count: () => chart.series.length },
        items: () => chart.series.map((one) => seriesObject(one, sheet)),
        call: { GetItemAt: series },
      }),
    },
    call: {
      Delete: () => {
        side.writable(sheet);
        sheet.charts.delete(chart.id);
      },
      SetPosition: (start, end) => {
        const [from, to] = [boxIn(start), boxIn(end)];
        chart.place = { top: from.top, left: from.left, bottom: to.bottom, right: to.right };
      },
    },
  };
}

function seriesObject(series: EmbeddedSeries, sheet: EmbeddedSheet): HostObject {
  const object = described('ChartSeries', seriesMembers, series.facts);
  const named = () => sheet.cellAt(series.name.top, series.name.left).value;
  return {
    ...object,
    get: { ...object.get, Name: () => series.facts.get('Name') ?? named() },
    call: {
      SetValues: (source) => void (series.values = boxIn(source)),
      SetXAxisValues: (source) => void (series.categories = boxIn(source)),
      GetDimensionValues: (dimension) => {
        if (dimension === 'Values') return valuesIn(sheet, series.values);
        if (dimension === 'Categories') return valuesIn(sheet, series.categories);
        throw refuse.argument();
      },
    },
  };
}

const valuesIn = (sheet: EmbeddedSheet, { top, left, bottom }: Box): readonly unknown[] =>
  Array.from({ length: bottom - top + 1 }, (_, i) => sheet.cellAt(top + i, left).value);

/** A range, or an address, that the client gave. */
function boxIn(given: unknown): Box {
  if (typeof given === 'string') return boxOf(given);
  const address = isHostObject(given) && given !== NULL_OBJECT ? given.get?.['Address']?.() : undefined;
  if (typeof address !== 'string') throw refuse.argument();
  return boxOf(address);
}
