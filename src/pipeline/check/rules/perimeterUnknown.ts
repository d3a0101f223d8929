import { message } from '../../../domain/message';
import { doubtedIn, isDoubted } from '../doubts';
import { defineRule, nothing } from '../rule';
import { headOf } from '../sourceTable';

/** Whose figures they are is never supposed: one question per table. */
export const perimeterUnknown = defineRule({
  meta: {
    id: 'perimeter-unknown',
    reference: 'CCC-021',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Un périmètre que rien ne dit', en: 'A perimeter that nothing says' },
    why: {
      fr: 'Ville ou métropole ? Un chiffre de la métropole ne peut pas entrer dans le tableau d’une ville : ces chiffres restent en attente.',
      en: 'City or metropolis? A metropolitan figure cannot enter a city’s table: these figures wait for the answer.',
    },
    message: message(
      'Chiffres sans périmètre dans ce tableau : {count} ; ils restent hors du contrat.',
      'Figures without a perimeter in this table: {count}; they stay out of the contract.',
    ),
    next: message(
      'Dire le territoire du contrat dans les réglages, ou l’écrire dans le titre du tableau.',
      'Give the contract’s territory in the settings, or write it in the title of the table.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, I-1.1 ; socle commun, règle 12',
      en: 'CCC Action Plan template, V2, I-1.1; common core, rule 12',
    },
  },

  check: (source) => {
    const { observations, actions, investments } = source;
    const others = [...actions, ...investments].filter((fact) => isDoubted(fact, 'perimeter-unknown'));
    const count = doubtedIn(observations, 'perimeter-unknown').length + others.length;
    return count === 0 ? nothing : [{ at: headOf(source), data: { count } }];
  },
});
