import { indicatorNumberRepeated } from '../../../../src/pipeline/check/rules/indicatorNumberRepeated';
import { testRule } from '../../../support/ruleTester';

testRule(indicatorNumberRepeated, {
  valid: {
    'an indicator that stands under two outcomes': `
      B-3.1: Impact Pathways
      Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name    | 2025 | 2027 | 2030
      Fewer cars                  | Tramway         | GHG1                              | Car kilometres    | 900  | 800  | 700
      Cleaner air                 | Tramway         | GHG1                              | Car kilometres    | 900  | 800  | 700
      Cleaner air                 | Boilers         | AIR1                              | Fine particles    | 20   | 15   | 10`,
  },
  invalid: {
    'two indicators with one number': {
      grid: `
        B-3.1: Impact Pathways
        Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name    | 2025 | 2027 | 2030
        Fewer cars                  | Tramway         | 1                                 | Car kilometres    | 900  | 800  | 700
        Cleaner air                 | Boilers         | 1                                 | Fine particles    | 20   | 15   | 10`,
      findings: { 'Bilan!C4': 'Number 1: given already to Car kilometres.' },
    },
  },
});
