import type { Dossier } from '../../../domain/dossier';
import type { Action } from '../../../domain/fact';
import { actionsIn } from '../../../domain/factsByKind';
import { plain } from '../../../domain/label';
import { originsIn } from './origin';

/**
 * Actions of the contract that TETE lacks: those that no table of TETE holds under the same title. One row per title; actions in
 * question or given up are nobody's. What TETE holds is never written again, even where the contract knows more of it: its importer
 * would make a second action.
 */
export function teteActions(dossier: Dossier): readonly Action[] {
  const originsOf = originsIn(dossier);
  const actions = actionsIn(dossier.facts);
  const theirs = actions.filter(({ source }) => originsOf(source).has('tete'));
  const known = new Set(theirs.map(({ title }) => plain(title).trim()));
  return actions.filter((action) => {
    const title = plain(action.title).trim();
    if (action.use !== 'used' || known.has(title)) return false;
    known.add(title);
    return true;
  });
}
