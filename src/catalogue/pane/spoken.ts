import { message } from '../../domain/message';

/** What screen readers are told of (pane/words, section 10). */
export const spokenWords = {
  reading: message('Lecture, {percent} %.', 'Reading, {percent}%.'),
  read: message('Lecture terminée. {tables}, {labels}.', 'Reading finished. {tables}, {labels}.'),
  checked: message('{blocking}, {toJustify}.', '{blocking}, {toJustify}.'),
  inExcel: message('Excel montre {cell}.', 'Excel shows {cell}.'),
  inSheet: message('Le tableur montre {cell}.', 'The spreadsheet shows {cell}.'),
  kept: {
    one: message('{done} Encore {count} question.', '{done} {count} question left.'),
    many: message('{done} Encore {count} questions.', '{done} {count} questions left.'),
  },
  filtered: {
    one: message('{count} résultat.', '{count} result.'),
    many: message('{count} résultats.', '{count} results.'),
  },
} as const;
