import { addressOf } from '../../domain/cell';
import { type ChartPlan, chartData, type Dash, type SeriesLook, type Stroke } from '../../domain/chart';
import type { SheetPlan } from '../../domain/plan';
import { escaped } from './xmlText';

/** Namespaces of a chart part (ECMA-376, part 1, 21.2). */
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** English metric units in a point. */
const POINT = 12_700;
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const DASHES: Readonly<Record<Dash, string>> = { solid: 'solid', dash: 'dash', dot: 'sysDot' };
const INK = '242424';
const GRID = 'D9E0E1';
/** Below this lightness (Rec. 601), figures on a bar are written in white. */
const DARK = 140;

/** Which element says how blanks are drawn: lines pass over them, bars leave them out. */
const BLANKS = { bars: 'gap', 'stacked-bars': 'gap', lines: 'span' } as const;

/** The chart part of a chart of ours in the sheet `name`, with the values that it shows stored beside its references. */
export function chartXml(plan: SheetPlan, chart: ChartPlan, name: string): string {
  const all = seriesXml(plan, chart, name);
  const bars = all.flatMap(({ look, xml }) => (look.as === 'bar' ? [xml] : []));
  const lines = all.flatMap(({ look, xml }) => (look.as === 'line' ? [xml] : []));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`,
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING_MAIN}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title, 1200, true),
    `<c:autoTitleDeleted val="0"/><c:plotArea>${placeXml(chart)}`,
    bars.length === 0 ? '' : barsXml(chart, bars.join('')),
    lines.length === 0 ? '' : linesXml(lines.join('')),
    axesXml(chart),
    `</c:plotArea>`,
    chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(900)}</c:legend>` : '',
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${BLANKS[chart.kind]}"/></c:chart>`,
    `<c:spPr>${fillXml('FFFFFF')}${strokeXml({ color: GRID, dash: 'solid', width: 0.75 })}</c:spPr></c:chartSpace>`,
  ].join('');
}

/** Room for the labels of lying bars, which some programs leave out where they do not fit; else as the program likes. */
const placeXml = (chart: ChartPlan): string =>
  isUpright(chart)
    ? '<c:layout/>'
    : `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.3"/><c:y val="0.12"/><c:w val="0.64"/><c:h val="0.66"/></c:manualLayout></c:layout>`;

const isUpright = ({ kind }: ChartPlan): boolean => kind === 'lines';

function seriesXml(plan: SheetPlan, chart: ChartPlan, name: string): readonly { look: SeriesLook; xml: string }[] {
  const { categories, series } = chartData(plan, chart);
  const { header, labels, first, last } = chart;
  const labelled = pointsXml(categories.map(escaped));
  const cats = `<c:cat><c:strRef><c:f>${rangeIn(name, labels, first, last)}</c:f><c:strCache>${labelled}</c:strCache></c:strRef></c:cat>`;
  return chart.series.map((look, i) => {
    const col = labels + 1 + i;
    const data = series[i] ?? { name: '', values: [] };
    const format = `<c:formatCode>${escaped(chart.numberFormat)}</c:formatCode>`;
    const values = `<c:val><c:numRef><c:f>${rangeIn(name, col, first, last)}</c:f><c:numCache>${format}${pointsXml(data.values)}</c:numCache></c:numRef></c:val>`;
    const title = `<c:tx><c:strRef><c:f>${rangeIn(name, col, header, header)}</c:f><c:strCache>${pointsXml([escaped(data.name)])}</c:strCache></c:strRef></c:tx>`;
    const shown = labelsXml(chart, look);
    const inner =
      look.as === 'bar'
        ? `<c:spPr>${fillXml(look.fill)}${strokeXml(look.outline)}</c:spPr><c:invertIfNegative val="0"/>${shown}${cats}${values}`
        : `<c:spPr>${strokeXml(look.stroke)}</c:spPr>${markerXml(look)}${shown}${cats}${values}<c:smooth val="0"/>`;
    return { look, xml: `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${title}${inner}</c:ser>` };
  });
}

