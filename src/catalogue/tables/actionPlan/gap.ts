import { amount, type Pair, pairOf, share } from '../columns';
import { ofActionPlan } from '../described';
import type { TableDescription } from '../description';
import { gapRows, totalRow } from '../rows';

const UNIT = 'kt CO2e/year';
const pair = pairOf({ amount: '(absolute)', share: '(%)' }, 'baseline');

/** G2, six columns (version 2): (4) = (2) − (3), (6) = (1) − (2). */
const partsOfG2: readonly Pair[] = [
  {
    id: 'target',
    heading: '(2) Emissions Reduction Target 2030',
    aid: 'Objectif de réduction 2030',
    alsoSeen: ['Emission reduction target 2030', 'Reduction target 2030', 'Objectif de réduction des émissions 2030'],
  },
  {
    id: 'existing',
    heading: '(3) Emission reduction through other Action Plans',
    aid: 'Réductions déjà prévues par d’autres plans',
    alsoSeen: [
      'Emissions reduction through other action plans',
      'Emissions reductions in existing strategies', // version 1, mixed in
      'Réduction des émissions par d’autres plans d’action',
    ],
  },
  {
    id: 'gap',
    heading: '(4) Emissions Gap',
    aid: 'Écart à combler = (2) − (3)',
    computed: { is: 'minus', first: 'target', second: 'existing' },
    alsoSeen: ['Emission gap', 'Gap', 'Écart d’émissions'],
  },
  {
    id: 'plan',
    heading: '(5) Emissions reduction through the CCC Action Plan to address the Gap',
    aid: 'Réductions issues du plan d’action',
    alsoSeen: [
      'Emissions reduction through the CCC Action Plan',
      'Emission reduction through CCC Action Plan',
      'Emissions Reduction Resulting from CNAP', // the model's form, mixed in
      'Réduction des émissions par le plan d’action du CCC pour combler l’écart',
      'Réduction des émissions par le plan d’action',
    ],
  },
  {
    id: 'residual',
    heading: '(6) Residual emissions',
    aid: 'Émissions résiduelles = (1) − (2)',
    computed: { is: 'minus', first: 'baseline', second: 'target' },
    alsoSeen: ['Residual emission'],
  },
];

export const gapG2: TableDescription = ofActionPlan(
  'A-2',
  'V2',
)({
  id: 'A-2.2',
  number: 'A-2.2',
  title: 'City’s baseline emissions, emissions gap, emissions reduction and residual emissions',
  alsoTitled: ['Emissions gap', 'Emission gap'],
  aid: 'Émissions de référence, écart à combler, réductions et émissions résiduelles',
  form: 'G2',
  confidence: 'template',
  unit: UNIT,
  hasBaseYear: true,
  instructions: [
    {
      fr: '(2) L’objectif vise au moins 80 % de réduction par rapport à la référence.',
      en: '(2) The emissions reduction target for 2030 ideally achieves a minimum 80% reduction from the baseline.',
    },
    {
      fr: '(3) Réductions des politiques et plans existants, absentes du portefeuille d’actions B-2. À saisir si aucune feuille ne les donne.',
      en: '(3) Reductions of existing policies and plans, not in the portfolio of section B. To be typed when no sheet gives them.',
    },
    {
      fr: '(5) Réductions déjà chiffrées des actions B-2 ; tant que l’écart n’est pas couvert, la différence compte dans les émissions résiduelles.',
      en: '(5) Already quantified reductions of the B-2 actions; as long as a difference with (4) has not been addressed, it is considered as part of the residual emissions.',
    },
  ],
  rows: gapRows,
  total: totalRow,
  columns: [
    amount('baseline', '(1) Baseline emissions', 'Émissions de référence', {
      under: '(absolute) (kt CO2e)',
      isRequired: true,
      alsoSeen: ['Baseline emission'],
    }),
    ...partsOfG2.flatMap(pair),
  ],
});

const partsOfG1: readonly Pair[] = [
  {
    id: 'residual',
    heading: 'Residual emissions / offsetting ¹',
    aid: 'Émissions résiduelles, à compenser',
    alsoSeen: ['Residual emissions', 'Residual emissions offsetting', 'Émissions résiduelles / compensation'],
  },
  {
    id: 'target',
    heading: 'Baseline emissions reduction target ²',
    aid: 'Objectif de réduction',
    computed: { is: 'minus', first: 'baseline', second: 'residual' },
    alsoSeen: [
      'Emissions reduction target',
      'Baseline emission reduction target',
      'Objectif de réduction des émissions de référence',
    ],
  },
  {
    id: 'existing',
    heading: 'Emissions reductions in existing strategies ³',
    aid: 'Réductions des stratégies existantes',
    alsoSeen: [
      'Emissions reduction in existing strategies',
      'Emission reductions in existing strategies',
      'Emission reduction through other Action Plans', // version 2, mixed in
      'Réductions d’émissions dans les stratégies existantes',
    ],
  },
  {
    id: 'gap',
    heading: 'Emissions gap (to be addressed by action plan) ⁴',
    aid: 'Écart à combler par le plan d’action',
    computed: { is: 'minus', first: 'target', second: 'existing' },
    alsoSeen: [
      'Emissions gap',
      'Emission gap (to be addressed by action plan)',
      'Écart d’émissions',
      'Écart d’émissions (à combler par le plan d’action)',
    ],
  },
];

/** G1 (version 1): c = a − b, e = c − d. The base of the % in c, d, e is the row's baseline, and the table says so. */
export const gapG1: TableDescription = ofActionPlan(
  'A-2',
  'V1',
)({
  id: 'A-2.3',
  number: 'A-2.3',
  title: 'A-2.3: Emissions gap',
  alsoTitled: ['Emission gap'],
  aid: 'Écart d’émissions à combler',
  form: 'G1',
  confidence: 'template',
  unit: UNIT,
  hasBaseYear: true,
  instructions: [
    {
      fr: 'Les pourcentages sont calculés sur la référence de la ligne ; ceux de la première colonne, sur le total.',
      en: 'Percentages are computed on the baseline of the row; those of the first column, on the total.',
    },
  ],
  footnotes: [
    '¹ Residual emissions consist of those emissions which can’t be reduced through climate action and are being offset. Residual emission may amount to a maximum of 20 % as stated by the Mission Info Kit.',
    '² Baseline reduction target = Baseline emissions – residual emissions.',
    '³ Emission reductions planned for in existing action planning and strategies should be quantified per sector.',
    '⁴ Emissions gap = Baseline emission reduction target – Emissions reduction in existing strategies.',
  ],
  rows: gapRows,
  total: totalRow,
  columns: [
    amount('baseline', 'Baseline emissions (percentage)', 'Émissions de référence', {
      under: '(absolute)',
      isRequired: true,
      alsoSeen: ['Baseline emissions'],
    }),
    share('baseline-share', 'Baseline emissions (percentage)', 'part du total', {
      under: '(%)',
      computed: { is: 'share-of-total', part: 'baseline' },
      alsoSeen: ['Baseline emissions'],
    }),
    ...partsOfG1.flatMap(pair),
  ],
});
