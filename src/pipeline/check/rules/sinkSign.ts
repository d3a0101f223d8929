import { cellOf, type Observation } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { isDoubted } from '../doubts';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** CCC-025: a sink with the sign that its table does not use: removal, or soil that emits? */
export const sinkSign = defineRule({
  meta: {
    id: 'sink-sign',
    reference: 'CCC-025',
    over: 'cell',
    severity: 'warning',
    title: { fr: 'Un puits de carbone au signe inattendu', en: 'A carbon sink with an unexpected sign' },
    why: {
      fr: 'Une absorption prise pour une émission compte deux fois à contresens dans le bilan net : ce chiffre reste en attente.',
      en: 'A removal taken for an emission counts twice the wrong way in the net balance: this figure waits.',
    },
    message: message(
      '{indicator} en {year} : {value} {unit}. Absorption, ou sol qui émet ?',
      '{indicator} in {year}: {value} {unit}. Removal, or soil that emits?',
    ),
    next: message(
      'Répondre (volet Lire, ou inspect --save-mapping), ou corriger le signe dans la case.',
      'Answer (Read panel, or inspect --save-mapping), or correct the sign in the cell.',
    ),
    source: {
      fr: 'Socle commun, règle 10 : la séquestration est positive ; inventaires UTCATF : l’absorption est négative',
      en: 'Common core, rule 10: sequestration is positive; LULUCF inventories: removals are negative',
    },
  },

  among: (figures) => figuresLike(figures, isAsked),
  check: ({ source, read: { value = 0, unit = '' }, indicator, year }) => [
    { at: cellOf(source), data: { indicator, year: `${year}`, value, unit } },
  ],
});

const isAsked = (figure: Observation): boolean =>
  figure.use === 'asked' && (isDoubted(figure, 'sign') || isDoubted(figure, 'sign-positive'));
