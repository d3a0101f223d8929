import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { labelSpot, type Spot } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { remembered } from '../../domain/remember';
import { familyIn } from '../reading/family';
import { secondLabelSpots } from '../reading/secondLabel';
import { because, type Context, entryAt, type Said } from './context';
import { figuresOf } from './figures';
import { nettedTotals } from './netTotals';
import { provedBySums, type Row, rowsByMeaning } from './provedBySums';
import { type Axis, axesOf, axisOf, rowMeaning } from './rowLabels';
import { partsOfRows, type SubRow, subRowsIn } from './subRows';
import { textOf, unitEntry, unitFitting } from './surroundings';

/** The rows of a table of sectors or carriers: what each label means, what sums prove, what is a part of the row above. */
export function sectorRows(context: Context, figures: readonly Spot[]): readonly Row[] {
  const { sheet, layout } = context;
  const labels = layout.entries.map((entry) => labelOf(context, entry));
  const subRows = subRowsIn(context, labels);
  const axes = axesOf(labels, layout.entries, subRows);
  const meanings = { sector: meaningsOn(context, 'sector'), carrier: meaningsOn(context, 'carrier') };
  const rows = layout.entries.map((entry, i): Row => {
    const label = labels[i] ?? '';
    return {
      entry,
      label,
      said: meanings[axes[i] ?? 'sector'](label),
      figures: figuresOf(sheet, layout, entry, figures),
    };
  });
  if (layout.secondLabels !== undefined) return rows; // a sector comes once for each carrier: sums prove nothing
  const apart = besideProcesses(context, crossedRows(context, partsOfRows(context, rows, subRows), axes, subRows));
  const named = rowsByMeaning(apart);
  return nettedTotals(
    context,
    apart.map((row, i) => {
      const said = provedBySums(context, named, row, i);
      return said === row.said ? row : { ...row, said };
    }),
  );
}

/** `Manufacturing industries` beside `Industrial processes`: the energy of industry only, or all of it? */
function besideProcesses(context: Context, rows: readonly Row[]): readonly Row[] {
  const processes = rows.find(({ said }) => said.meaning === 'unknown' && said.runnerUp === 'sector:industrie');
  if (processes === undefined) return rows;
  return rows.map((row) => {
    if (row.said.meaning !== 'sector:industrie') return row;
    const data = { label: row.label.slice(0, 60), other: processes.label.slice(0, 60) };
    const reason = because(context, mappingReasons.withOrWithout, data);
    return { ...row, said: { ...row.said, confidence: Math.min(row.said.confidence, CROSSED), reason } };
  });
}

/** What labels mean on one axis of a table: a sector stands over again for each place of a long list. */
const meaningsOn = (context: Context, axis: Axis): ((label: string) => Said) =>
  remembered((label) => rowMeaning(context, label, axis));

/** Under one label of two kinds in a block: `Électricité` among sectors may be the territory's or the row's above. */
const CROSSED = 0.85;
const LEAST_OF_AXIS = 2;

const kindOf = remembered((meaning) => /^(?:sector|carrier)(?=:(?!utcatf|chantiers))/.exec(meaning)?.[0]);

/** Asks for the rows of the other kind than their block: where sectors and carriers are mixed, either may be a part of the other. */
function crossedRows(
  context: Context,
  rows: readonly Row[],
  axes: readonly Axis[],
  subRows: readonly SubRow[],
): readonly Row[] {
  const kinds = rows.map(({ said }) => kindOf(said.meaning));
  const ofAxis = { sector: 0, carrier: 0 };
  kinds.forEach((kind, i) => {
    const axis = axes[i];
    if (axis !== undefined && axis === kind) ofAxis[axis] += 1;
  });
  return rows.map((row, i) => {
    const axis = axes[i];
    const isCrossed = kinds[i] !== undefined && kinds[i] !== axis && subRows[i] === null && row.said.confidence >= SURE;
    if (!isCrossed || axis === undefined || ofAxis[axis] < LEAST_OF_AXIS) return row;
    const reason = because(context, mappingReasons.crossedAxis, { label: row.label.slice(0, 60) });
    return { ...row, said: { ...row.said, confidence: CROSSED, reason } };
  });
}

/** The label of an entry, as written. */
export const labelOf = ({ sheet, layout }: Context, entry: number): string => {
  const { row, col } = labelSpot(layout, entry);
  return textOf(valueAt(sheet, row, col));
};

/** What the second labels mean: a sector or a carrier beside the other, or what is measured. */
export function secondEntries(context: Context): readonly MappingEntry[] {
  const { sheet, layout } = context;
  const spots = new Map([...secondLabelSpots(sheet, layout).values()].map((spot) => [`${spot.row} ${spot.col}`, spot]));
  const labels = [...spots.values()].map((spot) => ({ spot, text: textOf(valueAt(sheet, spot.row, spot.col)) }));
  const axis = axisOf(labels.map(({ text }) => text)) ?? 'sector';
  const areFamilies = labels.every(({ text }) => familyIn(text) !== null);
  return labels.flatMap(({ spot, text }) => {
    const said = rowMeaning(context, text, axis);
    const isNamed = said.confidence > 0 && !said.meaning.startsWith('indicator:');
    const family = isNamed && !areFamilies ? null : familyIn(text);
    if (family === null) return [entryAt(context, spot, text, said)];
    const reason = because(context, mappingReasons.familyHere, { text: text.slice(0, 80) });
    const unit = unitFitting(text, null);
    return [
      entryAt(context, spot, text, { meaning: `family:${family}`, confidence: 1, reason }),
      ...(unit === null ? [] : [unitEntry(context, { ...spot, text }, unit)]),
    ];
  });
}
