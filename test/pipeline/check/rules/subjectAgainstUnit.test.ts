import { subjectAgainstUnit } from '../../../../src/pipeline/check/rules/subjectAgainstUnit';
import { testRule } from '../../../support/ruleTester';

testRule(subjectAgainstUnit, {
  valid: {
    'a title and a unit that go together': `
      Consommation d’énergie finale par secteur (GWh)
      Secteur     | 2019 | 2021
      Résidentiel | 1200 | 1180
      Tertiaire   | 610  | 600`,
    'a title that says nothing of what is measured': `
      Bilan par secteur (kt CO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
    'a title of what is used and produced: asked, but of one unit': `
      Production et consommation d’énergie (GWh)
      Secteur     | 2019 | 2021
      Résidentiel | 1200 | 1180
      Tertiaire   | 610  | 600`,
  },
  invalid: {
    'emissions in GWh, and energy in tonnes': {
      grid: {
        sheets: {
          GES: `
            Émissions de gaz à effet de serre par secteur (GWh)
            Secteur     | 2019 | 2021
            Résidentiel | 395  | 380
            Tertiaire   | 205  | 190`,
          Énergie: `
            Consommation d’énergie finale par secteur (t CO2e)
            Secteur     | 2019 | 2021
            Résidentiel | 1200 | 1180
            Tertiaire   | 610  | 600`,
        },
      },
      findings: {
        'GES!A1':
          '"Émissions de gaz à effet de serre par secteur (GWh)": the words and the unit do not go together. Figures waiting: 4.',
        'Énergie!A1':
          '"Consommation d’énergie finale par secteur (t CO2e)": the words and the unit do not go together. Figures waiting: 4.',
      },
    },
  },
});
