import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** Flows that cannot go under zero. Sinks, net balances and captured carbon may, and are not of these. */
const NEVER_NEGATIVE = /^(ghg-(?!net|ccs)|energy-|renewable-|air-)/;

/** CCC-025: sinks are signed, emissions and energy are not. */
export const negativeEmissions = defineRule({
  meta: {
    id: 'negative-emissions',
    reference: 'CCC-025',
    over: 'cell',
    severity: 'blocking',
    title: { fr: 'Un chiffre négatif qui ne peut pas l’être', en: 'A negative figure that cannot be' },
    why: {
      fr: 'Des émissions ou une consommation négatives se retranchent du total sans que personne le voie. Seuls les puits de carbone peuvent être négatifs.',
      en: 'Negative emissions or consumption are taken off the total unseen. Only carbon sinks may be negative.',
    },
    message: message('{indicator} en {year} : {value} {unit}.', '{indicator} in {year}: {value} {unit}.'),
    next: message(
      'Vérifier le signe ; une absorption s’écrit sur la ligne de la séquestration, une baisse dans les réductions.',
      'Check the sign; a removal belongs on the sequestration line, a decrease among the reductions.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, A-1.3 : « Sources (positive emissions) », « Sinks (negative emissions) »',
      en: 'CCC Action Plan template, V2, A-1.3: "Sources (positive emissions)", "Sinks (negative emissions)"',
    },
  },

  among: (figures) => figuresLike(figures, isWrong),
  check: ({ source, read: { value = 0, unit = '' }, indicator, year }) => [
    { at: cellOf(source), data: { indicator, year: `${year}`, value, unit } },
  ],
});

/** A balance may be, and of a decrease it is asked already whether it is a level. */
const isWrong = (figure: Observation): boolean =>
  (figure.read.value ?? 0) < 0 &&
  figure.netting !== 'net' &&
  NEVER_NEGATIVE.test(figure.indicator) &&
  !isDoubted(figure, 'reduction');
