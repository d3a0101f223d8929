import { addressOf } from '../../domain/cell';
import type { Action } from '../../domain/fact';
import type { Heading } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { perimeterIn } from '../reading/perimeter';
import { actionIdOf, itemsOf, withoutNumber } from './actionFields';
import {
  type Column,
  type Columns,
  dayIn,
  fundingIn,
  moneyIn,
  reductionIn,
  sectorIn,
  statusIn,
  textIn,
  writtenIn,
} from './actionValues';
import { type Decided, decidedIn, said } from './decided';
import type { DoubtSeen } from './figure';
import type { TableToRead } from './gridFacts';
import { sourceOf } from './sources';

/** An action before its doubts are weighed and said. */
export interface ActionDraft {
  readonly fact: Omit<Action, 'use' | 'doubts' | 'confidence'>;
  readonly confidence: number;
  readonly doubts: readonly DoubtSeen[];
}

/** Typed once, then left blank below: axes only (trap 77). */
const FILLED_DOWN = ['axis', 'subAxis', 'subSubAxis'];

/** One action per row of a plan. Persons are located, never taken as leads: the department or structure is. */
export function actionFacts(table: TableToRead): readonly ActionDraft[] {
  const { layout, entries, sheet } = table;
  const decided = decidedIn(entries, layout.headings);
  const columns = columnsOf(layout.headings, decided);
  const title = columns.get('title');
  if (title === undefined) return [];
  const axes = new Map<string, string>();
  const numbers = stableNumbers(table, columns.get('number'));
  const taken = new Map<string, number>();
  return layout.entries.map((row, i): ActionDraft => {
    for (const field of FILLED_DOWN) {
      const own = textIn(table, columns.get(field), row);
      if (own !== '') {
        axes.set(field, own);
        for (const below of FILLED_DOWN.slice(FILLED_DOWN.indexOf(field) + 1)) axes.delete(below);
      }
    }
    const text = withoutNumber(textIn(table, title, row));
    const axis = FILLED_DOWN.flatMap((field) => axes.get(field) ?? []).join(' / ');
    const base = numbers?.[i] ?? actionIdOf(text, axis);
    const again = (taken.get(base) ?? 0) + 1;
    taken.set(base, again);
    const read = fieldsOf(table, columns, decided, row);
    return {
      confidence: title.entry.confidence,
      doubts: read.doubts,
      fact: {
        kind: 'action',
        id: again === 1 ? base : `${base}-${again}`,
        title: text,
        source: sourceOf(sheet, { row, col: title.heading.col }),
        ...(axis !== '' && { axis }),
        ...read.fields,
        cells: cellsOf(table, columns, row),
      },
    };
  });
}

function columnsOf(headings: readonly Heading[], decided: Decided): Columns {
  const columns = new Map<string, Column>();
  for (const heading of headings) {
    const entry = decided.label(heading);
    if (entry === undefined || !entry.meaning.startsWith('field:') || columns.has(said(entry))) continue;
    columns.set(said(entry), { heading, entry });
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
  for (const [field, { heading }] of columns) {
    if (valueAt(table.sheet, row, heading.col) !== null) cells[field] = addressOf(row, heading.col);
  }
  return cells;
}

interface Fields {
  readonly fields: Pick<Action, 'partners' | 'funding' | 'measures' | 'indicators'> & Partial<Action>;
  readonly doubts: readonly DoubtSeen[];
}

function fieldsOf(table: TableToRead, columns: Columns, decided: Decided, row: number): Fields {
  const doubts: DoubtSeen[] = [];
  const read = new Map<string, string>();
  const text = (field: string): string => {
    const known = read.get(field) ?? textIn(table, columns.get(field), row);
    read.set(field, known);
    return known;
  };
  const doubt = (code: DoubtSeen['code'], about: string) => doubts.push({ code, data: { text: about.slice(0, 80) } });
  const lead = text('leadDepartment') || text('leadStructure');
  const level = perimeterIn(text('leadStructure'))?.level;
  const status = statusIn(writtenIn(table, columns.get('status'), row), doubt);
  const sector = sectorIn(text('sector'), doubt);
  const start = dayIn(table, columns.get('start'), row, doubt);
  const end = dayIn(table, columns.get('end'), row, doubt);
  const budget = moneyIn(table, columns.get('budget'), decided, row, doubt);
  const reduction = reductionIn(table, columns.get('reduction'), row, doubt);
  const fields = {
    ...(text('description') !== '' && { description: text('description') }),
    ...(sector !== null && { sector }),
    ...(lead !== '' && { lead: lead.replace(/\s+/g, ' ') }),
    partners: itemsOf(text('partners')),
    ...(level !== undefined && { level }),
    ...(status !== null && { status }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(budget !== null && { budget }),
    funding: fundingIn(table, columns, decided, row, doubt),
    ...(reduction !== null && { reduction }),
    measures: itemsOf(text('measures')),
    indicators: itemsOf(text('indicators')),
  };
  return { fields, doubts };
}
