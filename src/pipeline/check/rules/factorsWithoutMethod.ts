import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { headOfTyped, withoutInstructions, wordsIn } from '../typedWords';

const METHOD =
  /\b(?:GPC|IPCC|GIEC|CRF|LCA|ACV|JRC|Covenant of Mayors|national|nationale?s?|Ademe|Base (?:Carbone|Empreinte)|Bilan Carbone|BASEMIS|Atmo|Citepa|OMINEA)\b/i;

/** CCC-016: emission factors say by which method they were set. */
export const factorsWithoutMethod = defineRule({
  meta: {
    id: 'factors-without-method',
    reference: 'CCC-016',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Des facteurs d’émission sans méthode', en: 'Emission factors without their method' },
    why: {
      fr: 'Un facteur de combustion et un facteur de cycle de vie diffèrent d’un tiers : le lecteur doit savoir lequel il lit.',
      en: 'A combustion factor and a life-cycle factor differ by a third: the reader must know which one it is.',
    },
    message: message(
      'Tableau A-1.2 : la méthode des facteurs n’est écrite nulle part.',
      'Table A-1.2: the method of the factors is written nowhere.',
    ),
    next: message(
      'Nommer la méthode au-dessus du tableau : « GPC », « IPCC », « Base Empreinte »…',
      'Name the method over the table: "GPC", "IPCC", "Base Empreinte"…',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, A-1.2 : « Please indicate method used, e.g., GPC, IPCC, CRF, national etc. »',
      en: 'CCC Action Plan template, A-1.2: "Please indicate method used, e.g., GPC, IPCC, CRF, national etc."',
    },
  },

  check: (table) => {
    const { id, standing, isEmpty } = table;
    const at = headOfTyped(table);
    if (id !== 'A-1.2' || standing === undefined || isEmpty || at === null) return nothing;
    return METHOD.test(withoutInstructions(wordsIn(standing))) ? nothing : [{ at, data: {} }];
  },
});
