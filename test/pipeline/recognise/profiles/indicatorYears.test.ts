import { drawFacts, drawQuestions, understood } from '../../../support/drawFacts';
import { grid } from '../../../support/grid';

const facts = (text: string): readonly string[] =>
  drawFacts(understood(grid(text)).facts)
    .split('\n')
    .map((line) => line.replace(/^Bilan!/, ''));
const questions = (text: string): readonly string[] => drawQuestions(understood(grid(text)).mapping);

test('pollutants down, years across: the whole territory’s, in tonnes', () => {
  expect(
    facts(`
      Émissions de polluants (t/an)
      Polluant               | 2019 | 2022
      NOx                    | 3100 | 2900
      Particules fines PM2,5 | 410  | NC
      NH₃                    | 380  | 362`),
  ).toEqual([
    'B3 · “3100” · air-nox-total · 2019 measured · 3100 t/an · used',
    'C3 · “2900” · air-nox-total · 2022 measured · 2900 t/an · used',
    'B4 · “410” · air-pm25-total · 2019 measured · 410 t/an · used',
    'C4 · “NC” · air-pm25-total · 2022 measured · not-reported · used',
    'B5 · “380” · air-nh3-total · 2019 measured · 380 t/an · used',
    'C5 · “362” · air-nh3-total · 2022 measured · 362 t/an · used',
  ]);
});

test('the type of what is produced is part of its name: in a column, written once or on each row', () => {
  expect(
    facts(`
      Production d’énergies renouvelables (MWh)
      Type        | Filière         | 2019   | 2022
      Électricité | Biogaz          | 6000   | 6100
                  | Biomasse solide | 800    | 900
                  | Géothermie      | 30     | 40
      Chaleur     | Biogaz          | 600    | 700
      Chaleur     | Biomasse solide | 262000 | 263000
      Chaleur     | Géothermie      | 12300  | 12400`).filter((line) => line.startsWith('D')),
  ).toEqual([
    'D3 · “6100” · renewable-biogas-electricity · 2022 measured · 6100 MWh/an · used',
    'D4 · “900” · renewable-solid-biomass-electricity · 2022 measured · 900 MWh/an · used',
    'D5 · “40” · renewable-geothermal-electricity · 2022 measured · 40 MWh/an · used',
    'D6 · “700” · renewable-biogas-heat · 2022 measured · 700 MWh/an · used',
    'D7 · “263000” · renewable-solid-biomass-heat · 2022 measured · 263000 MWh/an · used',
    'D8 · “12400” · renewable-geothermal-heat · 2022 measured · 12400 MWh/an · used',
  ]);
});

test('the type stands as a title over its ways of producing, with or without its sum', () => {
  expect(
    facts(`
      Production d’énergies renouvelables (MWh)
      Filière              | 2019 | 2022
      Électricité          |      |
      Éolien terrestre     | 18   | 19
      Biogaz               | 6    | 7
      Chaleur renouvelable | 30   | 32
      Biogaz               | 1    | 2
      Pompes à chaleur     | 29   | 30`).filter((line) => line.startsWith('C')),
  ).toEqual([
    'C4 · “19” · renewable-onshore-wind · 2022 measured · 19 MWh/an · used',
    'C5 · “7” · renewable-biogas-electricity · 2022 measured · 7 MWh/an · used',
    'C6 · “32” · renewable-heat · 2022 measured · 32 MWh/an · used',
    'C7 · “2” · renewable-biogas-heat · 2022 measured · 2 MWh/an · used',
    'C8 · “30” · renewable-heat-pumps · 2022 measured · 30 MWh/an · used',
  ]);
});

const withTotal = (total: string): string => `
    Production d’énergies renouvelables (MWh)
    Filière           | 2019 | 2022
    Électricité       |      |
    Éolien terrestre  | 18   | 19
    Biogaz            | 6    | 7
    Total électricité | 24   | 26
    Chaleur           |      |
    Pompes à chaleur  | 29   | 30
    Solaire thermique | 3    | 4
    Total             | ${total}`;

test('a total is that of its block or of all, whichever its figures are; a total that is neither is asked', () => {
  const last = (total: string): string | undefined => facts(withTotal(total)).at(-1);
  expect(last('32 | 34')).toBe('C10 · “34” · renewable-heat · 2022 measured · 34 MWh/an · used');
  expect(last('56 | 60')).toBe('C10 · “60” · renewable-total · 2022 measured · 60 MWh/an · used');
  expect(last('32 | 40')).toBe('C10 · “40” · renewable-total · 2022 measured · 40 MWh/an · asked (label-unsure)');
  expect(facts(withTotal('32 | 34'))[5]).toBe('C6 · “26” · renewable-electricity · 2022 measured · 26 MWh/an · used');
});

test('without a type, biogas and solid biomass are asked; geothermal energy is heat', () => {
  const text = `
    Production d’énergies renouvelables (MWh)
    Filière         | 2019  | 2022
    Hydraulique     | 9200  | 9300
    Biogaz          | 6100  | 6200
    Biomasse solide | 80000 | 81000
    Géothermie      | 12400 | 12500`;
  expect(questions(text)).toEqual([
    'Bilan!A4 · Biogaz · indicator:renewable-biogas-heat · indicator:renewable-biogas-electricity',
    'Bilan!A5 · Biomasse solide · indicator:renewable-solid-biomass-heat · indicator:renewable-solid-biomass-electricity',
  ]);
});

test('a way of producing under the title of another energy is asked', () => {
  expect(
    questions(`
      Production d’énergies renouvelables (MWh)
      Filière          | 2019 | 2022
      Chaleur          |      |
      Éolien terrestre | 9200 | 9300
      Pompes à chaleur | 6100 | 6200`),
  ).toEqual(['Bilan!A4 · Éolien terrestre · indicator:renewable-onshore-wind · ']);
});

