import type { HostObject } from '../hostObject';
import { refuse } from '../wire';
import { bareColor } from './lookWire';

/** Whether Excel takes this value for a property. */
type Check = (given: unknown) => boolean;
/** The properties of an object of a chart, by the client's wire names, and the objects within it. */
export interface Members {
  readonly [name: string]: Check | Members;
}

const isText: Check = (given) => typeof given === 'string';
const isNumber: Check = (given) => typeof given === 'number' && Number.isFinite(given);
const isBoolean: Check = (given) => typeof given === 'boolean';
const isColor: Check = (given) => typeof given === 'string' && /^#[0-9A-F]{6}$/i.test(given);
const oneOf =
  (...names: readonly string[]): Check =>
  (given) =>
    names.includes(given as string);

const font = { Bold: isBoolean, Size: isNumber, Color: isColor };
const stroke = { Color: isColor, Weight: isNumber, LineStyle: oneOf('None', 'Continuous', 'Dash', 'DashDot', 'Dot') };
const axis: Members = {
  NumberFormat: isText,
  ReversePlotOrder: isBoolean,
  TickLabelSpacing: isNumber,
  TickLabelPosition: oneOf('NextToAxis', 'High', 'Low', 'None'),
  Position: oneOf('Automatic', 'Maximum', 'Minimum'),
  Title: { Text: isText, Visible: isBoolean, Format: { Font: font } },
};

const TYPES = ['BarClustered', 'BarStacked', 'ColumnClustered', 'LineMarkers'] as const;
export const isChartType: Check = oneOf(...TYPES);

/** What may be set on a chart; what is not here is refused by name. */
export const chartMembers: Members = {
  Name: isText,
  ChartType: isChartType,
  DisplayBlanksAs: oneOf('NotPlotted', 'Zero', 'Interplotted'),
  PlotVisibleOnly: isBoolean,
  Title: { Text: isText, Visible: isBoolean, Format: { Font: font } },
  Legend: { Visible: isBoolean, Position: oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner') },
  Axes: { ValueAxis: axis, CategoryAxis: axis },
};

/** What may be set on a series. */
export const seriesMembers: Members = {
  Name: isText,
  ChartType: isChartType,
  GapWidth: isNumber,
  Overlap: isNumber,
  Smooth: isBoolean,
  HasDataLabels: isBoolean,
  MarkerStyle: oneOf('None', 'Circle', 'Square', 'Triangle', 'Diamond'),
  MarkerSize: isNumber,
  MarkerBackgroundColor: isColor,
  MarkerForegroundColor: isColor,
  DataLabels: {
    ShowValue: isBoolean,
    NumberFormat: isText,
    Position: oneOf('Center', 'OutsideEnd', 'Top', 'Bottom', 'Left', 'Right'),
    Format: { Font: font },
  },
  Format: { Line: stroke, Fill: {} },
};

/** An object whose properties are kept by their path: `Title/Text`. A fill has no property but takes a colour. */
export function described(kind: string, members: Members, facts: Map<string, unknown>, path = ''): HostObject {
  const get: Record<string, () => unknown> = {};
  const set: Record<string, (given: unknown) => void> = {};
  for (const [name, member] of Object.entries(members)) {
    const whole = `${path}${name}`;
    if (typeof member !== 'function') {
      get[name] = () => described(`${kind}${name}`, member, facts, `${whole}/`);
      continue;
    }
    get[name] = () => facts.get(whole) ?? null;
    set[name] = (given) => {
      if (!member(given)) throw refuse.argument(`${kind}.${name}`);
      facts.set(whole, given);
    };
  }
  if (!path.endsWith('Fill/')) return { kind, get, set };
  const call = {
    SetSolidColor: (given: unknown) => {
      if (!isColor(given)) throw refuse.argument(`${kind}.SetSolidColor`);
      facts.set(path.slice(0, -1), bareColor(given));
    },
  };
  return { kind, call };
}
