import { crosswalkBetween } from '../../src/catalogue/crosswalk/crosswalks';
import { viewById } from '../../src/catalogue/crosswalk/views';
import type { ExchangeDecision, View, ViewId } from '../../src/domain/crosswalk';
import { refusalOf } from '../../src/domain/crosswalk';
import { exchange, type Exchanged, type SectorAmount } from '../../src/domain/exchange';

const viewOf = (id: ViewId): View => viewById.get(id)!; // every view of a crosswalk is known: a test of its own
const say = (amounts: readonly SectorAmount[], from: ViewId, to: ViewId, decisions: readonly ExchangeDecision[] = []) =>
  exchange(amounts, crosswalkBetween(from, to)!, { from: viewOf(from), to: viewOf(to) }, decisions);
const rowsOf = ({ rows }: Exchanged) => Object.fromEntries(rows.map(({ sector, value }) => [sector, value]));

/** One inventory a line: `sector [scope] [carrier] value`. */
const inventory = (grid: string): readonly SectorAmount[] =>
  grid
    .trim()
    .split('\n')
    .map((line) => {
      const [sector = '', ...rest] = line.trim().split(/ +/);
      const scope = rest.find((word) => /^s[123]$/.test(word));
      const carrier = rest.find((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word));
      return {
        sector,
        value: Number(rest[rest.length - 1]),
        ...(scope !== undefined && { scope: Number(scope.slice(1)) as 1 | 2 | 3 }), // the pattern allows no other
        ...(carrier !== undefined && { carrier }),
      };
    });

test('the eight sectors of a PCAET become the rows of the contract; the energy branch is asked', () => {
  const done = say(
    inventory(`
      residentiel 400
      tertiaire 200
      transport-routier 500
      autres-transports 20
      agriculture 30
      dechets 40
      industrie 300
      branche-energie 10
      utcatf -50
      all 1500`),
    'PCAET',
    'CRF',
  );
  expect(rowsOf(done)).toEqual({
    buildings: 600,
    transport: 520,
    waste: 40,
    ippu: 300,
    'afolu-sources': 30,
    'afolu-sinks': -50,
  });
  expect(done.left.map(({ amount, cause }) => [amount.sector, cause])).toEqual([['branche-energie', 'asked']]);
  expect(done.inside.map(({ sector }) => sector)).toEqual(['all']);
  expect(done.difference).toEqual({ asked: 10 });
});

test('a whole stands for the parts that are missing, and is never added to those that are there', () => {
  const routed = say(inventory('transport 520\ntransport-routier 500'), 'PCAET', 'CRF');
  expect(rowsOf(routed)).toEqual({ transport: 520 });
  const both = say(inventory('transport 520\ntransport-routier 500\nautres-transports 20'), 'PCAET', 'CRF');
  expect(rowsOf(both)).toEqual({ transport: 520 });
  expect(both.inside.map(({ sector }) => sector)).toEqual(['transport']);
});

test('in the economic model all electricity is apart, network heat is not, and sinks are nowhere', () => {
  const done = say(
    inventory(`
      buildings s1 gas 300
      buildings s2 electricity 100
      buildings s2 heat-cooling 50
      transport-road s1 oil 480
      transport-road s2 electricity 5
      transport-other s1 oil 15
      waste-solid s1 20
      waste-solid s3 8
      wastewater s1 4
      ippu s1 250
      ippu s2 electricity 60
      afolu-sources 30
      afolu-sinks -40`),
    'CRF',
    'ECO',
  );
  expect(rowsOf(done)).toEqual({ transport: 480, 'buildings-heating': 350, electricity: 165, waste: 28, other: 284 });
  expect(done.difference).toEqual({ asked: 15, 'no-row': -40 });
  expect(done.total.before).toBe(1282);
});

test('a PCAET sector without its carriers is not spread over the economic model', () => {
  const done = say(inventory('residentiel 400'), 'PCAET', 'ECO');
  expect([rowsOf(done), done.difference]).toEqual([{}, { split: 400 }]);
});

test('land is a sink by its sign', () => {
  expect(rowsOf(say(inventory('V.2 -12'), 'GPC', 'CRF'))).toEqual({ 'afolu-sinks': -12 });
  expect(rowsOf(say(inventory('V.2 12'), 'GPC', 'CRF'))).toEqual({ 'afolu-sources': 12 });
});

test('a budget line follows the code above its own, and a chapter is not added to its lines', () => {
  const done = say(inventory('75 100\n751 70\n752 30\n7213 12\n722 3'), 'M57-FUNCTION', 'FIELD');
  expect(rowsOf(done)).toEqual({ 'energy-systems': 100, waste: 12 });
  expect(done.inside.map(({ sector }) => sector)).toEqual(['75']);
  expect(done.difference).toEqual({ 'no-row': 3 });
});

const split: ExchangeDecision = {
  from: 'PCAET',
  to: 'CRF',
  sector: 'industrie',
  shares: [
    { sector: 'ippu', share: 0.6 },
    { sector: 'buildings', share: 0.4 },
  ],
  reason: 'procédés et énergie séparés',
  source: 'registre EU-ETS 2019',
};

test('a decision splits a sector by its key, and the whole of it arrives', () => {
  const done = say(inventory('industrie 100.1\nresidentiel 10'), 'PCAET', 'CRF', [split]);
  expect(rowsOf(done)).toEqual({ buildings: 50.04, ippu: 60.06 });
  expect(done.rows[0]?.moves.map(({ share }) => share)).toEqual([0.4, 1]);
  const { shares: _, ...rest } = split;
  const none = say(inventory('industrie 100'), 'PCAET', 'CRF', [{ ...rest, shares: [] }]);
  expect(none.difference).toEqual({ decided: 100 });
});

const said = (decision: ExchangeDecision) =>
  refusalOf(decision, crosswalkBetween('PCAET', 'CRF')!, viewOf('PCAET'), viewOf('CRF'));

test.each<[string, Partial<ExchangeDecision>]>([
  ['unknown-sector', { sector: 'banane' }],
  ['whole', { sector: 'industry-total' }],
  ['unknown-row', { shares: [{ sector: 'banane', share: 1 }] }],
  ['unknown-row', { shares: [{ sector: 'waste-solid', share: 1 }] }],
  ['sink', { shares: [{ sector: 'afolu-sinks', share: 1 }] }],
  ['sink', { sector: 'utcatf' }],
  ['shares', { shares: [{ sector: 'ippu', share: 0.6 }] }],
  [
    'shares',
    {
      shares: [
        { sector: 'ippu', share: 1.2 },
        { sector: 'buildings', share: -0.2 },
      ],
    },
  ],
  ['no-source', { source: '' }],
  ['no-reason', { reason: ' ' }],
])('a decision is refused for %s: %j', (refusal, part) => {
  expect(said({ ...split, ...part })).toBe(refusal);
  expect(said(split)).toBeNull();
});

test('by way of the GPC, a PCAET loses nothing that is not listed', () => {
  const own = inventory('residentiel 400\ntertiaire 200\ntransport-routier 500\nutcatf -50');
  const gpc = say(own, 'PCAET', 'GPC');
  const contract = say(gpc.rows, 'GPC', 'CRF');
  expect(rowsOf(contract)).toEqual({ buildings: 600, 'transport-road': 500, 'afolu-sinks': -50 });
  expect(contract.total.after).toBe(gpc.total.before);
});
