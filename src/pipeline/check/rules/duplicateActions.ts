import { referenceTo } from '../../../domain/cell';
import type { Action } from '../../../domain/fact';
import { actionsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { titleCell } from '../actionCell';
import { isDoubted, isSetAside } from '../doubts';
import { labelReader } from '../labelReader';
import { defineRule } from '../rule';

/** Two actions with one title: both are kept, and their money may be counted twice. */
export const duplicateActions = defineRule({
  meta: {
    id: 'duplicate-actions',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Deux actions au même titre', en: 'Two actions with one title' },
    why: {
      fr: 'Si c’est la même action, son coût et sa réduction comptent deux fois ; sinon le lecteur ne saura pas les distinguer.',
      en: 'If it is one action, its cost and reduction count twice; if not, the reader cannot tell them apart.',
    },
    message: message('« {title} » : même titre qu’en {other}.', '"{title}": same title as in {other}.'),
    next: message(
      'Garder une seule des deux lignes, ou préciser les titres.',
      'Keep only one of the two rows, or make the titles more precise.',
    ),
    source: {
      fr: 'CCC-051 ; classeurs d’essai d’import TETE : titres en double sous un même axe',
      en: 'CCC-051; TETE import test workbooks: duplicate titles under one axis',
    },
  },

  check: ({ dossier: { facts } }) => {
    const plain = labelReader();
    const first = new Map<string, Action>();
    return actionsIn(facts).flatMap((action) => {
      if (isSetAside(action) || isDoubted(action, 'other-action')) return []; // said by action-in-two-plans
      const title = plain(action.title);
      const known = first.get(title);
      if (known === undefined) {
        first.set(title, action);
        return [];
      }
      return [{ at: titleCell(action), data: { title: action.title, other: referenceTo(titleCell(known)) } }];
    });
  },
});
