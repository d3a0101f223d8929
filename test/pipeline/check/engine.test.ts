import * as fc from 'fast-check';
import type { Action, Fact } from '../../../src/domain/fact';
import { defaultSettings, type Settings } from '../../../src/domain/settings';
import { editsOf, findingsIn, findingsOf } from '../../../src/pipeline/check/engine';
import { type Contract, footprintOf, itemsIn } from '../../../src/pipeline/check/items';
import { rules } from '../../../src/pipeline/check/rules';
import { numberAsText } from '../../../src/pipeline/check/rules/numberAsText';
import { requiredBlank } from '../../../src/pipeline/check/rules/requiredBlank';
import { totalNotSum } from '../../../src/pipeline/check/rules/totalNotSum';
import { action, euros, observation } from '../../support/facts';
import { tablePlan } from '../../support/tablePlan';

const contract = (
  facts: readonly Fact[],
  settings: Partial<Settings> = {},
  tables: readonly string[] = [],
): Contract => ({
  dossier: { facts, recognitions: [], mapping: [], settings: { ...defaultSettings, ...settings } },
  tables: tables.map(tablePlan),
});

/** A small inventory: a text number, a negative, a total off by ten, two actions of one title. */
const facts: readonly Fact[] = [
  observation('ghg-residentiel', 2019, 'GES!B3', '395'),
  observation('ghg-residentiel', 2021, 'GES!C3', 380),
  observation('ghg-tertiaire', 2019, 'GES!B4', 205),
  observation('ghg-tertiaire', 2021, 'GES!C4', 205_000),
  observation('ghg-agriculture', 2019, 'GES!B5', -80),
  observation('ghg-total', 2019, 'GES!B6', 510),
  observation('energy-residentiel', 2019, 'Énergie!B3', '1200'),
  action('a-1', 'Pistes cyclables', 2),
  action('a-2', 'Pistes cyclables', 3),
];
const table = `
  A-2.2 (kt CO2e) | baseline | target | existing | gap | plan | residual
  transport       | 310      | 248    | ?        | 150 | 150  | 62
  total           | 310      | 248    | 98       | 150 | 150  | 62`;

const where = (contractOf: Contract) =>
  findingsIn(contractOf).map(({ severity, at, ruleId }) => `${severity} ${at?.sheet}!${at?.address} ${ruleId}`);

test('the gravest come first, then sheet by sheet, row by row, ours last', () => {
  expect(where(contract(facts, {}, [table]))).toEqual([
    'blocking GES!B5 negative-emissions',
    'blocking GES!B6 total-not-sum',
    'blocking CCC A-2.2!D2 required-blank',
    'warning Plan d’actions!B3 duplicate-actions',
    'information GES!B3 number-as-text',
    'information Énergie!B3 number-as-text',
  ]);
});

/** Which negative figures block. */
const negatives = (of: Contract) =>
  findingsIn(of).flatMap(({ ruleId, severity, at }) =>
    ruleId === 'negative-emissions' ? [`${severity} ${at?.address}`] : [],
  );

const emissionsOf2019 = observation('ghg-residentiel', 2019, 'GES!B3', 395);

/** The same contract with a table that draws on the emissions of 2019. */
function drawnOn(open: Contract): Contract {
  const plan = tablePlan('A-1.3 (t CO2e) | total\nbuildings | 395');
  const lineage = { from: [{ sheet: 'GES', address: 'B3' }], steps: [], texts: ['395'] };
  const rows = plan.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell) => (cell === null ? null : { ...cell, lineage })),
  }));
  return { ...open, tables: [{ ...plan, rows }] };
}

test('what no table uses stops nothing; what a table may draw on does', () => {
  const wrong = [2019, 2018].map((year, i) => observation('ghg-agriculture', year, `GES!${i === 0 ? 'B' : 'C'}5`, -80));
  const open = contract([emissionsOf2019, ...wrong]);
  expect(negatives(open)).toEqual(['blocking B5', 'blocking C5']);
  expect(negatives(drawnOn(open))).toEqual(['blocking B5', 'information C5']);
});

test('a finding about a whole column stops as soon as a table may draw on one of its figures', () => {
  const whole = drawnOn(contract([emissionsOf2019]));
  const [idle, used] = [2018, 2019].map((year) => observation('ghg-agriculture', year, 'GES!B5', 80));
  const severities = [[idle!], [idle!, used!]].map((of) => {
    const rule = { ...totalNotSum, seenIn: () => [{ at: { sheet: 'GES', address: 'B2' }, data: {}, of }] };
    return findingsOf(rule, itemsIn(whole), whole).map(({ severity }) => severity);
  });
  expect(severities).toEqual([['information'], ['blocking']]);
});

