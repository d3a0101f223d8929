import type { MappingEntry } from '../../../src/domain/mapping';
import { drawFacts, drawQuestions, understood } from '../../support/drawFacts';
import { grid, grids } from '../../support/grid';

const table = `
  Secteur     | 2018 | 2020
  Résidentiel | 100  | 90
  Tertiaire   | 80   | 70
  Total       | 180  | 160`;
const ghg = 'Émissions de GES (tCO2e)';
const read = (titles: string, sheet = 'Bilan', rows = table) => understood(grid(`${titles}${rows}`, sheet));
const usesOf = (titles: string, sheet?: string, rows?: string) => [
  ...new Set(read(titles, sheet, rows).facts.map(({ use }) => use)),
];
const answered = (entry: MappingEntry | undefined, meaning: string): readonly MappingEntry[] =>
  entry === undefined ? [] : [{ ...entry, meaning, confidence: 1, decidedBy: 'person' }];

test.each([
  [`${ghg}, exemple fictif`, 'Bilan'],
  [ghg, 'Exemple'],
  [ghg, 'GES_exemple'],
  [ghg, 'Modèle vierge'],
  [ghg, 'Test'],
  [`${ghg}, à compléter`, 'Bilan'],
  [`${ghg}\nSource : calculs internes\n* chiffres fictifs`, 'Bilan'],
  [`${ghg}\nChiffres donnés à titre d’exemple`, 'Bilan'],
  [`Modèle à remplir\n${ghg}`, 'Bilan'],
  [`${ghg} (modèle)`, 'Bilan'],
  ['GHG emissions (tCO2e), dummy data', 'Sheet1'],
  [`Données fictives\n\n${ghg}`, 'Bilan'],
])('« %s » on the sheet « %s » is asked, with the reason', (titles, sheet) => {
  const { facts, mapping } = read(titles, sheet);
  expect(facts).toHaveLength(6);
  expect(facts.map(({ use, doubts }) => `${use} ${doubts[0]?.code}`)).toEqual(facts.map(() => 'asked subject-unsure'));
  expect(facts[0]?.doubts[0]?.reason).toMatch(/chiffres d’exemple ou modèle à remplir/);
  const entry = mapping.find(({ meaning }) => meaning === 'family:ghg');
  const { facts: confirmed } = understood(grid(`${titles}${table}`, sheet), answered(entry, 'family:ghg'));
  expect(confirmed.map(({ use }) => use)).toEqual(facts.map(() => 'used'));
});

test('an example written once over a sheet holds for each of its tables; in the title of one, for that one', () => {
  const energy = `\n\nConsommation d’énergie (GWh)${table}`;
  expect(usesOf(`Exemple fictif\n\n${ghg}${table}${energy}`, 'Bilan', '')).toEqual(['asked']);
  expect(usesOf(`${ghg}, exemple${table}${energy}`, 'Bilan', '')).toEqual(['asked', 'used']);
});

test.each([
  `Périmètre : Rivemont Métropole. Ville fictive.\n${ghg}`,
  `Écart 2030 pour le Contrat Ville Climat (modèle 2)\n${ghg}`,
  `${ghg}\nNote : par exemple, le chauffage au gaz`,
  `${ghg}, hors UTCATF`,
  `${ghg}\nNote : le chauffage urbain est compté à la consommation`,
  `${ghg} (hors production d’électricité, de chaleur et de froid)`,
  `${ghg} : résidentiel, tertiaire, transports, industrie, agriculture, déchets`,
])('« %s » is an ordinary inventory', (titles) => {
  expect(usesOf(titles)).toEqual(['used']);
});

test.each([
  `${ghg}, hors industrie`,
  'Émissions de GES du secteur bâtiments (tCO2e)',
  `GES hors transports et déchets (tCO2e)`,
])('under « %s » the sectors stand and the total never does, until a person says it is the whole', (titles) => {
  const { facts, mapping } = read(titles);
  expect(facts.map((fact) => fact.kind === 'observation' && [fact.indicator, fact.use].join(' '))).toEqual([
    'ghg-residentiel used',
    'ghg-residentiel used',
    'ghg-tertiaire used',
    'ghg-tertiaire used',
    'ghg-total asked',
    'ghg-total asked',
  ]);
  expect(drawQuestions(mapping)).toEqual(['Bilan!A5 · Total · total · subtotal']);
  const entry = mapping.find(({ meaning }) => meaning === 'total');
  const { facts: confirmed } = understood(grid(`${titles}${table}`), answered(entry, 'total'));
  expect(confirmed.filter(({ use }) => use === 'used')).toHaveLength(6);
});

