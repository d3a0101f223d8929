import { message } from '../../../domain/message';
import { emptyTables } from '../emptyTables';
import { defineRule } from '../rule';

/** CCC-001 where a whole table waits for its figures: said once, not once per cell. */
export const emptyTable = defineRule({
  meta: {
    id: 'empty-table',
    reference: 'CCC-001',
    over: 'contract',
    severity: 'blocking',
    title: { fr: 'Un tableau du contrat encore vide', en: 'A contract table still empty' },
    why: {
      fr: 'Aucun chiffre de vos feuilles n’y arrive : la source manque, n’est pas comprise, ou attend vos réponses.',
      en: 'No figure of your sheets reaches it: the source is missing, not understood, or waits for your answers.',
    },
    message: message(
      'Tableau {table} : aucun chiffre, {count} cases attendues.',
      'Table {table}: no figure, {count} cells expected.',
    ),
    next: message(
      'Ajouter la feuille qui donne ces chiffres (--with), ou répondre aux questions (volet Lire, ou inspect --save-mapping).',
      'Add the sheet that gives these figures (--with), or answer the questions (Read panel, or inspect --save-mapping).',
    ),
    source: {
      fr: 'CCC-001 (règle du projet)',
      en: 'CCC-001 (rule of the project)',
    },
  },

  check: (contract) =>
    emptyTables(contract)
      .filter(({ otherYears }) => otherYears.length === 0)
      .map(({ at, table }) => ({ at, data: { table: table.id, count: table.blanks.length } })),
});
