import type { Draw } from '../draw';
import type { CleanSheet } from './cleanBook';
import { cells } from './typedCells';

const row = (table: string, name: string, values: Parameters<typeof cells>[2]) => cells(table, name, values);

/** B-1.1, A-2.1, A-3.2 and C-1.2: what is to change, who is there, what governance brings. */
export const pathways: readonly CleanSheet[] = [
  {
    name: 'B-1.1',
    rows: [
      ['B-1.1: Impact Pathways'],
      [
        'Fields of action',
        'Systemic levers',
        'Early changes (1-2 years)',
        'Late outcomes (3-4 years)',
        'Direct impacts (Emission reductions)',
        'Indirect impacts (co-benefits)',
      ],
      [
        'Mobility & transport',
        'Technology/infrastructure',
        ...row('B-1.1', 'cars', { early: 'Fewer cars' }),
        'Warm homes',
        '-96 ktCO2eq',
        'Clean heat',
      ],
    ],
  },
  {
    name: 'A-2.1 policies',
    rows: [
      ['A-2.1: List of relevant policies, strategies & regulations'],
      ['Type', 'Level', 'Name & Title', 'Description', 'Relevance', 'Need for action'],
      [
        'strategy',
        'local',
        'Mobility plan',
        'Fewer cars',
        'A third of emissions',
        ...row('A-2.1-policies', 'plan', { need: 'Set parking fees' }),
      ],
    ],
  },
  {
    name: 'A-3.2',
    rows: [
      ['A-3.2: Systems & stakeholder mapping'],
      [
        'System',
        'Stakeholders',
        'Influence on the city’s climate neutrality ambition',
        'Interest in the city’s climate neutrality ambition',
      ],
      ['financial', 'Regional bank', 'High', 'Medium'],
      ['institutional/regulatory', 'City council', 'High', 'High'],
    ],
  },
  {
    name: 'C-1.2',
    rows: [
      ['C.1.2: Sample Table: Relations between governance innovations, systems, and impact pathways'],
      [
        'Intervention name',
        'Description',
        'Systemic barriers / opportunities addressed',
        'Leadership and stakeholders involved',
        'Enabling impact',
        'Co-benefits',
      ],
      [
        'Mobility board',
        'A board that sets parking fees',
        'Silos',
        ...row('C-1.2', 'board', {
          stakeholders: 'City council',
          enabling: 'Quicker decisions',
          benefits: 'Clean heat',
        }),
      ],
    ],
  },
];

const OUTLINE = [
  'Action name',
  'Action type',
  'Action description',
  'Field of action',
  'Systemic lever',
  'Outcome (according to module B-1.1)',
  'Responsible bodies/person for implementation',
  'Action scale & addressed entities',
  'Involved stakeholders',
  'Comments on implementation',
  'GHG emissions reduction estimate (total) per emission source sector',
  'GHG emissions compensated (natural or technological sinks)',
  'Total costs and costs by CO2e unit',
] as const;

const outline = (name: string, description: string, values: Parameters<typeof cells>[2]) => [
  ...row('B-2.2', name, { name }),
  'Technical interventions',
  ...row('B-2.2', name, { description }),
  'Mobility & transport',
  'Technology/infrastructure',
  'Fewer cars',
  'City council',
  'City',
  'Regional bank',
  'From 2025',
  ...row('B-2.2', name, values),
];

/** B-2.2: an outline a row, actions that cost and a sink. */
export function outlines(draw: Draw, actions: readonly string[]): CleanSheet {
  return {
    name: 'B-2.2',
    rows: [
      ['B-2.2: Individual action outlines'],
      OUTLINE,
      ...actions.map((name, i) =>
        outline(name, `Works for ${name}`, {
          reduction: null,
          compensated: null,
          cost: draw.int(10, 90) * 1_000_000 + i,
        }),
      ),
      outline('Urban forest', 'New trees along streets', {
        reduction: null,
        compensated: draw.int(200, 900),
        cost: null,
      }),
    ],
  };
}
