import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** CCC-007: text, or a date, where a figure is expected, and that is no known way of saying that it is missing. */
export const notANumber = defineRule({
  meta: {
    id: 'not-a-number',
    reference: 'CCC-007',
    over: 'cell',
    severity: 'blocking',
    title: { fr: 'Un texte ou une date à la place d’un nombre', en: 'Text or a date in the place of a number' },
    why: {
      fr: 'Le chiffre ne peut pas être lu : il manque aux totaux et aux tableaux.',
      en: 'The figure cannot be read: totals and tables miss it.',
    },
    message: message('« {text} » {held} ({indicator}, {year}).', '"{text}" {held} ({indicator}, {year}).'),
    next: message(
      'Écrire le nombre seul ; s’il manque, écrire NE (non estimé), NO, IE ou C.',
      'Write the number alone; if it is missing, write NE (not estimated), NO, IE or C.',
    ),
    source: {
      fr: 'CCC-007 (règle du projet) ; classeurs d’import TETE',
      en: 'CCC-007 (rule of the project); TETE import workbooks',
    },
  },

  among: (figures) => figuresLike(figures, (figure) => isDoubted(figure, 'date') || isDoubted(figure, 'text')),
  check: (cell) => {
    const { source, indicator, year } = cell;
    const held = isDoubted(cell, 'date') ? 'held-date' : 'held-text';
    return [{ at: cellOf(source), data: { text: source.text, held, indicator, year: `${year}` } }];
  },
});
