import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** CCC-002: "à compléter" announces a figure; in the contract it is a blank with a reason. */
export const valueToCome = defineRule({
  meta: {
    id: 'value-to-come',
    reference: 'CCC-002',
    over: 'cell',
    severity: 'information',
    title: { fr: 'Un chiffre annoncé, pas encore là', en: 'A figure announced, not there yet' },
    why: {
      fr: '« À compléter » ne dit pas au lecteur du contrat si le chiffre viendra, ni quand.',
      en: '"To be completed" does not tell the contract’s reader whether the figure will come, or when.',
    },
    message: message(
      '« {text} » : pas de chiffre pour {indicator} en {year}.',
      '"{text}": no figure for {indicator} in {year}.',
    ),
    next: message(
      'Écrire le chiffre dans la case dès qu’il est connu.',
      'Write the figure in the cell once it is known.',
    ),
    source: {
      fr: 'CCC-002 ; contrats publiés : « TBD », « à compléter »',
      en: 'CCC-002; published contracts: "TBD", "à compléter"',
    },
  },

  among: (figures) => figuresLike(figures, ({ missing }) => missing?.reason === 'to-come'),
  check: ({ source, indicator, year }) => [
    { at: cellOf(source), data: { text: source.text, indicator, year: `${year}` } },
  ],
});
