import type { Fact, Observation } from '../../../src/domain/fact';
import type { GivenBack } from '../../../src/domain/giveBack';
import type { Recognition } from '../../../src/domain/recognition';
import { givenBack } from '../../../src/pipeline/compile/giveBack/givenBack';
import { giveBackSheet } from '../../../src/pipeline/compile/giveBack/giveBackSheet';
import { dossierOf, observation } from '../../support/facts';

/** A list of indicators that stands in the sheet Indicateurs, with an identifier on some of its rows. */
const listOf = (codes: Readonly<Record<number, string>>): Recognition => ({
  id: 'Indicateurs!A1:Z99 tete-indicators',
  sheet: 'Indicateurs',
  address: 'A1:Z99',
  box: { top: 0, left: 0, bottom: 98, right: 25 },
  profile: 'tete-indicators',
  confidence: 1,
  signs: [],
  layout: {
    shape: 'grid',
    orientation: 'across',
    headings: [],
    entries: [],
    labelLine: 1,
    codes: Object.entries(codes).map(([line, text]) => ({ row: Number(line) - 1, col: 0, text })),
    notes: [],
  },
});
const tete = listOf({ 2: 'cae_1.e' });

const given = (facts: readonly Fact[], recognitions: readonly Recognition[] = []): readonly GivenBack[] =>
  givenBack({ ...dossierOf(facts), recognitions });
const toTete = (facts: readonly Fact[]) => given(facts, [tete]).filter(({ to }) => to === 'tete');
const lines = (all: readonly GivenBack[]) =>
  all.map(({ to, identifier, year, value, printedUnit }) => `${to} ${identifier} ${year}: ${value} ${printedUnit}`);

const road = (year: number, value: number, rest: Partial<Omit<Observation, 'kind'>> = {}) =>
  observation('ghg-transport-routier', year, `GES!B${year - 2000}`, value, rest);

test('each framework gets the figure in its own unit: the thousandfold trap of TETE and the deposit', () => {
  expect(lines(given([road(2019, 812_700)]))).toEqual([
    'tete cae_1.e 2019: 812.7 kteq CO2',
    'pcaet PEC_GES_3_1 2019: 812700 TeqCO2',
  ]);
  const wind = observation('renewable-onshore-wind', 2019, 'ENR!B2', 24_180);
  expect(lines(given([wind]))).toEqual(['tete cae_3.ad 2019: 24180 MWh', 'pcaet ENR_1_1_Production 2019: 24.18 GWh']);
  expect(lines(given([observation('ghg-total', 2019, 'GES!B9', 2_100_000)]))).toEqual([
    'tete cae_1.a 2019: 2100 kteq CO2',
    'crte crte_1.1 2019: 2100000 teq CO2',
  ]);
});

test('a figure that came from a framework is never given back to it', () => {
  const theirs = observation('ghg-transport-routier', 2019, 'Indicateurs!B2', 812_700);
  expect(lines(given([theirs], [tete]))).toEqual(['pcaet PEC_GES_3_1 2019: 812700 TeqCO2']);
  const inPcaet = { ...road(2019, 812_700), source: { ...road(2019, 1).source, sheet: 'PCAET diagnostic' } };
  expect(lines(given([inPcaet]))).toEqual(['tete cae_1.e 2019: 812.7 kteq CO2']);
});

test.each([
  ['TETE’s own identifiers', 'water-network-losses', { 2: 'eci_26', 3: 'cae_1.a' }, ['crte']],
  ['a row without identifier among TETE’s', 'water-network-losses', { 3: 'cae_1.a' }, ['crte']],
  ['the CRTE’s own, spelt as people do', 'water-network-losses', { 2: 'CRTE 8.1' }, ['tete']],
  ['one that TETE took over, among TETE’s', 'farmland-area', { 2: 'crte_4.1', 3: 'cae_1.a' }, ['crte']],
  ['one that TETE took over, in a list of both', 'farmland-area', { 2: 'crte_4.1', 3: 'cae_1.a', 4: 'crte_1.1' }, []],
  ['no identifier at all', 'water-network-losses', {}, ['tete', 'crte']],
])('whose list it is, its identifiers say: %s', (_, indicator, codes, recipients) => {
  const figure = observation(indicator, 2019, 'Indicateurs!B2', 12);
  expect(given([figure], [listOf(codes)]).map(({ to }) => to)).toEqual(recipients);
});

test('what a framework holds already is not given back; what it holds otherwise is, with theirs beside', () => {
  const same = observation('ghg-transport-routier', 2019, 'Indicateurs!B2', 812_700, { use: 'excluded' });
  const otherwise = { ...same, value: 800_000 };
  expect(toTete([road(2019, 812_700), same])).toEqual([]);
  expect(toTete([road(2019, 812_700), otherwise])).toMatchObject([{ value: 812.7, theirs: { value: 800 } }]);
});

test('the deposit takes one diagnosis and the objectives of its periods; the CRTE results only; TETE every year', () => {
  const objective = (year: number, value: number) => road(year, value, { status: 'objective' });
  const all = given([road(2018, 830_000), road(2019, 812_700), objective(2026, 600_000), objective(2036, 300_000)]);
  expect(all.filter(({ to }) => to === 'pcaet').map(({ identifier }) => identifier)).toEqual([
    'PEC_GES_3_1',
    'PEC_GES_3_3',
  ]);
  expect(all.filter(({ to }) => to === 'tete').map(({ year }) => year)).toEqual([2018, 2019, 2026, 2036]);
});

test('figures in question, of a scenario, of one scope or that disagree are nobody’s', () => {
  expect(given([{ ...road(2019, 1), use: 'asked' }])).toEqual([]);
  expect(given([road(2030, 1, { status: 'scenario', version: 'business-as-usual' })])).toEqual([]);
  expect(given([road(2019, 1, { scope: 1 })])).toEqual([]);
  expect(given([road(2019, 800), { ...road(2019, 900), source: { ...road(2019, 1).source, address: 'C9' } }])).toEqual(
    [],
  );
});

test('the sheet holds a formula on the source cell, in the unit of the framework, and leads to it', () => {
  const live = { ...road(2019, 812_700), source: { ...road(2019, 812_700).source, isLive: true } };
  const plan = giveBackSheet(given([live]), 'CCC À reporter', { language: 'fr', isValuesOnly: false });
  const cell = plan.rows.flatMap(({ cells }) => cells).find((one) => one?.key === 'tete/cae_1.e/measured/2019/value');
  expect(cell).toMatchObject({
    value: 812.7,
    formula: 'IF(ISNUMBER(GES!B19),GES!B19/1000,"")',
    unit: 'kteq CO2',
    lineage: { from: [{ sheet: 'GES', address: 'B19' }] },
  });
  expect(plan.links.map(({ to }) => to)).toContainEqual({ sheet: 'GES', address: 'B19' });
});

test('a total that lacks a sector which its sheet knows in other years is not given back for that year', () => {
  const facts = [
    observation('ghg-total', 2022, 'GES!B9', 1_912_000),
    observation('ghg-total', 2023, 'GES!C9', 1_785_600),
    observation('ghg-dechets', 2022, 'GES!B5', 71_200),
  ];
  const totals = lines(toTete(facts)).filter((line) => line.includes('cae_1.a '));
  expect(totals).toEqual(['tete cae_1.a 2022: 1912 kteq CO2']);
  const elsewhere = [facts[1]!, observation('ghg-dechets', 2022, 'Déchets!B5', 71_200)]; // three facts above
  expect(lines(toTete(elsewhere))).toContain('tete cae_1.a 2023: 1785.6 kteq CO2');
});
