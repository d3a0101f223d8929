import { otherTemplateVersion } from '../../../../src/pipeline/check/rules/otherTemplateVersion';
import { testRule } from '../../../support/ruleTester';

const inventory = (number: string) => `
  ${number}: GHG emissions by source sectors
            | Scope 1 | Scope 2 | Scope 3 | Total
  Buildings | 310     | 40      | NO      | 350
  Transport | 200     | 2       | NO      | 202
  Waste     | 30      | NO      | 5       | 35
  IPPU      | 12      | 3       | NO      | 15
  AFOLU     | 8       | NO      | NO      | 8
  Total     | 560     | 45      | 5       | 610`;

testRule(otherTemplateVersion, {
  valid: { 'an inventory of the version that the settings ask for': inventory('A-1.3') },
  invalid: {
    'an inventory of version 1, the settings asking for version 2': {
      grid: inventory('A-1.4'),
      findings: {
        'Bilan!B2':
          'Your tables follow version V1 of the Action Plan ("A-1.4: GHG emissions by source sectors"); the settings ask for version V2.',
      },
    },
  },
});
