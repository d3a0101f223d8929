import { energyUnitJump } from '../../../../src/pipeline/check/rules/energyUnitJump';
import { testRule } from '../../../support/ruleTester';

const energy = (homes: string, offices: string) => `
  Consommation d'énergie finale (GWh)
  Secteur     | 2015 | 2019
  Résidentiel | ${homes} | 1180
  Tertiaire   | ${offices} | 600`;

testRule(energyUnitJump, {
  valid: { 'years of one size': energy('1200', '610') },
  invalid: {
    'a year in ktep under GWh, told once': {
      grid: energy('103', '52'),
      findings: {
        'Bilan!C3':
          'Figures of 2019 about 11.63 times larger or smaller than those of 2015: 2, among them Final energy consumption - Residential: 1,180 GWh/year, against 103.',
      },
    },
  },
});
