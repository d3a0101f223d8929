import { drawFacts, drawQuestions, understood } from '../../../support/drawFacts';
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

test('two codes in a list of indicators are no deposit', () => {
  expect(
    understood(
      grid(`
        Nom  | PEC_GES_1_1 | PEC_GES_1_6
        Plan | 340         | 170`),
    ).facts,
  ).toEqual([]);
});
