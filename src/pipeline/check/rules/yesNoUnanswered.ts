import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import type { StandingCell } from '../../../domain/standingTable';
import { defineRule } from '../rule';

/** The yes/no lines of an indicator's card, each with the line that is wanted after a yes. */
const QUESTIONS = [['direct', 'sectors'], ['indirect', 'benefit'], ['monitoring', 'pathway'], ['captured']] as const;

/** CCC-067: yes/no lines hold yes or no; the line after is filled after a yes. */
export const yesNoUnanswered = defineRule({
  meta: {
    id: 'yes-no-unanswered',
    reference: 'CCC-067',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Une question par oui ou non sans réponse', en: 'A yes/no question without an answer' },
    why: {
      fr: 'La fiche dit ce que l’indicateur mesure : sans oui ni non, ou sans la précision qui suit un oui, le lecteur ne le sait pas.',
      en: 'The card says what the indicator measures: without yes or no, or what a yes calls for, the reader cannot tell.',
    },
    message: message(
      '{indicator}, « {question} » : la réponse manque, ou n’est pas lisible (« {text} »).',
      '{indicator}, "{question}": the answer is missing, or cannot be read ("{text}").',
    ),
    next: message(
      'Répondre yes ou no ; après un yes, remplir la ligne qui suit.',
      'Answer yes or no; after a yes, fill the line that follows.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-3.2 : « [yes/no] », « If yes, which… »',
      en: 'CCC Action Plan template, B-3.2: "[yes/no]", "If yes, which…"',
    },
  },

  check: ({ id, standing, plan: { name: sheet } }) => {
    if (standing === undefined || id !== 'B-3.2') return [];
    return standing.rows.flatMap(({ id: row, text: indicator }) => {
      const cellOf = (column: string) => standing.cells.find((one) => one.row === row && one.column === column);
      return QUESTIONS.flatMap(([question, after]) => {
        const asked = cellOf(question);
        const follow = after === undefined || !/^(?:yes|oui)\b/.test(answerIn(asked)) ? undefined : cellOf(after);
        const wrong = [
          ...(asked !== undefined && !/^(?:yes|no|oui|non)\b/.test(answerIn(asked)) ? [asked] : []),
          ...(follow !== undefined && answerIn(follow) === '' ? [follow] : []),
        ];
        return wrong.filter(isOwn).map(({ address, column, value }) => {
          const heading = standing.columns.find((one) => one.id === column)?.text ?? column;
          return { at: { sheet, address }, data: { indicator, question: heading, text: `${value ?? ''}`.trim() } };
        });
      });
    });
  },
});

const answerIn = (cell: StandingCell | undefined): string => plain(`${cell?.value ?? ''}`).trim();

/** The template's own words, left in the cell, are told by CCC-008. */
const isOwn = ({ value, written }: StandingCell): boolean => value !== null || `${written ?? ''}`.trim() === '';
