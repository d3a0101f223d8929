import { ADDITIONAL_SINK, EXISTING_SINK } from '../../../catalogue/sinkWords';
import { message } from '../../../domain/message';
import { compensatedBy } from '../compensation';
import { defineRule } from '../rule';

/** CCC-060: only additional sinks inside the boundary count against residual emissions. */
export const existingSinkCounted = defineRule({
  meta: {
    id: 'existing-sink-counted',
    reference: 'CCC-060',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un puits déjà là compté en compensation', en: 'A sink that is there already counted' },
    why: {
      fr: 'La Mission ne compte face aux émissions résiduelles que les puits ajoutés par le plan : une forêt déjà là absorbe autant sans lui.',
      en: 'Against residual emissions the Mission counts only the sinks that the plan adds: a forest that is there absorbs as much without it.',
    },
    message: message(
      '{name} : {amount} compensés par un puits qui paraît exister déjà.',
      '{name}: {amount} compensated by a sink that seems to exist already.',
    ),
    next: message(
      'Ne compter que ce que le plan ajoute dans les limites du territoire, ou dire ce qui est nouveau.',
      'Count only what the plan adds inside the boundary, or say what is new.',
    ),
    source: {
      fr: 'Guide de la Mission (Info Kit), cité par le contrat de Lahti : « only the additional ones as instructed »',
      en: 'Info Kit for Cities, as quoted by the contract of Lahti: "only the additional ones as instructed"',
    },
  },

  check: (table) => compensatedBy(table, (text) => EXISTING_SINK.test(text) && !ADDITIONAL_SINK.test(text)),
});
