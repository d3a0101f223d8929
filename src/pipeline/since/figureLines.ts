import { addressOf, type CellAt, positionOf } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { type Action, cellOf, type Fact, type Investment, type Observation } from '../../domain/fact';
import type { FigureLine } from '../../domain/figureLine';
import { plain } from '../../domain/label';
import { labelSpot, type Recognition } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import { writtenText } from '../reading/writtenText';

/** A line as it stands now, and whether all of it is still asked. */
export interface StandingLine extends FigureLine {
  /** The cell of each of its figures; of one that is asked as well, which has no value here. */
  readonly cells: Readonly<Record<string, CellAt>>;
  /** Its figures stay out of the tables until a person answers: it is there, and that is all that may be said. */
  readonly isAsked: boolean;
}

interface Figure {
  readonly line: Omit<StandingLine, 'values' | 'cells' | 'isAsked'>;
  readonly values: readonly (readonly [of: string, value: number, at: CellAt])[];
}

const LONGEST_LABEL = 80;

/** The lines of all tables, in reading order: the figures of one label together, years side by side. What is left out is no line. */
export function figureLines({ facts, recognitions }: Dossier, workbook: Workbook): readonly StandingLine[] {
  const label = labelsIn(recognitions, workbook);
  const lines = new Map<string, GrowingLine>();
  for (const fact of facts) {
    if (fact.use === 'excluded') continue;
    const figure = figureOf(fact, label);
    if (figure === null) continue;
    const { kind, identity, edition = '', at, label: name } = figure.line;
    const key = [kind, identity, edition, at.sheet, plain(name)].join('\n');
    const line = lines.get(key) ?? { line: figure.line, values: {}, cells: {}, isAsked: true };
    lines.set(key, line);
    if (isTold(fact)) line.isAsked = false;
    for (const [of, value, cell] of figure.values) {
      line.cells[of] ??= cell;
      if (isTold(fact)) line.values[of] = (line.values[of] ?? 0) + value;
    }
  }
  return [...lines.values()].map(({ line, ...rest }) => ({ ...line, ...rest }));
}

/** What counts; and a zero in question, told as what it took the place of: whether it counts is asked apart. */
const isTold = ({ use, doubts }: Fact): boolean => use === 'used' || doubts.some(({ code }) => code === 'zero');

interface GrowingLine extends Pick<Figure, 'line'> {
  readonly values: Record<string, number>;
  readonly cells: Record<string, CellAt>;
  isAsked: boolean;
}

type LabelOf = (cell: CellAt) => { readonly at: CellAt; readonly text: string };

function figureOf(fact: Fact, label: LabelOf): Figure | null {
  if (fact.kind === 'action') return actionFigure(fact);
  return fact.kind === 'investment' ? investmentFigure(fact) : observationFigure(fact, label);
}

/** A level tells whose figures these are; identifiers come and go with the settings. */
function observationFigure(fact: Observation, label: LabelOf): Figure | null {
  const { indicator, carrier, scope, status, perimeter, netting, version, year, unit, read, source, use } = fact;
  // what is asked has no value yet: it stands there, and none is counted
  const value = fact.value ?? (use === 'asked' ? read.value : undefined);
  if (value === undefined) return null;
  const { at, text } = label(cellOf(source));
  const scenario = status === 'scenario' ? version : undefined;
  const identity = [indicator, carrier, scope, status, scenario, perimeter.level, netting];
  return {
    line: {
      kind: 'observation',
      identity: identity.filter((part) => part !== undefined).join(' '),
      label: text.slice(0, LONGEST_LABEL),
      at,
      ...(version !== undefined && scenario === undefined && { edition: version }),
      ...(read.unit !== undefined && { read: read.unit }),
      unit: unit ?? '',
    },
    values: [[`${year}`, value, cellOf(source)]],
  };
}

function actionFigure({ id, title, source, budget, reduction }: Action): Figure {
  const at = cellOf(source);
  return {
    line: { kind: 'action', identity: id, label: title.slice(0, LONGEST_LABEL), at, unit: 'EUR' },
    values: [
      ...(budget === undefined ? [] : [['budget', budget.value, cellOf(budget.source)] as const]),
      ...(reduction === undefined ? [] : [['reduction', reduction.value, cellOf(reduction.source)] as const]),
    ],
  };
}

function investmentFigure({ title, operation, measure, year, funder, amount, source }: Investment): Figure {
  const of = [year, measure, funder === undefined ? undefined : `funder ${funder}`]
    .filter((part) => part !== undefined)
    .join(' ');
  return {
    line: {
      kind: 'investment',
      identity: operation ?? plain(title),
      label: title.slice(0, LONGEST_LABEL),
      at: { ...cellOf(source), address: rowHead(cellOf(source)) },
      unit: 'EUR',
    },
    values: [[of === '' ? 'cost' : of.slice(0, LONGEST_LABEL), amount.value, cellOf(amount.source)]],
  };
}

/** An operation is known by its row: which of its amounts comes first may change. */
const rowHead = ({ address }: CellAt): string => addressOf(positionOf(address).row, 0);

/** The label of the line that a figure stands on, in the tables that have labels; else the figure's own cell. */
function labelsIn(recognitions: readonly Recognition[], workbook: Workbook): LabelOf {
  const bySheet = new Map<string, Recognition[]>();
  for (const recognition of recognitions) {
    const tables = bySheet.get(recognition.sheet);
    if (tables === undefined) bySheet.set(recognition.sheet, [recognition]);
    else tables.push(recognition);
  }
  return (cell) => {
    const { row, col } = positionOf(cell.address);
    const layout = bySheet.get(cell.sheet)?.find(({ box }) => isIn(box, row, col))?.layout;
    const sheet = sheetNamed(workbook, cell.sheet);
    if (layout === undefined || sheet === undefined) return { at: cell, text: '' };
    const spot = labelSpot(layout, layout.orientation === 'across' ? row : col);
    const at = { sheet: cell.sheet, address: addressOf(spot.row, spot.col) };
    return { at, text: writtenText(valueAt(sheet, spot.row, spot.col)).trim() };
  };
}

const isIn = ({ top, bottom, left, right }: Recognition['box'], row: number, col: number): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;
