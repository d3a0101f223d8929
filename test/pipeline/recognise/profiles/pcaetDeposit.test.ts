import { drawFacts, drawQuestions, metropole, understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const facts = (text: string): readonly string[] =>
  drawFacts(understood(grid(text, 'Plans')).facts)
    .split('\n')
    .map((line) => line.replace(/^Plans!/, ''));

const plan = `
  Id   | Nom                         | PEC_Emission_GES_Annee_Compta | PEC_GES_1_1 | PEC_GES_1_6 | PEC_GES_2_7 | ENR_8_Diag_Annee_Compta | ENR_8_1_Production | ENR_8_6_Consommation | POL_NOx_Diag_Annee_compta | POL_3_1_3 | TOTAL_POL_2_6
  4021 | PCAET de Rivemont Métropole | 2018                          | 340000      | 170000      | NC          | 2017                    | 263                | 300                  | 2016                      | 775       | 90`;

test('each code is an indicator in the unit of the deposit, a diagnosis in its own year, an objective in that of its period', () => {
  expect(facts(plan)).toEqual([
    'D2 · “340000” · ghg-residentiel · 2018 measured · 340000 tCO2e/an · used',
    'E2 · “170000” · ghg-residentiel · 2030 objective · 170000 tCO2e/an · used',
    'F2 · “NC” · ghg-tertiaire · 2050 objective · not-reported · used',
    'H2 · “263” · renewable-solid-biomass-heat · 2017 measured · 263000 MWh/an · used',
    'K2 · “775” · air-nox-transport-routier · 2016 measured · 775 t/an · used',
    'L2 · “90” · air-pm25-total · 2030 objective · 90 t/an · used',
  ]);
});

test.each(['0', '1900', '2900', ''])('a diagnosis dated « %s » is asked; its objectives are not', (year) => {
  const { facts: all, mapping } = understood(grid(plan.replace('| 2018 ', `| ${year} `)));
  expect(drawQuestions(mapping)).toEqual(['Bilan!D1 · PEC_GES_1_1 · unknown · indicator:ghg-residentiel']);
  expect(all.filter(({ use }) => use === 'used')).toHaveLength(5);
});

test('of several plans, that of the territory is read; where none is, all are asked', () => {
  const other = plan.replace(
    /^ +4021.*$/m,
    (line) => `${line}\n${line.replace('4021', '4022').replace('Rivemont', 'Autreville')}`,
  );
  expect(facts(other).map((line) => line.replace(/ ·.*(?= · )/, ''))).toEqual(
    facts(plan).map((line) => line.replace(/ ·.*(?= · )/, '')),
  );
  const foreign = other.replace('Rivemont', 'Belleville');
  expect(understood(grid(foreign)).facts.filter(({ use }) => use === 'used')).toEqual([]);
});

test('the plan of another territory is asked', () => {
  expect(understood(grid(plan.replace('Rivemont', 'Autreville'))).facts.filter(({ use }) => use === 'used')).toEqual(
    [],
  );
});

const twoPlans = `
  Nom        | SIREN     | PEC_Emission_GES_Annee_Compta | PEC_GES_1_1 | PEC_GES_2_1 | PEC_GES_1_6 | PEC_Consommation_Annee_Compta | PEC_CONSO_1_1
  PCAET 2018 | 200000008 | 2900                          | 400000      | 200000      | 250000      | 2018                          | 900
  PCAET 2024 | SECOND    | 2021                          | 390000      | 190000      | 240000      | 2021                          | 890`;
const contract = {
  ...metropole,
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000008' },
} as const;

test('an impossible year puts the diagnosis of its own plan in question, by its true reason, and no other cell', () => {
  const { mapping, facts: all } = understood(grid(twoPlans.replace('SECOND', '200000008')), [], contract);
  const asked = mapping.filter(({ meaning }) => meaning === 'unknown');
  expect(asked.map(({ at }) => at.address)).toEqual(['D2', 'E2']);
  expect(asked[0]?.reason).toContain('« 2900 » n’est pas l’année');
  expect(all.map(({ source }) => source.address)).toEqual(['D3', 'E3', 'F2', 'F3', 'H2', 'H3']);
});

test('two plans of the territory: each figure knows whose it is, and which plan is the one is asked', () => {
  const { mapping, facts: all } = understood(grid(twoPlans.replace('SECOND', '200000008')), [], contract);
  for (const { use, doubts } of all) {
    expect([use, ...doubts.map(({ code }) => code)].slice(0, 2)).toEqual(['asked', 'plan-unsure']);
  }
  expect(all).toContainEqual(
    expect.objectContaining({ perimeter: { level: 'epci', siren: '200000008', from: 'sheet' } }),
  );
  expect(mapping.find(({ label }) => label === 'PCAET 2024')?.reason).toContain('Plusieurs plans de ce territoire');
});

test('the SIREN of the contract alone says its level too; the plan of another is left to it', () => {
  const { facts: all } = understood(
    grid(twoPlans.replace('SECOND', '213105554').replace('2900', '2018')),
    [],
    contract,
  );
  expect(all.map(({ source, use }) => `${source.address} ${use}`)).toEqual([
    'D2 used',
    'E2 used',
    'F2 used',
    'H2 used',
  ]);
  expect(all.map((one) => one.kind === 'observation' && one.perimeter.level)).toEqual(Array(4).fill('epci'));
});

test('two codes in a list of indicators are no deposit', () => {
  expect(
    understood(
      grid(`
        Nom  | PEC_GES_1_1 | PEC_GES_1_6
        Plan | 340         | 170`),
    ).facts,
  ).toEqual([]);
});
