import { message } from '../../../domain/message';
import { saidOf, textsIn, unnamedIn } from '../listed';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

const INTERVENTIONS: readonly string[] = ['C-1.1', 'C-1.2', 'C-2.1'];

/** CCC-070: the co-benefits that C-1 and C-2 list are those of B-1.1. */
export const benefitNotInPathways = defineRule({
  meta: {
    id: 'benefit-not-in-pathways',
    reference: 'CCC-070',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un co-bénéfice absent des trajectoires', en: 'A co-benefit that no pathway has' },
    why: {
      fr: 'Une intervention aide à atteindre un effet annoncé en B-1.1 : un co-bénéfice qui n’y est pas n’a ni trajectoire ni indicateur.',
      en: 'An intervention helps to reach an impact that B-1.1 announces: a co-benefit that is not there has neither pathway nor indicator.',
    },
    message: message(
      'Co-bénéfices que B-1.1 ne nomme pas : {count}, dont « {item} ».',
      'Co-benefits that B-1.1 does not name: {count}, among them "{item}".',
    ),
    next: message(
      'L’ajouter aux effets indirects de B-1.1, ou le nommer ici comme là-bas.',
      'Add it to the indirect impacts of B-1.1, or name it here as it is there.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, C-1 et C-2 : « indicate how intervention helps achieve impact listed in Module B-1 »',
      en: 'CCC Action Plan template, C-1 and C-2: "indicate how intervention helps achieve impact listed in Module B-1"',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const pathways = tables.filter(({ id }) => id === 'B-1.1' || id === 'B-1.1-model');
    if (pathways.length === 0) return nothing; // they may stand in another file
    const others = textsIn(pathways, 'early', 'late', 'direct', 'indirect');
    return tables
      .filter(({ id }) => INTERVENTIONS.includes(id))
      .flatMap((table) => unnamedIn(table, 'benefits', { of: 'names', others }))
      .map((unnamed) => ({ at: unnamed.cell.at, data: saidOf(unnamed) }));
  },
});
