import { ghgIndicatorMissing } from '../../../../src/pipeline/check/rules/ghgIndicatorMissing';
import { testRule } from '../../../support/ruleTester';

const list = (...names: readonly string[]) => `
  B-3.1: Impact Pathways
  Outcomes/ impacts addressed | Action/ project | Indicator No. (unique identified) | Indicator name | 2025 | 2027 | 2030
  ${names.map((name, i) => `Emissions | All | ${i + 1} | ${name} | 90${i} | 80${i} | 60${i}`).join('\n')}`;

const sectors = [
  'GHG emission from stationary energy',
  'GHG emission from transport',
  'GHG emission from waste',
  'GHG emission from IPPU',
  'GHG emission from AFOLU',
  'GHG emission from grid supplied energy',
];

testRule(ghgIndicatorMissing, {
  valid: {
    'all of them, two in other words': list(
      'GHG emissions of buildings and heating',
      ...sectors.slice(1),
      'Émissions de GES totales',
      'Car kilometres',
    ),
  },
  invalid: {
    'neither waste nor the total, but waste collected and emissions avoided': {
      grid: list(...sectors.filter((name) => !name.includes('waste')), 'Waste collected', 'GHG emissions avoided'),
      findings: {
        'Bilan!D2': 'GHG indicators that B-3.1 lacks: 2, among them "GHG emission from waste".',
      },
    },
  },
});