test('soils under a title of sequestration; the same soils without it are no sinks', () => {
  const rows = `
    Type de sol                  | 2019 | 2022
    Forêt                        | 860  | 850
    Terres cultivées et prairies | 94   | 93`;
  expect(facts(`Séquestration nette de CO2 (tCO2/an)\n${rows}`)).toHaveLength(4);
  expect(understood(grid(`Surfaces (ha)\n${rows}`)).facts).toEqual([]);
});

test('ways of producing in a table of what is used, of a potential or of another territory are never used as production', () => {
  const rows = `
    Filière          | 2019 | 2022
    Pompes à chaleur | 6100 | 6200
    Éolien terrestre | 9200 | 9300
    Photovoltaïque   | 2000 | 2100`;
  for (const title of [
    'Consommation d’énergies renouvelables (MWh)',
    'Potentiel de production d’énergies renouvelables (MWh)',
    'Production d’énergies renouvelables en région Bretagne (MWh)',
    'Production d’énergies renouvelables du patrimoine communal (MWh)',
  ]) {
    const used = understood(grid(`${title}\n${rows}`)).facts.filter(({ use }) => use === 'used');
    expect([title, used.length]).toEqual([title, 0]);
  }
});

test('indicators across, years down: each heading has its own unit', () => {
  expect(
    facts(`
      Année | Émissions de gaz à effet de serre (kteq CO2) | Emissions de Nox (tonnes) | Consommation énergétique du territoire (GWh)
      2019  | 1956                                         | 3100                      | 8270
      2022  | 1842                                         | NC                        | 8100`),
  ).toEqual([
    'B2 · “1956” · ghg-total · 2019 measured · 1956000 tCO2e/an · used',
    'B3 · “1842” · ghg-total · 2022 measured · 1842000 tCO2e/an · used',
    'C2 · “3100” · air-nox-total · 2019 measured · 3100 t/an · used',
    'C3 · “NC” · air-nox-total · 2022 measured · not-reported · used',
    'D2 · “8270” · energy-total · 2019 measured · 8270 GWh/an · used',
    'D3 · “8100” · energy-total · 2022 measured · 8100 GWh/an · used',
  ]);
});

test('a sheet’s name says nothing of a table whose own title names another thing', () => {
  const rows = `
    Type de sol     | 2019 | 2022
    Forêt           | 860  | 850
    Sols agricoles  | 94   | 93`;
  const usedOn = (title: string): number =>
    understood(grid(`${title}${rows}`, 'Séquestration')).facts.filter(({ use }) => use === 'used').length;
  expect(usedOn('Stock de carbone (tCO2)')).toBe(0);
  expect(usedOn('Réservoirs de carbone (tCO2)')).toBe(0);
  expect(usedOn('Séquestration nette de CO2 (tCO2/an)')).toBe(4);
});

test('a part of the row above under the same name gives no figure, and no question', () => {
  const text = `
    Production d’énergies renouvelables (MWh)
    Filière               | 2019 | 2022
    PAC                   | 860  | 850
    dont PAC géothermiques | 94  | 93
    Éolien terrestre      | 10   | 11`;
  expect(facts(text).filter((line) => line.startsWith('C'))).toEqual([
    'C3 · “850” · renewable-heat-pumps · 2022 measured · 850 MWh/an · used',
    'C5 · “11” · renewable-onshore-wind · 2022 measured · 11 MWh/an · used',
  ]);
  expect(questions(text)).toEqual([]);
});

test('types in a first column, waste and gas among them; a part of a filière alone is not the whole', () => {
  const text = `
    Production d’énergies renouvelables (MWh)
    Groupe     | Ligne             | 2019 | 2022
    Électrique | Méthanisation     | 1000 | 900
    Électrique | Déchets           | 1007 | 907
    Électrique | Hydrolien         | 1014 | 914
    Thermique  | Déchets           | 1021 | 921
    Thermique  | Aérothermie (PAC) | 1028 | 928
    Thermique  | Autre             | 1035 | 935
    Gaz        | Méthanisation     | 1042 | 942`;
  expect(facts(text).filter((line) => line.startsWith('D'))).toEqual([
    'D3 · “900” · renewable-biogas-electricity · 2022 measured · 900 MWh/an · used',
    'D4 · “907” · renewable-waste-electricity · 2022 measured · 907 MWh/an · used',
    'D5 · “914” · renewable-tidal · 2022 measured · 914 MWh/an · used',
    'D6 · “921” · renewable-waste-heat · 2022 measured · 921 MWh/an · used',
    'D7 · “928” · renewable-heat-pumps · 2022 measured · 928 MWh/an · asked (label-unsure)',
    'D8 · “935” · renewable-other-heat · 2022 measured · 935 MWh/an · used',
    'D9 · “942” · renewable-biomethane · 2022 measured · 942 MWh/an · used',
  ]);
});

test.each([
  'Émissions de polluants du transport routier (t)',
  'Concentrations de polluants (µg/m3)',
  'Concentrations de polluants',
  'Émissions de polluants, hors industrie (t)',
  'Polluants : émissions évitées (t)',
  'Émissions de polluants par habitant (kg/hab)',
])('pollutants under « %s » are not those of the whole territory', (title) => {
  const text = `
    ${title}
    Polluant | 2019 | 2022
    NOx      | 310  | 290
    PM10     | 54   | 50`;
  expect(facts(text).filter((line) => line.endsWith('used'))).toEqual([]);
});
