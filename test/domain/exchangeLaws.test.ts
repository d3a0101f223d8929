import * as fc from 'fast-check';
import { crosswalks } from '../../src/catalogue/crosswalk/crosswalks';
import { viewById } from '../../src/catalogue/crosswalk/views';
import {
  type Crosswalk,
  type ExchangeDecision,
  refusalOf,
  rowsOf,
  type View,
  type ViewId,
} from '../../src/domain/crosswalk';
import { exchange, type SectorAmount } from '../../src/domain/exchange';

const viewOf = (id: ViewId): View => viewById.get(id)!; // every view of a crosswalk is known: a test of its own

const figure = fc.integer({ min: -2_000_000, max: 5_000_000 }).map((thousandths) => thousandths / 1000);
const carrier = fc.constantFrom('electricity', 'heat-cooling', 'gas', 'oil', 'other-carrier');
const amountOf = (view: View) =>
  fc
    .record(
      {
        sector: fc.constantFrom(
          ...view.sectors.map(({ id }) => id),
          ...(view.isCoded === true ? ['7213', '2151'] : []),
        ),
        value: figure,
        scope: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
        carrier,
      },
      { requiredKeys: ['sector', 'value'] },
    )
    .map((one): SectorAmount => one);

/** A decision that a person may take: any row that the crosswalk leads to, any key. */
const decisionOf = (walk: Crosswalk, from: View, to: View) =>
  fc
    .record({
      sector: fc.constantFrom(...from.sectors.map(({ id }) => id)),
      rows: fc.uniqueArray(fc.constantFrom(...rowsOf(walk)), { maxLength: 3 }),
      key: fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ sector, rows, key }): ExchangeDecision => {
      const whole = key.slice(0, rows.length).reduce((sum, one) => sum + one, 0);
      const shares = rows.map((row, place) => ({ sector: row, share: (key[place] ?? 1) / whole }));
      return {
        from: walk.from,
        to: walk.to,
        sector,
        shares,
        reason: 'dit par l’observatoire',
        source: 'inventaire détaillé',
      };
    })
    .filter((decision) => refusalOf(decision, walk, from, to) === null);

/** Sums of doubles in another order: as near as they can be. */
const expectSameFigure = (a: number, b: number, inventory: readonly SectorAmount[]) => {
  const size = inventory.reduce((sum, { value }) => sum + Math.abs(value), 1);
  expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * size);
};

describe.each(crosswalks.map((one) => [`${one.from} to ${one.to}`, one] as const))('%s, any inventory', (_, walk) => {
  const [from, to] = [viewOf(walk.from), viewOf(walk.to)];
  const amounts = fc.array(amountOf(from), { maxLength: 25 });
  const decisions = fc.array(decisionOf(walk, from, to), { maxLength: 3 });
  test('the total is kept, or the difference is listed by cause', () => {
    fc.assert(
      fc.property(amounts, decisions, (all, decided) => {
        const { total, difference, rows } = exchange(all, walk, { from, to }, decided);
        const listed = Object.values(difference).reduce((sum, one) => sum + one, 0);
        expectSameFigure(total.before, total.after + listed, all);
        expectSameFigure(
          total.after,
          rows.reduce((sum, { value }) => sum + value, 0),
          all,
        );
      }),
    );
  });

  test('every figure is moved whole, left for a cause, or inside another, once', () => {
    fc.assert(
      fc.property(amounts, decisions, (all, decided) => {
        const { rows, left, inside } = exchange(all, walk, { from, to }, decided);
        const moves = rows.flatMap(({ moves: own }) => own);
        for (const one of all) {
          const own = moves.filter(({ amount }) => amount === one);
          expectSameFigure(
            own.reduce((sum, { value }) => sum + value, 0),
            own.length > 0 ? one.value : 0,
            all,
          );
          const times =
            Number(own.length > 0) + Number(left.some(({ amount }) => amount === one)) + Number(inside.includes(one));
          expect(times).toBe(1);
        }
      }),
    );
  });

  test('a whole is never summed with one of its parts', () => {
    fc.assert(
      fc.property(amounts, (all) => {
        const { rows, left } = exchange(all, walk, { from, to });
        const counted = new Set([
          ...rows.flatMap(({ moves }) => moves.map(({ amount }) => amount.sector)),
          ...left.map(({ amount }) => amount.sector),
        ]);
        for (const { id, parts = [] } of from.sectors) {
          const within = from.isCoded === true ? [...counted].filter((one) => one !== id && one.startsWith(id)) : parts;
          expect(counted.has(id) ? within.filter((part) => counted.has(part)) : []).toEqual([]);
        }
      }),
    );
  });

  test('the order of the figures changes nothing', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(amountOf(from), {
          maxLength: 15,
          selector: ({ sector, scope, carrier: of }) => `${sector}|${scope}|${of}`,
        }),
        (all) => {
          const there = exchange(all, walk, { from, to });
          const back = exchange([...all].reverse(), walk, { from, to });
          expectSameFigure(there.total.before, back.total.before, all);
          expect(back.rows.map(({ sector }) => sector)).toEqual(there.rows.map(({ sector }) => sector));
        },
      ),
    );
  });
});
