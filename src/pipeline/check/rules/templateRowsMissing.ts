import { message } from '../../../domain/message';
import { describedAs } from '../described';
import { defineRule, nothing } from '../rule';
import { headOfTyped } from '../typedWords';

/** Rows of the template that a typed table has not; lines that people fill as they like are not missed. */
export const templateRowsMissing = defineRule({
  meta: {
    id: 'template-rows-missing',
    reference: 'CCC-001',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Des lignes du modèle qui manquent', en: 'Rows of the template that are missing' },
    why: {
      fr: 'Le lecteur cherche toutes les lignes du modèle : un secteur absent est-il nul, exclu ou oublié ?',
      en: 'The reader looks for all the rows of the template: is an absent sector nil, excluded or forgotten?',
    },
    message: message('Tableau {table} : sans {rows}.', 'Table {table}: without {rows}.'),
    next: message(
      'Ajouter la ligne avec son chiffre ou sa clé (NO, NE, IE, C), ou dire pourquoi elle n’y est pas.',
      'Add the row with its figure or its key (NO, NE, IE, C), or say why it is not there.',
    ),
    source: {
      fr: 'Modèles CCC ; contrat de Dijon, trois secteurs sur six dans l’écart',
      en: 'CCC templates; contract of Dijon, three sectors of six in the gap',
    },
  },

  check: (table) => {
    const { standing } = table;
    const at = headOfTyped(table);
    const description = standing === undefined ? undefined : describedAs(standing);
    if (standing === undefined || description === undefined || description.shape === 'card' || at === null)
      return nothing;
    const wanted = [...description.rows, ...(description.total === null ? [] : [description.total])];
    const missing = wanted.filter(
      ({ id, label, isFree, isAdded, isOutsideTotal }) =>
        label !== '' &&
        ![isFree, isAdded, isOutsideTotal].includes(true) &&
        !standing.rows.some((row) => row.id.replace(/-sources$/, '') === id.replace(/-sources$/, '')),
    );
    if (missing.length === 0) return nothing;
    return [
      {
        at,
        data: {
          table: (description.number || description.id).replace(/^Table /, ''),
          rows: missing.map(({ label }) => label).join(' ; '),
        },
      },
    ];
  },
});
