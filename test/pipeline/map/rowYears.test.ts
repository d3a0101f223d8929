import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const seenIn = (text: string) => drawFacts(understood(grid(text)).facts).split('\n');
const reasonAt = (text: string, at: string) => {
  const { mapping } = understood(grid(text));
  return mapping.filter((entry) => entry.at.address === at).map(({ meaning, reason }) => `${meaning} · ${reason}`);
};

test('a target that names its year, beside a column of years: its own year, not the row’s', () => {
  expect(
    seenIn(`
      Secteur     | Année | Émissions (tCO2e) | Objectif 2030 (tCO2e)
      Résidentiel | 2019  | 3100              | 1600
      Tertiaire   | 2019  | 1500              | 800
      Déchets     | 2019  | 410               | 250`),
  ).toEqual(
    expect.arrayContaining([
      'Bilan!C2 · “3100” · ghg-residentiel · 2019 measured · 3100 tCO2e/an · used',
      'Bilan!D2 · “1600” · ghg-residentiel · 2030 objective · 1600 tCO2e/an · used',
    ]),
  );
});

test.each(['Objectif SNBC 2030 (tCO2e)', 'Émissions 2030 (tCO2e)'])('« %s » is asked there too', (heading) => {
  const facts = seenIn(`
    Secteur     | Année | Émissions (tCO2e) | ${heading}
    Résidentiel | 2019  | 3100              | 1600
    Tertiaire   | 2019  | 1500              | 800
    Déchets     | 2019  | 410               | 250`);
  expect(facts.filter((fact) => fact.includes('!D'))).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('asked (year-unsure)') as string),
  );
  expect(facts.filter((fact) => fact.includes('!C') && fact.endsWith('· used'))).toHaveLength(3);
});

test('a result whose heading and whose rows say two years is asked', () => {
  const text = `
    Secteur     | Année | Émissions 2021 (tCO2e)
    Résidentiel | 2019  | 3100
    Tertiaire   | 2019  | 1500
    Déchets     | 2019  | 410`;
  expect(seenIn(text)[0]).toBe(
    'Bilan!C2 · “3100” · ghg-residentiel · 2021 measured · 3100 tCO2e/an · asked (year-unsure)',
  );
  expect(reasonAt(text, 'C1')[0]).toBe(
    'year:2021:measured · « Émissions 2021 (tCO2e) » dit 2021, la colonne « Année » dit 2019 : de quelle année sont ces chiffres ?',
  );
});

test('the year of an edition over figures of several years is not theirs', () => {
  expect(
    seenIn(`
      Année | Secteur     | Inventaire 2024 (tCO2e)
      2015  | Résidentiel | 3100
      2015  | Tertiaire   | 1500
      2019  | Résidentiel | 2900`),
  ).toEqual([
    'Bilan!C2 · “3100” · ghg-residentiel · 2015 measured · 3100 tCO2e/an · used',
    'Bilan!C3 · “1500” · ghg-tertiaire · 2015 measured · 1500 tCO2e/an · used',
    'Bilan!C4 · “2900” · ghg-residentiel · 2019 measured · 2900 tCO2e/an · used',
  ]);
});

const scenarios = `
  Émissions de GES, ktCO2e, métropole
  Secteur     | Année | Scénario tendanciel 2024
  Résidentiel | 2015  | 310
  Tertiaire   | 2015  | 150
  Déchets     | 2015  | 41`;

test('a scenario dated by its making, over rows that say another year, is asked', () => {
  expect(seenIn(scenarios)).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('asked (year-unsure)') as string),
  );
  expect(reasonAt(scenarios, 'B2')).toEqual(['ignore · Dit l’année de chaque ligne.']);
});

test('a column of the years that the headings say asks nothing', () => {
  expect(seenIn(scenarios.replaceAll('2015', '2024')).every((fact) => fact.endsWith('· used'))).toBe(true);
});

test('a census of before the period that is read: said so', () => {
  const text = `
    Indicateur | Unité | 1968   | 1990   | 2020
    Population | hab   | 180000 | 205000 | 226000`;
  expect(reasonAt(text, 'C1')).toEqual(['ignore · Année hors de la période lue (de 1990 à 2060) : rien à reprendre.']);
});
