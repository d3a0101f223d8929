import { creditsShared as shared } from '../../../domain/creditsShared';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';
import { headOf } from '../sourceTable';

const CENTS = 100;

/** CCC-113: the credits of a plan that pays actions, shared out to the euro: contract, outside, transfers to other bodies. */
export const creditsShared = defineRule({
  meta: {
    id: 'credits-shared',
    reference: 'CCC-113',
    over: 'source',
    severity: 'information',
    title: {
      fr: 'Ce que le plan d’investissement paie du contrat',
      en: 'What the plan of investments pays of the contract',
    },
    why: {
      fr: 'Le lecteur rapproche le contrat du plan voté : chaque euro est dans le contrat, hors du contrat, ou versé à une autre collectivité.',
      en: 'The reader compares the contract with the voted plan: each euro is in the contract, outside it, or granted to another public body.',
    },
    message: message(
      'Crédits par année ({basis}) : {voted} € = contrat {contract} + hors contrat {outside} + versés à d’autres {transfers}.',
      'Credits by year ({basis}): €{voted} = contract {contract} + outside {outside} + granted to others {transfers}.',
    ),
    next: message(
      'Répondre aux questions sur les opérations (volet Lire) : ce qui n’est pas rattaché compte hors contrat.',
      'Answer the questions on operations (Read panel): what is tied to no action counts outside the contract.',
    ),
    source: {
      fr: 'CCC-112 à CCC-114 (règles du projet) : parts d’une opération, rapprochement à l’euro, transferts comptés une fois',
      en: 'CCC-112 to CCC-114 (rules of the project): shares of an operation, reconciliation to the euro, transfers counted once',
    },
  },

  check: (source) => {
    const { investments } = source;
    if (!investments.some(({ actions }) => actions.length > 0)) return [];
    return shared(investments).map(({ taxBasis, voted, contract, outside, transfers }) => ({
      at: headOf(source),
      data: {
        basis: taxBasis === 'HT' || taxBasis === 'TTC' ? taxBasis : 'HT/TTC ?',
        voted: voted / CENTS,
        contract: contract / CENTS,
        outside: outside / CENTS,
        transfers: transfers / CENTS,
      },
    }));
  },
});
