import { unitMismatch } from '../../../../src/pipeline/check/rules/unitMismatch';
import { testRule } from '../../../support/ruleTester';

testRule(unitMismatch, {
  valid: {
    'energy in energy units': `
      Consommation d'énergie finale (GWh)
      Secteur     | 2019      | 2021
      Résidentiel | 1 200 MWh | 1180
      Tertiaire   | 610       | 600`,
  },
  invalid: {
    'a wrong unit in a heading: said once, there': {
      grid: `
        Consommation d'énergie finale
        Secteur     | 2019 (GWh) | 2021 (t CO2e)
        Résidentiel | 1200       | 1180
        Tertiaire   | 610        | 600`,
      findings: {
        'Bilan!C2':
          'Figures in t CO₂e/year, the unit of another quantity: 2, among them Final energy consumption - Residential in 2021.',
      },
    },
    'an energy in tonnes of CO2': {
      grid: `
        Consommation d'énergie finale (GWh)
        Secteur     | 2019         | 2021
        Résidentiel | 1 200 t CO2e | 1180
        Tertiaire   | 610          | 600`,
      findings: {
        'Bilan!B3':
          'Figures in t CO₂e/year, the unit of another quantity: 1, among them Final energy consumption - Residential in 2019.',
      },
    },
  },
});
