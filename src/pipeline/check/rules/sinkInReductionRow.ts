import { SINK } from '../../../catalogue/sinkWords';
import { message } from '../../../domain/message';
import { outlineText, recordsIn } from '../records';
import { defineRule, nothing } from '../rule';
import { isBlank } from '../table';

/** CCC-058: what a sink absorbs goes to the row of emissions compensated, not to that of reductions. */
export const sinkInReductionRow = defineRule({
  meta: {
    id: 'sink-in-reduction-row',
    reference: 'CCC-058',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un puits de carbone compté en réduction', en: 'A carbon sink counted as a reduction' },
    why: {
      fr: 'Ce qu’un puits absorbe compense les émissions résiduelles ; compté avec les réductions, il comble l’écart une fois de trop.',
      en: 'What a sink absorbs compensates residual emissions; counted with reductions, it fills the gap once too often.',
    },
    message: message(
      '{name} : {amount} en réduction, rien dans la ligne des émissions compensées, alors que l’action parle d’un puits.',
      '{name}: {amount} as a reduction, nothing in the row of emissions compensated, though the action speaks of a sink.',
    ),
    next: message(
      'Déplacer le chiffre dans la ligne des émissions compensées, ou dire quelle réduction l’action apporte elle-même.',
      'Move the figure to the row of emissions compensated, or say which reduction the action itself brings.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, version 2, B-2.2 : « GHG emissions compensated (natural or technological sinks) »',
      en: 'CCC Action Plan template, version 2, B-2.2: "GHG emissions compensated (natural or technological sinks)"',
    },
  },

  check: (table) =>
    table.id !== 'B-2.2'
      ? nothing
      : recordsIn(table).flatMap((record) => {
          const amount = record.text('reduction');
          if (!/[1-9]/.test(amount) || !isBlank(record.value('compensated'))) return [];
          if (!SINK.test(outlineText(record))) return [];
          const reduction = record.cell('reduction');
          if (reduction === null || record.cell('compensated') === null) return []; // version 1 has no such row
          const { value } = reduction.cell;
          const data = { name: record.text('name'), amount: typeof value === 'number' ? value : amount };
          return [{ at: reduction.at, data }];
        }),
});
