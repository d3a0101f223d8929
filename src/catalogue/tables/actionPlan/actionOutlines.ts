import { ADDED, amount, money, number, text } from '../columns';
import { ofActionPlan } from '../described';
import type { Column, TableDescription } from '../description';

const outline = { group: 'Action outline' } as const;
const pathway = { group: 'Reference to impact pathway' } as const;
const implementation = { group: 'Implementation' } as const;
const impact = { group: 'Impact & cost' } as const;
const COSTS = 'Total costs and costs by CO2e unit';
const YEARLY = 't CO2e/year';

/** Seen in contracts; the template has no closed list. */
const TYPES = [
  'Technical interventions',
  'Physical / spatial interventions',
  'Nature-based',
  'Social/behavioural',
  'Governance',
  'Other interventions',
] as const;

const COMMENTS = {
  V1: 'Comments on implementation',
  V2: 'Comments on implementation – consider mentioning resources, timelines, milestones',
} as const;

const impacts = (version: 'V1' | 'V2'): readonly Column[] => [
  number('renewable', 'Generated renewable energy (if applicable)', 'Énergie renouvelable produite', {
    ...impact,
    width: 18,
    unit: 'MWh/year',
  }),
  text('substituted', 'Removed/substituted energy, volume, or fuel type', 'Énergie économisée ou remplacée', {
    ...impact,
    width: 16,
  }),
  amount('reduction', 'GHG emissions reduction estimate (total) per emission source sector', 'Réduction estimée', {
    ...impact,
    under: '(t CO2e/year)',
    width: 16,
    unit: YEARLY,
  }),
  text('sector', `Emission source sector ${ADDED.en}`, `Secteur émetteur ${ADDED.fr}`, {
    ...impact,
    width: 22,
    isAdded: true,
  }),
  ...(version === 'V1'
    ? []
    : [
        amount(
          'compensated',
          'GHG emissions compensated (natural or technological sinks)',
          'Émissions compensées (puits)',
          { ...impact, width: 20, unit: YEARLY },
        ),
      ]),
  money('cost', COSTS, 'Coût total', {
    ...impact,
    under: '(€)',
    width: 15,
    unit: '€',
    alsoSeen: ['Total costs and costs by GHG unit', 'Total costs'],
  }),
  number('unit-cost', COSTS, 'Coût par tonne évitée par an', {
    ...impact,
    under: '(€ per t CO2e/year)',
    width: 16,
    unit: '€ per (t CO2e/year)',
    computed: { is: 'ratio', part: 'cost', of: 'reduction' },
    alsoSeen: ['Costs by CO2e unit', 'Cost by CO2e unit'],
  }),
  text('tax', `Tax basis ${ADDED.en}`, `HT ou TTC ${ADDED.fr}`, { ...impact, width: 14, isAdded: true }),
];

/** B-2.2: the card of each action, one record per row, the card's labels as columns. */
export const actionOutlines = (version: 'V1' | 'V2'): TableDescription =>
  ofActionPlan(
    'B-2',
    version,
  )({
    id: 'B-2.2',
    number: 'B-2.2',
    title: 'B-2.2: Individual action outlines',
    alsoTitled: ['Individual action outline'],
    aid: 'Fiches-actions, une ligne par fiche',
    shape: 'card',
    confidence: 'template',
    instructions: [
      {
        fr: 'Coût par tonne : coût total divisé par la réduction annuelle, en € par (t CO2e/an évitée en 2030).',
        en: 'Cost by CO2e unit: total cost divided by the yearly reduction, in € per (t CO2e/year avoided in 2030).',
      },
    ],
    repeats: { per: { fr: 'action', en: 'action' } },
    columns: [
      text('name', 'Action name', 'Action', { ...outline, width: 36 }),
      text('type', 'Action type', 'Type d’action', {
        ...outline,
        width: 15,
        choices: { values: TYPES, isOpen: true },
      }),
      text('description', 'Action description', 'Descriptif', { ...outline, width: 48 }),
      text('field', 'Field of action', 'Champ d’action', { ...pathway, width: 24 }),
      text('lever', 'Systemic lever', 'Levier systémique', { ...pathway, width: 16 }),
      text('outcome', 'Outcome (according to module B-1.1)', 'Résultat attendu (B-1.1)', { ...pathway, width: 16 }),
      text('responsible', 'Responsible bodies/person for implementation', 'Pilote', { ...implementation, width: 22 }),
      text('entities', 'Action scale & addressed entities', 'Échelle et publics visés', {
        ...implementation,
        width: 16,
      }),
      text('stakeholders', 'Involved stakeholders', 'Partenaires', { ...implementation, width: 26 }),
      text('comments', COMMENTS[version], 'Statut et calendrier', {
        ...implementation,
        width: 22,
        ...(version === 'V2' && { alsoSeen: [COMMENTS.V1] }),
      }),
      ...impacts(version),
    ],
  });
