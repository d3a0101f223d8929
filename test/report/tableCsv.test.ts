import { isContractTable, tableCsv } from '../../src/report/tableCsv';
import { sheetPlan } from '../support/sheetPlans';

const columns = [{ width: 4, isHidden: true }, { width: 20 }, { width: 12 }];
const table = sheetPlan(
  'A-1.3',
  [
    ['k1', 'Secteur', 'Total'],
    ['k2', 'Déchets ; tri', 74500.5],
    ['k3', '=1+1', null],
    ['k4', 'dit « "brut" »', -3],
  ],
  { columns },
);

test('a table is written as a French spreadsheet opens it, without the hidden keys', () => {
  expect(tableCsv(table, 'fr').split('\r\n')).toEqual([
    '\uFEFFSecteur;Total',
    '"Déchets ; tri";74500,5',
    "'=1+1",
    '"dit « ""brut"" »";-3',
    '',
  ]);
});

test('in English, commas part the fields and points the decimals', () => {
  expect(tableCsv(table, 'en')).toContain('Déchets ; tri,74500.5');
});

test('decimals come without the noise of their calculation, whole numbers with all their digits', () => {
  const noisy = sheetPlan('A-2.2', [['k1', 19.8 - 12, 742.9000000000001, 12345678901234]], {
    columns: [{ width: 4, isHidden: true }, { width: 9 }, { width: 9 }, { width: 9 }],
  });
  expect(tableCsv(noisy, 'fr')).toBe('\uFEFF7,8;742,9;12345678901234\r\n');
});

test('copies and working sheets are no tables of the contract', () => {
  const copy = sheetPlan('copy:f:s', [], { copyOf: { file: 'f', sheet: 's', sha256: '' } });
  expect([table, copy, sheetPlan('lineage', [])].map(isContractTable)).toEqual([true, false, false]);
});
