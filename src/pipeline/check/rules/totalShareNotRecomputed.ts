import { message } from '../../../domain/message';
import { gapFormOf } from '../gap';
import { defineRule, nothing } from '../rule';
import { wronglyShared } from '../shares';

/** CCC-027: the share of each row in the total follows from its figures, within what rounding explains. */
export const totalShareNotRecomputed = defineRule({
  meta: {
    id: 'total-share-not-recomputed',
    reference: 'CCC-027',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Une part du total qui ne se recalcule pas', en: 'A share of the total that cannot be recomputed' },
    why: {
      fr: 'Le lecteur refait la division : un pourcentage faux fait douter de tous les autres.',
      en: 'The reader does the division again: one wrong percentage casts doubt on all the others.',
    },
    message: message(
      '{row} : {shown} % écrit, {computed} % attendu ({part} sur {whole}).',
      '{row}: {shown}% written, {computed}% expected ({part} of {whole}).',
    ),
    next: message(
      'Recalculer le pourcentage, ou corriger l’un des deux chiffres.',
      'Recompute the percentage, or correct one of the two figures.',
    ),
    source: {
      fr: 'CCC-027 ; contrats publiés : les parts sont arrondies, et s’ajoutent à 99, 100 ou 101 %',
      en: 'CCC-027; published contracts: shares are rounded, and add up to 99, 100 or 101%',
    },
  },

  check: (table) => (table.standing === undefined || gapFormOf(table) !== null ? nothing : wronglyShared(table)),
});