test.each([
  'Émissions de GES hors transit (tCO2e)',
  `${ghg}, hors grands sites industriels`,
  `${ghg}, périmètre restreint`,
  'Émissions de GES des sites soumis à quotas (tCO2e)',
  'Émissions de GES liées au chauffage (tCO2e)',
  'Émissions mensuelles de GES (tCO2e)',
  `${ghg}\nPérimètre : hors trafic autoroutier`,
])('« %s » leaves out what no row names: all is asked', (titles) => {
  expect(usesOf(titles)).toEqual(['asked']);
});

test('carriers under the title of one sector are not those of the territory', () => {
  const carriers = `
    Énergie     | 2018 | 2020
    Électricité | 100  | 90
    Gaz naturel | 80   | 70
    Total       | 180  | 160`;
  expect(usesOf('Consommation d’énergie du secteur résidentiel (GWh)', 'Bilan', carriers)).toEqual(['asked']);
  expect(usesOf('Consommation d’énergie (GWh)', 'Résidentiel', carriers)).toEqual(['asked']);
  expect(usesOf('Consommation d’énergie du territoire (GWh)', 'Bilan', carriers)).toEqual(['used']);
});

test.each([
  ['Émissions de GES, niveau national (tCO2e)', 'Bilan'],
  [ghg, 'GES France'],
  [`${ghg}, région`, 'Bilan'],
  [`Périmètre : Rivemont Métropole\n\nÉmissions de GES en France (tCO2e)`, 'Bilan'],
])('« %s » on the sheet « %s » speaks of another territory: asked', (titles, sheet) => {
  const { facts } = read(titles, sheet);
  expect(facts.map(({ use, doubts }) => `${use} ${doubts[0]?.code}`)).toEqual(
    facts.map(() => 'asked perimeter-unsure'),
  );
});

test('a title that speaks of something else is heard over headings that say what they measure', () => {
  const rows = `
    Secteur     | GES 2018 (tCO2e) | Énergie 2018 (GWh)
    Résidentiel | 100              | 9
    Tertiaire   | 80               | 7`;
  expect(usesOf('Patrimoine de la collectivité', 'Bilan', rows)).toEqual(['asked']);
});

test('a list of indicators and its example sheet', () => {
  const list = `
    Identifiant | Indicateur                          | Unité | 2018 | 2020
    cae_1.a     | Émissions de gaz à effet de serre   | tCO2e | 100  | 90
    cae_2.a     | Consommation énergétique finale     | GWh   | 10   | 9`;
  const usesIn = (sheet: string) => [...new Set(understood(grids({ [sheet]: list })).facts.map(({ use }) => use))];
  expect([usesIn('Indicateurs'), usesIn('Exemple')]).toEqual([['used'], ['asked']]);
  expect(drawFacts(understood(grids({ Exemple: list })).facts)).toContain('asked (year-unsure)');
});

const energy = 'Consommation d’énergie finale (GWh)';

test.each([
  [`${energy} - gaz naturel`, 'Bilan'],
  [`Consommation énergétique - Électricité (GWh)`, 'Bilan'],
  [`Gaz\n${energy}`, 'Bilan'],
  [energy, 'Gaz naturel'],
  [`${energy} : électricité et gaz`, 'Bilan'],
  ['Émissions de GES liées au gaz naturel (tCO2e)', 'Bilan'],
  [`${energy}, hiver`, 'Bilan'],
  [`${energy}, premier semestre`, 'Bilan'],
])('« %s » on the sheet « %s », over sectors, is a part of them: asked', (titles, sheet) => {
  expect(usesOf(titles, sheet)).toEqual(['asked']);
});

test('a carrier in the corner of a table of sectors is what they use of it: asked', () => {
  expect(usesOf(`${energy}`, 'Bilan', table.replace('Secteur    ', 'Électricité'))).toEqual(['asked']);
});

test.each([
  [`${energy}, dont électricité`],
  [`${energy} : électricité, gaz, fioul, bois`],
  ['Émissions de GES, scope 2 : électricité (tCO2e)'],
  ['Émissions de gaz à effet de serre, gaz fluorés compris (tCO2e)'],
  ['Ville de Bois-le-Roi, émissions de GES (tCO2e)'],
  [`Données d’électricité : le distributeur\n${energy}`],
  [`${energy}, non corrigée de la rigueur hivernale`],
])('« %s » is not of one carrier', (titles) => {
  expect(usesOf(titles)).toEqual(['used']);
});

test('rows of carriers under a title of one are theirs', () => {
  const rows = `
    Énergie     | 2018 | 2020
    Électricité | 100  | 90`;
  expect(usesOf(`${energy} : électricité`, 'Bilan', `${rows}\n    Gaz naturel | 80 | 70`)).toEqual(['used']);
});
