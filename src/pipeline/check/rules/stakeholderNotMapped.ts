import { message } from '../../../domain/message';
import { saidOf, textsIn, unnamedIn } from '../listed';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

const INTERVENTIONS: readonly string[] = ['C-1.1', 'C-1.2', 'C-2.1'];

/** CCC-071: the stakeholders that C-1 and C-2 involve are mapped in module A-3. Barriers are told there in a text, which is no table. */
export const stakeholderNotMapped = defineRule({
  meta: {
    id: 'stakeholder-not-mapped',
    reference: 'CCC-071',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un acteur absent de la cartographie', en: 'A stakeholder that is not mapped' },
    why: {
      fr: 'Le lecteur cherche dans le module A-3 l’influence et l’intérêt de chaque acteur sur qui une intervention repose.',
      en: 'The reader looks in module A-3 for the influence and the interest of each stakeholder that an intervention rests on.',
    },
    message: message(
      'Acteurs que la cartographie du module A-3 ne nomme pas : {count}, dont « {item} ».',
      'Stakeholders that the mapping of module A-3 does not name: {count}, among them "{item}".',
    ),
    next: message(
      'Ajouter cet acteur à la cartographie, ou le nommer ici comme là-bas.',
      'Add this stakeholder to the mapping, or name it here as it is there.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, version 2, C-1 : « referring to the stakeholders mapped in Module A3 »',
      en: 'CCC Action Plan template, version 2, C-1: "referring to the stakeholders mapped in Module A3"',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const mapping = tables.filter(({ id }) => id === 'A-3.1' || id === 'A-3.2');
    if (mapping.length === 0) return nothing; // it may stand in another file
    const others = textsIn(mapping, 'stakeholders', 'network');
    return tables
      .filter(({ id }) => INTERVENTIONS.includes(id))
      .flatMap((table) => unnamedIn(table, 'stakeholders', { of: 'names', others }))
      .map((unnamed) => ({ at: unnamed.cell.at, data: saidOf(unnamed) }));
  },
});
