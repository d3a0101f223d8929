import type { CellAt } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { type Action, cellOf, type Fact, type Investment, isObservation, type Observation } from '../../domain/fact';
import { actionsIn, investmentsIn, observationsIn } from '../../domain/factsByKind';
import type { SheetPlan } from '../../domain/plan';
import { tablesSaid } from '../../domain/tableDecision';
import { figuresLike } from './alike';
import { isSetAside } from './doubts';
import { frameworksIn } from './frameworks';
import { type Series, seriesIn } from './series';
import { type SourceTable, sourcesIn } from './sourceTable';
import { standingIn } from './standing';
import type { Table } from './table';
import { tableOf } from './tableOf';
import { type YearOfSectors, yearsIn } from './yearOfSectors';

/** What is checked: what was collected, and the tables compiled from it. */
export interface Contract {
  readonly dossier: Dossier;
  readonly tables: readonly SheetPlan[];
}

/** What a rule may read one of at a time. */
export interface Items {
  /** One figure as read, or the reason why there is none. What was left out is not here: a repeat, another version. */
  readonly cell: Observation;
  /** One indicator through the years. */
  readonly series: Series;
  /** All sectors of one year, in one sheet. */
  readonly year: YearOfSectors;
  /** One of the officer's tables, with what was read in it and what is asked about it. */
  readonly source: SourceTable;
  /** One action that is kept. What was left out is not here: given up, in another plan already. It is not sent, so it stops nothing. */
  readonly action: Action;
  readonly investment: Investment;
  /** One of the contract's tables. */
  readonly table: Table;
  readonly contract: Contract;
}

export type Over = keyof Items;

/** The items of each kind. A part of them is as good: after an edit, those whose cells it touches. */
export type ItemLists = { readonly [O in Over]: readonly Items[O][] };

/** The tables of the contract: those that we compile, and those that people typed or pasted. */
export const tablesOf = ({ dossier, tables }: Contract): readonly Table[] => [
  ...tables.map(tableOf),
  ...standingIn(dossier),
];

/** All that can be checked, built once. */
export function itemsIn(contract: Contract): ItemLists {
  const { dossier } = contract;
  const { isIgnored } = tablesSaid(dossier.mapping);
  const observations = observationsIn(dossier.facts);
  return {
    cell: figuresLike(observations, (sample) => !isSetAside(sample)),
    series: seriesIn(observations, frameworksIn(dossier.recognitions)),
    year: yearsIn(observations),
    source: sourcesIn(dossier).filter(({ recognition }) => !isIgnored(recognition)),
    action: actionsIn(dossier.facts).filter((one) => !isSetAside(one)),
    investment: investmentsIn(dossier.facts),
    table: tablesOf(contract),
    contract: [contract],
  };
}

const cellsOf = (fact: Fact): readonly CellAt[] => {
  const { sheet } = cellOf(fact.source);
  if (isObservation(fact)) return [cellOf(fact.source)];
  return [cellOf(fact.source), ...Object.values(fact.cells).map((address) => ({ sheet, address }))];
};

const footprints: { readonly [O in Over]: (item: Items[O]) => readonly CellAt[] } = {
  cell: cellsOf,
  series: ({ figures }) => figures.flatMap(cellsOf),
  year: ({ observations }) => observations.flatMap(cellsOf),
  source: ({ facts }) => facts.flatMap(cellsOf),
  action: cellsOf,
  investment: cellsOf,
  table: ({ plan, standing }) =>
    standing === undefined
      ? plan.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.lineage?.from ?? []))
      : standing.cells.map(({ address }) => ({ sheet: plan.name, address })),
  contract: ({ dossier }) => dossier.facts.flatMap(cellsOf),
};

/** The source cells that an item was made of: an edit elsewhere changes nothing that a rule says of it. */
export const footprintOf = <O extends Over>(over: O, item: Items[O]): readonly CellAt[] => footprints[over](item);
