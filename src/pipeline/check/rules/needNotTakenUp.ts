import { message } from '../../../domain/message';
import { saidOf, textsIn, unnamedIn } from '../listed';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

/** CCC-072: what the list of policies finds necessary is taken up in module C-1. */
export const needNotTakenUp = defineRule({
  meta: {
    id: 'need-not-taken-up',
    reference: 'CCC-072',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une action à engager que C-1 ne reprend pas', en: 'A need for action that C-1 does not take up' },
    why: {
      fr: 'La liste des politiques dit ce qu’il reste à changer ; le module C-1 dit comment. Ce qui n’y est pas reste sans suite.',
      en: 'The list of policies says what is left to change; module C-1 says how. What is not there stays without effect.',
    },
    message: message(
      'Actions à engager qu’aucune intervention de C-1 ne reprend : {count}, dont « {item} ».',
      'Needs for action that no intervention of C-1 takes up: {count}, among them "{item}".',
    ),
    next: message(
      'Ajouter l’intervention à C-1, ou y reprendre les mots de cette ligne.',
      'Add the intervention to C-1, or use there the words of this row.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, A-2.1 : « to be further picked in Module C-1 »',
      en: 'CCC Action Plan template, A-2.1: "to be further picked in Module C-1"',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const interventions = tables.filter(({ id }) => id === 'C-1.1' || id === 'C-1.2');
    if (interventions.length === 0) return nothing; // they may stand in another file
    const others = textsIn(interventions, 'name', 'description', 'enabling');
    return tables
      .filter(({ id }) => id === 'A-2.1-policies')
      .flatMap((table) => unnamedIn(table, 'need', { of: 'sentences', others }))
      .map((unnamed) => ({ at: unnamed.cell.at, data: saidOf(unnamed) }));
  },
});
