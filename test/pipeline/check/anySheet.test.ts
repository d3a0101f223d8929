import * as fc from 'fast-check';
import { defaultSettings } from '../../../src/domain/settings';
import { compileTables, findingsIn, understand } from '../../../src/pipeline';
import { checkText } from '../../../src/report/findings';
import { grids } from '../../support/grid';

/** What officers type, alone and out of place. */
const cell = fc.oneof(
  fc.constantFrom(
    'Résidentiel',
    'Tertiaire',
    'Transports',
    'Transport routier',
    'Agriculture',
    'Total',
    'Séquestration',
  ),
  fc.constantFrom('2015', '2019', '2021', 'Objectif 2030', '2019 Résultat', '1999-2009', "'2 019"),
  fc.constantFrom(
    'kt CO2e',
    'GWh',
    'Population',
    'hab',
    '%',
    'Émissions de GES',
    'inventaire V2024',
    'Ville',
    'Métropole',
  ),
  fc.constantFrom(
    'NE',
    'NC',
    '-',
    '#N/A',
    '=B2 => 4',
    '=B2',
    '12,5 %',
    '1 044 ktCO2e',
    "'1,234",
    '10-15',
    '< 3',
    'à compléter',
  ),
  fc.constantFrom(
    'Axe',
    'Titre de la fiche action',
    'Budget prévisionnel € HT',
    'Financeur 1',
    'Montant € TTC',
    'Statut',
  ),
  fc.integer({ min: -1e6, max: 1e9 }).map(String),
  fc.constant(''),
);
const sheet = fc
  .array(fc.array(cell, { minLength: 2, maxLength: 7 }), { minLength: 2, maxLength: 10 })
  .map((rows) => rows.map((row) => row.join(' | ')).join('\n'));

test('whatever stands in a sheet, checks end with sentences whose holes are all filled', () => {
  fc.assert(
    fc.property(sheet, sheet, fc.constantFrom('fr', 'en'), (one, two, language) => {
      const workbook = grids({ Bilan: `Secteur | 2019 | 2021 | kt CO2e\n${one}`, Plan: two });
      const dossier = understand(workbook, { settings: { ...defaultSettings, language }, memory: [] });
      const tables = compileTables(dossier, workbook);
      const text = checkText({ findings: findingsIn({ dossier, tables }), justified: new Map() }, language);
      expect(text).not.toMatch(/[{}]|undefined|NaN|Infinity/);
    }),
    { numRuns: 150 },
  );
});
