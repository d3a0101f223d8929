import { amount, money, number, text } from '../columns';
import { ofInvestmentPlan } from '../described';
import type { Column, TableDescription } from '../description';
import { totalRow } from '../rows';

const MEUR = 'MEUR';
/** Costs are incremental to business as usual, without subsidies; cash and NPV are never mixed (CCC-083, CCC-084). */
const HORIZON = 'MEUR - cash basis 2020-2030';
const repeats = { per: { fr: 'sous-secteur', en: 'subsector' }, groups: 'sector' } as const;
const sector = text('sector', 'Sector', 'Secteur', { width: 20 });
const subsector = text('subsector', 'Subsector', 'Sous-secteur', { width: 40 });
const total = { ...totalRow, label: 'TOTAL', alsoSeen: ['Total', 'Totals'] } as const;
const signs = {
  fr: 'Dépense négative, entre parenthèses ; économie positive ; « € - » vaut zéro.',
  en: 'Money out is negative, in accounting brackets; savings are positive; "€ -" is zero.',
} as const;

const common = {
  form: 'economic-model',
  confidence: 'published',
  unit: MEUR,
  repeats,
  total,
  instructions: [signs],
} as const;

const expenditure: readonly Column[] = [
  sector,
  subsector,
  money('capex', `Investment (CAPEX) (${HORIZON})`, 'Investissement', {
    unit: MEUR,
    isRequired: true,
    alsoSeen: ['Investment (CAPEX)', 'CAPEX'],
  }),
  money('opex', `Operational cost/savings (OPEX) (${HORIZON})`, 'Fonctionnement ou économie', {
    unit: MEUR,
    isRequired: true,
    alsoSeen: ['Operational cost/savings (OPEX)', 'OPEX'],
  }),
  money('total', `Total CAPEX + OPEX (${HORIZON})`, 'Investissement + fonctionnement', {
    unit: MEUR,
    isRequired: true,
    computed: { is: 'sum', of: ['capex', 'opex'] },
    alsoSeen: ['Total CAPEX + OPEX', 'CAPEX + OPEX'],
  }),
];

/** B-1.1a: what one stakeholder spends. */
export const modelExpenditure: TableDescription = ofInvestmentPlan(
  'IP-B1',
  'early',
  'late',
)({
  ...common,
  id: 'IP-B-1.1a',
  number: 'B-1.1a',
  title: 'B-1.1a: expenditure',
  alsoTitled: ['City expenditure', 'Municipality expenditure', 'Municipal expenditure'],
  aid: 'Dépenses d’un acteur, modèle économique',
  columns: expenditure,
});

/** B-1.1b: the same for all stakeholders, with what it brings. */
export const modelCosting: TableDescription = ofInvestmentPlan(
  'IP-B1',
  'early',
  'late',
)({
  ...common,
  id: 'IP-B-1.1b',
  number: 'B-1.1b',
  title: 'B-1.1b: Breakdown of sectoral costs',
  alsoTitled: ['Breakdown of sectoral costs (all stakeholders)'],
  aid: 'Coûts par sous-secteur, tous acteurs, modèle économique',
  columns: [
    ...expenditure,
    amount('reduction', 'CO2e reduction (kton)', 'Réduction de CO2e', { unit: 'kt CO2e', isRequired: true }),
    text('indirect', 'Indirect impacts', 'Effets indirects'),
  ],
});

const STAKEHOLDERS = [
  ['citizens', 'Citizens', 'Habitants'],
  ['businesses', 'Businesses', 'Entreprises'],
  ['city', 'City', 'Collectivité'],
  ['operators', 'Transport Operators', 'Opérateurs de transport'],
  ['utilities', 'Utilities', 'Opérateurs de réseaux'],
] as const;

/** Who bears the investment: Table 8 as the economic model fills it; the bearer of a cost is not its funder (CCC-111). */
export const modelStakeholders: TableDescription = ofInvestmentPlan(
  'IP-B2',
  'early',
  'late',
)({
  ...common,
  id: 'IP-8-model',
  number: 'C-3.2',
  title: 'Capital Planning by Stakeholder',
  alsoTitled: [
    'Capital Planning by Stakeholder - Total Investment-CAPEX (Cash Basis MEUR 2020-2030)',
    'Asset owners - CAPEX',
  ],
  aid: 'Investissement par acteur, modèle économique',
  columns: [
    sector,
    subsector,
    ...STAKEHOLDERS.map(([id, heading, aid]) => money(id, heading, aid, { unit: MEUR, isRequired: true })),
    money('total', 'Total', 'Total', {
      unit: MEUR,
      isRequired: true,
      computed: { is: 'sum', of: STAKEHOLDERS.map(([id]) => id) },
    }),
  ],
  rows: [
    { id: 'total-share', label: '% of Total', unit: '%', isOutsideTotal: true, alsoSeen: ['% of total'] },
    { id: 'per-capita', label: '€ per capita', unit: '€', isOutsideTotal: true },
  ],
});

/** Financial indicators in net present value: Table 11 as the economic model fills it. */
export const modelIndicators: TableDescription = ofInvestmentPlan(
  'IP-B3',
  'early',
  'late',
)({
  ...common,
  id: 'IP-11-model',
  number: 'B-3.2',
  title: 'B-3.2: Financial indicators',
  alsoTitled: ['Financial indicators by sector'],
  aid: 'Indicateurs financiers, modèle économique',
  columns: [
    sector,
    subsector,
    money('capex', 'NPV total investment - CAPEX (MEUR)', 'Investissement, valeur actuelle nette', {
      unit: MEUR,
      isRequired: true,
    }),
    money('opex', 'NPV OPEX (MEUR)', 'Fonctionnement, valeur actuelle nette', { unit: MEUR, isRequired: true }),
    money('benefits', 'NPV co-benefits (MEUR)', 'Co-bénéfices, valeur actuelle nette', {
      unit: MEUR,
      isRequired: true,
    }),
    money('return', 'NPV Return on Investment (ROI) (MEUR)', 'Retour sur investissement', {
      unit: MEUR,
      isRequired: true,
      computed: { is: 'sum', of: ['capex', 'opex', 'benefits'] },
    }),
    amount('reduction', 'CO2e reduction (kton)', 'Réduction de CO2e', { unit: 'kt CO2e', isRequired: true }),
    number('unit-cost', 'NPV MEUR total investment per kton CO2e reduction', 'Investissement par kilotonne évitée', {
      unit: 'MEUR per kt CO2e',
      computed: { is: 'ratio', part: 'capex', of: 'reduction', isNegated: true },
    }),
  ],
});
