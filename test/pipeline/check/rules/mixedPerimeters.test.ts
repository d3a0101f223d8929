import { mixedPerimeters } from '../../../../src/pipeline/check/rules/mixedPerimeters';
import { testRule } from '../../../support/ruleTester';

testRule(mixedPerimeters, {
  valid: {
    'two whole tables side by side, city and metropolis': `
      Émissions GES de la commune (kt CO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 95   | 90
      Tertiaire   | 50   | 48

      Émissions GES de la métropole (kt CO2e)
      Secteur     | 2019 | 2021
      Résidentiel | 395  | 380
      Tertiaire   | 205  | 190`,
  },
  invalid: {
    'one sector at the city’s perimeter, the others at the metropolis’': {
      grid: `
        Émissions GES de la métropole (kt CO2e)
        Secteur           | 2019 | 2021
        Résidentiel       | 395  | 380
        Transport routier | 298  | 284

        Émissions GES de la commune (kt CO2e)
        Secteur     | 2019 | 2021
        Tertiaire   | 50   | 48
        Agriculture | 3    | 3`,
      findings: {
        'Bilan!B8':
          'In 2019, GHG emissions - Tertiary (services) is at the commune perimeter, the other lines at the intermunicipality perimeter.',
        'Bilan!C8':
          'In 2021, GHG emissions - Tertiary (services) is at the commune perimeter, the other lines at the intermunicipality perimeter.',
      },
    },
  },
});