test('an action that is left out of the contract is told by no rule of actions', () => {
  const wrong = {
    start: '2026',
    end: '2024',
    budget: euros('Plan d’actions!G2', 500),
    funding: [{ funder: 'Région', amount: euros('Plan d’actions!H2', 5999) }],
  };
  const told = (rest: Partial<Action>) =>
    findingsIn(contract([action('a-1', 'Pistes cyclables', 2, { ...wrong, ...rest })])).map(({ ruleId }) => ruleId);
  expect(told({})).toEqual(['funders-above-budget', 'dates-reversed']);
  expect(told({ use: 'excluded', doubts: [{ code: 'abandoned', reason: 'Abandonné' }] })).toEqual([]);
});

test('while a meaning is asked, a finding quotes the officer’s own label', () => {
  const guessed = observation('renovated-dwellings-rate', 2025, 'Indicateurs!C5', 'à venir', {
    label: 'Emplois de la rénovation',
    read: {},
    missing: { reason: 'to-come' },
  });
  const [finding] = findingsIn(contract([guessed]));
  expect(finding?.data['indicator']).toBe('Emplois de la rénovation');
});

test('an order of rows that nobody chose changes nothing', () => {
  const expected = where(contract(facts)).sort();
  fc.assert(
    fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (shuffled) => {
      const found = where(contract(shuffled)).filter((line) => !line.endsWith('duplicate-actions'));
      expect(found.sort()).toEqual(expected.filter((line) => !line.endsWith('duplicate-actions')));
    }),
  );
});

test('the stage of work decides the severity of rules that say so', () => {
  const plan = [action('a-1', 'Pistes cyclables', 2, { lead: 'Voirie' }), action('a-2', 'Schéma cyclable', 3)];
  const recognition = {
    id: 'r-1',
    sheet: 'Plan d’actions',
    address: 'A1:H3',
    box: { top: 0, left: 0, bottom: 2, right: 7 },
    profile: 'tete-action-plan',
    confidence: 1,
    signs: [],
  } as const;
  const at = (stage: Settings['stage']) => {
    const { dossier, tables } = contract(plan, { stage });
    return findingsIn({ dossier: { ...dossier, recognitions: [recognition] }, tables })
      .filter(({ ruleId }) => ruleId === 'action-without-lead')
      .map(({ severity }) => severity);
  };
  expect([at('draft'), at('ready')]).toEqual([['information'], ['warning']]);
});

test('a rule given fewer items reads only those: what an edit touches', () => {
  const whole = contract(facts);
  const items = itemsIn(whole);
  const cells = items.cell.filter((cell) => footprintOf('cell', cell).some(({ address }) => address === 'B3'));
  const found = findingsOf(numberAsText, { ...items, cell: cells.slice(0, 1) }, whole);
  expect(found.map(({ at }) => at?.sheet)).toEqual(['GES']);
});

test('an item names every source cell that it was made of', () => {
  const { year, series, contract: all } = itemsIn(contract(facts));
  const ghg2019 = year.find(({ family, year: of }) => family === 'ghg' && of === 2019);
  expect(footprintOf('year', ghg2019!).map(({ address }) => address)).toEqual(['B3', 'B4', 'B5', 'B6']); // four lines
  expect(footprintOf('series', series[0]!).map(({ address }) => address)).toEqual(['B3', 'C3']); // residential
  expect(footprintOf('contract', all[0]!)).toContainEqual({ sheet: 'Énergie', address: 'B3' });
});

test('only a rule with one right answer gives edits', () => {
  const found = findingsIn(contract(facts));
  expect(found.flatMap(editsOf)).toEqual([
    { at: { sheet: 'GES', address: 'B3' }, from: '395', to: 395 },
    { at: { sheet: 'Énergie', address: 'B3' }, from: '1200', to: 1200 },
  ]);
});

test('a copy of another workbook’s sheet is never edited', () => {
  const text = observation('ghg-residentiel', 2019, 'GES!B3', '395');
  const copied = {
    ...text,
    source: { ...text.source, file: 'observatoire.xlsx', copy: { sheet: 'GES (2)', address: 'B3' } },
  };
  const found = findingsIn(contract([copied]));
  expect(found.map(({ at }) => at)).toEqual([{ sheet: 'GES (2)', address: 'B3' }]);
  expect(found.flatMap(editsOf)).toEqual([]);
});

