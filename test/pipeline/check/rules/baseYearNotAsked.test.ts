import { defaultSettings } from '../../../../src/domain/settings';
import { baseYearNotAsked } from '../../../../src/pipeline/check/rules/baseYearNotAsked';
import { testRule } from '../../../support/ruleTester';

const settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
} as const;
const energy = `
  Consommation d'énergie finale (GWh)
  Secteur     | 2015 | 2021 | 2022
  Résidentiel | 1200 | 1180 | 1150
  Tertiaire   | 610  | 600  | 590
  Agriculture | 50   | 49   | 48`;

testRule(baseYearNotAsked, {
  valid: {
    'the year that the settings ask for': {
      sheets: { Énergie: energy },
      settings: { ...settings, baselineYear: 2021 },
      areTablesCompiled: true,
    },
    'no year asked for': { sheets: { Énergie: energy }, settings, areTablesCompiled: true },
  },
  invalid: {
    'a year that the sheets of energy do not have': {
      grid: { sheets: { Énergie: energy }, settings: { ...settings, baselineYear: 2018 }, areTablesCompiled: true },
      findings: {
        'CCC A-1.1!C3':
          'Table A-1.1: 2022, while the settings ask for 2018. Years of your sheets for A-1.1: 2015, 2021, 2022.',
      },
    },
  },
});
