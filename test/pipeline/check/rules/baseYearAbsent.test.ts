import { defaultSettings } from '../../../../src/domain/settings';
import { baseYearAbsent } from '../../../../src/pipeline/check/rules/baseYearAbsent';
import { testRule } from '../../../support/ruleTester';

const sheets = {
  GES: `
    GES (ktCO2e) | 2019 | 2021
    Résidentiel  | 310  | 298
    Tertiaire    | 210  | 205`,
  Énergie: `
    Consommation (GWh) | 2018 | 2022
    Résidentiel        | 610  | 598
    Tertiaire          | 410  | 405`,
};
const settings = {
  ...defaultSettings,
  language: 'en',
  territory: { name: 'Rivemont Métropole', level: 'epci', siren: '200000016' },
  baselineYear: 2019,
} as const;
const energy = `
  A-1.1 (MWh) | total
  buildings   | ?`;

testRule(baseYearAbsent, {
  valid: {
    'emissions that the sheets have for the base year': {
      sheets,
      settings,
      tables: [
        `
        A-1.3 (t CO2e) | total
        buildings      | ?`,
      ],
    },
    'a table with figures of the base year': {
      sheets,
      settings,
      tables: [
        `
        A-1.1 (MWh) | total
        buildings   | 1020000`,
      ],
    },
    'no base year in the settings': {
      sheets,
      settings: { ...defaultSettings, territory: settings.territory },
      tables: [energy],
    },
  },
  invalid: {
    'energy of 2018 and 2022 for a base year of 2019': {
      grid: { sheets, settings, tables: [energy] },
      findings: { 'CCC A-1.1!B2': 'Table A-1.1: no figure for 2019. Your sheets have: 2018, 2022.' },
    },
  },
});