test('a total is compared with lines of its own territory and version only', () => {
  const city = { level: 'commune', insee: '69123', from: 'cell' } as const;
  const mixed = [
    observation('ghg-residentiel', 2019, 'GES!B3', 100),
    observation('ghg-tertiaire', 2019, 'GES!B4', 50),
    observation('ghg-residentiel', 2019, 'GES!C3', 30, { perimeter: city }),
    observation('ghg-tertiaire', 2019, 'GES!C4', 20, { perimeter: city, version: 'V2024' }),
    observation('ghg-total', 2019, 'GES!B5', 140),
  ];
  const whole = contract(mixed);
  const found = findingsOf(totalNotSum, itemsIn(whole), whole);
  expect(found.map(({ data }) => [data['shown'], data['sum']])).toEqual([[140, 150]]);
});

test('a line given twice makes no sum: nobody knows which one counts', () => {
  const lines = [
    observation('ghg-residentiel', 2019, 'GES!B3', 100),
    observation('ghg-tertiaire', 2019, 'GES!B4', 50),
    observation('ghg-total', 2019, 'GES!B6', 120),
  ];
  const twice = contract([...lines, observation('ghg-tertiaire', 2019, 'GES!B5', 20)]);
  expect(findingsOf(totalNotSum, itemsIn(contract(lines)), contract(lines))).toHaveLength(1);
  expect(findingsOf(totalNotSum, itemsIn(twice), twice)).toEqual([]);
});

test('a line of several sectors is no total of the territory, whether used, asked or left out', () => {
  const lines = [
    observation('ghg-residentiel', 2019, 'GES!B3', 100),
    observation('ghg-tertiaire', 2019, 'GES!B4', 50),
    observation('ghg-agriculture', 2019, 'GES!B5', 80),
  ];
  const buildings = observation('ghg-total', 2019, 'GES!B2', 150, { sector: 'residentiel+tertiaire' });
  const uses = [
    buildings,
    { ...buildings, use: 'asked', doubts: [{ code: 'composite', reason: '' }] },
    { ...buildings, use: 'excluded', doubts: [{ code: 'detailed', reason: '' }] },
  ] as const;
  const sums = (...more: readonly Fact[]) => {
    const whole = contract([...lines, ...more]);
    return findingsOf(totalNotSum, itemsIn(whole), whole).map(({ at }) => at?.address);
  };
  expect(uses.map((use) => sums(use))).toEqual([[], [], []]);
  const wrong = observation('ghg-total', 2019, 'GES!B6', 200);
  expect(uses.map((use) => sums(use, wrong))).toEqual([['B6'], ['B6'], ['B6']]); // the true total is still added up
});

test('a plan of thousands of actions says of each blank what its column wants', () => {
  const rows = Array.from({ length: 3_000 }, (_, i) => `a-${i} | ${i} | ?`);
  const plan = tablePlan(`B-2.2 | reduction | cost\n${rows.join('\n')}`);
  const whole = { ...contract([]), tables: [plan] };
  const found = findingsOf(requiredBlank, itemsIn(whole), whole);
  expect(found.map(({ data }) => `${data['row']} ${data['column']}`)).toEqual(
    rows.map((_, i) => `a-${i} cost`), // the heading above, however far
  );
});

test('nothing at all is nothing to say, whatever the rules', () => {
  expect(findingsIn(contract([]))).toEqual([]);
});

test('no rule throws on facts as odd as they come', () => {
  const odd = fc.record({
    indicator: fc.constantFrom(
      'ghg-total',
      'ghg-residentiel',
      'ghg-transport',
      'energy-total',
      'population',
      'nowhere',
    ),
    year: fc.oneof(fc.integer({ min: -5, max: 3000 }), fc.constant(2019)),
    row: fc.integer({ min: 1, max: 9 }),
    held: fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.constant('1 044 ktCO2e')),
    value: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 12 }), (list) => {
      const drawn = list.map(({ indicator, year, row, held, value }) => {
        const { value: _, ...rest } = observation(indicator, year, `GES!B${row}`, held);
        return { ...rest, read: value === undefined ? {} : { value }, ...(value !== undefined && { value }) };
      });
      expect(() => rules.map((rule) => findingsOf(rule, itemsIn(contract(drawn)), contract(drawn)))).not.toThrow();
    }),
  );
});
