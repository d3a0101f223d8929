import type { MappingEntry } from '../../../src/domain/mapping';
import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const text = `
  GES (tCO2e) | 2018 | 2019
  Résidentiel | 10   | 11
  Déchets     | 1    | 1
  Cadre bâti public | 20 | 21`;

const answerTo = (label: string, meaning: string, change: Partial<MappingEntry> = {}): MappingEntry => {
  const asked = understood(grid(text)).mapping.find((entry) => entry.label === label);
  return { ...asked!, meaning, decidedBy: 'person', ...change }; // the label stands in the text above
};
const labelled = 'Cadre bâti public';

test('an answer wins with confidence 1, and its figures enter', () => {
  const { facts, mapping } = understood(grid(text), [answerTo(labelled, 'sector:tertiaire')]);
  expect(mapping.find(({ label }) => label === labelled)).toMatchObject({
    meaning: 'sector:tertiaire',
    confidence: 1,
    decidedBy: 'person',
    reason: 'Répondu par une personne.',
  });
  expect(drawFacts(facts)).toContain('Bilan!B4 · “20” · ghg-tertiaire · 2018 measured · 20 tCO2e/an · used');
});

test('next year, the same label is found again on its sheet, although the table has moved and grown', () => {
  const moved = `
    Mis à jour en mars

    GES (tCO2e) | 2018 | 2019 | 2020
    Résidentiel | 10   | 11   | 12
    Déchets     | 1    | 1    | 1
    CADRE  bâti public | 20 | 21 | 22`;
  const { facts } = understood(grid(moved), [answerTo(labelled, 'sector:tertiaire', { decidedBy: 'memory' })]);
  expect(drawFacts(facts)).toContain('Bilan!D6 · “22” · ghg-tertiaire · 2020 measured · 22 tCO2e/an · used');
});

test('an answer on a heading leaves the same words in another column alone', () => {
  const twice = `
    Secteur     | Résultats | Résultats | Objectifs
    GES (tCO2e) | 2019      | 2025      | 2025
    Résidentiel | 10        | 9         | 8
    Tertiaire   | 5         | 4         | 3`;
  const before = understood(grid(twice)).mapping.filter(({ label }) => label === '2025');
  const [first, second] = before;
  const answer: MappingEntry = { ...second!, meaning: 'year:2025:objective', decidedBy: 'person' }; // two headings say 2025
  const after = understood(grid(twice), [answer]).mapping.filter(({ label }) => label === '2025');
  expect(after.map(({ meaning, decidedBy }) => [meaning, decidedBy])).toEqual([
    [first!.meaning, 'engine'], // as above
    ['year:2025:objective', 'person'],
  ]);
});

test('next year, another label in the same cell is asked again: the old answer says nothing of it', () => {
  const renamed = text.replace('Cadre bâti public', 'Centre de données');
  const { mapping } = understood(grid(renamed), [answerTo(labelled, 'sector:tertiaire', { decidedBy: 'memory' })]);
  expect(mapping.find(({ label }) => label === 'Centre de données')).toMatchObject({ decidedBy: 'engine' });
});

test('an answer on a heading may say its unit: the remedy of a jump of scale', () => {
  const jump = 'GES (kteq CO2) | 2021 | 2022\nRésidentiel | 329.9 | 305800\nTertiaire | 236.8 | 222900';
  const before = understood(grid(jump));
  const heading = before.mapping.find(({ label }) => label === '2022');
  const unit: MappingEntry = { ...heading!, meaning: 'unit:tCO2e/an', decidedBy: 'person' }; // the heading stands in the text
  expect(drawFacts(understood(grid(jump), [unit]).facts)).toContain(
    'Bilan!C2 · “305800” · ghg-residentiel · 2022 measured · 305800 tCO2e/an · used',
  );
});

test('an answer on one cell says which number is meant', () => {
  const ambiguous = 'GES (ktCO2e) | 2018 | 2019\nRésidentiel | 1.234 kt | 1100\nDéchets | 5 | 6';
  const [recognition] = understood(grid(ambiguous.replace('1.234 kt', "'1.234"))).recognitions;
  const value: MappingEntry = {
    recognition: recognition!.id, // one table stands in the text
    at: { sheet: 'Bilan', address: 'B2' },
    label: '1.234',
    meaning: 'value:1234',
    confidence: 1,
    reason: '',
    decidedBy: 'person',
  };
  expect(drawFacts(understood(grid(ambiguous.replace('1.234 kt', "'1.234")), [value]).facts)).toContain(
    'Bilan!B2 · “1.234” · ghg-residentiel · 2018 measured · 1234000 tCO2e/an · used',
  );
});

test('an answer that names no cell is no reason to fail', () => {
  const table = 'GES (tCO2e) | 2018 | 2019\nRésidentiel | 41000 | 40500\nDéchets | 900 | 910';
  const [entry] = understood(grid(table)).mapping;
  const answer = { ...entry!, at: { sheet: 'Bilan', address: 'la deuxième colonne' }, decidedBy: 'person' as const }; // a table has entries
  expect(drawFacts(understood(grid(table), [answer]).facts)).toBe(drawFacts(understood(grid(table)).facts));
});
