import { linearTargets } from '../../../../src/pipeline/check/rules/linearTargets';
import { testRule } from '../../../support/ruleTester';

const list = (first: string, second: string) => `
  B-3.1: Impact Pathways
  Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name    | 2025 | 2027 | 2030
  Fewer cars                  | Tramway         | 1                                 | Car kilometres    | ${first}
  Cleaner air                 | Tramway         | 2                                 | NO2 concentration | ${second}`;

testRule(linearTargets, {
  valid: {
    'a schedule, and targets that stay': list('900 | 700 | 300', '40 | 40 | 40'),
  },
  invalid: {
    'two lines, one of them rounded': {
      grid: list('900 | 660 | 300', '30 | 26 | 21'),
      findings: {
        'Bilan!E3':
          'Indicators whose 2025 and 2027 targets are on a straight line to 2030: 2, among them "Car kilometres".',
      },
    },
  },
});
