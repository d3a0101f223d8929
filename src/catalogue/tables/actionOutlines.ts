import type { Settings } from '../../domain/settings';
import type { ActionColumn, ActionTable } from './description';
import { planVersion } from './inventory';

const ADDED = { fr: '(ajouté par la collectivité)', en: '(added by the city)' } as const;
const outline = 'Action outline';
const pathway = 'Reference to impact pathway';
const implementation = 'Implementation';
const impact = 'Impact & cost';
const COSTS = 'Total costs and costs by CO2e unit';

const compensated: ActionColumn = {
  id: 'compensated',
  group: impact,
  heading: 'GHG emissions compensated (natural or technological sinks)',
  aid: 'Émissions compensées (puits)',
  width: 20,
  content: { is: 'blank' },
  unit: 't CO2e/year',
};

/** B-2.2: the card of each action, one record per row, the card's labels as columns. */
export const actionOutlines = (version: Settings['actionPlan']): ActionTable => ({
  kind: 'actions',
  id: 'B-2.2',
  title: 'B-2.2: Individual action outlines',
  aid: 'Fiches-actions, une ligne par fiche',
  version: planVersion(version),
  confidence: 'template',
  source: 'domain/ccc-tables.md, module B-2',
  instructions: [
    {
      fr: 'Coût par tonne : coût total divisé par la réduction annuelle, en € par (t CO2e/an évitée en 2030).',
      en: 'Cost by CO2e unit: total cost divided by the yearly reduction, in € per (t CO2e/year avoided in 2030).',
    },
  ],
  footnotes: [],
  fields: 'actionPlan',
  columns: [
    { id: 'name', group: outline, heading: 'Action name', aid: 'Action', width: 36, content: { is: 'title' } },
    { id: 'type', group: outline, heading: 'Action type', aid: 'Type d’action', width: 15, content: { is: 'blank' } },
    {
      id: 'description',
      group: outline,
      heading: 'Action description',
      aid: 'Descriptif',
      width: 48,
      content: { is: 'description' },
    },
    {
      id: 'field',
      group: pathway,
      heading: 'Field of action',
      aid: 'Champ d’action',
      width: 24,
      content: { is: 'field' },
    },
    {
      id: 'lever',
      group: pathway,
      heading: 'Systemic lever',
      aid: 'Levier systémique',
      width: 16,
      content: { is: 'blank' },
    },
    {
      id: 'outcome',
      group: pathway,
      heading: 'Outcome (according to module B-1.1)',
      aid: 'Résultat attendu (B-1.1)',
      width: 16,
      content: { is: 'blank' },
    },
    {
      id: 'responsible',
      group: implementation,
      heading: 'Responsible bodies/person for implementation',
      aid: 'Pilote',
      width: 22,
      content: { is: 'lead' },
    },
    {
      id: 'entities',
      group: implementation,
      heading: 'Action scale & addressed entities',
      aid: 'Échelle et publics visés',
      width: 16,
      content: { is: 'blank' },
    },
    {
      id: 'stakeholders',
      group: implementation,
      heading: 'Involved stakeholders',
      aid: 'Partenaires',
      width: 26,
      content: { is: 'partners' },
    },
    {
      id: 'comments',
      group: implementation,
      heading:
        version === 'V1'
          ? 'Comments on implementation'
          : 'Comments on implementation – consider mentioning resources, timelines, milestones',
      aid: 'Statut et calendrier',
      width: 22,
      content: { is: 'timeline' },
    },
    {
      id: 'renewable',
      group: impact,
      heading: 'Generated renewable energy (if applicable)',
      aid: 'Énergie renouvelable produite',
      width: 18,
      content: { is: 'blank' },
      unit: 'MWh/year',
    },
    {
      id: 'substituted',
      group: impact,
      heading: 'Removed/substituted energy, volume, or fuel type',
      aid: 'Énergie économisée ou remplacée',
      width: 16,
      content: { is: 'blank' },
    },
    {
      id: 'reduction',
      group: impact,
      heading: 'GHG emissions reduction estimate (total) per emission source sector',
      under: '(t CO2e/year)',
      aid: 'Réduction estimée',
      width: 16,
      content: { is: 'reduction' },
      unit: 't CO2e/year',
    },
    {
      id: 'sector',
      group: impact,
      heading: `Emission source sector ${ADDED.en}`,
      aid: `Secteur émetteur ${ADDED.fr}`,
      width: 22,
      content: { is: 'sector' },
      isAdded: true,
    },
    ...(version === 'V1' ? [] : [compensated]),
    {
      id: 'cost',
      group: impact,
      heading: COSTS,
      under: '(€)',
      aid: 'Coût total',
      width: 15,
      content: { is: 'budget' },
      unit: '€',
    },
    {
      id: 'unit-cost',
      group: impact,
      heading: COSTS,
      under: '(€ per t CO2e/year)',
      aid: 'Coût par tonne évitée par an',
      width: 16,
      content: { is: 'ratio', part: 'cost', of: 'reduction' },
      unit: '€ per (t CO2e/year)',
    },
    {
      id: 'tax',
      group: impact,
      heading: `Tax basis ${ADDED.en}`,
      aid: `HT ou TTC ${ADDED.fr}`,
      width: 14,
      content: { is: 'tax-basis' },
      isAdded: true,
    },
  ],
});
