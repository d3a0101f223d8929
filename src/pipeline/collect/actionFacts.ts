import { type Action, SURE, type Unread } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Layout } from '../../domain/recognition';
import { perimeterIn } from '../reading/perimeter';
import { type ActionAnswer, answeredAction } from './answeredAction';
import { actionIdOf, itemsOf, numbersDiffer, withoutNumber } from './actionFields';
import { fundingIn, moneyIn } from './actionMoney';
import { reductionIn, type Signs, signsIn } from './actionReduction';
import { datesIn } from './actionSchedule';
import {
  addressAt,
  type Column,
  type Columns,
  narrativeIn,
  type Report,
  sectorIn,
  spotOf,
  statusIn,
  textIn,
  titleDoubt,
  valueOn,
  writtenIn,
} from './actionValues';
import { type Decided, decidedIn, said } from './decided';
import { type FunderColumn, funderColumns, fundersByColumn } from './fundersByColumn';
import type { DoubtSeen } from './figure';
import { unlessShares } from './fundingShares';
import type { TableToRead } from './tableToRead';
import { sourceOf } from './sources';
import { measuresCited } from './measuresCited';
import { dividedIn, reportPart } from './subActions';

/** An action before its doubts are weighed and said. */
export interface ActionDraft {
  readonly fact: Omit<Action, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
  readonly answer?: ActionAnswer;
}

/** What a plan is read with. */
interface Plan {
  readonly table: TableToRead;
  readonly columns: Columns;
  readonly funders: readonly FunderColumn[];
  readonly decided: Decided;
  readonly signs: Signs;
  /** Plain titles of the actions that have sub-actions on rows of their own. */
  readonly divided: ReadonlySet<string>;
}

/** The status of an action that will not be carried out: known, and out of the contract. */
const GIVEN_UP = 'abandoned';
/** Of a cell's text, as much as a sentence quotes. */
const LONGEST_QUOTE = 80;
/** Typed once, then left blank below: axes only (trap 77). */
const FILLED_DOWN = ['axis', 'subAxis', 'subSubAxis'];

/** One action per row of a plan. Persons are located, never taken as leads: the department or structure is. */
export function actionFacts(table: TableToRead): readonly ActionDraft[] {
  const { layout, entries, sheet } = table;
  const decided = decidedIn(entries, layout.headings);
  const columns = columnsOf(layout, decided);
  const title = columns.get('title');
  if (title === undefined) return [];
  const signs = signsIn(table, columns.get('reduction'));
  const funders = funderColumns(layout, decided);
  const plan = { table, columns, funders, decided, signs, divided: dividedIn(table, title) };
  const axisAt = axesOf(plan);
  const numbers = stableNumbers(table, columns.get('number'));
  return layout.entries.map((row, i): ActionDraft => {
    const written = narrativeIn(table, title, row);
    const text = withoutNumber(written);
    const axis = axisAt(row);
    const read = fieldsOf(plan, row);
    const draft = {
      confidence: title.entry.confidence,
      doubts: [...titleDoubt(title), ...read.doubts],
      fact: {
        kind: 'action' as const,
        id: numbers?.[i] ?? actionIdOf(text, axis),
        title: text,
        source: sourceOf(sheet, spotOf(title, row)),
        ...(axis !== '' && { axis }),
        ...read.fields,
        cells: { ...cellsOf(table, columns, row), ...read.cells },
      },
    };
    return answeredAction(draft, decided, spotOf(title, row), table);
  });
}

/** The axes that hold at a row, row after row: their own cells, else the last above, else the titles of parts above. */
function axesOf({ table, columns }: Plan): (row: number) => string {
  const axes = new Map<string, string>();
  const groups = [...(table.layout.groups ?? [])];
  const set = (field: string, text: string) => {
    axes.set(field, text);
    for (const below of FILLED_DOWN.slice(FILLED_DOWN.indexOf(field) + 1)) axes.delete(below);
  };
  const fieldAt = (col: number): string =>
    FILLED_DOWN.find((field) => columns.get(field)?.heading.col === col) ?? 'axis';
  return (row) => {
    for (let group = groups[0]; group !== undefined && group.row < row; group = groups[0]) {
      set(fieldAt(group.col), group.text);
      groups.shift();
    }
    for (const field of FILLED_DOWN) {
      const own = textIn(table, columns.get(field), row);
      if (own !== '') set(field, own);
    }
    return FILLED_DOWN.flatMap((field) => axes.get(field) ?? []).join(' / ');
  };
}

