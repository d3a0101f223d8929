import { indicatorById } from '../../catalogue/indicators';
import { type Source, SURE } from '../../domain/fact';
import { crossing } from '../../domain/recognition';
import { convert, unitForCore } from '../../domain/unit';
import { valueAt } from '../../domain/workbook';
import { bareIn, headingUnits } from './bareCell';
import { answersOn, figureAt, leftOutBy, ownUnit } from './answeredFigure';
import { columnsOf, isCrossing, momentSaid } from './columns';
import { type Decided, isAnswer, saidOf, saysAt } from './decided';
import type { Crossing, Line } from './crossing';
import type { Draft } from './draft';
import { frameOf } from './frame';
import { type DoubtSeen, joined, NONE } from './figure';
import { isAmongEmissions, scopeOf } from './scopeAndSign';
import {
  differingUnits,
  partDoubt,
  readAs,
  restDoubts,
  surenessOf,
  unitDoubts,
  unknownPerimeter,
  valueDoubts,
} from './figureDoubts';
import type { LinesKept, ReadLine } from './keptLines';
import { familiesOf, leastSure, meantBy, secondOf } from './meant';
import { partsSeen } from './parts';
import { peopleIn } from './people';
import { unlessAbsent } from './remarkBeside';
import { producerAt, refersElsewhere, sourceOf } from './sources';
import type { TableToRead } from './tableToRead';
import { unitAround } from './writtenUnit';

/** One observation per row and year of a grid, in reading order. Rows that mean nothing to the core give nothing. */
export function gridFacts(table: TableToRead, kept: LinesKept | null = null): readonly Draft[] {
  const { sheet, layout, entries } = table;
  const from = [layout, entries, layout.secondLabels === undefined ? null : sheet];
  const frame = () => frameOf(sheet, layout, entries);
  const { lines, decided } = kept?.frame.again('', from, frame) ?? frame();
  const columns = columnsOf(table, decided);
  const sources = layout.headings.find((heading) => decided.label(heading)?.meaning === 'field:source');
  const seen = headingUnits(sheet, layout, (spot, one) => figureAt(table, decided, spot, one));
  const headingOf: Crossing['headingOf'] = (column) => {
    kept?.readAcross();
    return seen(column);
  };
  const heads = columns.map((column) => ({
    column,
    says: saysAt([column.heading], decided),
    isCrossed: isCrossing(column.entry),
  }));
  const partOf = partsSeen();
  const decimals = columns.map(({ decimal }) => decimal);
  const draftsOn: ReadLine = ({ entry, label: spot, unit, second }) => {
    const label = decided.label(spot);
    if (label === undefined) return [];
    const producer = sources === undefined ? undefined : producerAt(sheet, crossing(layout, entry, sources));
    const own = second === undefined ? { label, spot } : { label, spot, second: secondOf(decided, second) };
    const units = second === undefined ? [unit, spot] : [unit, second, spot];
    const line: Line = { row: `${table.recognition.id} ${entry}`, units, says: saysAt(units, decided), producer };
    const drafts: Draft[] = [];
    for (const { column: one, says, isCrossed } of heads) {
      const named = isCrossed ? { ...own, second: { label: one.entry } } : own;
      const meant = meantBy(named, decided, one.heading);
      if (meant === null) continue;
      const place = crossing(layout, entry, one.heading);
      const onCell = decided.label(place);
      if (onCell?.meaning === 'unknown') continue; // its moment is the question
      const ofCell = momentSaid(onCell);
      const when = ofCell ?? one.when(entry);
      if (when === null) continue;
      // another producer's blank, or a pair of value and year left empty, is nobody's missing figure
      if ((producer !== undefined || !one.isDated) && valueAt(sheet, place.row, place.col) === null) continue;
      const families = familiesOf(named, decided, one.heading);
      const crossed: Crossing = {
        line,
        label: leastSure(named),
        column: one,
        says,
        when,
        dated: (ofCell === null ? undefined : onCell) ?? one.dated ?? one.entry,
        plan: ofCell === null || isAnswer(onCell) || one.entry.confidence >= SURE ? undefined : one.entry,
        meant,
        families,
        spot: place,
        partOf,
        headingOf,
      };
      drafts.push(draftAt(table, decided, crossed));
    }
    return drafts;
  };
  if (kept !== null) return kept.read(table, lines, decimals, draftsOn);
  const found: Draft[] = [];
  for (const line of lines) for (const draft of draftsOn(line)) found.push(draft);
  return found;
}

