import * as fc from 'fast-check';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../../src/adapters/xlsx/xlsxHost';
import { addressOf, positionOf } from '../../src/domain/cell';
import type { Dossier } from '../../src/domain/dossier';
import { cellOf, isUsed, SURE } from '../../src/domain/fact';
import type { MappingEntry } from '../../src/domain/mapping';
import { labelSpot, type Recognition } from '../../src/domain/recognition';
import { defaultSettings } from '../../src/domain/settings';
import { understand } from '../../src/pipeline';
import { metropole, understood } from '../support/drawFacts';
import { grid } from '../support/grid';
import { sample } from '../support/machine';

jest.setTimeout(120_000);

const isOpen = ({ confidence, decidedBy }: MappingEntry): boolean => decidedBy === 'engine' && confidence < SURE;

/** What a cell of a table rests on, seen from outside: the entries on its row and its column, and those of no line. */
function restsOf(mapping: readonly MappingEntry[], table: Recognition, address: string): readonly MappingEntry[] {
  const { layout, id } = table;
  if (layout === undefined) return [];
  const { row, col } = positionOf(address);
  const [entry, line] = layout.orientation === 'across' ? [row, col] : [col, row];
  const label = labelSpot(layout, entry);
  const headings = layout.headings.filter((one) => (layout.orientation === 'across' ? one.col : one.row) === line);
  const lines = new Set([label, ...headings].map((spot) => addressOf(spot.row, spot.col)));
  const everyLine = new Set(
    [...layout.headings, ...layout.entries.map((one) => labelSpot(layout, one))].map((spot) =>
      addressOf(spot.row, spot.col),
    ),
  );
  const own = mapping.filter(({ recognition }) => recognition === id);
  const ofTable = own.filter(
    ({ at, meaning, label: text }) =>
      !everyLine.has(at.address) &&
      (meaning.startsWith('perimeter:') || (meaning.startsWith('family:') && text !== '')),
  );
  return [...own.filter(({ at, meaning }) => lines.has(at.address) && !meaning.startsWith('unit:')), ...ofTable];
}

/** The used facts that rest on something unsure that nobody decided: none, ever. */
function guessed({ facts, recognitions, mapping }: Dossier): readonly string[] {
  return facts.filter(isUsed).flatMap((fact) => {
    const at = cellOf(fact.source);
    const { row, col } = positionOf(at.address);
    const table = recognitions.find(
      ({ sheet, box }) =>
        sheet === at.sheet && row >= box.top && row <= box.bottom && col >= box.left && col <= box.right,
    );
    if (table === undefined) return [`${at.sheet}!${at.address}: in no table`];
    const open = fact.kind === 'observation' ? restsOf(mapping, table, at.address).filter(isOpen) : [];
    const answers = mapping.filter(({ recognition, decidedBy }) => recognition === table.id && decidedBy !== 'engine');
    return [
      ...(fact.confidence < SURE ? [`${at.address}: confidence ${fact.confidence}`] : []),
      ...(table.confidence < SURE && answers.length === 0 ? [`${at.address}: table at ${table.confidence}`] : []),
      ...open.map(({ at: { address }, meaning }) => `${at.address} rests on ${address}: ${meaning}`),
    ];
  });
}

test.each([
  '01-rivemont-climat',
  '02-rivemont-observatoire',
  '03-rivemont-tete',
  '04-rivemont-ppi',
  '05-rivemont-propre',
])('nothing used in %s rests on what is not sure, with and without the settings', async (name) => {
  const read = await xlsxHost(sample(`${name}.xlsx`), `${name}.xlsx`, nodeInflater).read();
  if (!read.ok) throw new Error(read.problem.kind);
  for (const settings of [defaultSettings, metropole])
    expect(guessed(understand(read.value, { settings, memory: [] }))).toEqual([]);
});

test.each([
  `Émissions de GES (tCO2e)\nPoste | 2018 | 2020\nRésidentiel | 1 | 2\nTertiaire | 3 | 4\nAlpha | 5 | 6\nBravo | 5 | 6\nCharlie | 5 | 6
   Delta | 5 | 6\nEcho | 7 | 8\nFox | 7 | 8\nGolf | 7 | 8`,
  'Titre | Statut | Partenaires | Porteur\nÉcole | En cours | ADEME | Ville',
])('a table that is not surely recognised is asked, until its subject is confirmed', (text) => {
  const { facts, mapping, recognitions } = understood(grid(text));
  expect(recognitions[0]?.confidence).toBeLessThan(SURE);
  expect([...new Set(facts.map(({ use }) => use))]).toEqual(['asked']);
  const [question] = mapping.filter(({ meaning }) => /^(?:family:ghg|field:title)$/.test(meaning));
  if (question === undefined) throw new Error('nothing is asked');
  const answer = { ...question, confidence: 1, decidedBy: 'person' as const };
  expect([...new Set(understood(grid(text), [answer]).facts.map(({ use }) => use))]).toEqual(['used']);
});

const titles = [
  'Émissions de GES (tCO2e)',
  'Émissions de GES 2019 (tCO2e)',
  'Consommation d’énergie (GWh)',
  'Exemple',
  'Modèle à remplir',
  'GES hors transit (tCO2e)',
  'GES hors industrie (ktCO2e)',
  'Émissions nationales (tCO2e)',
  'Région',
  'Périmètre : Rivemont Métropole',
  'Bilan',
  'Patrimoine de la collectivité',
  'Objectifs 2030',
  'Scénario tendanciel',
  'Trafic routier',
  'GES et énergie',
  '',
];
const headings = [
  '2018',
  '2020',
  '2030',
  '2019-2021 (moyenne)',
  '2018 (ktCO2e)',
  'GES 2018 (tCO2e)',
  'Énergie 2018 (GWh)',
  'Électricité',
  'Gaz',
  'Total',
  'Part',
  'Hypothèse haute 2030',
  'Objectif 2030',
  '2018 France',
  'Scope 1',
  'CO2 2018',
];
const labels = [
  'Résidentiel',
  'Tertiaire',
  'Transport routier',
  'Bâtiments',
  'Industrie',
  'Railways',
  'Residential buildings',
  'Habitat collectif',
  'Électricité',
  'Gaz naturel',
  'Total',
  'Total hors industrie',
  'UTCATF',
  'Divers',
  'dont routier',
  'Exemple',
  'Scope 1',
  'GES (tCO2e)',
];
const plan = [
  'Action',
  'Titre',
  'Projet',
  'Pilote',
  'Statut',
  'Porteur',
  'Coût total (€ HT)',
  'Partenaires',
  'Gain GES (tCO2e/an)',
];

const some = (words: readonly string[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...words), { minLength: least, maxLength: most });

test('nothing used in any small inventory rests on what is not sure', () => {
  fc.assert(
    fc.property(some(titles, 0, 2), some(headings, 1, 4), some(labels, 2, 6), (over, columns, rows) => {
      const lines = rows.map((label, i) => [label, ...columns.map((_, j) => `${(i + 2) * (j + 3)}`)].join(' | '));
      const text = [...over, ['Secteur', ...columns].join(' | '), ...lines].join('\n');
      expect(guessed(understood(grid(text)))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('nothing used in any small plan rests on what is not sure', () => {
  fc.assert(
    fc.property(some(plan, 3, 7), fc.integer({ min: 1, max: 3 }), (columns, count) => {
      const line = columns.map((column) => (/Coût|Gain/.test(column) ? '100' : 'Rénover les écoles')).join(' | ');
      const text = [columns.join(' | '), ...Array.from({ length: count }, () => line)].join('\n');
      expect(guessed(understood(grid(text)))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
