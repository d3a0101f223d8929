import { unitUnread } from '../../../../src/pipeline/check/rules/unitUnread';
import { testRule } from '../../../support/ruleTester';

testRule(unitUnread, {
  valid: {
    'a unit that is known, and none at all': `
      Indicateur            | Unité     | 2019   | 2021
      Population municipale | habitants | 412000 | 415000
      Logements rénovés     | -         | 120    | 140`,
  },
  invalid: {
    'jobs and dwellings: quoted, with the officer’s own labels': {
      grid: `
        Indicateur               | Unité     | 2019 | 2021
        Emplois de la rénovation | emplois   | 120  | 140
        Logements rénovés par an | logements | 1240 | 1300
        Population municipale    | habitants | 412000 | 415000`,
      findings: {
        'Bilan!C2': '"Emplois de la rénovation" in "emplois", an unknown unit: 2 figures are not taken.',
        'Bilan!C3': '"Logements rénovés par an" in "logements", an unknown unit: 2 figures are not taken.',
      },
    },
  },
});
