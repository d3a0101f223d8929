import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { drawFacts, understood } from '../../support/drawFacts';

const row = (...cells: readonly (string | number | null)[]) => cells;

test('two heading rows over years down: the finer names the figures, the group where it has no parts', () => {
  const workbook = workbookOf([
    {
      name: 'Bilan',
      merges: [
        { top: 1, left: 1, bottom: 1, right: 2 },
        { top: 1, left: 3, bottom: 1, right: 4 },
        { top: 1, left: 5, bottom: 2, right: 5 },
      ],
      rows: [
        row('Rivemont Métropole, émissions de GES (ktCO2e)'),
        row(null, 'Bâtiments', null, 'Transports', null, 'Agriculture', 'Total'),
        row('Année', 'Résidentiel', 'Tertiaire', 'Routier', 'Non routier', null, null),
        row(2018, 450, 260, 600, 12, 400, 1722),
        row(2019, 440, 250, 590, 11, 395, 1686),
      ],
    },
  ]);
  const seen = drawFacts(understood(workbook).facts).split('\n');
  for (const [indicator, value] of [
    ['ghg-residentiel', 450000],
    ['ghg-tertiaire', 260000],
    ['ghg-transport-routier', 600000],
    ['ghg-autres-transports', 12000],
    ['ghg-agriculture', 400000],
    ['ghg-total', 1722000],
  ]) {
    expect(
      seen.filter((line) => line.includes(`${indicator} · 2018 measured · ${value} tCO2e/an · used`)),
    ).toHaveLength(1);
  }
});

test('the same with years across, groups and parts in two columns', () => {
  const workbook = workbookOf([
    {
      name: 'Bilan',
      rows: [
        row('Rivemont Métropole, émissions de GES (ktCO2e)'),
        row('Secteur', 'Détail', 2018, 2019),
        row('Bâtiments', 'Résidentiel', 450, 440),
        row(null, 'Tertiaire', 260, 250),
        row('Transports', 'Routier', 600, 590),
        row(null, 'Non routier', 12, 11),
        row('Agriculture', null, 400, 395),
        row('Total', null, 1722, 1686),
      ],
    },
  ]);
  const seen = drawFacts(understood(workbook).facts).split('\n');
  expect(seen).toHaveLength(12);
  expect(seen.filter((line) => line.endsWith('· used'))).toHaveLength(12);
  expect(seen).toContain('Bilan!C6 · “12” · ghg-autres-transports · 2018 measured · 12000 tCO2e/an · used');
});
