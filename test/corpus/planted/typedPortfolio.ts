import type { Draw } from '../draw';
import { type CleanSheet, spot } from './cleanBook';
import { cells, SECTORS, sum } from './typedCells';
import { gapG2Of } from './typedGaps';

const ACTIONS = [
  ['1.1', 'Tramway', 'Mobility', 'Transport', 'Fewer cars in the centre'],
  ['1.2', 'Cycling lanes', 'Mobility', 'Transport', 'Bikes for short trips'],
  ['2.1', 'School retrofit', 'Built environment', 'Buildings', 'Warm classrooms'],
  ['2.2', 'Heat network', 'Energy systems', 'Buildings', 'Clean heat at home'],
  ['3.1', 'Sorting centre', 'Circular economy', 'Waste', 'Less rubbish burnt'],
  ['4.1', 'Efficient furnaces', 'Green industry', 'Industrial Process and Product Use (IPPU)', 'Cleaner factories'],
  ['5.1', 'Hedges and soils', 'Land and farms', 'AFOLU', 'Living soils'],
] as const;
const LEVER = 'Technology/infrastructure';

/** The pathways, the portfolio, a card for each action, and the gap that their reductions fill. */
export function portfolio(draw: Draw): readonly CleanSheet[] {
  const tonnes = ACTIONS.map((_, i) => draw.int(10, 60) * 1000 + 137 * (i + 1));
  const gaps = SECTORS.map((sector) => {
    const plan = sum(tonnes.filter((_, i) => ACTIONS[i]?.[3] === sector));
    const existing = Math.round(plan * 0.4) + 3;
    const baseline = Math.round((plan + existing) / 0.84);
    return [baseline, plan + existing, existing, plan, plan, baseline - plan - existing];
  });
  return [factors(), policies, pathways, list, ...ACTIONS.map((_, i) => card(i, tonnes[i] ?? 0, draw)), gapG2Of(gaps)];
}

const pathways: CleanSheet = {
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
    ...ACTIONS.map(([, name, field, , outcome]) => [
      field,
      LEVER,
      `Works begin for ${name}`,
      outcome,
      'to be quantified',
      'Cleaner air',
    ]),
  ],
};

const list: CleanSheet = {
  name: 'B-2.1',
  rows: [
    ['B-2.1: Description of action portfolios'],
    ['Fields of action', 'Portfolio description', null],
    [null, 'List of actions', 'Descriptions'],
    ...ACTIONS.map(([number, name, field]) => [
      ...cells('B-2.1', name, { field, action: `${number} ${name}` }),
      `What ${name} is`,
    ]),
  ],
};

function card(i: number, tonnes: number, draw: Draw): CleanSheet {
  const [number = '', name = '', field = '', sector = '', outcome = ''] = ACTIONS[i] ?? [];
  const millions = draw.int(5, 90);
  const perTonne = Math.round((millions * 1_000_000) / tonnes);
  const answer = (column: string, value: string) => spot(value, `typed B-2.2-card ${column}`, name, column);
  return {
    name: `B-2.2 ${i + 1}`,
    rows: [
      ['B-2.2: Individual action outlines'],
      ['Action name', answer('name', `${number} ${name}`)],
      ['Action type', 'Technical interventions'],
      ['Action description', `What ${name} is`],
      ['Field of action', field],
      ['Systemic lever', LEVER],
      ['Outcome (according to module B-1.1)', answer('outcome', outcome)],
      ['Responsible bodies/person for implementation', 'The city'],
      ['Action scale & addressed entities', 'The whole city'],
      ['Involved stakeholders', 'Residents'],
      ['Comments on implementation', 'From 2026'],
      ['Generated renewable energy (if applicable)', 'none'],
      ['Removed/substituted energy, volume, or fuel type', 'gas'],
      [
        'GHG emissions reduction estimate (total) per emission source sector',
        answer('reduction', `${sector}: ${tonnes} tCO2e`),
      ],
      ['Total costs and costs by CO2e unit', answer('cost', `${millions} M€ ; ${perTonne} €/tCO2e`)],
    ],
  };
}

const GASES = [
  ['co2', 'Carbon Dioxide (CO2)', 0.2],
  ['ch4', 'Methane (CH4)', 0.001],
  ['n2o', 'Nitrous Oxide (N2O)', 0.002],
  ['f-gases', 'F-gases (hydrofluorocarbons and perfluorocarbons)', 'NO'],
  ['sf6', 'Sulphur hexafluoride (SF6)', 'NO'],
  ['nf3', 'Nitrogen trifluoride (NF3)', 'NO'],
] as const;

/** unit, method and warming potentials said over the table. */
const factors = (): CleanSheet => ({
  name: 'A-1.2',
  rows: [
    ['A-1.2: Emission factors applied'],
    [spot('Factors in t CO2e/MWh; GPC method; GWP of AR5', 'typed A-1.2 note', '', 'note')],
    [spot('Primary energy/ energy source', 'typed A-1.2 head', '', 'head'), ...GASES.map(([, heading]) => heading)],
    ...['Electricity', 'Gas', 'Heating oil'].map((energy) => [
      energy,
      ...cells('A-1.2', energy, Object.fromEntries(GASES.map(([id, , value]) => [id, value]))),
    ]),
  ],
});

const policies: CleanSheet = {
  name: 'A-2.1',
  rows: [
    ['A-2.1: List of relevant policies, strategies & regulations'],
    ['Type', 'Level', 'Name & Title', 'Description', 'Relevance', 'Need for action'],
    ['plan', 'local', spot('Parking rules', 'typed A-2.1 name', '', 'name'), 'Adopted in 2022', 'High', 'none'],
    ['strategy', 'national', 'Low-carbon strategy', 'Adopted in 2020', 'High', 'none'],
  ],
};
