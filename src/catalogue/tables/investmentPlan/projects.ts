import { money, number, share, taxBasis, text } from '../columns';
import { described, ofInvestmentPlan } from '../described';
import type { TableDescription } from '../description';

const field = text('field', 'Fields of Action', 'Champ d’action', { alsoSeen: ['Field of action'] });
const perAction = { per: { fr: 'action', en: 'action' }, groups: 'investmentPlan' } as const;

/** Table 7 (late): a card per project; the split between stakeholders adds up to 100 %. */
export const capitalProjects: TableDescription = ofInvestmentPlan(
  'IP-B1',
  'late',
)({
  id: 'IP-7',
  number: 'Table 7',
  title: 'Table 7: Capital Intensive Projects',
  aid: 'Projets à forte intensité de capital, une ligne par projet',
  shape: 'card',
  confidence: 'template',
  repeats: { per: { fr: 'projet', en: 'project' } },
  columns: [
    field,
    text('action', 'Action/Indicator', 'Action', { width: 46 }),
    money('capex', 'Capex (€m)', 'Investissement (M€)', { unit: 'M€', isRequired: true, alsoSeen: ['Capex'] }),
    money('opex', 'Opex (€m)', 'Fonctionnement (M€ par an)', { unit: 'M€/year', alsoSeen: ['Opex'] }),
    number('effectiveness', 'Cost Effectiveness (EUR/tCO2e)', 'Coût-efficacité', { unit: '€ per (t CO2e/year)' }),
    text('split', 'Investment (Split by Stakeholders)', 'Partage entre acteurs', {
      placeholder: '25% Municipality, 25% National Funds, 50% Green Loan',
    }),
    text('description', 'Project Description', 'Description, calendrier et état', { width: 60 }),
    taxBasis,
  ],
});

/** Table 8 (late), as a city wrote it: the blank template was not seen. */
export const planningByStakeholder: TableDescription = ofInvestmentPlan(
  'IP-B2',
  'late',
)({
  id: 'IP-8',
  number: 'Table 8',
  title: 'Table 8: Capital Planning by Stakeholder',
  aid: 'Plan de financement par acteur',
  confidence: 'inferred',
  instructions: [
    {
      fr: 'Pour chaque action : le coût pour chaque acteur, ménages, entreprises et sociétés publiques compris. Celui qui supporte un coût n’est pas celui qui le finance.',
      en: 'For each identified action, please identify the costs to all stakeholders including private citizens and the private sector or municipally-owned companies.',
    },
  ],
  repeats: { per: { fr: 'action', en: 'action' } },
  columns: [
    text('pathway', 'Impact Pathways', 'Trajectoire d’impact'),
    text('theme', 'Theme', 'Thème'),
    text('approach', 'Approach', 'Approche'),
    text('issues', 'Systemic Issues', 'Freins'),
    money('municipality', 'Cost to municipality', 'Coût pour la collectivité', { unit: '€' }),
    text('requirements', 'Budgetary requirements', 'Besoin budgétaire'),
    text('frequency', 'Frequency', 'Fréquence', { width: 14 }),
    taxBasis,
  ],
});

/** Table 9 (late): no year here; the share already covered is typed. */
export const capitalPlanning: TableDescription = ofInvestmentPlan(
  'IP-B2',
  'late',
)({
  id: 'IP-9',
  number: 'Table 9',
  title: 'Table 9: Capital Planning',
  aid: 'Plan de financement',
  confidence: 'template',
  instructions: [
    {
      fr: 'Coût pour la collectivité et part déjà couverte ; pour ce que d’autres paient, nommez la source.',
      en: 'Costs to the municipality and the share already covered; for parts paid by others, name the source.',
    },
  ],
  repeats: perAction,
  columns: [
    { ...field, heading: 'Field of Action', alsoSeen: ['Fields of action'] },
    text('action', 'Action/Indicator', 'Action', { width: 46 }),
    money('municipality', 'Cost to Municipality', 'Coût pour la collectivité', {
      unit: '€',
      isRequired: true,
      alsoSeen: ['Cost to City'],
    }),
    money('other', 'Cost to Other', 'Coût pour les autres acteurs', {
      unit: '€',
      isRequired: true,
      alsoSeen: ['Cost to Other Stakeholders'],
    }),
    share('covered', '% of Costs Covered', '% financé', { isRequired: true }),
    taxBasis,
  ],
});

/** Table 6 of the early version. */
export const capitalPlanningEarly: TableDescription = ofInvestmentPlan(
  'IP-B2',
  'early',
)({
  id: 'IP-9',
  number: 'Table 6',
  title: 'Table 6: Capital Planning',
  aid: 'Plan de financement',
  confidence: 'template',
  repeats: { per: { fr: 'besoin en capital', en: 'capital need' } },
  columns: [
    money('need', 'Capital need', 'Besoin en capital', { unit: '€' }),
    text('sources', 'Possible Sources of Capital', 'Sources possibles'),
    text('sector', 'Sector allocation', 'Secteur'),
  ],
});

/** The table that precedes it in the early version: how the capex is split; the three shares add up to 100 %. */
export const capexSplit: TableDescription = described(
  { part: 'investment-plan', versions: ['early'] },
  'module IP-B2',
)({
  id: 'IP-9-split',
  number: '',
  title: 'CAPEX split',
  aid: 'Partage de l’investissement',
  confidence: 'template',
  repeats: { per: { fr: 'investissement', en: 'capex' } },
  columns: [
    text('capex', 'CAPEX split', 'Investissement'),
    share('grants', 'Grant schemes %', 'Subventions'),
    share('blended', 'Blended finance %', 'Financements mixtes'),
    share('returns', 'Investments with return %', 'Investissements rentables'),
  ],
});
