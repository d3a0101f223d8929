import { money, number, share, taxBasis, text } from '../columns';
import { ofInvestmentPlan } from '../described';
import type { TableDescription } from '../description';
import { totalRow } from '../rows';

const byField = { fr: 'ligne de budget', en: 'budget line' } as const;
const totalInEuros = { ...totalRow, label: 'Total in €' } as const;
const field = text('field', 'Fields of Action', 'Champ d’action', { alsoSeen: ['Field of action'] });
const subsection = text('subsection', 'Sector Subsection', 'Sous-secteur');

/** Table 1 (late): five years, the current one approved, the four before as spent. Years are those of the city. */
export const budgetHistory: TableDescription = ofInvestmentPlan(
  'IP-A1',
  'late',
)({
  id: 'IP-1',
  number: 'Table 1',
  title: 'Table 1: Historical Municipal Budget and Budget for Climate Actions',
  aid: 'Budget de la collectivité et part climat, historique',
  confidence: 'template',
  instructions: [
    {
      fr: 'Cinq années : budget voté pour l’année en cours, dépenses réelles pour les quatre précédentes.',
      en: 'Five years from the most recent: approved budget for the current year, real expenditure for the four before.',
    },
  ],
  rows: [
    { id: 'budget', label: 'Municipal Budget (€)', unit: '€' },
    { id: 'climate', label: 'Municipal Budget for Climate Actions & Projects (€)', unit: '€' },
    {
      id: 'climate-share',
      label: '% of Municipal Budget for Climate Actions & Projects (%)',
      unit: '%',
      isOutsideTotal: true,
      computed: { is: 'row-share', part: 'climate', of: 'budget' },
    },
  ],
  columns: [-4, -3, -2, -1, 0].map((offset) => {
    const year = offset === 0 ? 'Y' : `Y${offset}`.replace('-', '−');
    return number(`year${offset}`, year, offset === 0 ? 'Année en cours, budget voté' : `Année ${year}, réalisé`, {
      isRequired: true,
    });
  }),
});

/** Table 2 (late): three years of climate allocations. */
export const financeSources: TableDescription = ofInvestmentPlan(
  'IP-A1',
  'late',
)({
  id: 'IP-2',
  number: 'Table 2',
  title: 'Table 2: Finance Sources by Field of Actions',
  alsoTitled: ['Finance Sources by Fields of Action', 'Finance Sources by Field of Actions, for Years'],
  aid: 'Financements par champ d’action',
  confidence: 'template',
  instructions: [
    {
      fr: 'Trois années passées, en euros et en part du budget ; dites dans le texte ce qui fait d’un projet une action climat.',
      en: 'Past three years, in € as well as % of overall budget; say in the text what makes a project a climate action (e.g. EU Taxonomy).',
    },
  ],
  repeats: { per: byField, groups: 'investmentPlan' },
  total: totalInEuros,
  columns: [
    field,
    subsection,
    ...[-2, -1, 0].map((offset) => {
      const year = offset === 0 ? 'Y' : `Y−${-offset}`;
      return money(`year${offset}`, year, `Année ${year}`, {
        group: 'Budget Allocation for Climate Actions and Projects',
        unit: '€',
        isRequired: true,
      });
    }),
    taxBasis,
  ],
});

/** Table 1 of the early version: one allocation and its share. */
export const financeSourcesEarly: TableDescription = ofInvestmentPlan(
  'IP-A1',
  'early',
)({
  id: 'IP-2',
  number: 'Table 1',
  title: 'Table 1: Finance Sources by Field of Actions',
  alsoTitled: ['Finance Sources by Fields of Action'],
  aid: 'Financements par champ d’action',
  confidence: 'template',
  repeats: { per: byField, groups: 'investmentPlan' },
  total: totalRow,
  columns: [
    field,
    subsection,
    money('allocation', 'Current Budget Allocation', 'Budget actuel', { unit: '€', isRequired: true }),
    share('allocation-share', '% Current Budget Allocation', 'part du budget', {
      computed: { is: 'share-of-total', part: 'allocation' },
    }),
    taxBasis,
  ],
});

/** Table 3 (Table 2 of the early version, which says the year first): recurring income only. */
export const incomeSources = (version: 'early' | 'late'): TableDescription => {
  const table = version === 'early' ? 'Table 2' : 'Table 3';
  return ofInvestmentPlan(
    'IP-A2',
    version,
  )({
    id: 'IP-3',
    number: table,
    title: `${table}: List of Income Sources for the City`,
    aid: 'Recettes courantes',
    confidence: 'template',
    instructions: [
      {
        fr: 'Recettes récurrentes seulement : impôts locaux, dotations, bénéfices de sociétés publiques.',
        en: 'Recurring income only: local taxes, state transfers, profits of municipal companies.',
      },
    ],
    repeats: { per: { fr: 'recette', en: 'income source' } },
    columns: [
      ...(version === 'early' ? [text('year', 'Year', 'Année', { width: 10 })] : []),
      text('category', 'Income Category', 'Recette', { placeholder: 'Source of City Income' }),
      money('income', 'City income', 'Montant', { unit: '€', isRequired: true }),
      // a share of the municipal budget of Table 1: no column of this table to compute it from
      share('budget-share', '% of city budget', 'part du budget'),
    ],
  });
};

/** Table 4 (Table 3 of the early version): extraordinary sources. */
export const capitalSources = (version: 'early' | 'late'): TableDescription => {
  const table = version === 'early' ? 'Table 3' : 'Table 4';
  return ofInvestmentPlan(
    'IP-A2',
    version,
  )({
    id: 'IP-4',
    number: table,
    title: `${table}: List of Capital Sources for the City`,
    aid: 'Ressources en capital',
    confidence: 'template',
    instructions: [
      {
        fr: 'Ressources exceptionnelles : subventions européennes, prêts, partenariats. Déjà accordées : ce qu’il en reste, et sur quels projets.',
        en: 'Extraordinary sources (EU grants, EIB or bank loans, PPP); when granted, how much is left, on which projects.',
      },
    ],
    repeats: { per: { fr: 'ressource', en: 'source of capital' } },
    total: totalInEuros,
    columns: [
      text('type', 'Type', 'Ressource', { placeholder: 'Source of Capital' }),
      money('size', 'Size Range', 'Montant', {
        unit: '€',
        isRequired: true,
        placeholder: 'Quantum of Capital Accessible to the city through this source',
      }),
      text('level', 'Level', 'Niveau', {
        choices: { values: ['Private', 'Public'], isOpen: true },
        placeholder: 'Private or Public',
      }),
      text('description', 'Description', 'Description', {
        width: 48,
        placeholder: '(Description of capital sources e.g. cost & provider)',
      }),
      taxBasis,
    ],
  });
};
