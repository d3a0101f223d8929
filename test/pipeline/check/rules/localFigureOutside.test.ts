import type { LocalFigure } from '../../../../src/domain/localRules';
import { defaultSettings, type Settings } from '../../../../src/domain/settings';
import { localFigureOutside } from '../../../../src/pipeline/check/rules/localFigureOutside';
import { testRule } from '../../../support/ruleTester';

const settings = (rule: Partial<LocalFigure> = {}): Settings => ({
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
  localRules: {
    version: 1,
    name: 'Groupe miroir 2026',
    figures: [
      { indicator: 'ghg-residentiel', unit: 'tCO2e/an', min: 100_000, max: 400_000, why: 'parc de logements', ...rule },
    ],
  },
});
const inventory = `
  kt CO2e     | 2015 | 2019 | 2021
  Résidentiel | 410  | 400  | NE
  Tertiaire   | 910  | 905  | 890`;

testRule(localFigureOutside, {
  valid: {
    'a figure at its bound, in another unit': {
      sheets: { Bilan: inventory },
      settings: settings({ years: [2016, 2030] }),
    },
    'bounds on targets, where figures are measured': {
      sheets: { Bilan: inventory },
      settings: settings({ status: 'objective' }),
    },
    'a contract without local rules': inventory,
  },
  invalid: {
    'a figure over its bound, in another unit': {
      grid: { sheets: { Bilan: inventory }, settings: settings() },
      findings: {
        'Bilan!B2':
          'GHG emissions - Residential in 2015: 410,000 t CO₂e/year, bound 400,000 t CO₂e/year of "Groupe miroir 2026": parc de logements.',
      },
    },
  },
});
