import * as fc from 'fast-check';
import { convert, dimensionOf, type UnitId, unitIds } from '../../../src/domain/unit';
import { figureOf } from '../../../src/pipeline/compile/figure';
import { valueOfExpression } from '../../../src/pipeline/compile/formula';

/** Units of the tables, each with its scale from the core's: t and kt of CO2e, MWh of energy, euros. */
const tables: readonly (readonly [core: UnitId, table: UnitId, scale: { times: number } | { over: number }])[] = [
  ['tCO2e/an', 'tCO2e/an', { times: 1 }],
  ['tCO2e/an', 'ktCO2e/an', { over: 1000 }],
  ['GWh/an', 'MWh/an', { times: 1000 }],
  ['€', '€', { times: 1 }],
];

const written = fc
  .record({
    table: fc.constantFrom(...tables),
    value: fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
    isLive: fc.boolean(),
    pick: fc.nat(),
  })
  .map(({ table: [core, table, scale], value, isLive, pick }) => {
    const alike = unitIds.filter((unit) => dimensionOf(unit) === dimensionOf(core));
    const read = alike[pick % alike.length]!; // there is one at least: the core's own
    const source = { sheet: 'GES', address: 'B2', text: isLive ? `${value}` : `${value} ${read}`, isLive };
    const amount = { source, value: convert(value, read, core), unit: core, readUnit: read };
    const figure = figureOf([amount], { scale, unit: table, otherwise: 'NE', language: 'fr' }, []);
    return { figure, value, read, table };
  });

test('no figure changes unit without a step that says from which to which', () => {
  fc.assert(
    fc.property(written, ({ figure: { steps }, read, table }) => {
      expect(steps.some((step) => step.startsWith(`${read} → ${table} (`))).toBe(read !== table);
    }),
  );
});

test('the figure written is the figure read, said in the unit of the table', () => {
  fc.assert(
    fc.property(written, ({ figure, value, read, table }) => {
      const expected = convert(value, read, table);
      const said = figure.expression === undefined ? figure.value : valueOfExpression(figure.expression);
      expect(Math.abs(Number(said) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));
    }),
  );
});
