import { notComparable } from '../../../domain/comparability';
import { cellOf, type Fact, isObservation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { perInhabitant } from '../../../domain/perInhabitant';
import { isComposite } from '../breakdown';
import { defineRule } from '../rule';
import { type Figure, hasValue } from '../series';

/** Of a figure said per inhabitant, the total that it comes from. */
const TOTALS: Readonly<Record<string, string>> = { 'ghg-per-capita': 'ghg-total', 'energy-per-capita': 'energy-total' };
/** As far as rounding and the two populations of Insee (municipal, total) lead. */
const TOLERANCE = 0.03;

/** A figure per inhabitant beside its total: only with a population of the same perimeter and year, never nearly the same. */
export const ratioOfAnotherTotal = defineRule({
  meta: {
    id: 'ratio-of-another-total',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un chiffre par habitant contredit le total', en: 'A per-inhabitant figure contradicts its total' },
    why: {
      fr: 'Le lecteur divise le total par la population : si le résultat diffère, l’un des trois est d’une autre année, d’un autre territoire ou d’une autre version.',
      en: 'The reader divides the total by the population: if the result differs, one of the three is of another year, territory or version.',
    },
    message: message(
      '{value} par habitant en {year} ; le total divisé par la population de cette année donne {expected}.',
      '{value} per inhabitant in {year}; the total divided by the population of that year gives {expected}.',
    ),
    next: message(
      'Reprendre le chiffre calculé, ou dire de quels total et population vient celui-ci.',
      'Take the computed figure, or say which total and population this one comes from.',
    ),
    source: {
      fr: 'Socle commun, règle 11 : un rapport se recalcule, jamais ne se somme ; cae_1.b = cae_1.a / terr_1',
      en: 'Common core, rule 11: a ratio is recomputed, never summed; cae_1.b = cae_1.a / terr_1',
    },
  },

  check: ({ dossier: { facts } }) => {
    const ratios = figuresOf(facts, (id) => id in TOTALS);
    if (ratios.length === 0) return [];
    const people = figuresOf(facts, (id) => id === 'population');
    const totals = figuresOf(facts, (id) => Object.values(TOTALS).includes(id));
    return ratios.flatMap((ratio) => {
      const { value, year, source, indicator } = ratio;
      const total = totals.find(
        (one) => one.indicator === TOTALS[indicator] && one.scope === undefined && !notComparable(one, ratio, 'add'),
      );
      const each = total && perInhabitant({ ...total, unit: total.unit ?? '' }, people);
      if (!each?.ok || Math.abs(each.value.value - value) <= TOLERANCE * Math.abs(value)) return [];
      const expected = Number(each.value.value.toPrecision(3));
      return [{ at: cellOf(source), data: { value, year: `${year}`, expected } }];
    });
  },
});

const figuresOf = (facts: readonly Fact[], isOne: (id: string) => boolean): readonly Figure[] =>
  facts
    .filter((fact): fact is Figure => isObservation(fact) && hasValue(fact))
    .filter((one) => isOne(one.indicator) && one.use === 'used' && one.status === 'measured' && !isComposite(one));
