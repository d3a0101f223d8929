import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';
import { typed } from '../../support/officer';
import { built, cellOf } from '../../support/rebuild';

const gap = (...rows: readonly string[]) => {
  const workbook = grid(`
    Émissions de GES (tCO2e) de la métropole | 2019 | Objectif 2030
    ${rows.join('\n    ')}`);
  return built(understood(workbook), workbook).tables;
};

const sectors = ['Résidentiel | 400000 | 100000', 'Tertiaire | 300000 | 60000', 'Transport routier | 600000 | 138000'];

test('a total that is the sum of the sectors with a target waits while another sector has none: it would count as eliminated', () => {
  const tables = gap(...sectors, "Autres transports | 200000 | 'NC", 'Déchets | 10000 | 0', 'TOTAL | 1510000 | 298000');
  expect(cellOf(tables, 'A-2.2', 'total/target').value).toBe('');
  expect(cellOf(tables, 'A-2.2', 'total/baseline').value).toBe(1510);
});

test('a total beyond the sectors that have a target holds the others, and stands', () => {
  const tables = gap(...sectors, "Autres transports | 200000 | 'NC", 'Déchets | 10000 | 0', 'TOTAL | 1510000 | 348000');
  expect(cellOf(tables, 'A-2.2', 'total/target').value).toBe(1162);
});

test('where no other plan reduces anything, the gap is the whole target, and a number typed later counts', () => {
  const workbook = grid(`
    Émissions de GES (tCO2e) de la métropole | 2019 | Objectif 2030
    ${sectors.join('\n    ')}`);
  const first = built(understood(workbook), workbook);
  const { spot } = cellOf(first.tables, 'A-2.2', 'buildings/existing');
  const { tables } = built(understood(workbook), typed(first.workbook, { [spot]: 'NO' }));
  const gap = cellOf(tables, 'A-2.2', 'buildings/gap');
  expect(gap.value).toBe(540);
  expect(gap.formula).toMatch(/^IF\(ISNUMBER\((D\d+)\),\1-SUM\(F\d+\),""\)$/);
});
