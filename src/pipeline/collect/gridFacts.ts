import { indicatorById } from '../../catalogue/indicators';
import { type Observation, SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { MappingEntry } from '../../domain/mapping';
import { crossing, labelSpot, type Layout, type Recognition, type Spot } from '../../domain/recognition';
import type { Settings } from '../../domain/settings';
import { convert, unitForCore } from '../../domain/unit';
import { type Sheet, valueAt, type Workbook } from '../../domain/workbook';
import { bareIn, type HeadingUnit, headingUnits } from './bareCell';
import { answersOn, figureAt, ownUnit } from './answeredFigure';
import { columnsOf, type Column, isCrossing, momentSaid, type When } from './columns';
import { type Decided, decidedIn, isAnswer, nearest, said, saidAt } from './decided';
import type { DoubtSeen } from './figure';
import { isAmongEmissions, scopeOf } from './scopeAndSign';
import { differingUnits, partDoubt, readAs, restDoubts, surenessOf, unitDoubts, valueDoubts } from './figureDoubts';
import { familiesOf, leastSure, type Meant, meantBy, secondOf } from './meant';
import { secondLabelSpots } from '../reading/secondLabel';
import { producerAt, refersElsewhere, sourceOf } from './sources';

/** An observation before its doubts are weighed and said. */
export interface Draft {
  readonly fact: Omit<Observation, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
  /** A sheet that nobody looks at, or a formula, says the same as a figure elsewhere: the latter is the source. */
  readonly isSecondHand: boolean;
  /** Its recognition. */
  readonly table: string;
  /** The column (the row, when the table runs down) of its table: what one unit holds for. */
  readonly column: string;
  /** Its row (its column, when the table runs down), and the label there, as written. */
  readonly row: string;
  readonly label: string;
  /** Its row or column names who made it, beside others: the authority's own stands before it. */
  readonly isOthers: boolean;
  /** A person has said the unit or the value: it is not in question. */
  readonly isUnitSaid: boolean;
  /** A person has typed or kept the value of this very cell, or said what the figures of its column are. */
  readonly isValueSaid: boolean;
  /** A person keeps this figure: another for the same thing gives way. */
  readonly isKept: boolean;
}

export interface TableToRead {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly recognition: Recognition;
  readonly layout: Layout;
  readonly entries: readonly MappingEntry[];
  readonly settings: Pick<Settings, 'territory'>;
}

/** One observation per row and year of a grid, in reading order. Rows that mean nothing to the core give nothing. */
export function gridFacts(table: TableToRead): readonly Draft[] {
  const { layout, entries } = table;
  const column = layout.headings.find(({ path }) => path.some((text) => /^unites?\b/.test(plain(text))));
  const rows = layout.entries.map((entry) => {
    const label = labelSpot(layout, entry);
    return { entry, label, unit: column === undefined ? label : crossing(layout, entry, column) };
  });
  const seconds = secondLabelSpots(table.sheet, layout);
  const lines = [...layout.headings, ...rows.flatMap(({ label, unit }) => [label, unit]), ...seconds.values()];
  const decided = decidedIn(entries, lines);
  const columns = columnsOf(table, decided);
  const sources = layout.headings.find((heading) => decided.label(heading)?.meaning === 'field:source');
  const headingOf = headingUnits(table.sheet, layout, (spot, one) => figureAt(table, decided, spot, one));
  return rows.flatMap(({ entry, label: spot, unit }) => {
    const label = decided.label(spot);
    if (label === undefined) return [];
    const producer = sources === undefined ? undefined : producerAt(table.sheet, crossing(layout, entry, sources));
    const second = seconds.get(entry);
    const own = { label, spot, ...(second !== undefined && { second: secondOf(decided, second) }) };
    return columns.flatMap((one) => {
      const named = isCrossing(one.entry) ? { ...own, second: { label: one.entry } } : own;
      const meant = meantBy(named, decided, one.heading);
      if (meant === null) return [];
      const units = second === undefined ? [unit, spot] : [unit, second, spot];
      const place = crossing(layout, entry, one.heading);
      const when = momentSaid(decided.label(place)) ?? one.when(entry);
      if (when === null) return [];
      // another producer's blank, or a pair of value and year left empty, is nobody's missing figure
      if ((producer !== undefined || !one.isDated) && valueAt(table.sheet, place.row, place.col) === null) return [];
      return [
        draftAt(table, decided, {
          entry,
          label: leastSure(named),
          column: one,
          when,
          meant,
          families: familiesOf(named, decided, one.heading),
          units,
          producer,
          spot: place,
          headingOf: () => headingOf(one),
        }),
      ];
    });
  });
}

interface Crossing {
  readonly entry: number;
  readonly label: MappingEntry;
  readonly column: Column;
  readonly when: When;
  readonly meant: Meant;
  readonly families: readonly (MappingEntry | undefined)[];
  readonly spot: Spot;
  readonly units: readonly Spot[];
  readonly producer: string | undefined;
  /** How the heading would say the unit of the whole column. */
  readonly headingOf: () => HeadingUnit | null;
}

function draftAt(
  table: TableToRead,
  decided: Decided,
  { entry, label, column, when, meant, families, spot, units, producer, headingOf }: Crossing,
): Draft {
  const { sheet } = table;
  const figure = figureAt(table, decided, spot, column);
  const answers = answersOn(decided, spot);
  const core = indicatorById.get(meant.identity.indicator)?.unit ?? '';
  const unitSaid =
    decided.unit(spot) ?? nearest(units, decided.unit) ?? decided.unit(column.heading) ?? decided.table.unit;
  const around = unitSaid === undefined || unitSaid.meaning === 'unit:unknown' ? undefined : said(unitSaid);
  const own = ownUnit(figure, answers, core);
  const unit = own ?? around;
  const fits = unit === undefined ? null : unitForCore(unit, core);
  const bare = bareIn(figure.unit, around, headingOf);
  const { perimeter } = column;
  const { value } = figure;
  const date = figure.doubts.find(({ code }) => code === 'date');
  const hasFigure = figure.value !== undefined || figure.span !== undefined || figure.doubts.length > 0;
  const saidBy = own === undefined && hasFigure ? unitSaid : undefined;
  const { identity, isPartOf } = meant;
  const lines = [...units, column.heading];
  const version = when.scenario ?? saidAt(lines, decided, 'version');
  const madeBy = producer ?? saidAt(lines, decided, 'producer');
  const isOthers = producer !== undefined || nearest(lines, decided.producer) !== undefined;
  const gwp = saidAt(lines, decided, 'gwp');
  const scoped = nearest(lines, decided.scope) ?? decided.table.scope;
  const scope = scopeOf(scoped);
  const heading = column.dated ?? column.entry;
  const rests = { label, heading, families, perimeter: column.perimeterSaid, unit: saidBy };
  const confidence = surenessOf(rests);
  return {
    confidence,
    isSecondHand: sheet.visibility !== 'visible' || refersElsewhere(sheet, spot),
    isOthers,
    table: table.recognition.id,
    column: column.id,
    row: `${table.recognition.id} ${entry}`,
    label: label.label,
    isUnitSaid: isAnswer(unitSaid) || answers.isSettled,
    isValueSaid: answers.isSettled || isAnswer(column.entry),
    isKept: answers.isKept,
    doubts: answers.isLeftOut
      ? [{ code: 'ignored', data: {} }]
      : [
          ...figure.doubts,
          ...(confidence < SURE ? restDoubts(rests) : []),
          ...(when.isUnsure === true && !answers.isSettled
            ? [{ code: 'year-unsure' as const, data: { label: `${when.year}` } }]
            : []),
          ...(hasFigure ? unitDoubts({ figure, unit, fits, core, status: when.status, entry: saidBy }) : []),
          ...differingUnits(saidBy, decided.table.unit),
          ...(answers.isSettled ? [] : valueDoubts(figure, core, identity, () => isAmongEmissions(lines, decided))),
          ...(scoped?.meaning === 'scope:unknown' ? [{ code: 'scope' as const, data: { text: scoped.label } }] : []),
          ...(isPartOf ? [partDoubt(label, identity, isCrossing(column.entry) ? column.heading.text : undefined)] : []),
          ...(perimeter.from === 'unknown' && column.perimeterSaid?.meaning !== 'perimeter:unknown'
            ? [{ code: 'perimeter-unknown' as const, data: {} }]
            : []),
        ],
    fact: {
      kind: 'observation',
      source: { ...sourceOf(sheet, spot), ...(date && { text: `${date.data['text']}` }), ...(bare && { bare }) },
      ...identity,
      ...(scope !== undefined && { scope }),
      year: when.year,
      status: when.status,
      perimeter,
      ...(version !== undefined && { version }),
      ...(madeBy !== undefined && { producer: madeBy }),
      ...(gwp !== undefined && { gwp }),
      read: readAs(value, unit, saidBy),
      ...(value !== undefined && fits !== null && { value: convert(value, fits, core), unit: core }),
      ...(label.confidence < SURE && { label: label.label }),
      ...(figure.missing !== undefined && { missing: figure.missing }),
      ...(figure.bound !== undefined && { bound: figure.bound }),
      ...(figure.span !== undefined && { span: figure.span }),
    },
  };
}
