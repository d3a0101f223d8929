import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { blanksIn, labelOf } from '../table';

/** CCC-096: an economic indicator has a baseline and a target for 2030. Said once per indicator, at its first blank. */
export const indicatorWithoutValues = defineRule({
  meta: {
    id: 'indicator-without-values',
    reference: 'CCC-096',
    over: 'table',
    severity: 'warning',
    title: {
      fr: 'Un indicateur économique sans valeur de départ ou sans cible',
      en: 'An economic indicator without baseline or target',
    },
    why: {
      fr: 'Sans valeur de départ ni cible 2030, le lecteur ne peut ni juger l’effort ni suivre l’indicateur.',
      en: 'Without a baseline and a 2030 target, the reader can neither judge the effort nor follow the indicator.',
    },
    message: message('« {name} » : valeurs qui manquent, {count}.', '"{name}": values missing, {count}.'),
    next: message(
      'Écrire la valeur de départ et la cible 2030, ou dire pourquoi elles ne sont pas connues.',
      'Write the baseline and the 2030 target, or say why they are not known.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 10 : « Indicator Baseline », « Indicator Target 2030 » (CCC-096)',
      en: 'CCC Investment Plan template, Table 10: "Indicator Baseline", "Indicator Target 2030" (CCC-096)',
    },
  },

  check: (table) => {
    const blanks = table.id === 'IP-10' ? blanksIn(table, () => false) : [];
    return blanks.flatMap((blank, i) => {
      if (blanks.findIndex(({ row }) => row === blank.row) < i) return []; // told at the first
      const count = blanks.filter(({ row }) => row === blank.row).length;
      return [{ at: blank.at, data: { name: labelOf(table, blank), count } }];
    });
  },
});
