import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule } from '../rule';

/** CCC-008: a template's own guidance left in a cell is a blank. */
export const placeholderLeft = defineRule({
  meta: {
    id: 'placeholder-left',
    reference: 'CCC-008',
    over: 'cell',
    severity: 'blocking',
    title: { fr: 'Un texte du modèle resté dans la case', en: 'Template text left in the cell' },
    why: {
      fr: 'Le lecteur du contrat ne peut pas savoir si le chiffre manque ou s’il a été oublié.',
      en: 'The contract’s reader cannot tell whether the figure is missing or was forgotten.',
    },
    message: message(
      '« {text} » est une consigne du modèle, pas un chiffre ({indicator}, {year}).',
      '"{text}" is the template’s guidance, not a figure ({indicator}, {year}).',
    ),
    next: message(
      'Écrire le chiffre, ou vider la case et dire pourquoi il manque (NE, NO, IE, C).',
      'Write the figure, or empty the cell and say why it is missing (NE, NO, IE, C).',
    ),
    source: {
      fr: 'CCC-008 ; contrats publiés : « (indicate responsible) », « … »',
      en: 'CCC-008; published contracts: "(indicate responsible)", "…"',
    },
  },

  among: (figures) => figuresLike(figures, ({ missing }) => missing?.reason === 'placeholder'),
  check: ({ source, indicator, year }) => [
    { at: cellOf(source), data: { text: source.text, indicator, year: `${year}` } },
  ],
});
