import { message } from '../../../domain/message';
import { describedAs } from '../described';
import { defineRule, nothing } from '../rule';

const LISTS: ReadonlySet<string> = new Set(['IP-4', 'IP-5', 'IP-12', 'IP-14']);

/** Blank answers in words, in rows that were begun, of the lists of the investment plan. Told once per table. */
export const answersMissing = defineRule({
  meta: {
    id: 'answers-missing',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des réponses qui manquent dans une liste', en: 'Answers that are missing in a list' },
    why: {
      fr: 'Une ligne à demi remplie dit au lecteur que le travail n’est pas fini.',
      en: 'A row half filled tells the reader that the work is not finished.',
    },
    message: message(
      'Tableau {table}, réponses vides : {count}, dont {row}, « {heading} ».',
      'Table {table}, blank answers: {count}, among them {row}, "{heading}".',
    ),
    next: message(
      'Remplir la ligne, ou écrire « non connu », « à venir » ou « sans objet ».',
      'Fill the row, or write "not known", "to come" or "not applicable".',
    ),
    source: {
      fr: 'Modèle de plan d’investissement CCC, tableaux 4, 5, 12 et 14',
      en: 'CCC Investment Plan template, Tables 4, 5, 12 and 14',
    },
  },

  check: ({ id, standing, plan: { name: sheet } }) => {
    if (standing === undefined || !LISTS.has(id)) return nothing;
    const columns = describedAs(standing)?.columns ?? [];
    const isWords = (column: string) =>
      columns.some((one) => one.id === column && one.kind === 'text' && column !== 'field');
    const begun = new Set(standing.cells.filter(({ value }) => value !== null).map(({ row }) => row));
    const blank = standing.cells.filter(
      ({ row, column, written }) =>
        begun.has(row) && !/^(?:sub)?total/.test(row) && isWords(column) && `${written ?? ''}`.trim() === '',
    );
    const [first] = blank;
    if (first === undefined) return nothing;
    const [row = '', heading = ''] = [standing.rows, standing.columns].map(
      (ones, i) => ones.find((one) => one.id === (i === 0 ? first.row : first.column))?.text,
    );
    const data = { table: standing.number.replace(/^Table /, ''), count: blank.length, row, heading };
    return [{ at: { sheet, address: first.address }, data }];
  },
});
