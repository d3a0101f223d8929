import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { cellIn, isBlank, labelOf } from '../table';

const PRIORITY = /^(?:high|medium|low|fort|forte|haute|eleve|elevee|moyen|moyenne|faible|basse)\b/;

/** CCC-095: each risk has a priority, High, Medium or Low, and a mitigation. */
export const riskWithoutAnswer = defineRule({
  meta: {
    id: 'risk-without-answer',
    reference: 'CCC-095',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un risque sans priorité ou sans parade', en: 'A risk without priority or mitigation' },
    why: {
      fr: 'Un risque nommé sans priorité ni parade dit au lecteur que personne ne s’en occupe.',
      en: 'A risk that is named without priority or mitigation tells the reader that nobody deals with it.',
    },
    message: message(
      '{risk} : {column} manque, ou n’est pas lisible (« {text} »).',
      '{risk}: {column} is missing, or cannot be read ("{text}").',
    ),
    next: message(
      'Donner la priorité (High, Medium, Low) et la parade de ce risque.',
      'Give the priority (High, Medium, Low) and the mitigation of this risk.',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableau 13',
      en: 'CCC Investment Plan template, Table 13',
    },
  },

  check: (table) =>
    table.standing === undefined || table.id !== 'IP-13'
      ? []
      : [...table.rows.keys()].flatMap((row) => {
          const risk = cellIn(table, row, 'risk');
          if (risk === null || isBlank(risk.cell.value)) return [];
          return ['priority', 'mitigation'].flatMap((column) => {
            const cell = cellIn(table, row, column);
            if (cell === null) return []; // the early version has no priority
            const text = `${cell.cell.value ?? ''}`.trim();
            if (column === 'priority' ? PRIORITY.test(plain(text)) : text !== '') return [];
            const heading = table.standing?.columns.find(({ id }) => id === column)?.text ?? column;
            const name = typeof risk.cell.value === 'string' ? risk.cell.value : labelOf(table, risk);
            return [{ at: cell.at, data: { risk: name, column: heading, text } }];
          });
        }),
});
