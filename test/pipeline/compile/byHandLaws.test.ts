import * as fc from 'fast-check';
import { addressOf, type CellValue } from '../../../src/domain/cell';
import type { PlannedCell, SheetPlan } from '../../../src/domain/plan';
import { handEditsOf } from '../../../src/pipeline/compile/changes';
import { sorted, sortedAsSeen, typed, withColumnAt, withRowAt } from '../../support/officer';
import { built, contents } from '../../support/rebuild';
import { disagreements } from '../../support/univer';
import { rivemont, rivemontFacts, workbookBehind } from './rivemont';

const first = built(rivemont(), workbookBehind(rivemontFacts));
const again = (workbook: typeof first.workbook) => built(rivemont(), workbook);

/** A cell of a table that people see, by its row's key and its place among the columns. */
interface Seen {
  readonly table: string;
  readonly key: string;
  readonly col: number;
  readonly spot: string;
  readonly cell: PlannedCell | null;
}

const seenIn = ({ table, name, rows, columns }: SheetPlan): readonly Seen[] =>
  rows.flatMap(({ key, cells }, row) =>
    key === undefined
      ? []
      : columns.slice(1).map((_, i) => {
          const [col, cell] = [i + 1, cells[i + 1] ?? null];
          return { table, key, col, spot: `${name}!${addressOf(row, col)}`, cell };
        }),
  );

const everyCell = first.tables.flatMap(seenIn);
const held = (tables: readonly SheetPlan[], { table, key, col }: Seen): PlannedCell | null =>
  tables.find((plan) => plan.table === table)?.rows.find((row) => row.key === key)?.cells[col] ?? null;

/** What people type: where figures stand, figures that nobody computes; elsewhere texts, keys and figures. */
const anyTyped: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: 1, max: 10_000 }).map((value) => value + 0.125),
  fc.constantFrom('NE', 'à revoir', '12 %', '=A1', "l'été", 'a\nb'),
);
const typedIn = ({ cell }: Seen, value: CellValue): CellValue =>
  cell?.unit !== undefined && typeof value === 'string' ? value.length + 0.375 : value;

const anyEdits = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...everyCell), anyTyped), {
    minLength: 1,
    maxLength: 12,
    selector: ([{ spot }]) => spot,
  })
  .map((edits) => edits.map(([seen, value]) => [seen, typedIn(seen, value)] as const));

/** Not the same key as another cell, nor a total, which waits for its rows: what it says does not follow from other cells. */
const isAlone = ({ key, cell }: Seen): boolean =>
  cell?.key !== undefined && !/\/scope[12]$/.test(cell.key) && key !== 'total';

/** A formula whose value follows from other cells is the same formula; a value is the same value. */
const said = (cell: PlannedCell | null): unknown => cell?.formula ?? cell?.value ?? null;

test('whatever people type wherever they type it is there after the next run, and what they left is as computed', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const workbook = typed(first.workbook, Object.fromEntries(edits.map(([{ spot }, value]) => [spot, value])));
      const { tables, workbook: after } = again(workbook);
      for (const [seen, value] of edits) expect([seen.spot, held(tables, seen)?.value]).toEqual([seen.spot, value]);
      const touched = new Set(edits.map(([{ spot }]) => spot));
      for (const seen of everyCell.filter((one) => isAlone(one) && !touched.has(one.spot))) {
        expect([seen.spot, said(held(tables, seen))]).toEqual([seen.spot, said(seen.cell)]);
      }
      expect(contents(again(after).tables)).toEqual(contents(tables));
    }),
    { numRuns: 15 },
  );
});

test('beside what people typed, each formula’s stored value is what an engine that is not ours computes', () => {
  const judged = fc.sample(anyEdits, { numRuns: 10, seed: 2030 }).map((edits) => {
    const workbook = typed(first.workbook, Object.fromEntries(edits.map(([{ spot }, value]) => [spot, value])));
    return { workbook, plans: again(workbook).tables };
  });
  expect(disagreements(judged)).toEqual([]);
});

const actions = (table: string): { readonly name: string; readonly place: number; readonly count: number } => {
  const plan = first.tables.find((one) => one.table === table);
  const rows = plan?.rows.map(({ key = '' }) => key.startsWith('action:')) ?? [];
  return { name: plan?.name ?? '', place: rows.indexOf(true), count: rows.filter(Boolean).length };
};

/** Sorts, and rows and columns put anywhere, in our tables and in the sources. */
const anyMoves = fc.array(
  fc.oneof(
    fc.record({
      is: fc.constantFrom('sort' as const, 'sort-as-seen' as const),
      table: fc.constantFrom('B-2.1', 'B-2.2', 'IP-6'),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
    }),
    fc.record({
      is: fc.constantFrom('row' as const, 'column' as const),
      sheet: fc.constantFrom(...first.tables.map(({ name }) => name)),
      place: fc.nat(9),
    }),
  ),
  { minLength: 1, maxLength: 3 },
);

test('sorts, inserted rows and columns are no edits, and what people wrote follows its row', () => {
  const narrative = everyCell.find(
    ({ table, key, cell }) => table === 'B-2.2' && key === 'action:2.1' && cell?.value === null,
  );
  if (narrative === undefined) throw new Error('B-2.2 leaves a cell to people');
  const narrated = typed(first.workbook, { [narrative.spot]: 'Trente stations.' });
  const expected = contents(again(narrated).tables);
  fc.assert(
    fc.property(anyMoves, (moves) => {
      const isMoved = new Set<string>(); // a table is sorted where it stands, before anything is put in it
      const moved = moves.reduce((workbook, move) => {
        if ('sheet' in move) return (move.is === 'row' ? withRowAt : withColumnAt)(workbook, move.sheet, move.place);
        const { name, place, count } = actions(move.table);
        if (isMoved.has(name) || moves.some((other) => 'sheet' in other && other.sheet === name)) return workbook;
        isMoved.add(name);
        const order = move.order.filter((i) => i < count).map((i) => place + i);
        return (move.is === 'sort' ? sorted : sortedAsSeen)(workbook, name, place, order);
      }, narrated);
      const { tables } = again(moved);
      expect(handEditsOf(tables)).toEqual([]);
      expect(contents(tables)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});
