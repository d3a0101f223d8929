import type { Family } from '../../../catalogue/indicator';
import { familyNames } from '../../../catalogue/meaningWords';
import type { MappingEntry } from '../../../domain/mapping';
import { message } from '../../../domain/message';
import { isMeasuredIn } from '../../reading/family';
import { doubtedIn, isSetAside } from '../doubts';
import { defineRule, nothing } from '../rule';

/** CCC-026: words and unit of one table that say two quantities; which of them is wrong is asked, and nothing is read meanwhile. */
export const subjectAgainstUnit = defineRule({
  meta: {
    id: 'subject-against-unit',
    reference: 'CCC-026',
    over: 'source',
    severity: 'blocking',
    title: { fr: 'Un titre et une unité qui se contredisent', en: 'A title and a unit that contradict each other' },
    why: {
      fr: 'Des émissions ne se mesurent pas en GWh, ni une énergie en tonnes de CO2 : un des deux est faux, et ces chiffres restent hors des tableaux.',
      en: 'Emissions are not measured in GWh, nor energy in tonnes of CO2: one of them is wrong, and these figures stay out of the tables.',
    },
    message: message(
      '« {text} » : les mots et l’unité ne vont pas ensemble. Chiffres en attente : {count}.',
      '"{text}": the words and the unit do not go together. Figures waiting: {count}.',
    ),
    next: message(
      'Corriger le titre ou l’unité, ou dire ce que le tableau mesure (volet Lire).',
      'Correct the title or the unit, or say what the table measures (Read panel).',
    ),
    source: {
      fr: 'CCC-026 ; feuille officielle Cit’ergie : l’énergie 2h intitulée « (teq CO2) »',
      en: 'CCC-026; official Cit’ergie sheet: energy 2h titled "(teq CO2)"',
    },
  },

  check: ({ unsure, observations }) => {
    const [first] = unsure.filter(isContradicted);
    if (first === undefined) return nothing;
    const waiting = doubtedIn(observations, 'subject-unsure').filter((figure) => !isSetAside(figure));
    if (waiting.length === 0) return nothing;
    return [{ at: first.at, of: waiting, data: { text: first.label, count: waiting.length } }];
  },
});

/** Asked between what the words say and what the unit says. */
function isContradicted({ meaning, runnerUp = '' }: MappingEntry): boolean {
  const [measured, worded] = [familyIn(meaning), familyIn(runnerUp)];
  return measured !== null && worded !== null && !isMeasuredIn(worded, measured);
}

function familyIn(meaning: string): Family | null {
  const [, id = ''] = /^family:(.+)$/.exec(meaning) ?? [];
  return Object.hasOwn(familyNames, id) ? (id as Family) : null;
}
