import { unitsDiffer } from '../../../../src/pipeline/check/rules/unitsDiffer';
import { testRule } from '../../../support/ruleTester';

testRule(unitsDiffer, {
  valid: {
    'the same unit, written twice': `
      Consommation d’énergie finale (GWh)
      Secteur     | 2018 (GWh) | 2020 (GWh)
      Résidentiel | 100        | 90
      Tertiaire   | 80         | 70`,
    'two subjects in one table': `
      Bilan du territoire (tCO2e)
      Secteur     | GES 2018 (tCO2e) | Énergie 2018 (GWh)
      Résidentiel | 100              | 90
      Tertiaire   | 80               | 70`,
  },
  invalid: {
    'ktep under a title in GWh': {
      grid: `
        Consommation d’énergie finale (GWh)
        Secteur     | 2018 (ktep) | 2020 (ktep)
        Résidentiel | 100         | 90
        Tertiaire   | 80          | 70`,
      findings: {
        'Bilan!B3':
          'Figures whose unit is not the title’s: 4, among them Final energy consumption - Residential in 2018, "100", read in ktep/year.',
      },
    },
  },
});
