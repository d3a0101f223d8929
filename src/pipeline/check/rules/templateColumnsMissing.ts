import { message } from '../../../domain/message';
import { describedAs } from '../described';
import { defineRule } from '../rule';

/** What of the template a table that people typed has not: shares follow from amounts, and are not missed. */
export const templateColumnsMissing = defineRule({
  meta: {
    id: 'template-columns-missing',
    reference: 'CCC-001',
    over: 'table',
    severity: 'information',
    title: { fr: 'Des colonnes du modèle qui manquent', en: 'Columns of the template that are missing' },
    why: {
      fr: 'Le lecteur cherche toutes les colonnes du modèle ; une colonne en moins est un calcul qu’il ne peut pas refaire.',
      en: 'The reader looks for all the columns of the template; one column less is a sum that cannot be done again.',
    },
    message: message('Tableau {table} : sans {columns}.', 'Table {table}: without {columns}.'),
    next: message(
      'Ajouter la colonne, ou dire dans le texte pourquoi elle n’y est pas.',
      'Add the column, or say in the text why it is not there.',
    ),
    source: {
      fr: 'Modèles CCC ; contrats de Bordeaux et de Dijon, qui ont perdu des colonnes',
      en: 'CCC templates; contracts of Bordeaux and Dijon, which lost columns',
    },
  },

  check: ({ standing, plan: { name } }) => {
    const [first] = standing?.columns ?? [];
    if (standing === undefined || first === undefined) return [];
    const { table, columns } = standing;
    const described = describedAs(standing);
    const headingOf = (id: string) => described?.columns.find((column) => column.id === id)?.heading;
    const missing = (described?.columns ?? []).filter(
      ({ id, kind, isAdded, heading }) =>
        !(described?.shape === 'card' && kind === 'text') && // a line of its own under the row
        kind !== 'share' &&
        isAdded !== true &&
        !columns.some((column) => column.id === id || headingOf(column.id) === heading),
    );
    if (missing.length === 0) return [];
    const at = { sheet: name, address: first.address };
    return [
      {
        at,
        data: {
          table: (described?.number ?? table).replace(/^Table /, ''),
          columns: missing.map(({ heading }) => heading).join(' ; '),
        },
      },
    ];
  },
});
