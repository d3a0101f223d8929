import * as fc from 'fast-check';
import type { CellValue } from '../../src/domain/cell';
import type { Fact } from '../../src/domain/fact';
import { workbookOf } from '../../src/domain/drawnWorkbook';
import { drawQuestions, understood } from '../support/drawFacts';
import { grid, grids } from '../support/grid';

const said = (fact: Fact): string =>
  fact.kind === 'observation' ? [fact.indicator, fact.year, fact.status, fact.value, fact.use].join(' ') : fact.title;

test('each sheet where nothing is understood says why, once', () => {
  const { recognitions, facts } = understood(
    grids({
      Vide: '',
      Notes: 'Réunion du 12 mars : les élus demandent un point sur les indicateurs, à préparer avec la direction.',
      Listes: { text: 'Statut\nEn cours\nRéalisé\nBloqué', visibility: 'hidden' },
      Annuaire: 'a | x@example.org\nb | y@example.org\nc | z@example.org',
      PPI: 'Quartier | AP votée | CP 2024 | 2025 | 2026\nNord | 10 | 1 | 2 | 3\nSud | 20 | 4 | 5 | 6',
      'CCC A-1.3': { text: 'GES (tCO2e) | 2018 | 2019\nRésidentiel | 1 | 2\nDéchets | 3 | 4', ours: 'A-1.3' },
    }),
  );
  expect(facts).toEqual([]);
  expect(recognitions.map(({ sheet, profile, signs }) => `${sheet} · ${profile} · ${signs.join(', ')}`)).toEqual([
    'Vide · generic · feuille vide',
    'Notes · generic · texte libre, aucun tableau',
    'Listes · generic · liste de choix, aucun chiffre, feuille masquée',
    'Annuaire · generic · annuaire : noms et courriels, aucun chiffre du contrat',
    'PPI · investment-plan · pas encore compris : colonnes d’opérations et d’années, un plan pluriannuel d’investissement',
  ]);
});

test('signs, reasons and doubts are said in English too', () => {
  const dossier = understood(grid('Secteur | 2018 | 2019\nRésidentiel | 1 | 2\nDéchets | 3 | 4'));
  const { settings } = dossier;
  const english = understood(grid('Secteur | 2018 | 2019\nRésidentiel | 1 | 2\nDéchets | 3 | 4'), [], {
    ...settings,
    language: 'en',
  });
  expect(english.recognitions[0]?.signs).toContain('2 years as headings, 2018 to 2019');
  expect(drawQuestions(english.mapping)).toEqual(drawQuestions(dossier.mapping));
});

const rows = [
  ['Résidentiel', '338400', '330000'],
  ['Tertiaire', '246100', 'NC'],
  ['Transport routier', '812700', '741900'],
  ['Agriculture', '', '66100'],
  ['Déchets', '74500', '71200'],
];

const factsOf = (order: readonly (readonly string[])[]): readonly string[] =>
  understood(grid(['GES (tCO2e) | 2019 | 2022', ...order.map((row) => row.join(' | '))].join('\n')))
    .facts.map(said)
    .sort();

test('law: rows shuffled, same facts', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
      expect(factsOf(order)).toEqual(factsOf(rows));
    }),
  );
});

const word = fc.constantFrom(
  'Secteur',
  'Résidentiel',
  'Tertiaire',
  'Total',
  'Déchets',
  'GES (ktCO2e)',
  'Énergie (GWh)',
  '2019 Résultat',
  'Objectif 2030',
  'Axe (x)',
  "Titre de l'action",
  'Statut',
  'Partenaires',
  'Identifiant',
  "Nom de l'indicateur",
  'cae_1.a',
  'Année',
  'Valeur 1',
  'Année 1',
  'NR',
  '1 044 ktCO2e',
  '10-15',
  '12,5 %',
  '#',
  'Financeur 1',
  'Montant € HT',
  'Périmètre : Métropole',
  'Unité',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 3, arbitrary: fc.integer({ min: 1990, max: 2060 }) },
  { weight: 2, arbitrary: fc.double() },
  fc.string(),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#REF!' }),
);

test('law: whatever stands in the cells, nothing is thrown, and the same workbook gives the same dossier', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (drawn) => {
      const workbook = workbookOf([{ name: 'Bilan', rows: drawn }]);
      const dossier = understood(workbook);
      expect(understood(workbook)).toEqual(dossier);
      for (const fact of dossier.facts) {
        expect(fact.confidence).toBeGreaterThanOrEqual(0);
        expect(
          fact.kind === 'observation' && fact.use === 'used' && fact.value === undefined && fact.missing === undefined,
        ).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});
