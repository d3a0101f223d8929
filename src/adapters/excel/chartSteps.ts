import { boxAddress } from '../../domain/cell';
import { type ChartKind, chartName, type ChartPlan, type Dash, type SeriesLook, type Stroke } from '../../domain/chart';
import { inkOn, labelFormat, labelPlace } from '../xlsx/chartXml';
import { CHARTS_PROPERTY, type ChartsBefore, chartsText } from './chartsKept';
import { rangeOf } from './sheetFacts';
import { bytesOf, OPERATION, sheetIn, type Step } from './steps';

const TYPES = { bars: 'BarClustered', 'stacked-bars': 'BarStacked', lines: 'LineMarkers' } as const satisfies Record<
  ChartKind,
  string
>;
const DASHES = { solid: 'Continuous', dash: 'Dash', dot: 'Dot' } as const satisfies Record<Dash, string>;
const POSITIONS = { t: 'Top', b: 'Bottom', ctr: 'Center', outEnd: 'OutsideEnd' } as const;
const SHAPES = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond' } as const;
const INK = '#242424';
/** Properties that are set on a chart, and on each of its series. */
const CHART_OPERATIONS = 24;
const SERIES_OPERATIONS = 16;
/** What setting one property weighs on the wire. */
const SETTING = 260;

/**
 * The charts of a sheet, drawn anew: those of ours that stand go first, people's own stay. Excel's interface has no alternative
 * text: the sentence in the cells under the chart says it. What was drawn is remembered in the sheet.
 */
export function chartSteps(sheet: string, charts: readonly ChartPlan[], standing: ChartsBefore): readonly Step[] {
  const left = standing.names.filter((name) => !charts.some((chart) => chartName(chart) === name));
  if (charts.length === 0 && left.length === 0 && standing.kept === null) return [];
  const kept = chartsText(charts);
  return [
    ...charts.map((chart): Step => ({
      sheet,
      bytes: (CHART_OPERATIONS + SERIES_OPERATIONS * chart.series.length) * SETTING,
      queue: (context) => draw(sheetIn(context, sheet), chart),
    })),
    {
      sheet,
      bytes: OPERATION * (1 + left.length) + bytesOf(kept),
      queue: (context) => {
        const target = sheetIn(context, sheet);
        for (const name of left) target.charts.getItemOrNullObject(name).delete();
        if (charts.length > 0) target.customProperties.add(CHARTS_PROPERTY, kept);
        else target.customProperties.getItemOrNullObject(CHARTS_PROPERTY).delete();
      },
    },
  ];
}

function draw(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { kind, header, labels, first, last, series, place, title, unit, numberFormat } = plan;
  sheet.charts.getItemOrNullObject(chartName(plan)).delete(); // drawn twice is drawn once
  const chart = sheet.charts.add(
    TYPES[kind],
    rangeOf(sheet, { top: header, left: labels, bottom: last, right: labels + series.length }),
    'Columns',
  );
  chart.name = chartName(plan);
  const [from, to] = boxAddress(place).split(':');
  chart.setPosition(from ?? '', to);
  chart.title.text = title;
  inked(chart.title.format.font, 12, true);
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = 'Bottom';
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = kind === 'lines' ? 'Interplotted' : 'NotPlotted';
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = unit;
  inked(valueAxis.title.format.font, 9, false);
  valueAxis.numberFormat = numberFormat;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.tickLabelPosition = 'Low';
  if (kind !== 'lines') {
    // Lying bars are read from the top, so that their axis of values comes last.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
  const column = { top: first, bottom: last, left: labels, right: labels };
  series.forEach((look, i) => {
    const one = chart.series.getItemAt(i);
    if (kind === 'lines' && look.as === 'bar') one.chartType = 'ColumnClustered';
    one.setValues(rangeOf(sheet, { ...column, left: labels + 1 + i, right: labels + 1 + i }));
    one.setXAxisValues(rangeOf(sheet, column));
    dressed(one, look, plan);
  });
}

function dressed(series: Excel.ChartSeries, look: SeriesLook, plan: ChartPlan): void {
  const isStacked = plan.kind === 'stacked-bars';
  if (look.as === 'bar') {
    series.format.fill.setSolidColor(`#${look.fill}`);
    stroked(series.format.line, look.outline);
    series.gapWidth = 60;
    if (isStacked) series.overlap = 100;
  } else {
    const color = `#${look.stroke.color}`;
    stroked(series.format.line, look.stroke);
    series.smooth = false;
    series.markerStyle = SHAPES[look.marker.shape];
    series.markerSize = look.marker.size;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
  series.hasDataLabels = true;
  const labels = series.dataLabels;
  labels.showValue = true;
  labels.numberFormat = labelFormat(plan);
  labels.position = POSITIONS[labelPlace(plan.kind, look)];
  labels.format.font.size = 9;
  labels.format.font.color = look.as === 'bar' && plan.kind !== 'bars' ? `#${inkOn(look.fill)}` : INK;
}

function stroked(line: Excel.ChartLineFormat, { color, dash, width }: Stroke): void {
  line.color = `#${color}`;
  line.lineStyle = DASHES[dash];
  line.weight = width;
}

function inked(font: Excel.ChartFont, size: number, isBold: boolean): void {
  font.size = size;
  font.bold = isBold;
  font.color = INK;
}
