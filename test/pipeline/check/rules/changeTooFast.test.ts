import { changeTooFast } from '../../../../src/pipeline/check/rules/changeTooFast';
import { testRule } from '../../../support/ruleTester';

const inventory = (last: string, aim: string) => `
  Émissions de GES (kt CO2e)
  Secteur           | 2019 | 2021 | Objectif 2024
  Résidentiel       | 402  | 395  | 200
  Transport routier | 298  | 284  | 150
  Total             | 1000 | ${last} | ${aim}`;

testRule(changeTooFast, {
  valid: {
    'the year of the pandemic, then the Mission’s aim': inventory('820', '500'),
  },
  invalid: {
    'a third less in two years': {
      grid: inventory('600', '500'),
      findings: {
        'Bilan!C5':
          'Territorial GHG emissions, total: 600,000 t CO₂e/year in 2021, 1,000,000 in 2019, that is -22.5% a year.',
      },
    },
    'an aim that loses a third a year': {
      grid: inventory('900', '250'),
      findings: {
        'Bilan!D5':
          'Territorial GHG emissions, total: 250,000 t CO₂e/year in 2024, 900,000 in 2021, that is -34.8% a year.',
      },
    },
  },
});
