import { SaxesParser } from 'saxes';
import { type Box, boxAddress } from '../../src/domain/cell';
import { type ChartKind, type ChartPlan, chartData, chartName, type SeriesLook } from '../../src/domain/chart';
import type { SheetPlan } from '../../src/domain/plan';
import { resolved } from '../../src/adapters/xlsx/relationships';
import type { EmbeddedSheet } from '../../src/embedded/embeddedWorkbook';
import { opened, textIn } from './xlsxFile';

/** A chart as it can be read back from any host: what the plan says, in the words of the plan. */
export interface SeenChart {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly place: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly values: readonly (number | null)[];
    readonly look: SeriesLook;
  }[];
}

/** The charts that a plan asks for. */
export const plannedCharts = (plan: SheetPlan): readonly SeenChart[] =>
  (plan.charts ?? []).map((chart) => {
    const { categories, series } = chartData(plan, chart);
    return {
      name: chartName(chart),
      kind: chart.kind,
      title: chart.title,
      unit: chart.unit,
      numberFormat: chart.numberFormat,
      place: boxAddress(chart.place),
      categories,
      series: series.map((one, i) => ({
        ...one,
        refersTo: columnOf(chart, i),
        look: chart.series[i]!,
      })),
    };
  });

const columnOf = ({ first, last, labels }: ChartPlan, i: number): string => {
  const col = labels + 1 + i;
  return boxAddress({ top: first, bottom: last, left: col, right: col });
};

