import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike, samplesOf } from '../alike';
import { breakdowns, familyOf } from '../breakdown';
import { defineRule, nothing } from '../rule';
import { summable, yearsIn } from '../yearOfSectors';

/** A total that stands in a year without sectors, and is to the unit the sum of the sectors of another (trap 28). */
export const totalOfAnotherYear = defineRule({
  meta: {
    id: 'total-of-another-year',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Un total daté d’une autre année que ses parties', en: 'A total dated another year than its parts' },
    why: {
      fr: 'Un total rangé dans la mauvaise année fausse la situation de référence, et personne ne peut l’additionner.',
      en: 'A total put in the wrong year distorts the baseline, and nobody can add it up.',
    },
    message: message(
      '{indicator} : le total de {year} est exactement la somme des {count} secteurs de {other}.',
      '{indicator}: the total of {year} is exactly the sum of the {count} sectors of {other}.',
    ),
    next: message(
      'Vérifier l’année du total et celle des secteurs, et corriger celle qui est fausse.',
      'Check the year of the total and that of the sectors, and correct the wrong one.',
    ),
    source: {
      fr: 'Classeur d’indicateurs Cit’ergie d’une métropole : total de 2016, somme exacte des secteurs de 2017',
      en: 'Cit’ergie indicator workbook of a metropolis: a total of 2016 that is exactly the sum of the sectors of 2017',
    },
  },

  check: ({ observations }) => {
    if (!samplesOf(observations).some(({ indicator }) => isWhole(indicator))) return nothing;
    const groups = yearsIn(observations).flatMap((year) =>
      summable(year).map((lines) => ({ family: year.family, year: year.year, lines: figuresLike(lines, isKnown) })),
    );
    return groups.flatMap(({ family, year, lines: [total, ...more] }) => {
      const whole = breakdowns[family]?.find((one) => one.whole === total?.indicator);
      if (total === undefined || whole === undefined || more.length > 0) return [];
      const sums = groups.filter((one) => one.year !== year && one.lines[0]?.status === total.status);
      return sums.flatMap(({ year: other, lines }) => {
        const parts = lines.filter(({ indicator }) => whole.parts.includes(indicator));
        const hasWhole = lines.some(({ indicator }) => indicator === whole.whole);
        if (hasWhole || parts.length < LEAST_PARTS || sumOf(parts) !== sumOf([total])) return [];
        const data = { indicator: total.indicator, year: `${year}`, other: `${other}`, count: parts.length };
        return [{ at: cellOf(total.source), data }];
      });
    });
  },
});

/** Two figures that add up to a third by chance are met; three hardly ever. */
const LEAST_PARTS = 3;

const isKnown = ({ value }: Observation): boolean => value !== undefined;

/** Without the noise of doubles: 12 significant digits. */
const sumOf = (lines: readonly Observation[]): number =>
  Number(lines.reduce((sum, { value = 0 }) => sum + value, 0).toPrecision(12));

const isWhole = (indicator: string): boolean =>
  breakdowns[familyOf(indicator) ?? '']?.some(({ whole }) => whole === indicator) === true;
