import { cellOf } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { doubtedIn, isSetAside } from '../doubts';
import { quoted } from '../quoted';
import { defineRule, nothing } from '../rule';

/** Figures whose unit is said nowhere: one finding per table. */
export const unitUnknown = defineRule({
  meta: {
    id: 'unit-unknown',
    reference: 'CCC-006',
    over: 'source',
    severity: 'warning',
    title: { fr: 'Une unité que rien ne dit', en: 'A unit that nothing says' },
    why: {
      fr: 'Sans unité, 284 peut être des tonnes ou des milliers de tonnes : ces chiffres restent hors des tableaux.',
      en: 'Without a unit, 284 may be tonnes or thousands of tonnes: these figures stay out of the tables.',
    },
    message: message(
      'Chiffres sans unité : {count}, dont {indicator} en {year}, « {text} ».',
      'Figures without a unit: {count}, among them {indicator} in {year}, "{text}".',
    ),
    next: message(
      'Écrire l’unité dans l’en-tête ou le titre du tableau, ou la donner dans la correspondance.',
      'Write the unit in the heading or title of the table, or give it in the mapping.',
    ),
    source: {
      fr: 'CCC-006 (règle du projet) ; socle commun, règle 2',
      en: 'CCC-006 (rule of the project); common core, rule 2',
    },
  },

  check: ({ observations }) => {
    const unknown = doubtedIn(observations, 'unit-unknown').filter((cell) => !isSetAside(cell));
    const [first] = unknown;
    if (first === undefined) return nothing;
    const { source, indicator, year } = first;
    return [{ at: cellOf(source), data: { count: unknown.length, indicator, year: `${year}`, text: quoted(first) } }];
  },
});
