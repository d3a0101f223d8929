import type { Settings } from '../../domain/settings';
import type { ActionTable } from './description';

const ADDED = { fr: '(ajouté par la collectivité)', en: '(added by the city)' } as const;

/**
 * Investment Plan, Table 6 (Table 5 of the early version). A budget says neither capex nor opex: the split stays empty,
 * and so does the cost effectiveness that rests on it.
 */
export const sectorialCosting = (version: Settings['investmentPlan']): ActionTable => ({
  kind: 'actions',
  id: 'IP-6',
  title: `Table ${version === 'early' ? 5 : 6}: Sectorial Costing`,
  aid: 'Coûts par secteur et par action',
  version:
    version === 'early'
      ? { fr: 'plan d’investissement, version à 11 tableaux', en: 'Investment Plan, version of 11 tables' }
      : { fr: 'plan d’investissement, version à 15 tableaux', en: 'Investment Plan, version of 15 tables' },
  confidence: 'template',
  source: 'domain/ccc-tables.md, Investment Plan, Table 6',
  instructions: [
    {
      fr: 'Capex : coût pour concevoir et réaliser. Opex : coût annuel de fonctionnement. Un budget prévisionnel ne dit ni l’un ni l’autre : répartissez-le.',
      en: 'Capex: cost to develop and implement. Opex: expected annual running cost. A provisional budget says neither: split it.',
    },
    {
      fr: 'Effets directs : réduction annuelle. Coût-efficacité : capex divisé par cette réduction.',
      en: 'Direct impacts: CO2e reduction per annum. Cost effectiveness: capex divided by that reduction.',
    },
  ],
  footnotes: ['*Referring to the Action Plan', '**Indicative indicators'],
  fields: 'investmentPlan',
  columns: [
    { id: 'field', heading: 'Field of action', aid: 'Champ d’action', width: 26, content: { is: 'field' } },
    { id: 'action', heading: 'Action/Indicator', aid: 'Action', width: 46, content: { is: 'title' } },
    {
      id: 'capex',
      heading: 'Implementation Costs/Capex',
      under: '(€)',
      aid: 'Investissement',
      width: 16,
      content: { is: 'blank' },
      unit: '€',
      isRequired: true,
    },
    {
      id: 'opex',
      heading: 'Operational costs',
      under: '(€/year)',
      aid: 'Fonctionnement, par an',
      width: 16,
      content: { is: 'blank' },
      unit: '€/year',
      isRequired: true,
    },
    {
      id: 'impact',
      heading: 'Direct impacts*',
      under: '(t CO2e/year)',
      aid: 'Effets directs',
      width: 16,
      content: { is: 'reduction' },
      unit: 't CO2e/year',
    },
    {
      id: 'effectiveness',
      heading: 'Cost effectiveness ¹',
      under: '(€ per t CO2e/year)',
      aid: 'Coût-efficacité',
      width: 16,
      content: { is: 'ratio', part: 'capex', of: 'impact' },
      unit: '€ per (t CO2e/year)',
    },
    {
      id: 'indirect',
      heading: 'Indirect impacts (co-benefits)**',
      aid: 'Effets indirects (co-bénéfices)',
      width: 28,
      content: { is: 'blank' },
    },
    {
      id: 'budget',
      heading: `Total budget ${ADDED.en}`,
      under: '(€)',
      aid: `Budget total ${ADDED.fr}`,
      width: 16,
      content: { is: 'budget' },
      unit: '€',
      isAdded: true,
    },
    {
      id: 'tax',
      heading: `Tax basis ${ADDED.en}`,
      aid: `HT ou TTC ${ADDED.fr}`,
      width: 14,
      content: { is: 'tax-basis' },
      isAdded: true,
    },
  ],
});
