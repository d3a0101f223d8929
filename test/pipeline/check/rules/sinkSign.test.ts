import { sinkSign } from '../../../../src/pipeline/check/rules/sinkSign';
import { testRule } from '../../../support/ruleTester';

testRule(sinkSign, {
  valid: {
    'a removal that is negative among emissions': `
      t CO2e      | 2019 | 2021
      Résidentiel | 450  | 440
      Tertiaire   | 300  | 290
      UTCATF      | -55  | -52`,
  },
  invalid: {
    'a removal without its minus': {
      grid: `
        t CO2e      | 2019 | 2021
        Résidentiel | 450  | 440
        Tertiaire   | 300  | 290
        UTCATF      | -55  | 52`,
      findings: { 'Bilan!C4': 'Net CO2 sequestration in 2021: 52 t CO₂e/year. Removal, or soil that emits?' },
    },
  },
});
