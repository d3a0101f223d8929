import type { Draw } from '../draw';
import type { CleanCell, CleanSheet } from './cleanBook';
import { cells, percent, sum, sumsOf } from './typedCells';

const YEARS = [2021, 2022, 2023, 2024, 2025] as const;
const FIELDS = ['Energy Systems', 'Transportation', 'Waste'] as const;
/** Actions that both plans know. */
export const PROJECTS = ['Heat network', 'Electric buses', 'Sorting centre'] as const;

const INCOMES = [
  ['Local taxes', 0.6],
  ['State transfers', 0.25],
  ['Fees', 0.1],
] as const;

/** Tables 1 to 3: the climate budget of the city, the fields that it goes to, and where the money comes from. */
export function budgets(draw: Draw): readonly CleanSheet[] {
  const whole = YEARS.map(() => draw.int(200, 240) * 1_000_000);
  const allocated = FIELDS.map(() => YEARS.slice(2).map(() => draw.int(3_000_000, 6_000_000)));
  const totals = sumsOf(allocated);
  const climate = YEARS.map((_, y) => (y < 2 ? draw.int(9_000_000, 15_000_000) : (totals[y - 2] ?? 0)));
  const byYear = (row: string, table: string, values: readonly CleanCell[], first = 0) =>
    cells(table, row, Object.fromEntries(values.map((value, i) => [`y${YEARS[first + i] ?? ''}`, value])));
  return [
    {
      name: 'Table 1',
      rows: [
        ['Table 1: Historical Municipal Budget and Budget for Climate Actions'],
        ['Budget Data', ...YEARS],
        ['Municipal Budget (€)', ...byYear('budget', 'IP-1', whole)],
        ['Municipal Budget for Climate Actions & Projects (€)', ...byYear('climate', 'IP-1', climate)],
        [
          '% of Municipal Budget for Climate Actions & Projects (%)',
          ...byYear(
            'share',
            'IP-1',
            climate.map((part, y) => `${((100 * part) / (whole[y] ?? 1)).toFixed(2)}%`),
          ),
        ],
      ],
    },
    {
      name: 'Table 3',
      rows: [
        ['Table 3: List of Income Sources for the City'],
        ['Income Category', 'City income', '% of city budget'],
        ...INCOMES.map(([category, part]) => {
          const income = Math.round((whole.at(-1) ?? 0) * part);
          return [...cells('IP-3', category, { category, income, share: percent(income, whole.at(-1) ?? 1) })];
        }),
      ],
    },
    {
      name: 'Table 2',
      rows: [
        ['Table 2: Finance Sources by Field of Actions'],
        ['Field of action', 'Subsection', ...YEARS.slice(2)],
        ...FIELDS.map((field, i) => [field, PROJECTS[i] ?? null, ...byYear('field', 'IP-2', allocated[i] ?? [], 2)]),
        ['Total', null, ...byYear('total', 'IP-2', totals, 2)],
      ],
    },
  ];
}

/** Tables 6, 7, 9 and 13: what is done costs, who pays, what may go wrong. */
export function investments(draw: Draw): readonly CleanSheet[] {
  const lines = PROJECTS.map((project, i) => ({
    project,
    field: FIELDS[i] ?? '',
    capex: draw.int(10, 90) * 1_000_000,
    impact: draw.int(2, 60) * 100 + i,
  }));
  return [
    {
      name: 'Table 6',
      rows: [
        ['Table 6: Sectorial Costing'],
        [
          'Field of action',
          'Action/Indicator',
          'Implementation Costs/Capex',
          'Operational costs',
          'Direct impacts*',
          'Cost effectiveness ¹',
          'State',
          'Own funds',
        ],
        ...lines.map(({ field, project, capex, impact }, i) => [
          field,
          ...cells('IP-6', project, { action: project }),
          ...cells('IP-6', project, {
            capex,
            opex: 120_000 + i * 7000,
            impact,
            effectiveness: Math.round(capex / impact),
            state: capex * 0.4,
            own: capex * 0.6,
          }),
        ]),
      ],
    },
    {
      name: 'Table 5',
      rows: [
        ['Table 5: Barriers to Climate Investment'],
        [
          'Financial Barriers to achieving Climate Neutrality',
          'Typology of Barrier',
          'Description',
          'Sector and stakeholders involved',
        ],
        ...['High rates', 'Slow permits', 'Split ownership'].map((barrier) => [
          barrier,
          ...cells('IP-5', barrier, {
            typology: 'Financial',
            description: `What ${barrier} hold back`,
            stakeholders: 'Buildings, owners',
          }),
        ]),
      ],
    },
    {
      name: 'Table 7',
      rows: [
        ['Table 7: Capital Intensive Projects'],
        [
          'Fields of Action',
          'Action/Indicator',
          'Capex (€m)',
          'Opex (€m)',
          'Cost Effectiveness (EUR/tCO2e)',
          'Investment (Split by Stakeholders)',
        ],
        ...lines.map(({ field, project, capex, impact }, i) => [
          field,
          project,
          ...cells('IP-7', project, {
            capex: capex / 1_000_000,
            opex: i + 1,
            effectiveness: Math.round(capex / impact),
            split: `${20 + i}% Municipality, ${40 - i}% State, 40% Green Loan`,
          }),
        ]),
      ],
    },
    {
      name: 'Table 9',
      rows: [
        ['Table 9: Capital Planning'],
        ['Field of Action', 'Action/Indicator', 'Cost to Municipality', 'Cost to Other', '% of Costs Covered'],
        ...lines.map(({ field, project, capex }, i) => [
          field,
          project,
          ...cells('IP-9', project, { municipality: capex * 0.4, other: capex * 0.6, covered: 60 + i * 20 }),
        ]),
        [
          'Total',
          null,
          ...cells('IP-9', 'Total', {
            municipality: sum(lines.map(({ capex }) => capex * 0.4)),
            other: sum(lines.map(({ capex }) => capex * 0.6)),
          }),
        ],
      ],
    },
    {
      name: 'Table 13',
      rows: [
        ['Table 13: Climate Investment Plan Risk Framework'],
        [
          'Fields of Action',
          'Sectoral Project',
          'Risks Identified',
          'Description of Risk',
          'Risk Priority',
          'Mitigation of Risk',
        ],
        ...lines.map(({ field, project }, i) => [
          field,
          project,
          `Risk ${i + 1}`,
          `What may happen to ${project}`,
          ...cells('IP-13', project, {
            priority: draw.pick(['High', 'Medium', 'Low']),
            mitigation: `What is done for ${project}`,
          }),
        ]),
      ],
    },
  ];
}
