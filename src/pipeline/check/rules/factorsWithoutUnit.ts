import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { headOfTyped, withoutInstructions, wordsIn } from '../typedWords';

/** A mass of gas over an energy, as people write it. */
const UNIT =
  /\b(?:[kKMGg]?g|k?t(?:onnes?)?)\s*(?:CO2|CO₂|CH4|N2O|éq|eq|e)*[\w₂ ]*\s*(?:\/|per|par)\s*(?:[kMGT]?Wh|[MGT]?J|tep|l|m3|t)\b/i;
/** CCC-016: emission factors carry their unit; the template has no cell for it. */
export const factorsWithoutUnit = defineRule({
  meta: {
    id: 'factors-without-unit',
    reference: 'CCC-016',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Des facteurs d’émission sans unité', en: 'Emission factors without their unit' },
    why: {
      fr: '« 0,18 » seul peut être en t/MWh, en kg/kWh ou en kg/GJ : le lecteur ne peut rien recalculer.',
      en: '"0.18" alone may be in t/MWh, in kg/kWh or in kg/GJ: the reader can recompute nothing.',
    },
    message: message(
      'Tableau A-1.2 : l’unité des facteurs n’est écrite nulle part.',
      'Table A-1.2: the unit of the factors is written nowhere.',
    ),
    next: message(
      'Écrire l’unité au-dessus du tableau : « t CO2e/MWh ».',
      'Write the unit over the table: "t CO2e/MWh".',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, A-1.2 : « For calculation in t or MWh of primary energy » ; contrat de Bordeaux, « 0,18 » seul',
      en: 'CCC Action Plan template, A-1.2: "For calculation in t or MWh of primary energy"; contract of Bordeaux, "0,18" alone',
    },
  },

  check: (table) => {
    const { id, standing, isEmpty } = table;
    const at = headOfTyped(table);
    if (id !== 'A-1.2' || standing === undefined || isEmpty || at === null) return nothing;
    return UNIT.test(withoutInstructions(wordsIn(standing))) ? nothing : [{ at, data: {} }];
  },
});