/** Charts as text: what a reviewer reads in a golden file. */
export const drawCharts = (charts: readonly SeenChart[], alts: readonly string[] = []): string =>
  charts
    .map(({ name, kind, title, unit, place, categories, series }, i) =>
      [
        `${name} (${kind}) at ${place}: ${title}`,
        ...(alts[i] === undefined ? [] : [`  says: ${alts[i]}`]),
        `  axis: ${unit}`,
        ...series.map((one) => `  series ${one.refersTo} « ${one.name} »: ${lookSaid(one.look)}`),
        ...categories.map(
          (category, row) => `    ${category}: ${series.map(({ values }) => values[row] ?? 'none').join(' | ')}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');

const lookSaid = (look: SeriesLook): string =>
  look.as === 'bar'
    ? `bar ${look.fill}, outline ${strokeSaid(look.outline)}`
    : `line ${strokeSaid(look.stroke)}, ${look.marker.shape} ${look.marker.size}, figures ${look.labels}`;
const strokeSaid = ({ color, dash, width }: { color: string; dash: string; width: number }): string =>
  `${color} ${dash} ${width}`;

interface Node {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

/** A part as a tree, whatever its prefixes: fails where the part is not well-formed. */
function treeOf(xml: string): Node {
  const root: Node = { local: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, attributes }) => {
    const own = Object.values(attributes).map((one) => [one.local, one.value] as const);
    const node: Node = { local, attributes: Object.fromEntries(own), children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return root;
}

const within = (node: Node, ...path: readonly string[]): readonly Node[] =>
  path.reduce<readonly Node[]>(
    (found, local) => found.flatMap(({ children }) => children.filter((one) => one.local === local)),
    [node],
  );
const valueIn = (node: Node, ...path: readonly string[]): string => within(node, ...path)[0]?.attributes['val'] ?? '';
const textsIn = (node: Node): string => node.text + node.children.map(textsIn).join('');

/** What reads a chart back from a file: its frame, and its own part. */
export interface FileChart {
  readonly seen: SeenChart;
  readonly alt: string;
  readonly part: string;
}

/** The charts on the sheet of a part, read by the standard's own elements (ECMA-376, part 1, 21.2) and not by our writer. */
export function chartsInFile(bytes: Uint8Array, sheetPart: string): readonly FileChart[] {
  const drawing = relationsOf(bytes, sheetPart).find(({ type }) => type.endsWith('/drawing'))?.target;
  if (drawing === undefined) return [];
  const relations = relationsOf(bytes, drawing);
  return within(treeOf(textIn(bytes, drawing)), 'wsDr', 'twoCellAnchor').flatMap((anchor) => {
    const [named] = within(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr');
    const [reference] = within(anchor, 'graphicFrame', 'graphic', 'graphicData', 'chart');
    const part = relations.find(({ id }) => id === reference?.attributes['id'])?.target;
    if (named === undefined || part === undefined) return [];
    const at = (corner: string, axis: string) => Number(within(anchor, corner, axis)[0]?.text);
    const place = boxAddress({
      top: at('from', 'row'),
      left: at('from', 'col'),
      bottom: at('to', 'row') - 1,
      right: at('to', 'col') - 1,
    });
    return [
      {
        part,
        alt: named.attributes['descr'] ?? '',
        seen: seenIn(named.attributes['name'] ?? '', place, treeOf(textIn(bytes, part))),
      },
    ];
  });
}

function relationsOf(bytes: Uint8Array, part: string) {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (opened(bytes).entry(name) === undefined) return [];
  return within(treeOf(textIn(bytes, name)), 'Relationships', 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: attributes['Type'] ?? '',
    target: resolved(attributes['Target'] ?? '', part),
  }));
}

function seenIn(name: string, place: string, tree: Node): SeenChart {
  const plot = within(tree, 'chartSpace', 'chart', 'plotArea')[0]!;
  const bars = within(plot, 'barChart')[0];
  const lines = within(plot, 'lineChart')[0];
  const kind = lines !== undefined ? 'lines' : valueIn(bars!, 'grouping') === 'stacked' ? 'stacked-bars' : 'bars';
  const all = [...within(plot, 'barChart', 'ser'), ...within(plot, 'lineChart', 'ser')].sort(
    (a, b) => Number(valueIn(a, 'order')) - Number(valueIn(b, 'order')),
  );
  const points = (node: Node | undefined): readonly (string | null)[] => {
    if (node === undefined) return [];
    const found = new Map(within(node, 'pt').map((point) => [Number(point.attributes['idx']), textsIn(point)]));
    return Array.from({ length: Number(valueIn(node, 'ptCount')) }, (_, i) => found.get(i) ?? null);
  };
  return {
    name,
    kind,
    title: textsIn(within(tree, 'chartSpace', 'chart', 'title')[0]!),
    unit: textsIn(within(plot, 'valAx', 'title')[0]!),
    numberFormat: within(plot, 'valAx', 'numFmt')[0]?.attributes['formatCode'] ?? '',
    place,
    categories: points(within(all[0]!, 'cat', 'strRef', 'strCache')[0]).map((text) => text ?? ''),
    series: all.map((one) => ({
      name: points(within(one, 'tx', 'strRef', 'strCache')[0])[0] ?? '',
      refersTo: textsIn(within(one, 'val', 'numRef', 'f')[0]!)
        .replace(/^.*!/, '')
        .replace(/\$/g, ''),
      values: points(within(one, 'val', 'numRef', 'numCache')[0]).map((text) => (text === null ? null : Number(text))),
      look: within(plot, 'lineChart', 'ser').includes(one) ? lineLook(one) : barLook(one),
    })),
  };
}

const DASHES = { solid: 'solid', dash: 'dash', sysDot: 'dot' } as const;
const colorIn = (node: Node): string => valueIn(node, 'solidFill', 'srgbClr');

function strokeIn(node: Node) {
  const [line] = within(node, 'ln');
  const dash = DASHES[valueIn(line!, 'prstDash') as keyof typeof DASHES];
  return { color: colorIn(line!), dash, width: Number(line?.attributes['w']) / 12_700 };
}

const barLook = (one: Node): SeriesLook => {
  const [shape] = within(one, 'spPr');
  return { as: 'bar', fill: colorIn(shape!), outline: strokeIn(shape!) };
};

const lineLook = (one: Node): SeriesLook => ({
  as: 'line',
  stroke: strokeIn(within(one, 'spPr')[0]!),
  marker: {
    shape: valueIn(one, 'marker', 'symbol') as 'circle', // one of the four that we write
    size: Number(valueIn(one, 'marker', 'size')),
  },
  labels: valueIn(one, 'dLbls', 'dLblPos') === 't' ? 'above' : 'below',
});

const KINDS = { BarClustered: 'bars', BarStacked: 'stacked-bars', LineMarkers: 'lines' } as const;
const LINES = { Continuous: 'solid', Dash: 'dash', Dot: 'dot' } as const;

const columnIn = (sheet: EmbeddedSheet, { top, bottom, left }: Box) =>
  Array.from({ length: bottom - top + 1 }, (_, i) => sheet.cellAt(top + i, left).value);

/** The charts of a sheet as the host behind Excel's client holds them. */
export const chartsInExcel = (sheet: EmbeddedSheet): readonly SeenChart[] =>
  [...sheet.charts.values()].map(({ facts, series, place }) => {
    const kind = KINDS[facts.get('ChartType') as keyof typeof KINDS];
    const fact = (name: string) => `${facts.get(name) as string}`;
    return {
      name: fact('Name'),
      kind,
      title: fact('Title/Text'),
      unit: fact('Axes/ValueAxis/Title/Text'),
      numberFormat: fact('Axes/ValueAxis/NumberFormat'),
      place: place === null ? '' : boxAddress(place),
      categories: columnIn(sheet, series[0]!.categories).map(String),
      series: series.map((one) => ({
        name: String(sheet.cellAt(one.name.top, one.name.left).value),
        refersTo: boxAddress(one.values),
        values: columnIn(sheet, one.values).map((value) => (typeof value === 'number' ? value : null)),
        look: lookIn(one.facts, kind),
      })),
    };
  });

function lookIn(facts: ReadonlyMap<string, unknown>, kind: ChartKind): SeriesLook {
  const text = (name: string) => `${facts.get(name) as string}`.replace('#', '');
  const stroke = {
    color: text('Format/Line/Color'),
    dash: LINES[text('Format/Line/LineStyle') as keyof typeof LINES],
    width: Number(facts.get('Format/Line/Weight')),
  };
  if (kind !== 'lines' || facts.get('ChartType') === 'ColumnClustered') {
    return { as: 'bar', fill: text('Format/Fill'), outline: stroke };
  }
  return {
    as: 'line',
    stroke,
    marker: { shape: text('MarkerStyle').toLowerCase() as 'circle', size: Number(facts.get('MarkerSize')) },
    labels: text('DataLabels/Position') === 'Top' ? 'above' : 'below',
  };
}
