import { certificateAmongSinks } from '../../../../src/pipeline/check/rules/certificateAmongSinks';
import { testRule } from '../../../support/ruleTester';

const list = (...lines: readonly string[]) => `
  B-2.2: Individual action outlines
  Action name | Action type | Action description | Field of action | Systemic lever | Outcome (according to module B-1.1) | Responsible bodies/person for implementation | Action scale & addressed entities | Involved stakeholders | Comments on implementation | GHG emissions reduction estimate (total) per emission source sector | GHG emissions compensated (natural or technological sinks) | Total costs and costs by CO2e unit
  ${lines.join('\n')}`;

const action = (name: string, description: string, compensated: string) =>
  `${name} | Other | ${description} | Green infrastructure | Finance | Residual emissions | Climate | City | Residents | 2025 | | ${compensated} | 2000000`;

testRule(certificateAmongSinks, {
  valid: {
    'trees of the territory, and certificates without an amount': list(
      action('Urban forest', 'New trees', '300'),
      action('Carbon cooperative', 'Certificates of the region', ''),
    ),
  },
  invalid: {
    'certificates in the row of sinks': {
      grid: list(action('Carbon cooperative', 'Certificates bought outside the city', '37000')),
      findings: {
        'Bilan!L3':
          'Carbon cooperative: 37,000 compensated by certificates or outside the territory, in the row of sinks.',
      },
    },
  },
});
