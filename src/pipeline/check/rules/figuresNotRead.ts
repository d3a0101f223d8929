import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { headOf } from '../sourceTable';

/** Figures that stand in no table that we understand: nothing is dropped without a word (promise 3). */
export const figuresNotRead = defineRule({
  meta: {
    id: 'figures-not-read',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des chiffres qui ne sont pas repris', en: 'Figures that are not taken' },
    why: {
      fr: 'Passerelle garde ces chiffres sans les comprendre : s’ils comptent dans le contrat, ils y manquent.',
      en: 'Passerelle keeps these figures without understanding them: if they belong in the contract, it lacks them.',
    },
    message: message(
      'Chiffres que Passerelle ne comprend pas encore : {count} au moins, aucun n’est repris.',
      'Figures that Passerelle does not understand yet: {count} at least, none is taken.',
    ),
    next: message(
      'S’ils comptent : un tableau par sujet, les années d’un côté, les secteurs de l’autre, et le sujet avec son unité dans le titre.',
      'If they matter: one table per subject, years one way, sectors the other, and the subject with its unit in the title.',
    ),
    source: {
      fr: 'Passerelle, promesse 3 : rien n’est perdu',
      en: 'Passerelle, promise 3: nothing is lost',
    },
  },

  check: (source) => {
    const { figuresLeft = 0 } = source.recognition;
    return figuresLeft === 0 ? nothing : [{ at: headOf(source), data: { count: figuresLeft } }];
  },
});
