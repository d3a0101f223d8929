import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] =>
  understood(grid(text)).facts.map((fact) =>
    fact.kind === 'observation'
      ? [fact.source.address, fact.indicator, fact.scope ?? fact.version ?? '-', fact.use].join(' ')
      : '',
  );

const blocks = (first: string, second: string, title = 'Émissions de GES (tCO2e)'): string => `
  ${title}
  Secteur     | 2018 | 2019
  ${first}    |      |
  Résidentiel | 400  | 380
  ${second}   |      |
  Tertiaire   | 200  | 190
  Agriculture | 20   | 19`;

test('titles of blocks inside a table say the edition of their rows', () => {
  expect(facts(blocks('Inventaire V2020', 'Inventaire V2022')).filter((line) => line.startsWith('B'))).toEqual([
    'B4 ghg-residentiel V2020 used',
    'B6 ghg-tertiaire V2022 used',
    'B7 ghg-agriculture V2022 used',
  ]);
});

test('titles of blocks say the scope of their rows', () => {
  expect(facts(blocks('Scope 1', 'Scope 2')).filter((line) => line.startsWith('B'))).toEqual([
    'B4 ghg-residentiel 1 used',
    'B6 ghg-tertiaire 2 used',
    'B7 ghg-agriculture 2 used',
  ]);
});

test('titles of blocks say what is measured, and in which unit', () => {
  const seen = drawFacts(understood(grid(blocks('GES (tCO2e)', 'Énergie (GWh)', 'Bilan du territoire'))).facts);
  expect(seen.split('\n')).toEqual([
    'Bilan!B4 · “400” · ghg-residentiel · 2018 measured · 400 tCO2e/an · used',
    'Bilan!C4 · “380” · ghg-residentiel · 2019 measured · 380 tCO2e/an · used',
    'Bilan!B6 · “200” · energy-tertiaire · 2018 measured · 200 GWh/an · used',
    'Bilan!C6 · “190” · energy-tertiaire · 2019 measured · 190 GWh/an · used',
    'Bilan!B7 · “20” · energy-agriculture · 2018 measured · 20 GWh/an · used',
    'Bilan!C7 · “19” · energy-agriculture · 2019 measured · 19 GWh/an · used',
  ]);
});

test.each(['Commune de Saint-Martin', 'Hypothèse haute', 'Objectifs', 'Part du transit', 'Saint-Martin'])(
  'rows under « %s » are asked',
  (title) => {
    const seen = facts(blocks('Par secteur', title)).filter((line) => line.startsWith('B'));
    expect(seen.map((line) => line.split(' ').at(-1))).toEqual(['used', 'asked', 'asked']);
  },
);

test('a group of sectors without figures of its own is no title', () => {
  const seen = facts(`
    Émissions de GES (tCO2e)
    Secteur      | 2018 | 2019
    Transports   |      |
    Routier      | 400  | 380
    Non routier  | 20   | 19`);
  expect(seen).toContain('B4 ghg-transport-routier - used');
});

test('a column beside the labels says the edition of each row', () => {
  const seen = facts(`
    Émissions de GES (tCO2e)
    Secteur     | Version | 2018 | 2019
    Résidentiel | V2020   | 400  | 380
    Tertiaire   | V2022   | 200  | 190`);
  expect(seen).toEqual([
    'C3 ghg-residentiel V2020 used',
    'D3 ghg-residentiel V2020 used',
    'C4 ghg-tertiaire V2022 used',
    'D4 ghg-tertiaire V2022 used',
  ]);
});
