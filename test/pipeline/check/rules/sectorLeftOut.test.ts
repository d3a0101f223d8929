import { sectorLeftOut } from '../../../../src/pipeline/check/rules/sectorLeftOut';
import { testRule } from '../../../support/ruleTester';

testRule(sectorLeftOut, {
  valid: {
    'both kinds of transport, or their total': {
      areTablesCompiled: true,
      sheets: {
        GES: `
          t CO2e            | 2019
          Résidentiel       | 100
          Tertiaire         | 80
          Transports        | 250
          Agriculture       | 20
          Déchets           | 20
          Industrie hors branche énergie | 40`,
      },
    },
    'a key says why there is none': {
      areTablesCompiled: true,
      sheets: {
        GES: `
          t CO2e            | 2019
          Résidentiel       | 100
          Tertiaire         | 80
          Transport routier | 200
          Autres transports | NO
          Agriculture       | 20
          Déchets           | 20
          Industrie hors branche énergie | 40`,
      },
    },
  },
  invalid: {
    'road transport alone under the name of transport': {
      grid: {
        areTablesCompiled: true,
        sheets: {
          GES: `
            t CO2e            | 2019
            Résidentiel       | 100
            Tertiaire         | 80
            Transport routier | 200
            Agriculture       | 20
            Déchets           | 20
            Industrie hors branche énergie | 40`,
        },
      },
      findings: {
        'CCC A-1.3!G7':
          'Transport, 2019: neither figure nor key for "GHG emissions - Other transport"; the row counts the rest only.',
      },
    },
  },
});
