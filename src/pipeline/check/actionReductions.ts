import type { StandingTable } from '../../domain/standingTable';
import { roundedAsSaid, tonnesIn } from './cardFigures';
import { type Interval, times } from './interval';
import { sectorsNamed } from './sectorWords';
import type { Table } from './table';

/** The reduction of an action of module B-2, in tonnes a year, and the rows of a gap table that its sector may be. */
export interface ActionReduction {
  readonly tonnes: Interval;
  readonly value: number;
  /** Empty where no sector is named. */
  readonly rows: readonly string[];
}

const KILO = 1000;
const A_REDUCTION = /reduction|r[ée]duction|CO2|CO₂|impact/i;
const A_SECTOR = /sect(?:or|eur)/i;

/** The reductions that the typed tables of module B-2 give: of the cards, or, without cards, of columns added to the list of actions. */
export function reductionsIn(tables: readonly Table[]): readonly ActionReduction[] {
  const typed = (id: string) => tables.flatMap((table) => (table.id === id && table.standing ? [table.standing] : []));
  const cards = typed('B-2.2').flatMap(onCards);
  return cards.length > 0 ? cards : typed('B-2.1').flatMap(inLists);
}

function onCards({ cells }: StandingTable): readonly ActionReduction[] {
  const seen = new Set<string>();
  return cells.flatMap(({ row, column, written }) => {
    if (column !== 'reduction' || written === null) return [];
    const own = `${cells.find((one) => one.row === row && one.column === 'sector')?.value ?? ''}`;
    if (typeof written === 'number') return [reduction(written, 1, own)];
    const text = `${written}`;
    if (seen.has(text)) return []; // one reduction on several cards: CCC-054
    seen.add(text);
    const said = tonnesIn(text);
    return said.flatMap(({ readings: [tonnes, ...others], before }) =>
      tonnes === undefined || others.length > 0
        ? []
        : [reduction(tonnes, 1, said.length > 1 ? before : `${text} ${own}`)],
    );
  });
}

function inLists({ added = [] }: StandingTable): readonly ActionReduction[] {
  const sectors = added.find(({ text }) => A_SECTOR.test(text));
  const figures = added.find(
    ({ text, cells }) => A_REDUCTION.test(text) && cells.some(({ value }) => typeof value === 'number'),
  );
  const factor = /kt/i.test(figures?.text ?? '') ? KILO : 1;
  return (figures?.cells ?? []).flatMap(({ row, value }) => {
    if (typeof value !== 'number' || row === 'total' || row.startsWith('subtotal')) return [];
    return [reduction(value, factor, `${sectors?.cells.find((one) => one.row === row)?.value ?? ''}`)];
  });
}

const reduction = (value: number, factor: number, words: string): ActionReduction => ({
  tonnes: times(roundedAsSaid(Math.abs(value)), factor),
  value: Math.abs(value) * factor,
  rows: sectorsNamed(words)[0] ?? [],
});
