import { OUTSIDE_SINK } from '../../../catalogue/sinkWords';
import { message } from '../../../domain/message';
import { compensatedBy } from '../compensation';
import { defineRule } from '../rule';

/** CCC-061: certificates bought outside the city are shown apart from the sinks of the territory. */
export const certificateAmongSinks = defineRule({
  meta: {
    id: 'certificate-among-sinks',
    reference: 'CCC-061',
    over: 'table',
    severity: 'warning',
    title: { fr: 'Un certificat extérieur parmi les puits', en: 'An outside certificate among sinks' },
    why: {
      fr: 'Ce qui est acheté ou planté ailleurs n’absorbe rien sur le territoire : le lecteur le compte à part.',
      en: 'What is bought or planted elsewhere absorbs nothing on the territory: the reader counts it apart.',
    },
    message: message(
      '{name} : {amount} compensés par des certificats ou hors du territoire, dans la ligne des puits.',
      '{name}: {amount} compensated by certificates or outside the territory, in the row of sinks.',
    ),
    next: message(
      'Le dire à part dans la stratégie des émissions résiduelles (B-2.3), et le retirer de cette ligne.',
      'Say it apart in the strategy for residual emissions (B-2.3), and take it out of this row.',
    ),
    source: {
      fr: 'CCC-061 ; contrat de Bordeaux : coopérative carbone régionale, à part des puits du territoire',
      en: 'CCC-061; contract of Bordeaux: regional carbon cooperative, apart from the sinks of the territory',
    },
  },

  check: (table) => compensatedBy(table, (text) => OUTSIDE_SINK.test(text)),
});
