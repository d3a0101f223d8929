import * as fc from 'fast-check';
import { understood } from '../support/drawFacts';
import { drawOf } from './draw';
import { habits } from './habits';
import { inventory, type Inventory, type Maker, one, turned } from './making';
import { bookOf, type Content, type Rows } from './truth';

/** Most of a table is understood, whatever its words: what is not yet is the benchmark's to tell. */
const FIVE_SECTORS = 5;

/** A table of sectors by year, each cell a plain number: what the laws change and the facts must not tell. */
const table = ({ title, unit, years, lines, total }: Inventory, order = lines): Rows => [
  [`${title} (${unit})`],
  ['Secteur', ...years],
  ...order.map(({ label, values }) => [label, ...values]),
  [total.label, ...total.values],
];

/** What is understood, whatever the cells it stands in. */
const facts = (content: Content): readonly string[] =>
  understood(bookOf('law', 'law', 'law', content).workbook)
    .facts.map((fact) =>
      fact.kind === 'observation'
        ? [fact.indicator, fact.year, fact.status, fact.value?.toPrecision(12), fact.use].join(' ')
        : fact.kind,
    )
    .sort();

const made = fc.integer({ min: 1, max: 100_000 }).map((seed): readonly [Maker, Inventory] => {
  const maker = { draw: drawOf(seed), habit: habits[0]! }; // plain numbers
  return [maker, inventory(maker)];
});

const law = (name: string, changed: (of: Inventory, maker: Maker) => Content): void =>
  test(name, () => {
    fc.assert(
      fc.property(made, ([maker, of]) => {
        const expected = facts(one('Bilan', table(of)));
        expect(expected.length).toBeGreaterThanOrEqual(FIVE_SECTORS * of.years.length);
        expect(facts(changed(of, maker))).toEqual(expected);
      }),
      { numRuns: 40, seed: 6 },
    );
  });

law('rows in another order, same facts', (of, { draw }) =>
  one(
    'Bilan',
    table(
      of,
      [...of.lines].sort(() => draw.int(0, 2) - 1),
    ),
  ),
);

law('the table moved and its sheet renamed, same facts', (of, { draw }) => {
  const left = Array.from({ length: draw.int(0, 4) }, () => null);
  const above = Array.from({ length: draw.int(0, 6) }, () => []);
  return one('Feuil12', [...above, ...table(of).map((row) => [...left, ...row])]);
});

law('a blank row and a blank column in it, same facts', (of, { draw }) => {
  const [title = [], ...rows] = table(of);
  const [row, col] = [draw.int(2, rows.length - 1), 1];
  const spread = rows.map((cells) => [...cells.slice(0, col), null, ...cells.slice(col)]);
  return one('Bilan', [title, ...spread.slice(0, row), [], ...spread.slice(row)]);
});

law('years down rather than across, same facts', (of) => {
  const [title = [], ...rows] = table(of);
  return one('Bilan', [title, ...turned(rows).map((row, i) => (i === 0 ? ['Année', ...row.slice(1)] : row))]);
});

law('numbers typed as texts, with spaces and a comma, same facts', (of, { draw }) =>
  one(
    'Bilan',
    table(of).map((row, r) =>
      r < 2
        ? row
        : row.map((cell) => (typeof cell === 'number' ? draw.pick(habits.slice(1, 5)).number(cell, '', draw) : cell)),
    ),
  ),
);

law('another unit, its figures with it, same facts', (of, { draw }) => {
  const [unit, factor] = draw.pick(of.family.units.filter(([name]) => name !== 'ktep'));
  const inUnit = (line: Inventory['total']) => ({
    ...line,
    values: line.values.map((value) => Number(((value * of.factor) / factor).toPrecision(14))),
  });
  return one('Bilan', table({ ...of, unit, lines: of.lines.map(inUnit), total: inUnit(of.total) }));
});
