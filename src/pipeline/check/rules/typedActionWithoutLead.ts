import { message } from '../../../domain/message';
import { recordsIn } from '../records';
import { defineRule, nothing } from '../rule';

/** The column that names an action, in the typed tables that ask who implements it. */
const NAMED_BY: Readonly<Record<string, string>> = { 'B-2.2': 'name', 'C-3.1': 'name' };

/** A card of action, or an intervention with a cost, that nobody is responsible for. */
export const typedActionWithoutLead = defineRule({
  meta: {
    id: 'typed-action-without-lead',
    over: 'table',
    severity: { draft: 'information', ready: 'warning' },
    title: { fr: 'Une fiche du contrat sans responsable', en: 'A card of the contract that nobody leads' },
    why: {
      fr: 'Le lecteur demande qui fait quoi : une action que personne ne porte ne paraît pas décidée.',
      en: 'The reader asks who does what: an action that nobody carries does not look decided.',
    },
    message: message('« {title} » : pas de responsable.', '"{title}": nobody is responsible.'),
    next: message('Écrire la direction ou la structure responsable.', 'Write the department or body in charge.'),
    source: {
      fr: 'Modèle de plan d’action CCC, B-2.2 : « Responsible bodies/person for implementation » ; C-3.1 : « Responsible entity and person »',
      en: 'CCC Action Plan template, B-2.2: "Responsible bodies/person for implementation"; C-3.1: "Responsible entity and person"',
    },
  },

  check: (table) => {
    const name = NAMED_BY[table.id];
    if (table.standing === undefined || name === undefined) return nothing;
    return recordsIn(table).flatMap(({ cell, text }) => {
      const responsible = cell('responsible');
      const written = table.standing?.cells.find(({ address }) => address === responsible?.at.address)?.written;
      if (responsible === null || text(name) === '' || `${written ?? ''}`.trim() !== '') return []; // guidance left is told by its rule
      return [{ at: responsible.at, data: { title: text(name) } }];
    });
  },
});
