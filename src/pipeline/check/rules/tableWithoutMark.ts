import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { headOf } from '../sourceTable';

/** A table of ours by its content, not by its marks: a copy that a person made, or a sheet saved by a program that drops them. */
export const tableWithoutMark = defineRule({
  meta: {
    id: 'table-without-mark',
    over: 'source',
    severity: 'warning',
    title: {
      fr: 'Un tableau du contrat que Passerelle n’a plus en main',
      en: 'A contract table out of Passerelle’s hands',
    },
    why: {
      fr: 'Une copie d’un de nos tableaux, ou un tableau dont un autre logiciel a ôté la marque, ne se met plus à jour : deux tableaux du même nom se contrediront.',
      en: 'A copy of one of our tables, or a table whose mark another program removed, is no longer brought up to date: two tables of one name will contradict each other.',
    },
    message: message(
      'Feuille « {sheet} » : le tableau {table}, sans la marque de Passerelle. Elle n’est ni lue comme source, ni réécrite.',
      'Sheet "{sheet}": table {table}, without Passerelle’s mark. It is neither read as a source nor rewritten.',
    ),
    next: message(
      'Reporter ce que vous y avez écrit dans le tableau que Passerelle tient à jour, puis supprimer cette feuille.',
      'Move what you wrote there to the table that Passerelle keeps up to date, then delete this sheet.',
    ),
    source: {
      fr: 'Promesse du projet : une feuille sans notre marque n’est jamais touchée',
      en: 'Promise of the project: a sheet without our mark is never touched',
    },
  },

  check: (source) => {
    const { sheet, unmarked } = source.recognition;
    return unmarked === undefined ? nothing : [{ at: headOf(source), data: { sheet, table: unmarked } }];
  },
});
