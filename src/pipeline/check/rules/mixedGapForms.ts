import { message } from '../../../domain/message';
import { gapFormOf } from '../gap';
import { defineRule, nothing } from '../rule';

/** Words of a heading that one form alone has. */
const TELLING = [
  ['G1', /existing strateg|baseline emissions? reductions? target|to be addressed by action plan/i],
  ['G2', /other action plans?|through the ccc|^\(\d\)/i],
  ['G3', /resulting from cnap|remaining emissions|necessary to achieve net/i],
] as const;

/** CCC-043: headings of a form other than the one that the table is read in. */
export const mixedGapForms = defineRule({
  meta: {
    id: 'mixed-gap-forms',
    reference: 'CCC-043',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Deux formes de l’écart dans un seul tableau', en: 'Two forms of the gap in one table' },
    why: {
      fr: 'Chaque forme du tableau de l’écart calcule ses colonnes autrement : mêlées, le lecteur ne sait plus quelle formule appliquer.',
      en: 'Each form of the gap table computes its columns in its own way: when mixed, the reader cannot tell which formula holds.',
    },
    message: message(
      '« {heading} » est de la forme {other} de l’écart, le tableau est lu dans la forme {form}.',
      '"{heading}" belongs to form {other} of the gap, the table is read as form {form}.',
    ),
    next: message(
      'Reprendre les colonnes d’une seule forme, dans les mots de son modèle.',
      'Take up the columns of one form, in the words of its template.',
    ),
    source: {
      fr: 'CCC-043 : deux formes d’un contrat restent séparées ; modèles de plan d’action CCC, V1 (A-2.3) et V2 (A-2.1, A-2.2)',
      en: 'CCC-043: two forms in one contract are kept apart; CCC Action Plan templates, V1 (A-2.3) and V2 (A-2.1, A-2.2)',
    },
  },

  check: (table) => {
    const { standing, plan } = table;
    const form = gapFormOf(table)?.id;
    if (standing === undefined || form === undefined) return nothing;
    const headings = [...standing.columns, ...(standing.again ?? []), ...(standing.added ?? [])];
    const told = TELLING.flatMap(([other, words]) => {
      const heading = headings.find(({ text }) => words.test(text));
      return heading === undefined ? [] : [{ other, heading }];
    });
    const [foreign] = told.filter(({ other }) => other !== (form === 'G1e' ? 'G3' : form));
    if (foreign === undefined) return nothing;
    const { other, heading } = foreign;
    return [{ at: { sheet: plan.name, address: heading.address }, data: { heading: heading.text, other, form } }];
  },
});