/** A date is quoted as people see it; a text with its unit says what a number alone would need. */
const withText = (source: Source, date: DoubtSeen | undefined, bare: Source['bare']): Source => ({
  ...source,
  ...(date && { text: `${date.data['text']}` }),
  ...(bare && { bare }),
});

function draftAt(
  table: TableToRead,
  decided: Decided,
  { line, label, column, says, when, dated, plan, meant, families, spot, partOf, headingOf }: Crossing,
): Draft {
  const { sheet } = table;
  const { producer } = line;
  const answers = answersOn(decided, spot);
  const typed = figureAt(table, decided, spot, column);
  const figure = answers.isSettled ? typed : unlessAbsent(typed, table, column.heading, spot);
  const core = indicatorById.get(meant.identity.indicator)?.unit ?? '';
  const unitSaid = decided.unit(spot) ?? line.says.unit ?? says.unit ?? decided.table.unit;
  const around = unitAround(unitSaid, core);
  const isOwnIndicator =
    label.meaning.startsWith('indicator:') && decided.unit(spot) === undefined && line.says.unit === undefined;
  const own = ownUnit(figure, answers, core) ?? (isOwnIndicator ? peopleIn(figure, around, core) : undefined);
  const unit = own ?? around;
  const fits = unit === undefined ? null : unitForCore(unit, core);
  const bare = figure.unit === undefined ? undefined : bareIn(figure.unit, around, core, () => headingOf(column));
  const { perimeter } = column;
  const { value } = figure;
  const date = figure.doubts.find(({ code }) => code === 'date');
  const source = sourceOf(sheet, spot);
  const hasFigure = figure.value !== undefined || figure.span !== undefined || figure.doubts.length > 0;
  const saidBy = own === undefined && hasFigure ? unitSaid : undefined;
  const { identity, isPartOf } = meant;
  const edition = line.says.version ?? says.version ?? decided.table.version;
  const version = when.scenario ?? saidOf(edition);
  const maker = line.says.producer ?? says.producer;
  const madeBy = producer ?? saidOf(maker ?? decided.table.producer);
  const gwp = saidOf(line.says.gwp ?? says.gwp ?? decided.table.gwp);
  const scoped = line.says.scope ?? says.scope ?? decided.table.scope;
  const scope = scopeOf(scoped);
  const rests = {
    label,
    heading: dated,
    families,
    perimeter: column.perimeterSaid,
    unit: saidBy,
    version: edition,
    plan,
  };
  const confidence = surenessOf(rests);
  return {
    confidence,
    isSecondHand: sheet.visibility !== 'visible' || refersElsewhere(sheet, spot),
    isOthers: producer !== undefined || maker !== undefined,
    table: table.recognition.id,
    column: column.id,
    row: line.row,
    label: label.label,
    part: partOf(identity, scope, perimeter),
    isUnitSaid: isAnswer(unitSaid) || answers.isSettled,
    isValueSaid: answers.isSettled || isAnswer(column.entry),
    isKept: answers.isKept || table.isKept,
    doubts:
      leftOutBy(table, answers) ??
      joined([
        figure.doubts,
        confidence < SURE ? restDoubts(rests) : NONE,
        when.isUnsure === true && !answers.isSettled
          ? [{ code: 'year-unsure', data: { label: `${when.year}` } }]
          : NONE,
        hasFigure ? unitDoubts({ figure, unit, fits, core, status: when.status, entry: saidBy, isOwnIndicator }) : NONE,
        differingUnits(saidBy, decided.table.unit),
        answers.isSettled
          ? NONE
          : valueDoubts(figure, core, identity, () => isAmongEmissions([...line.units, column.heading], decided)),
        scoped?.meaning === 'scope:unknown' ? [{ code: 'scope', data: { text: scoped.label } }] : NONE,
        isPartOf ? [partDoubt(label, identity, isCrossing(column.entry) ? column.heading.text : undefined)] : NONE,
        perimeter.from === 'unknown' && column.perimeterSaid?.meaning !== 'perimeter:unknown'
          ? unknownPerimeter(column.perimeterSaid ?? { reason: '' })
          : NONE,
      ]),
    fact: {
      kind: 'observation',
      source: date === undefined && bare === undefined ? source : withText(source, date, bare),
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
