import type { Settings } from '../../domain/settings';
import type { SectorColumn, SectorTable } from './description';
import { planVersion } from './inventory';
import { economicRows, gapRows, totalRow } from './rows';

const UNIT = 'kt CO2e/year';
/** From the core's tonnes. */
const scale = { over: 1000 };
/** Residual emissions: at most 20 % of the baseline, by the Mission's Info Kit (footnote of the template). */
const ALLOWANCE = 0.2;

type Part = Pick<SectorColumn, 'id' | 'heading' | 'aid' | 'content'>;

const amount = (under: string, part: Part): SectorColumn => ({
  ...part,
  under,
  width: 15,
  look: 'amount',
  isRequired: true,
});

const share = (under: string, part: Part): SectorColumn => ({ ...part, under, width: 12, look: 'share' });

const absolute = '(absolute)';
const percent = '(%)';

/** The amount and its share of the baseline, under one heading. */
const pair = (part: Part, base: string): readonly SectorColumn[] => [
  amount(absolute, part),
  share(percent, { ...part, id: `${part.id}-share`, content: { is: 'share', part: part.id, of: base } }),
];

const common = (version: Settings['actionPlan']) =>
  ({
    kind: 'sectors',
    family: 'ghg',
    unit: UNIT,
    scale,
    hasBaseYear: true,
    version: planVersion(version),
    source: 'domain/ccc-tables.md, module A-2',
    total: totalRow,
  }) as const;

const baselineFrom = (version: Settings['actionPlan']) =>
  ({ is: 'table', table: version === 'V1' ? 'A-1.4' : 'A-1.3', column: 'total', over: 1000 }) as const;

/** G2, six columns (version 2): (4) = (2) − (3), (6) = (1) − (2). */
export const gapG2 = (version: Settings['actionPlan']): SectorTable => ({
  ...common(version),
  id: 'A-2.2',
  title: 'City’s baseline emissions, emissions gap, emissions reduction and residual emissions',
  aid: 'Émissions de référence, écart à combler, réductions et émissions résiduelles',
  confidence: 'template',
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
  footnotes: [],
  rows: gapRows(version),
  columns: [
    amount('(absolute) (kt CO2e)', {
      id: 'baseline',
      heading: '(1) Baseline emissions',
      aid: 'Émissions de référence',
      content: baselineFrom(version),
    }),
    ...pair(
      {
        id: 'target',
        heading: '(2) Emissions Reduction Target 2030',
        aid: 'Objectif de réduction 2030',
        content: { is: 'drop', from: 'baseline', when: 'objective' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'existing',
        heading: '(3) Emission reduction through other Action Plans',
        aid: 'Réductions déjà prévues par d’autres plans',
        content: { is: 'drop', from: 'baseline', when: 'existing-strategies' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'gap',
        heading: '(4) Emissions Gap',
        aid: 'Écart à combler = (2) − (3)',
        content: { is: 'minus', first: 'target', second: 'existing' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'plan',
        heading: '(5) Emissions reduction through the CCC Action Plan to address the Gap',
        aid: 'Réductions issues du plan d’action',
        content: { is: 'reductions' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'residual',
        heading: '(6) Residual emissions',
        aid: 'Émissions résiduelles = (1) − (2)',
        content: { is: 'minus', first: 'baseline', second: 'target' },
      },
      'baseline',
    ),
  ],
});

/** G1 (version 1): c = a − b, e = c − d. The base of the % in c, d, e is the row's baseline, and the table says so. */
export const gapG1 = (version: Settings['actionPlan']): SectorTable => ({
  ...common(version),
  id: 'A-2.3',
  title: 'A-2.3: Emissions gap',
  aid: 'Écart d’émissions à combler',
  confidence: 'template',
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
  rows: gapRows(version),
  columns: [
    amount(absolute, {
      id: 'baseline',
      heading: 'Baseline emissions (percentage)',
      aid: 'Émissions de référence',
      content: baselineFrom(version),
    }),
    share(percent, {
      id: 'baseline-share',
      heading: 'Baseline emissions (percentage)',
      aid: 'part du total',
      content: { is: 'share-of-total', part: 'baseline' },
    }),
    ...pair(
      {
        id: 'residual',
        heading: 'Residual emissions / offsetting ¹',
        aid: 'Émissions résiduelles, à compenser',
        content: { is: 'level', when: 'objective' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'target',
        heading: 'Baseline emissions reduction target ²',
        aid: 'Objectif de réduction',
        content: { is: 'minus', first: 'baseline', second: 'residual' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'existing',
        heading: 'Emissions reductions in existing strategies ³',
        aid: 'Réductions des stratégies existantes',
        content: { is: 'drop', from: 'baseline', when: 'existing-strategies' },
      },
      'baseline',
    ),
    ...pair(
      {
        id: 'gap',
        heading: 'Emissions gap (to be addressed by action plan) ⁴',
        aid: 'Écart à combler par le plan d’action',
        content: { is: 'minus', first: 'target', second: 'existing' },
      },
      'baseline',
    ),
  ],
});

const model = (part: Part): readonly SectorColumn[] =>
  pair(part, 'bau').map((column) => ({
    ...column,
    under: column.look === 'share' ? '(% of BAU 2030)' : '(Absolute value)',
  }));

/**
 * G3, economic model (version 2). Its inputs come from A-1.3b, never from a PCAET inventory: without them the form is
 * written empty, its formulas ready. M = B − R, O = min(M, 20 % × B), E = M − O, never below 0.
 */
export const gapG3 = (version: Settings['actionPlan']): SectorTable => ({
  ...common(version),
  id: 'A-2.1',
  hasBaseYear: false,
  title: 'A-2.1: Emissions Gap (kt CO2e)',
  aid: 'Écart d’émissions à combler',
  confidence: 'published',
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
  rows: economicRows,
  columns: [
    amount('(Absolute value)', {
      id: 'bau',
      heading: 'Baseline Emissions (BAU 2030)',
      aid: 'Émissions tendancielles 2030',
      content: { is: 'level', when: 'business-as-usual' },
    }),
    ...model({
      id: 'reduction',
      heading: 'Emissions Reduction Resulting from CNAP',
      aid: 'Réductions issues du plan d’action',
      content: { is: 'blank' },
    }),
    ...model({
      id: 'remaining',
      heading: 'Remaining Emissions',
      aid: 'Émissions restantes',
      content: { is: 'minus', first: 'bau', second: 'reduction' },
    }),
    ...model({
      id: 'offsetting',
      heading: 'Residual Emissions Offsetting ¹',
      aid: 'Émissions résiduelles à compenser',
      content: { is: 'allowance', column: 'remaining', rate: ALLOWANCE, of: 'bau' },
    }),
    ...model({
      id: 'gap',
      heading: 'Emissions Gap (amount necessary to achieve net-zero)',
      aid: 'Écart à combler pour la neutralité',
      content: { is: 'minus', first: 'remaining', second: 'offsetting', isFloored: true },
    }),
  ],
});
