import { positionOf } from '../../domain/cell';
import { cellOf, type Fact } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import { sheetNamed, valueAt, type Workbook } from '../../domain/workbook';
import type { SourceTable } from '../../pipeline/check/sourceTable';

/** The figures of a table that wait for an answer, by the line they stand in. */
export interface Waiting {
  readonly all: readonly Fact[];
  /** Those that hang on a label or a heading. */
  readonly on: (entry: MappingEntry) => readonly Fact[];
  /** Numbers that stand in the line of a label, understood or not. */
  readonly numbersOn: (entry: MappingEntry, workbook: Workbook) => number;
}

/** Indexes the facts in question of a table once: a plan of 20,000 lines is asked about line by line. */
export function waitingIn({ recognition, facts }: SourceTable): Waiting {
  const all = facts.filter(({ use }) => use === 'asked');
  let known: Lines | null = null; // of a table that is asked about as a whole, no line is looked for
  const { layout, box, sheet } = recognition;
  const headings = new Set(layout?.headings.map(({ row, col }) => placeOf({ row, col })));
  const runsAcross = layout?.orientation !== 'down';
  const isInRow = (spot: Spot) => headings.has(placeOf(spot)) !== runsAcross;
  return {
    all,
    on: ({ at }) => {
      const spot = positionOf(at.address);
      const { rows, cols } = (known ??= linesOf(all));
      return (isInRow(spot) ? rows.get(spot.row) : cols.get(spot.col)) ?? [];
    },
    numbersOn: ({ at }, workbook) => {
      const held = sheetNamed(workbook, sheet);
      const spot = positionOf(at.address);
      if (held === undefined || !isInRow(spot)) return 0;
      let count = 0;
      for (let col = box.left; col <= box.right; col += 1)
        if (typeof valueAt(held, spot.row, col) === 'number') count += 1;
      return count;
    },
  };
}

interface Lines {
  readonly rows: ReadonlyMap<number, readonly Fact[]>;
  readonly cols: ReadonlyMap<number, readonly Fact[]>;
}

function linesOf(facts: readonly Fact[]): Lines {
  const rows = new Map<number, Fact[]>();
  const cols = new Map<number, Fact[]>();
  for (const fact of facts) {
    const { row, col } = positionOf(cellOf(fact.source).address);
    push(rows, row, fact);
    push(cols, col, fact);
  }
  return { rows, cols };
}

const placeOf = ({ row, col }: Spot): string => `${row}:${col}`;

function push(lines: Map<number, Fact[]>, line: number, fact: Fact): void {
  const facts = lines.get(line);
  if (facts === undefined) lines.set(line, [fact]);
  else facts.push(fact);
}
