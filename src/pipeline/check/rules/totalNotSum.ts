import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { brokenSums } from '../sumOfParts';

/** CCC-012 on the officer's tables: a total is the sum of its lines, within what rounding explains. */
export const totalNotSum = defineRule({
  meta: {
    id: 'total-not-sum',
    reference: 'CCC-012',
    over: 'year',
    severity: 'blocking',
    title: { fr: 'Un total ne tombe pas juste', en: 'A total does not add up' },
    why: {
      fr: 'C’est la première chose qu’un lecteur recalcule : un total faux fait douter de tout le tableau.',
      en: 'It is the first thing a reader recomputes: a wrong total casts doubt on the whole table.',
    },
    message: message(
      '{indicator}, {year} : {shown} {unit} affichés, {sum} {unit} en additionnant les {count} lignes.',
      '{indicator}, {year}: {shown} {unit} shown, {sum} {unit} when the {count} lines are added.',
    ),
    next: message(
      'Remettre la formule du total, ou corriger la ligne fausse.',
      'Put the total’s formula back, or correct the wrong line.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, A-1.3 : dernière ligne = somme des lignes ; tolérance d’arrondi de ccc-rules',
      en: 'CCC Action Plan template, A-1.3: last row = sum of the rows; rounding tolerance of ccc-rules',
    },
  },

  check: (year) =>
    brokenSums(year)
      .filter(({ countedTwice }) => countedTwice.length === 0)
      .map(({ total: { source, indicator }, parts, shown, sum, unit }) => ({
        at: cellOf(source),
        data: { indicator, year: `${year.year}`, shown, sum: readable(sum), unit, count: parts.length },
      })),
});

/** A sum of doubles without its noise: 15 significant digits. */
const readable = (sum: number): number => Number(sum.toPrecision(15));
