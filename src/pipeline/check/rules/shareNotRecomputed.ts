import { message } from '../../../domain/message';
import { gapFormOf } from '../gap';
import { defineRule, nothing } from '../rule';
import { wronglyShared } from '../shares';

/** CCC-034: every percentage of the emissions gap follows from its figures, within what rounding explains. */
export const shareNotRecomputed = defineRule({
  meta: {
    id: 'share-not-recomputed',
    reference: 'CCC-034',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un pourcentage qui ne se recalcule pas', en: 'A percentage that cannot be recomputed' },
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
      fr: 'Modèle de plan d’action CCC : chaque % de l’écart a pour base la référence de la ligne (CCC-034)',
      en: 'CCC Action Plan template: each % of the gap is of the row’s baseline (CCC-034)',
    },
  },

  check: (table) => (table.standing === undefined || gapFormOf(table) === null ? nothing : wronglyShared(table)),
});
