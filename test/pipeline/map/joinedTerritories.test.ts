import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const read = (title: string) => {
  const { facts, mapping } = understood(
    grid(`
      ${title}
      Secteur     | 2018 | 2021
      Résidentiel | 450  | 440
      Tertiaire   | 260  | 250`),
  );
  return { uses: [...new Set(facts.map(({ use }) => use))], questions: drawQuestions(mapping) };
};

test('a title that joins two territories is nobody’s until it is said', () => {
  const title = 'Émissions de GES de Rivemont Métropole et de la région (tCO2e)';
  const { uses, questions } = read(title);
  expect(uses).toEqual(['asked']);
  expect(questions).toEqual([`Bilan!A1 · ${title} · perimeter:unknown · perimeter:epci`]);
});

test.each([
  'Émissions de GES de Rivemont Métropole (tCO2e)',
  'Émissions de GES de la ville et métropole de Rivemont (tCO2e)',
  'Émissions de GES de Rivemont Métropole et de ses communes (tCO2e)',
])('« %s » names one', (title) => {
  expect(read(title).uses).toEqual(['used']);
});
