import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const lines = (text: string) =>
  understood(grid(text)).facts.map((fact) => {
    if (fact.kind !== 'observation') return '';
    const { source, indicator, sector, carrier, value, use } = fact;
    return [source.address, indicator, sector ?? '-', carrier ?? '-', value, use].join(' ');
  });

const crossed = (col: string) => [
  `${col}3 energy-total residentiel electricity 100 excluded`,
  `${col}4 energy-total tertiaire electricity 80 excluded`,
  `${col}5 energy-total residentiel gas 50 excluded`,
  `${col}6 energy-total tertiaire gas 40 excluded`,
];

test('a carrier and a sector in two columns: both are given, and neither total is guessed', () => {
  const seen = lines(`
    Consommation d'énergie (GWh)
    Énergie     | Secteur     | 2018
    Électricité | Résidentiel | 100
    Électricité | Tertiaire   | 80
    Gaz         | Résidentiel | 50
    Gaz         | Tertiaire   | 40
    Total       |             | 270`);
  expect(seen).toEqual([...crossed('C'), 'C7 energy-total - - 270 used']);
});

test('the outer label written once, its total on a line of its own', () => {
  const seen = lines(`
    Consommation d'énergie (GWh)
    Énergie     | Secteur     | 2018
    Électricité |             | 180
                | Résidentiel | 100
                | Tertiaire   | 80
    Gaz         | Résidentiel | 50
                | Tertiaire   | 40`);
  expect(seen).toEqual([
    'C3 energy-carrier-electricity - electricity 180 used',
    'C4 energy-total residentiel electricity 100 excluded',
    'C5 energy-total tertiaire electricity 80 excluded',
    'C6 energy-total residentiel gas 50 excluded',
    'C7 energy-total tertiaire gas 40 excluded',
  ]);
});

test('a total in one of the two columns is a figure of the other', () => {
  const seen = lines(`
    Consommation d'énergie (GWh)
    Secteur     | Énergie     | 2018
    Résidentiel | Électricité | 100
    Résidentiel | Total       | 180
    Tertiaire   | Total       | 90
    Total       | Électricité | 150
    Total       | Total       | 270`);
  expect(seen).toEqual([
    'C3 energy-total residentiel electricity 100 excluded',
    'C4 energy-residentiel residentiel - 180 used',
    'C5 energy-tertiaire tertiaire - 90 used',
    'C6 energy-carrier-electricity - electricity 150 used',
    'C7 energy-total - - 270 used',
  ]);
});

test('two heading rows over years down: sectors under carriers', () => {
  const seen = lines(`
    Consommation d'énergie (GWh)
          | Électricité | Électricité | Gaz
    Année | Résidentiel | Tertiaire   | Résidentiel
    2018  | 100         | 80          | 50
    2020  | 90          | 70          | 45`);
  expect(seen[0]).toBe('B4 energy-total residentiel electricity 100 excluded');
  expect(seen.filter((line) => line.endsWith('excluded'))).toHaveLength(6);
});

test('pollutants in a column beside the sectors', () => {
  const { facts, mapping } = understood(
    grid(`
      Émissions de polluants (t)
      Secteur     | Polluant | 2018
      Résidentiel | NOx      | 10
      Résidentiel | PM10     | 4
      Tertiaire   | NOx      | 8`),
  );
  expect(drawFacts(facts).split('\n')).toEqual([
    'Bilan!C3 · “10” · air-nox-residentiel · 2018 measured · 10 t/an · used',
    'Bilan!C4 · “4” · air-pm10-residentiel · 2018 measured · 4 t/an · used',
    'Bilan!C5 · “8” · air-nox-tertiaire · 2018 measured · 8 t/an · used',
  ]);
  expect(drawQuestions(mapping)).toEqual([]);
});

test('what is measured with its unit in a column beside the sectors', () => {
  const { facts } = understood(
    grid(`
      Bilan
      Mesure      | Secteur     | 2018 | 2020
      GES (tCO2e) | Résidentiel | 100  | 90
      NOx (t)     | Résidentiel | 5    | 4
      GES (tCO2e) | Tertiaire   | 80   | 70`),
  );
  expect(drawFacts(facts).split('\n')).toContain(
    'Bilan!C4 · “5” · air-nox-residentiel · 2018 measured · 5 t/an · used',
  );
  expect(facts.filter(({ use }) => use === 'used')).toHaveLength(6);
});
