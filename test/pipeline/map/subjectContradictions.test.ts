import { drawQuestions, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const read = (title: string, corner = 'Secteur') => {
  const { facts, mapping } = understood(
    grid(`
      ${title}
      ${corner}         | 2018 | 2021
      Résidentiel       | 450  | 440
      Tertiaire         | 260  | 250
      Transport routier | 600  | 590`),
  );
  return { uses: [...new Set(facts.map(({ use }) => use))], questions: drawQuestions(mapping) };
};

test.each([
  ['Consommation d’énergie finale (tCO2e)', 'ghg', 'energy'],
  ['Émissions de GES (GWh)', 'energy', 'ghg'],
  ['Émissions par secteur (GWh)', 'energy', 'ghg'],
  ['Émissions de NOx (GWh)', 'energy', 'air-nox'],
  ['Production d’énergie (GWh)', 'energy', 'renewable'],
  ['Production et consommation d’énergie (GWh)', 'energy', 'renewable'],
])('« %s »: words and unit say two things, so it is asked which the table measures', (title, read1, other) => {
  const { uses, questions } = read(title);
  expect(uses).toEqual(['asked']);
  expect(questions).toEqual([`Bilan!A1 · ${title} · family:${read1} · family:${other}`]);
});

test('the unit stands in the corner, under a title of another subject', () => {
  const { uses, questions } = read('Consommation d’énergie finale', 'Secteur (tCO2e)');
  expect(uses).toEqual(['asked']);
  expect(questions).toEqual(['Bilan!A2 · Secteur (tCO2e) · family:ghg · family:energy']);
});

test.each([
  'Émissions liées à la consommation d’énergie (ktCO2e)',
  'Émissions de GES et consommations d’énergie (ktCO2e)',
  'Émissions de GES, hors production d’électricité (ktCO2e)',
  'Consommation d’énergie finale, hors production d’électricité (GWh)',
  'Émissions de NOx (t)',
])('« %s » says one thing', (title) => {
  expect(read(title)).toEqual({ uses: ['used'], questions: [] });
});
