import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { cellsOfRow, isFigure } from '../table';

/** CCC-025: in a typed inventory, the line of sinks holds negative figures. Said once, at the first that is not. */
export const sinkNotNegative = defineRule({
  meta: {
    id: 'sink-not-negative',
    reference: 'CCC-025',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un puits de carbone écrit comme une émission', en: 'A carbon sink written as an emission' },
    why: {
      fr: 'Le modèle nomme cette ligne « Sinks (negative emissions) » : un chiffre positif y est additionné aux émissions par qui refait le total.',
      en: 'The template calls this line "Sinks (negative emissions)": whoever adds the total up again counts a positive figure among emissions.',
    },
    message: message('Puits : {value}, sans signe moins.', 'Sinks: {value}, without a minus sign.'),
    next: message(
      'Écrire l’absorption en négatif ; si le sol émet, la porter sur la ligne des sources.',
      'Write the removal as a negative figure; if the land emits, put it on the line of sources.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, A-1.3 : « Sinks (negative emissions) » (CCC-025)',
      en: 'CCC Action Plan template, V2, A-1.3: "Sinks (negative emissions)" (CCC-025)',
    },
  },

  check: (table) => {
    if (table.standing === undefined) return nothing;
    const positive = cellsOfRow(table, 'afolu-sinks')
      .filter(isFigure)
      .find(({ cell, column }) => cell.value > 0 && !column.endsWith('-share'));
    return positive === undefined ? nothing : [{ at: positive.at, data: { value: positive.cell.value } }];
  },
});