/** `'CCC Graphiques'!$C$5:$C$9`, as a formula of a chart refers to a column's cells. */
function rangeIn(name: string, col: number, first: number, last: number): string {
  const [from, to] = [first, last].map((row) => addressOf(row, col).replace(/^([A-Z]+)/, '$$$1$$'));
  const cells = from === to ? from : `${from}:${to}`;
  return escaped(`'${name.replace(/'/g, "''")}'!${cells}`);
}

/** What is not there has no point. */
const pointsXml = (values: readonly (string | number | null)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`)).join('')}`;

function barsXml(chart: ChartPlan, series: string): string {
  const isStacked = chart.kind === 'stacked-bars';
  return [
    `<c:barChart><c:barDir val="${isUpright(chart) ? 'col' : 'bar'}"/>`,
    `<c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}`,
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
  ].join('');
}

const linesXml = (series: string): string =>
  `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:lineChart>`;

const scalingXml = (order: string): string =>
  `<c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>`;

function axesXml(chart: ChartPlan): string {
  const isUp = isUpright(chart);
  const common = (crossed: number, crosses: string, labels: string) =>
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/><c:spPr>${strokeXml({ color: GRID, dash: 'solid', width: 0.75 })}</c:spPr>${textXml(900)}<c:crossAx val="${crossed}"/><c:crosses val="${crosses}"/>`;
  return [
    // Lying bars are read from the top, so that their axis of values comes last.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scalingXml(isUp ? 'minMax' : 'maxMin')}<c:axPos val="${isUp ? 'b' : 'l'}"/>`,
    `<c:numFmt formatCode="General" sourceLinked="0"/>${common(VALUE_AXIS, 'autoZero', 'low')}`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scalingXml('minMax')}<c:axPos val="${isUp ? 'l' : 'b'}"/>`,
    `<c:majorGridlines><c:spPr>${strokeXml({ color: GRID, dash: 'solid', width: 0.75 })}</c:spPr></c:majorGridlines>`,
    `${titleXml(chart.unit, 900, false)}<c:numFmt formatCode="${escaped(chart.numberFormat)}" sourceLinked="0"/>`,
    `${common(CATEGORY_AXIS, isUp ? 'autoZero' : 'max', 'nextTo')}<c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

const titleXml = (text: string, size: number, isBold: boolean): string => {
  const look = `sz="${size}" b="${isBold ? 1 : 0}"`;
  const ink = fillXml(INK);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${look}>${ink}</a:defRPr></a:pPr><a:r><a:rPr ${look}>${ink}</a:rPr><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
};

const textXml = (size: number, color: string = INK): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${fillXml(color)}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;

/** The figure of each point: no colour, no grid line is needed to read it. */
function labelsXml({ kind, numberFormat }: ChartPlan, look: SeriesLook): string {
  const place = labelPlace(kind, look);
  const color = kind !== 'bars' && look.as === 'bar' ? inkOn(look.fill) : INK;
  const format = labelFormat({ kind, numberFormat });
  return `<c:dLbls><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>${textXml(900, color)}<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

/** Where the figure of a point stands: within a bar that others could cover, else beyond it. */
export function labelPlace(kind: ChartPlan['kind'], look: SeriesLook): 't' | 'b' | 'outEnd' | 'ctr' {
  if (look.as === 'line') return look.labels === 'above' ? 't' : 'b';
  return kind === 'bars' ? 'outEnd' : 'ctr';
}

/** Where bars are stacked, a nought has no room of its own. */
export const labelFormat = ({ kind, numberFormat }: Pick<ChartPlan, 'kind' | 'numberFormat'>): string =>
  kind === 'stacked-bars' ? `${numberFormat};-${numberFormat};` : numberFormat;

/** The colour in which a figure is read on a fill. */
export function inkOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < DARK ? 'FFFFFF' : INK;
}

const fillXml = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

const strokeXml = ({ color, dash, width }: Stroke): string =>
  `<a:ln w="${Math.round(width * POINT)}">${fillXml(color)}<a:prstDash val="${DASHES[dash]}"/></a:ln>`;

const markerXml = ({ stroke, marker }: Extract<SeriesLook, { as: 'line' }>): string =>
  `<c:marker><c:symbol val="${marker.shape}"/><c:size val="${marker.size}"/><c:spPr>${fillXml(stroke.color)}${strokeXml({ color: stroke.color, dash: 'solid', width: 0.75 })}</c:spPr></c:marker>`;
