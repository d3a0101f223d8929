import { money, number, text } from '../columns';
import { ofInvestmentPlan } from '../described';
import type { TableDescription } from '../description';

type Version = 'early' | 'late';

const LEVELS = { values: ['High', 'Medium', 'Low'], isOpen: true } as const;
const field = text('field', 'Fields of Action', 'Champ d’action', { alsoSeen: ['Field of action'] });
const numbered = (version: Version, early: number, late: number) => `Table ${version === 'early' ? early : late}`;

/** Table 5 (Table 4 of the early version). */
export const barriers = (version: Version): TableDescription => {
  const table = numbered(version, 4, 5);
  return ofInvestmentPlan(
    'IP-A3',
    version,
  )({
    id: 'IP-5',
    number: table,
    title: `${table}: Barriers to Climate Investment`,
    aid: 'Freins à l’investissement climat',
    confidence: 'template',
    instructions: [{ fr: 'Dites aussi les solutions possibles.', en: 'Include potential solutions.' }],
    repeats: { per: { fr: 'frein', en: 'barrier' } },
    columns: [
      text('barrier', 'Financial Barriers to achieving Climate Neutrality', 'Frein financier', {
        alsoSeen: ['Financial barriers'],
      }),
      text('typology', 'Typology of Barrier', 'Type de frein', {
        choices: { values: ['Structural', 'Policy', 'Economic', 'Financial', 'Social'], isOpen: true },
      }),
      text('description', 'Description', 'Description', { width: 48 }),
      text('stakeholders', 'Sector and stakeholders involved', 'Secteur et acteurs'),
    ],
  });
};

/** Table 10 (Table 7 of the early version): a baseline and a 2030 target for each indicator. */
export const economicIndicators = (version: Version): TableDescription => {
  const isEarly = version === 'early';
  return ofInvestmentPlan(
    'IP-B3',
    version,
  )({
    id: 'IP-10',
    number: isEarly ? 'B-3.1' : 'Table 10',
    title: isEarly ? 'B-3.1: economic indicators' : 'Table 10: Economic Indicators by Sector',
    alsoTitled: ['Economic indicators'],
    aid: 'Indicateurs économiques par secteur',
    confidence: 'template',
    repeats: { per: { fr: 'indicateur', en: 'indicator' }, groups: isEarly ? 'sector' : 'investmentPlan' },
    columns: [
      isEarly ? text('field', 'Sector', 'Secteur') : field,
      text('indicator', 'Indicator', 'Indicateur'),
      text('unit', isEarly ? 'Unit of indicator' : 'Indicator Unit', 'Unité', { width: 16 }),
      number('baseline', isEarly ? 'Initial value' : 'Indicator Baseline*', 'Valeur de départ', {
        isRequired: true,
        alsoSeen: ['Baseline'],
      }),
      number('target', isEarly ? 'Target 2030' : 'Indicator Target 2030*', 'Cible 2030', {
        isRequired: true,
        alsoSeen: ['Target'],
      }),
    ],
  });
};

/** Table 11 (late): a unit, neither baseline nor target. The early one is the economic model's: `modelIndicators`. */
export const financialIndicators: TableDescription = ofInvestmentPlan(
  'IP-B3',
  'late',
)({
  id: 'IP-11',
  number: 'Table 11',
  title: 'Table 11: Financial Indicators by Sector',
  alsoTitled: ['Financial indicators'],
  aid: 'Indicateurs financiers par secteur',
  confidence: 'template',
  repeats: { per: { fr: 'indicateur', en: 'indicator' }, groups: 'investmentPlan' },
  columns: [
    field,
    text('indicator', 'Indicator', 'Indicateur'),
    text('unit', 'Indicator Unit', 'Unité', { width: 16 }),
  ],
});

