import { message } from '../../../domain/message';
import { contractWords, heldIn } from '../../reading/contractWords';
import { isTemplateText } from '../../reading/templateText';
import { describedAs } from '../described';
import { defineRule } from '../rule';

/** CCC-008 on the contract's tables: the template's own words, left in a cell that people had to fill, are a blank. */
export const templateTextLeft = defineRule({
  meta: {
    id: 'template-text-left',
    reference: 'CCC-008',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Une consigne du modèle restée dans un tableau', en: 'Words of the template left in a table' },
    why: {
      fr: 'Une consigne laissée dans la case dit au lecteur que personne ne l’a remplie.',
      en: 'Guidance left in a cell tells the reader that nobody filled it.',
    },
    message: message(
      '{column} : « {text} » est une consigne du modèle.',
      '{column}: "{text}" is the template’s guidance.',
    ),
    next: message(
      'Remplacer la consigne, ou dire pourquoi la réponse manque.',
      'Replace the guidance, or say why the answer is missing.',
    ),
    source: {
      fr: 'CCC-008 ; contrats publiés : « (indicate responsible) », « [yes/no] », « … »',
      en: 'CCC-008; published contracts: "(indicate responsible)", "[yes/no]", "…"',
    },
  },

  check: ({ standing, plan: { name: sheet } }) => {
    const columns = standing === undefined ? [] : (describedAs(standing)?.columns ?? []);
    return (standing?.cells ?? []).flatMap(({ address, column, written }) => {
      const described = columns.find((one) => one.id === column);
      if (typeof written !== 'string') return [];
      if (!isTemplateText(written, described?.placeholder) && !isHeadingLeft(written, described?.heading ?? ''))
        return [];
      return [{ at: { sheet, address }, data: { column: described?.heading ?? column, text: written.trim() } }];
    });
  },
});

/** The heading again, in brackets: `(Policy status)`. */
const isHeadingLeft = (text: string, heading: string): boolean =>
  /^[([][^()[\]]+[)\]]$/.test(text.trim()) && heldIn(contractWords(text), contractWords(heading)) === 1;
