import { ADDED, amount, money, number, text } from '../columns';
import { ofInvestmentPlan } from '../described';
import type { TableDescription } from '../description';

/**
 * Investment Plan, Table 6 (Table 5 of the early version). A budget says neither capex nor opex: the split stays empty,
 * and so does the cost effectiveness that rests on it.
 */
export const sectorialCosting = (version: 'early' | 'late'): TableDescription => {
  const table = `Table ${version === 'early' ? 5 : 6}`;
  return ofInvestmentPlan(
    'IP-B1',
    version,
  )({
    id: 'IP-6',
    number: table,
    title: `${table}: Sectorial Costing`,
    alsoTitled: ['Sectoral costing'],
    aid: 'Coûts par secteur et par action',
    confidence: 'template',
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
    repeats: { per: { fr: 'action', en: 'action' }, groups: 'investmentPlan' },
    columns: [
      text('field', 'Field of action', 'Champ d’action', { width: 26, alsoSeen: ['Fields of action'] }),
      text('action', 'Action/Indicator', 'Action', { width: 46 }),
      money('capex', 'Implementation Costs/Capex', 'Investissement', {
        under: '(€)',
        unit: '€',
        isRequired: true,
        alsoSeen: ['Capex', 'Implementation costs', 'Investment costs'],
      }),
      money('opex', 'Operational costs', 'Fonctionnement, par an', {
        under: '(€/year)',
        unit: '€/year',
        isRequired: true,
        alsoSeen: ['Opex', 'Operating costs'],
      }),
      amount('impact', 'Direct impacts*', 'Effets directs', { under: '(t CO2e/year)', width: 16, unit: 't CO2e/year' }),
      number('effectiveness', 'Cost effectiveness ¹', 'Coût-efficacité', {
        under: '(€ per t CO2e/year)',
        width: 16,
        unit: '€ per (t CO2e/year)',
        computed: { is: 'ratio', part: 'capex', of: 'impact' },
      }),
      text('indirect', 'Indirect impacts (co-benefits)**', 'Effets indirects (co-bénéfices)', { width: 28 }),
      money('budget', `Total budget ${ADDED.en}`, `Budget total ${ADDED.fr}`, {
        under: '(€)',
        unit: '€',
        isAdded: true,
      }),
      text('tax', `Tax basis ${ADDED.en}`, `HT ou TTC ${ADDED.fr}`, { width: 14, isAdded: true }),
    ],
  });
};