/** Table 12 (Table 9 of the early version, without the status). */
export const capitalPolicies = (version: Version): TableDescription => {
  const table = numbered(version, 9, 12);
  return ofInvestmentPlan(
    'IP-C1',
    version,
  )({
    id: 'IP-12',
    number: table,
    title: `${table}: List of Climate Policies to Enable Capital Deployment`,
    aid: 'Politiques facilitant l’investissement',
    confidence: 'template',
    instructions: [
      {
        fr: 'Politiques de la collectivité : une fourchette du capital levé.',
        en: 'For city policies give a range of capital raised.',
      },
    ],
    repeats: { per: { fr: 'politique', en: 'policy' } },
    columns: [
      text('policy', 'Climate Policy', 'Politique'),
      ...(version === 'early'
        ? []
        : [
            text('status', 'Policy Status (Enacted, In Process, Development, etc.)', 'État', {
              choices: { values: ['Enacted', 'In Process', 'Development'], isOpen: true },
              alsoSeen: ['Policy status'],
            }),
          ]),
      text('description', 'Description of the policy (sector, targeted audience, etc.)', 'Description', {
        width: 48,
        alsoSeen: ['Description of the policy'],
      }),
      text('outcome', 'Intended Outcome for Capital Formation', 'Effet attendu sur le capital'),
    ],
  });
};

const project = text('project', 'Sectoral Project', 'Projet', { alsoSeen: ['Sectorial project'] });
const risk = text('risk', 'Risks Identified', 'Risque');
const riskDescription = text('description', 'Description of Risk', 'Description', { width: 48 });
const mitigation = text('mitigation', 'Mitigation of Risk', 'Parade', { width: 36 });

/** Table 13 (Table 10 of the early version: another order, no priority). */
export const risks = (version: Version): TableDescription => {
  const table = numbered(version, 10, 13);
  const priority = text('priority', 'Risk Priority', 'Priorité', { width: 12, choices: { values: LEVELS.values } });
  return ofInvestmentPlan(
    'IP-C2',
    version,
  )({
    id: 'IP-13',
    number: table,
    title: `${table}: Climate Investment Plan Risk Framework`,
    aid: 'Grille des risques',
    confidence: 'template',
    repeats: { per: { fr: 'risque', en: 'risk' }, groups: 'investmentPlan' },
    columns:
      version === 'early'
        ? [risk, riskDescription, mitigation, field, project]
        : [field, project, risk, riskDescription, priority, mitigation],
  });
};

/** Table 14 (Table 11 of the early version): financial stakeholders. */
export const engagement = (version: Version): TableDescription => {
  const table = numbered(version, 11, 14);
  const isEarly = version === 'early';
  return ofInvestmentPlan(
    'IP-C3',
    version,
  )({
    id: 'IP-14',
    number: table,
    title: `${table}: Stakeholder Engagement Mapping`,
    aid: 'Acteurs financiers mobilisés',
    confidence: 'template',
    repeats: { per: { fr: 'acteur', en: 'stakeholder' } },
    columns: [
      text('stakeholders', isEarly ? 'Partners involved' : 'Stakeholders involved', 'Acteurs'),
      ...(isEarly ? [] : [money('investment', 'Required Investment (€)', 'Investissement attendu', { unit: '€' })]),
      text('network', 'Network', 'Réseau'),
      text('influence', 'Influence', 'Influence', { width: 14, choices: LEVELS }),
      text('interest', 'Interest', 'Intérêt', { width: 14, choices: LEVELS }),
      text('engagement', isEarly ? 'How to get involved' : 'Level and Type of Engagement', 'Mobilisation'),
    ],
  });
};

/** Table 15 (late): non-financial stakeholders; values often hold a unit: `€…/year`. */
export const activityCost: TableDescription = ofInvestmentPlan(
  'IP-C3',
  'late',
)({
  id: 'IP-15',
  number: 'Table 15',
  title: 'Table 15: Stakeholder Activity Cost',
  aid: 'Coût des dispositifs d’accompagnement',
  confidence: 'template',
  repeats: { per: { fr: 'dispositif', en: 'activity' } },
  columns: [
    text('stakeholders', 'Stakeholders involved', 'Acteurs'),
    text('activity', 'Activity', 'Dispositif'),
    money('cost', 'Cost to Municipality (€)', 'Coût pour la collectivité', { unit: '€', isRequired: true }),
  ],
});
