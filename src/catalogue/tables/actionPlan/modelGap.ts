import { amount, type Pair, pairOf } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription } from '../description';
import { modelGapRows, totalRow } from '../rows';

/** The last heading of both forms, translated. */
const GAP_IN_FRENCH = ['Écart d’émissions', 'Écart d’émissions (quantité nécessaire pour atteindre la neutralité)'];

/** Residual emissions: at most 20 % of the baseline, by the Mission's Info Kit (footnote of the template). */
const ALLOWANCE = 0.2;

const pair = pairOf({ amount: '(Absolute value)', share: '(% of BAU 2030)' }, 'bau');

const bau = amount('bau', 'Baseline Emissions (BAU 2030)', 'Émissions tendancielles 2030', {
  under: '(Absolute value)',
  isRequired: true,
  alsoSeen: ['Baseline emissions', 'BAU 2030', 'BAU 2030 emissions'],
});

const common = {
  title: 'A-2.1: Emissions Gap (kt CO2e)',
  alsoTitled: ['Emission gap'],
  aid: 'Écart d’émissions à combler',
  confidence: 'published',
  unit: 'kt CO2e/year',
  instructions: [
    {
      fr: 'Émissions tendancielles et réductions : à reprendre du modèle économique NetZeroCities. Elles ne se déduisent pas d’un inventaire PCAET.',
      en: 'Business-as-usual emissions and reductions: to be taken from the NetZeroCities economic model. They cannot be derived from a PCAET inventory.',
    },
  ],
  footnotes: [
    '¹ Residual emissions consist of those emissions which can’t be reduced through climate action and are being offset. Residual emissions may amount to a maximum of 20 % as stated by the Mission Info Kit.',
    '² Emissions reduction target percentage for "Other" sector is assumed to be the same as for the other 4 main sectors unless updated by city. Activities and commitments to reduce these emissions are documented in the Climate Neutrality Action Plan.',
  ],
  rows: modelGapRows,
  total: totalRow,
} as const satisfies Partial<TableDescription>;

const partsOfG3: readonly Pair[] = [
  {
    id: 'reduction',
    heading: 'Emissions Reduction Resulting from CNAP',
    aid: 'Réductions issues du plan d’action',
    alsoSeen: [
      'Emissions reduction',
      'Emission reductions resulting from CNAP',
      'Reduction',
      'All levers',
      'Réduction des émissions résultant du plan d’action',
    ],
  },
  {
    id: 'remaining',
    heading: 'Remaining Emissions',
    aid: 'Émissions restantes',
    computed: { is: 'minus', first: 'bau', second: 'reduction' },
    alsoSeen: ['Remaining'],
  },
  {
    id: 'offsetting',
    heading: 'Residual Emissions Offsetting ¹',
    aid: 'Émissions résiduelles à compenser',
    computed: { is: 'allowance', column: 'remaining', rate: ALLOWANCE, of: 'bau' },
    alsoSeen: [
      'Residual emissions',
      'Residual offsetting',
      'Offsetting of residual emissions',
      'Compensation des émissions résiduelles',
    ],
  },
  {
    id: 'gap',
    heading: 'Emissions Gap (amount necessary to achieve net-zero)',
    aid: 'Écart à combler pour la neutralité',
    computed: { is: 'minus', first: 'remaining', second: 'offsetting', isFloored: true },
    alsoSeen: ['Emissions gap', 'Gap', 'Emission gap', ...GAP_IN_FRENCH],
  },
];

/**
 * G3, economic model (version 2). Its inputs come from A-1.3b, never from a PCAET inventory: without them the form is
 * written empty, its formulas ready. M = B − R, O = min(M, 20 % × B), E = M − O, never below 0.
 */
export const gapG3: TableDescription = ofActionPlan(
  'A-2',
  'V2',
)({
  ...common,
  id: 'A-2.1',
  number: 'A-2.1',
  form: 'G3',
  columns: [bau, ...partsOfG3.flatMap(pair)],
});

const partsOfG1e: readonly Pair[] = [
  {
    id: 'offsetting',
    heading: 'Residual emissions offsetting ¹',
    aid: 'Émissions résiduelles à compenser',
    alsoSeen: ['Residual emissions'],
  },
  {
    id: 'reduction',
    heading: 'Emissions reduction target',
    aid: 'Objectif de réduction',
    alsoSeen: ['Emission reduction target', 'Reduction target', 'Objectif de réduction des émissions'],
  },
  {
    id: 'gap',
    heading: 'Emissions gap (amount necessary to achieve net-zero)',
    aid: 'Écart à combler pour la neutralité',
    computed: { is: 'gap', of: 'bau', less: ['offsetting', 'reduction'], isFloored: true },
    alsoSeen: ['Emissions gap', 'Emission gap', ...GAP_IN_FRENCH],
  },
];

/** G1e, economic model (version 1): b is 20 % of the total, shared between sectors; d = max(0, a − b − c). */
export const gapG1e: TableDescription = ofActionPlan(
  'A-2',
  'V1',
)({
  ...common,
  id: 'A-2.3-model',
  number: 'A-2.3',
  title: 'A-2.3: Emissions gap (kt CO2e)',
  form: 'G1e',
  columns: [bau, ...partsOfG1e.flatMap(pair)],
});
