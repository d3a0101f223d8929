import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { ratiosIn } from '../ratios';
import { defineRule } from '../rule';

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
      '{value} par habitant en {year} ; le total divisé par la population de cette année donne {computed}.',
      '{value} per inhabitant in {year}; the total divided by the population of that year gives {computed}.',
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

  check: ({ dossier: { facts } }) =>
    ratiosIn(facts).flatMap(({ ratio: { value, year, source }, each }) => {
      if (typeof each !== 'number' || Math.abs(each - value) <= TOLERANCE * Math.abs(value)) return [];
      return [{ at: cellOf(source), data: { value, year: `${year}`, computed: Number(each.toPrecision(3)) } }];
    }),
});
