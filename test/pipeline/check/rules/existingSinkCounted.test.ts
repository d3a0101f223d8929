import { existingSinkCounted } from '../../../../src/pipeline/check/rules/existingSinkCounted';
import { testRule } from '../../../support/ruleTester';

const list = (...lines: readonly string[]) => `
  B-2.2: Individual action outlines
  Action name | Action type | Action description | Field of action | Systemic lever | Outcome (according to module B-1.1) | Responsible bodies/person for implementation | Action scale & addressed entities | Involved stakeholders | Comments on implementation | GHG emissions reduction estimate (total) per emission source sector | GHG emissions compensated (natural or technological sinks) | Total costs and costs by CO2e unit
  ${lines.join('\n')}`;

const action = (name: string, description: string, compensated: string) =>
  `${name} | Nature-based | ${description} | Green infrastructure | Technology | Cooler streets | Parks | City | Residents | 2025 | | ${compensated} | 2000000`;

testRule(existingSinkCounted, {
  valid: {
    'trees that the plan adds, and an existing forest that compensates nothing': list(
      action('Urban forest', 'New trees beside the existing ones', '300'),
      action('Forest of the hills', 'Preservation of the forest', ''),
    ),
  },
  invalid: {
    'the growth of a forest that is there': {
      grid: list(action('Forest of the hills', 'Preservation of the existing forest', '5200')),
      findings: {
        'Bilan!L3': 'Forest of the hills: 5,200 compensated by a sink that seems to exist already.',
      },
    },
  },
});
