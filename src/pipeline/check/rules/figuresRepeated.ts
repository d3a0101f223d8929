import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { repeatedIn } from '../repeated';

/** The same figures twice in one table: a row or a column copied over another. */
export const figuresRepeated = defineRule({
  meta: {
    id: 'figures-repeated',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Les mêmes chiffres deux fois dans un tableau', en: 'The same figures twice in one table' },
    why: {
      fr: 'Deux lignes ou deux colonnes identiques viennent presque toujours d’une copie : le total compte alors deux fois les mêmes tonnes, ou les mêmes euros.',
      en: 'Two identical rows or columns almost always come from a copy: the total then counts the same tonnes, or euros, twice.',
    },
    message: message(
      '{second} : les chiffres de « {first} » ({count}).',
      '{second}: the figures of "{first}" ({count}).',
    ),
    next: message(
      'Remettre les chiffres de la ligne ou de la colonne, ou dire pourquoi ils sont les mêmes.',
      'Put the row’s or the column’s own figures back, or say why they are the same.',
    ),
    source: {
      fr: 'Contrats publiés : Paris, A-1.1bis (une ligne recopiée), Pécs, B-1.1b (une colonne recopiée)',
      en: 'Published contracts: Paris, A-1.1bis (a row copied), Pécs, B-1.1b (a column copied)',
    },
  },

  check: (table) => (table.standing === undefined ? nothing : repeatedIn(table)),
});
