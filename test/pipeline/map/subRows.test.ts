import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const read = (text: string) => understood(grid(text));
const usedIn = (text: string) =>
  read(text).facts.flatMap((fact) =>
    fact.kind === 'observation' && fact.use === 'used' ? [`${fact.source.address} ${fact.indicator}`] : [],
  );

test('"- dont résidentiel" is the sector, and its composite is not added to it', () => {
  const { facts, mapping } = read(`
    Émissions de GES (tCO2e) | 2018
    Bâtiments                | 180
    - dont résidentiel       | 100
    - dont tertiaire         | 80
    Transports               | 250
    dont routier             | 200
    - autres transports      | 50
    Agriculture              | 20
    Total                    | 450`);
  expect(drawFacts(facts).split('\n')).toEqual([
    'Bilan!B2 · “180” · ghg-total [residentiel+tertiaire] · 2018 measured · 180 tCO2e/an · excluded (composite, detailed)',
    'Bilan!B3 · “100” · ghg-residentiel · 2018 measured · 100 tCO2e/an · used',
    'Bilan!B4 · “80” · ghg-tertiaire · 2018 measured · 80 tCO2e/an · used',
    'Bilan!B5 · “250” · ghg-transport · 2018 measured · 250 tCO2e/an · used',
    'Bilan!B6 · “200” · ghg-transport-routier · 2018 measured · 200 tCO2e/an · used',
    'Bilan!B7 · “50” · ghg-autres-transports · 2018 measured · 50 tCO2e/an · used',
    'Bilan!B8 · “20” · ghg-agriculture · 2018 measured · 20 tCO2e/an · used',
    'Bilan!B9 · “450” · ghg-total · 2018 measured · 450 tCO2e/an · used',
  ]);
  expect(drawQuestions(mapping)).toEqual([]);
});

test.each(['dont électricité', '- électricité', "'    électricité", '– dont élec'])(
  '%s under a sector is not the electricity of the territory',
  (label) => {
    const seen = usedIn(`
      Consommation d'énergie (GWh) | 2018
      Résidentiel                  | 100
      ${label}                     | 40
      Tertiaire                    | 80
      Transport routier            | 90
      Total                        | 270`);
    expect(seen).toEqual([
      'B2 energy-residentiel',
      'B4 energy-tertiaire',
      'B5 energy-transport-routier',
      'B6 energy-total',
    ]);
  },
);

test('a carrier among sectors, without a mark, is asked', () => {
  const { mapping } = read(`
    Consommation d'énergie (GWh) | 2018
    Résidentiel                  | 100
    Électricité                  | 40
    Tertiaire                    | 80
    Transport routier            | 90`);
  expect(drawQuestions(mapping)).toEqual(['Bilan!A3 · Électricité · carrier:electricity · ']);
});

test('"dont" under a total is a line of the territory', () => {
  const seen = usedIn(`
    Consommation d'énergie (GWh) | 2018
    Résidentiel                  | 100
    Tertiaire                    | 80
    Total                        | 180
    dont électricité             | 60`);
  expect(seen).toContain('B5 energy-carrier-electricity');
});

test('industry "dont branche énergie" holds that branch', () => {
  const seen = usedIn(`
    Émissions de GES (tCO2e) | 2018
    Résidentiel              | 100
    Industrie                | 80
    dont branche énergie     | 30
    Total                    | 180`);
  expect(seen).toEqual(['B2 ghg-residentiel', 'B3 ghg-industry-total', 'B4 ghg-branche-energie', 'B5 ghg-total']);
});

test('a dash before every line of a list means nothing', () => {
  const seen = usedIn(`
    Émissions de GES (tCO2e) | 2018
    - Résidentiel            | 100
    - Tertiaire              | 80
    - Agriculture            | 30`);
  expect(seen).toEqual(['B2 ghg-residentiel', 'B3 ghg-tertiaire', 'B4 ghg-agriculture']);
});

test('solar heat in a table of consumption is used, not produced; solar power is asked', () => {
  const { facts, mapping } = read(`
    Consommation d'énergie (GWh) | 2018
    Électricité                  | 100
    Gaz                          | 80
    Solaire thermique            | 5
    Photovoltaïque               | 6`);
  expect(facts.map((fact) => (fact.kind === 'observation' ? `${fact.indicator} ${fact.use}` : ''))).toEqual([
    'energy-carrier-electricity used',
    'energy-carrier-gas used',
    'energy-total excluded',
  ]);
  expect(drawQuestions(mapping)).toEqual([
    'Bilan!A5 · Photovoltaïque · unknown · indicator:renewable-solar-photovoltaic',
  ]);
});
