import { unitIds } from '../../src/domain/unit';
import { unitName } from '../../src/domain/unitName';

test.each([
  ['ktCO2e/an', 'kt CO₂e/an', 'kt CO₂e/year'],
  ['kt CO2e/year', 'kt CO₂e/an', 'kt CO₂e/year'],
  ['tCO2e/hab', 't CO₂e/hab', 't CO₂e/inhabitant'],
  ['GWh/an', 'GWh/an', 'GWh/year'],
  ['kWh/hab.an', 'kWh/hab.an', 'kWh/inhabitant/year'],
  ['€ per (t CO2e/year)', '€ par (t CO₂e/an)', '€ per (t CO₂e/year)'],
  ['logements/100', 'logements pour 100', 'dwellings per 100'],
  ['µg/m³', 'µg/m³', 'µg/m³'],
])('%s is written %s in French and %s in English', (unit, fr, en) => {
  expect([unitName(unit, 'fr'), unitName(unit, 'en')]).toEqual([fr, en]);
});

test('no unit keeps a French word in English, nor an English one in French', () => {
  for (const unit of unitIds) {
    expect(unitName(unit, 'en')).not.toMatch(/\/an\b|\bhab\b|logements|voyages|dossiers|milliers|jour|CO2/);
    expect(unitName(unit, 'fr')).not.toMatch(/year|\bper\b|CO2/);
  }
});
