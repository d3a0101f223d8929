import * as fc from 'fast-check';
import type { SheetPlan } from '../../../src/domain/plan';
import type { ContractExchange, Settings } from '../../../src/domain/settings';
import { compileTables } from '../../../src/pipeline';
import { metropole, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const inventory = `
  Émissions de GES (ktCO2e)     | 2019  | Objectif 2030
  Résidentiel                   | 338.4 | 100
  Tertiaire                     | 246.1 | 80
  Transport routier             | 812.7 | 300
  Autres transports             | 41.3  | 20
  Agriculture                   | 60    | 50
  Déchets                       | 74.2  | 40
  Industrie hors branche énergie | 487.3 | 200
  Industrie branche énergie     | 40    | 10`;

const decision = (sector: string, shares: Record<string, number>, rest: Partial<ContractExchange> = {}) =>
  ({
    from: 'PCAET',
    to: 'CRF',
    sector,
    shares: Object.entries(shares).map(([row, share]) => ({ sector: row, share })),
    reason: 'convention avec l’observatoire',
    ...rest,
  }) as const satisfies ContractExchange;

const book = grid(inventory, 'GES');

function tables(exchanges: readonly ContractExchange[] = [], settings: Partial<Settings> = {}): readonly SheetPlan[] {
  const all = { ...metropole, ...settings, ...(exchanges.length > 0 && { exchanges }) };
  return compileTables(understood(book, [], all), book);
}

const cellOf = (plans: readonly SheetPlan[], table: string, key: string) =>
  plans
    .find((plan) => plan.table === table)
    ?.rows.flatMap(({ cells }) => cells)
    .find((cell) => cell?.key === key);

const heat = decision('branche-energie', { buildings: 1 }, { reason: 'chauffage urbain' });
const industry = decision('industrie', { ippu: 0.6, buildings: 0.4 }, { source: 'registre EU-ETS 2019' });

test('a sector that the officer sends to another row is counted there, with the reason in the lineage', () => {
  const plans = tables([heat]);
  const cell = cellOf(plans, 'A-1.3', 'buildings/total');
  expect(cell?.value).toBe(624500);
  expect(cell?.formula).toContain('(GES!B2+GES!B3+GES!B9)*1000');
  expect(cell?.lineage?.steps).toContain(
    'Industrie branche énergie : compté ici par décision de la collectivité (chauffage urbain)',
  );
  expect(cellOf(plans, 'A-1.3', 'energy-industry/total')).toBeUndefined();
  const asked = cellOf(tables(), 'A-1.3', 'energy-industry/total');
  expect(asked?.value).toBe(40000);
  expect(asked?.lineage?.steps).toContain(
    'Industrie branche énergie : ligne par défaut, à confirmer dans les réglages',
  );
  expect(cell?.lineage?.steps.join('\n')).not.toContain('à confirmer');
});

test('a split by a key is a formula on the same cell in two rows, and says its key', () => {
  const plans = tables([industry]);
  const ippu = cellOf(plans, 'A-1.3', 'ippu/total');
  expect([ippu?.value, ippu?.formula]).toEqual([292380, 'IF(ISNUMBER(GES!B8),GES!B8*600,"NE")']);
  const buildings = cellOf(plans, 'A-1.3', 'buildings/total');
  expect(buildings?.value).toBe(779420);
  expect(buildings?.lineage?.from).toContainEqual({ sheet: 'GES', address: 'B8' });
  expect(buildings?.lineage?.steps.join('\n')).toMatch(
    /Industrie hors branche énergie : 40\s%.*registre EU-ETS 2019.*convention avec l’observatoire/,
  );
});

/** Every text of a table, its notes included. */
const textsOf = (plans: readonly SheetPlan[], table: string) =>
  (plans.find((plan) => plan.table === table)?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value.replace(/\s/g, ' ')] : [])),
  );

test('each row says what it holds, and the note on industry is only where it is true', () => {
  const texts = textsOf(tables([industry]), 'A-1.3');
  expect(texts).toContain('Industrie hors branche énergie (60 %)');
  expect(texts).toContain('Résidentiel + Tertiaire + Industrie hors branche énergie (40 %)');
  expect(textsOf(tables(), 'A-1.3').join('\n')).toContain('toute l’industrie');
  expect(texts.join('\n')).not.toContain('toute l’industrie');
});

test('a row that lost its only sector says where it stands, in every table', () => {
  const plans = tables([decision('industrie', { buildings: 1 })]);
  const ippu = cellOf(plans, 'A-1.3', 'ippu/total');
  expect(ippu?.value).toBe('IE');
  expect(ippu?.lineage?.steps).toEqual([
    'Industrie hors branche énergie : compté ailleurs par décision de la collectivité (convention avec l’observatoire)',
  ]);
  expect(cellOf(plans, 'A-2.2', 'ippu/target')?.value).toBe('IE');
  const out = tables([decision('industrie', {})]);
  expect(cellOf(out, 'A-1.3', 'ippu/total')?.value).toBe('NE');
  expect(cellOf(out, 'A-1.3', 'total/total')?.value).toBe(1612700);
});

test('the gap table follows the same decision', () => {
  const target = 'buildings/target';
  expect(cellOf(tables(), 'A-2.2', target)?.value).toBeCloseTo(584.5 - 180, 9);
  expect(cellOf(tables([heat]), 'A-2.2', target)?.value).toBeCloseTo(624.5 - 190, 9);
});

test('the key of a split of emissions does not split energy', () => {
  const energy = grid(inventory.replace('Émissions de GES (ktCO2e)', 'Consommation d’énergie finale (GWh)'), 'Énergie');
  const settings = { ...metropole, exchanges: [industry] };
  const plans = compileTables(understood(energy, [], settings), energy);
  expect(cellOf(plans, 'A-1.1', 'ippu/total')?.value).toBe(487300);
});

test('whatever is decided, the total of the inventory is the same', () => {
  const rows = ['buildings', 'transport', 'waste', 'ippu', 'afolu-sources', 'energy-industry'];
  const sectors = ['residentiel', 'transport-routier', 'agriculture', 'dechets', 'industrie', 'branche-energie'];
  const decided = fc.uniqueArray(
    fc
      .record({
        sector: fc.constantFrom(...sectors),
        to: fc.uniqueArray(fc.constantFrom(...rows), { minLength: 1, maxLength: 3 }),
        key: fc.tuple(
          fc.integer({ min: 1, max: 50 }),
          fc.integer({ min: 1, max: 50 }),
          fc.integer({ min: 1, max: 50 }),
        ),
      })
      .map(({ sector, to, key }) => {
        const whole = key.slice(0, to.length).reduce((sum, one) => sum + one, 0);
        const shares = Object.fromEntries(to.map((row, place) => [row, (key[place] ?? 1) / whole]));
        return decision(sector, shares, { source: 'inventaire détaillé' });
      }),
    { selector: ({ sector }) => sector, maxLength: 4 },
  );
  fc.assert(
    fc.property(decided, (exchanges) => {
      const total = cellOf(tables(exchanges), 'A-1.3', 'total/total');
      expect(total?.value).toBeCloseTo(2100000, 3);
      for (const cell of tables(exchanges)[1]?.rows.flatMap(({ cells }) => cells) ?? []) {
        expect(cell?.formula === undefined || typeof cell.value === 'number' || cell.value === '').toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});
