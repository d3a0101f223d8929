import { keptForTheRecord } from '../../../../src/pipeline/check/rules/keptForTheRecord';
import { testRule } from '../../../support/ruleTester';

testRule(keptForTheRecord, {
  valid: {
    'sectors, their total and the carriers that the core names': `
      Consommation d’énergie finale 2019 (GWh)
      Énergie     | Total
      Électricité | 100
      Gaz naturel | 80
      Total       | 180`,
  },
  invalid: {
    'a row for each sector and carrier': {
      grid: `
        Secteur     | Énergie     | Année | Consommation (GWh)
        Résidentiel | Électricité | 2019  | 10
        Résidentiel | Gaz         | 2019  | 20
        Tertiaire   | Électricité | 2019  | 30
        Tertiaire   | Gaz         | 2019  | 40`,
      findings: { 'Bilan!D2': 'Figures understood but taken into no table: 4, among them "10" (D2).' },
    },
    'carriers beside the total of each sector': {
      grid: `
        Émissions de GES 2019 (tCO2e)
        Secteur     | Électricité | Gaz | Total
        Résidentiel | 100         | 90  | 190
        Tertiaire   | 80          | 70  | 150`,
      findings: { 'Bilan!B3': 'Figures understood but taken into no table: 4, among them "100" (B3).' },
    },
  },
});
