import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** A range or a bound is not a figure: a contract's cell wants one value. */
export const notOneValue = defineRule({
  meta: {
    id: 'not-one-value',
    over: 'cell',
    severity: 'warning',
    title: {
      fr: 'Une fourchette, une borne ou un « environ » au lieu d’un chiffre',
      en: 'A range, a bound or an approximation instead of a figure',
    },
    why: {
      fr: 'Un tableau du contrat attend une valeur par case : ni « 200 à 500 », ni « < 1 » ne s’additionnent.',
      en: 'A contract table wants one value per cell: neither "200 to 500" nor "< 1" can be added.',
    },
    message: message(
      '« {text} » n’est pas une valeur unique ({indicator}, {year}).',
      '"{text}" is not one single value ({indicator}, {year}).',
    ),
    next: message(
      'Choisir la valeur à retenir et l’écrire dans la case.',
      'Choose the value to keep and write it in the cell.',
    ),
    source: {
      fr: 'CCC-063 ; classeurs d’essai d’import TETE : « Entre 200 et 500 »',
      en: 'CCC-063; TETE import test workbooks: "Entre 200 et 500"',
    },
  },

  among: (figures) =>
    figuresLike(
      figures,
      (figure) => figure.bound !== undefined || figure.span !== undefined || isDoubted(figure, 'approximate'),
    ),
  check: ({ source, indicator, year }) => [
    { at: cellOf(source), data: { text: source.text, indicator, year: `${year}` } },
  ],
});
