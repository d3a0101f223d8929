import { unitIn } from '../../src/domain/unitWritten';
import { grid } from '../support/grid';
import { drawFacts, understood } from '../support/drawFacts';

test.each([
  ['en milliers de MWh', 'MWh/an', 1e3],
  ['Consommation (millions de kWh)', 'kWh/an', 1e6],
  ['milliers de tCO2e', 'ktCO2e/an', undefined],
  ['en milliers de tonnes équivalent CO2', 'ktCO2e/an', undefined],
  ['Émissions (milliers de teqCO2)', 'ktCO2e/an', undefined],
])('« %s » counts its unit by thousands or millions', (text, unit, scale) => {
  const seen = unitIn(text);
  expect([seen?.unit, seen?.scale]).toEqual([unit, scale]);
});

test('a title in thousands of MWh gives gigawatt hours', () => {
  const seen = understood(
    grid(`
      Consommation d'énergie de Rivemont Métropole, en milliers de MWh
      Secteur     | 2019
      Résidentiel | 910
      Tertiaire   | 810`),
  );
  expect(drawFacts(seen.facts).split('\n')).toEqual([
    'Bilan!B3 · “910” · energy-residentiel · 2019 measured · 910 GWh/an · used',
    'Bilan!B4 · “810” · energy-tertiaire · 2019 measured · 810 GWh/an · used',
  ]);
});