/** The columns of the fields, those only whose heading is sure: a likeness is asked before it is read. */
function columnsOf({ headings, orientation }: Layout, decided: Decided): Columns {
  const columns = new Map<string, Column>();
  for (const heading of headings) {
    const entry = decided.label(heading);
    if (entry === undefined || !entry.meaning.startsWith('field:') || columns.has(said(entry))) continue;
    if (entry.confidence >= SURE || said(entry) === 'title') columns.set(said(entry), { heading, entry, orientation });
  }
  return columns;
}

/** Numbers that every action has, each its own, are identities; anything else may move next year. */
function stableNumbers(table: TableToRead, column: Column | undefined): readonly string[] | null {
  if (column === undefined) return null;
  const numbers = table.layout.entries.map((row) => textIn(table, column, row));
  const isStable = numbers.every((number) => number !== '') && new Set(numbers).size === numbers.length;
  return isStable ? numbers : null;
}

function cellsOf(table: TableToRead, columns: Columns, row: number): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [field, column] of columns)
    if (valueOn(table.sheet, spotOf(column, row)) !== null) cells[field] = addressAt(column, row);
  return cells;
}

interface Fields {
  readonly fields: Pick<Action, 'partners' | 'funding' | 'measures' | 'indicators'> & Partial<Action>;
  readonly doubts: readonly DoubtSeen[];
  /** Cells that say the fields of others. */
  readonly cells: Action['cells'];
}

function fieldsOf({ table, columns, funders, decided, signs, divided }: Plan, row: number): Fields {
  const doubts: DoubtSeen[] = [];
  const unread: Unread[] = [];
  const report: Report = (code, about, column) => {
    const text = about.slice(0, LONGEST_QUOTE);
    doubts.push({ code, data: { text } });
    if (column === undefined) return;
    unread.push({ field: said(column.entry), code, address: addressAt(column, row), text });
  };
  const text = (field: string): string => textIn(table, columns.get(field), row);
  const description = narrativeIn(table, columns.get('description'), row);
  const structure = text('leadStructure');
  const lead = text('leadDepartment') || structure;
  const level = perimeterIn(structure)?.level;
  const written = writtenIn(table, columns.get('status'), row);
  const status = statusIn(written, columns.get('status'), report);
  if (status === GIVEN_UP) doubts.push({ code: 'abandoned', data: { text: written } });
  const number = text('number');
  const title = narrativeIn(table, columns.get('title'), row);
  if (numbersDiffer(number, title)) report('number-differs', `${number} / ${title}`, columns.get('number'));
  const sector = sectorIn(text('sector'), columns.get('sector'), report);
  const { dates, cells } = datesIn(table, columns, row, report);
  const isPart = text('subAction') !== '' && divided.has(plain(title)); // stands for an action without a row of its own
  const whole = (field: string): Column | undefined => (isPart ? undefined : columns.get(field));
  if (isPart) for (const field of FIGURES) reportPart(table, columns.get(field), row, report);
  const budget = moneyIn(table, whole('budget'), decided, row, report);
  const reduction = reductionIn(table, whole('reduction'), signs, row, report);
  const paid = (): Action['funding'] => [
    ...fundingIn(table, columns, decided, row, report),
    ...fundersByColumn(table, funders, columns.get('budget'), decided, row, report),
  ];
  const fields = {
    ...(description !== '' && { description }),
    ...(sector !== null && { sector }),
    ...(lead !== '' && { lead: lead.replace(/\s+/g, ' ') }),
    partners: itemsOf(text('partners')),
    ...(level !== undefined && { level }),
    ...(status !== null && { status }),
    ...dates,
    ...(budget !== null && { budget }),
    funding: isPart ? [] : unlessShares(paid(), budget, columns.get('amount-1') ?? funders[0], report),
    ...(reduction !== null && { reduction }),
    measures: measuresCited(text('measures')),
    indicators: itemsOf(text('indicators')),
    ...(unread.length > 0 && { unread }),
  };
  return { fields, doubts, cells };
}

const FIGURES = ['budget', 'reduction', 'amount-1'];
