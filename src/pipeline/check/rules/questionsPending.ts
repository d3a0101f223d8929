import { positionOf } from '../../../domain/cell';
import { SURE } from '../../../domain/fact';
import type { MappingEntry } from '../../../domain/mapping';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { compositeRows, headOf } from '../sourceTable';

/** What Passerelle is not sure of is asked, and stays out of the tables until answered (promise 4). */
export const questionsPending = defineRule({
  meta: {
    id: 'questions-pending',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des questions attendent une réponse', en: 'Questions await an answer' },
    why: {
      fr: 'Passerelle ne devine pas : un libellé dont elle n’est pas sûre est demandé, et ses chiffres n’entrent pas dans les tableaux avant la réponse.',
      en: 'Passerelle does not guess: a label that it is unsure of is asked, and its figures stay out of the tables until answered.',
    },
    message: message(
      'Libellés à confirmer dans ce tableau : {count}, dont « {label} » ({cell}).',
      'Labels to confirm in this table: {count}, among them "{label}" ({cell}).',
    ),
    next: message(
      'Répondre une fois (volet Lire, ou inspect --save-mapping) ; la réponse est gardée pour l’an prochain.',
      'Answer once (Read panel, or inspect --save-mapping); the answer is kept for next year.',
    ),
    source: {
      fr: 'Passerelle, promesse 4 : rien n’est deviné en silence',
      en: 'Passerelle, promise 4: nothing is guessed in silence',
    },
  },

  check: (source) => {
    const together = compositeRows(source);
    const isOpen = ({ decidedBy, confidence, meaning, at }: MappingEntry) =>
      decidedBy === 'engine' &&
      (confidence < SURE || (meaning.startsWith('sector:') && together.has(positionOf(at.address).row)));
    const asked = together.size === 0 ? source.unsure : source.mapping.filter(isOpen);
    const open = asked.filter(({ label }) => label.trim() !== '');
    const [first] = open;
    if (first === undefined) return nothing;
    return [{ at: headOf(source), data: { count: open.length, label: first.label, cell: first.at.address } }];
  },
});
