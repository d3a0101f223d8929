import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';

/** Tables by the sectors of the economic model, and those by the sectors of the inventory. */
const ECONOMIC: readonly string[] = ['A-1.3a', 'A-1.3b', 'A-1.4b', 'A-2.1', 'A-2.3-model'];
const INVENTORY: readonly string[] = ['A-1.3', 'A-1.4', 'A-2.2', 'A-2.3'];
const WASTEWATER = /\b(?:waste ?water|sewage|eaux usees|assainissement)\b/;
const SOLID = /\b(?:solid )?waste\b(?! ?water)|\bdechets?\b/;
const OTHER = /^(?:other|autres?)\b/;

/** CCC-102: wastewater stands in "Other" in the view of the economic model, in "Waste" in that of the inventory. */
export const wastewaterMisplaced = defineRule({
  meta: {
    id: 'wastewater-misplaced',
    reference: 'CCC-102',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Les eaux usées dans la mauvaise ligne', en: 'Wastewater in the wrong row' },
    why: {
      fr: 'Le modèle économique compte les eaux usées dans « Autres », l’inventaire dans « Déchets » : sinon deux lignes ne se comparent plus.',
      en: 'The economic model counts wastewater in "Other", the inventory in "Waste": otherwise two rows cannot be compared.',
    },
    message: message(
      '« {row} » : dans ce tableau, les eaux usées vont dans la ligne « {right} ».',
      '"{row}": in this table, wastewater goes to the row "{right}".',
    ),
    next: message(
      'Déplacer la part des eaux usées, ou corriger le nom de la ligne si elles n’y sont pas.',
      'Move the part of wastewater, or correct the name of the row if it does not hold it.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, note des tableaux A-1.3a et A-1.3b : « wastewater falls under "Other" sector »',
      en: 'CCC Action Plan template, footnote of tables A-1.3a and A-1.3b: \'wastewater falls under "Other" sector\'',
    },
  },

  check: ({ id, plan, standing }) => {
    const isEconomic = ECONOMIC.includes(id);
    if (standing === undefined || (!isEconomic && !INVENTORY.includes(id))) return [];
    return standing.rows.flatMap(({ address, text }) => {
      const said = plain(text);
      if (!WASTEWATER.test(said) || !(isEconomic ? SOLID : OTHER).test(said)) return [];
      return [{ at: { sheet: plan.name, address }, data: { row: text, right: isEconomic ? 'Other' : 'Waste' } }];
    });
  },
});
