import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import type { Settings } from '../../../domain/settings';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** The first year of French greenhouse gas inventories. */
const FIRST = 1990;
/** The furthest horizon that climate plans name is 2050; ten more years are let through. */
const LAST = 2060;

/** A year outside what inventories and plans cover, or a result measured after the contract's own target year. */
export const impossibleYear = defineRule({
  meta: {
    id: 'impossible-year',
    over: 'cell',
    severity: 'warning',
    title: { fr: 'Une année impossible', en: 'An impossible year' },
    why: {
      fr: 'Un chiffre rangé sous une mauvaise année fausse la trajectoire et l’écart à combler.',
      en: 'A figure filed under the wrong year distorts the pathway and the emissions gap.',
    },
    message: message(
      '{indicator} : {year} ne peut pas être l’année d’un chiffre {status}.',
      '{indicator}: {year} cannot be the year of a figure that is {status}.',
    ),
    next: message(
      'Corriger l’année dans l’en-tête, ou dire qu’il s’agit d’un objectif.',
      'Correct the year in the heading, or say that it is a target.',
    ),
    source: {
      fr: 'TETE, années constatées dans les dépôts : 0, 1900, 2900 ; inventaires français depuis 1990',
      en: 'TETE, years found in deposits: 0, 1900, 2900; French inventories since 1990',
    },
  },

  among: (figures, settings) => figuresLike(figures, (figure) => !isPossible(figure, settings)),
  check: ({ source, year, status, indicator }) => [
    { at: cellOf(source), data: { indicator, year: `${year}`, status } },
  ],
});

const isPossible = ({ year, status }: Observation, { targetYear }: Settings): boolean =>
  year >= FIRST && year <= LAST && (status !== 'measured' || year <= targetYear);
