import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { namesIn } from '../names';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

/** CCC-038: a policy of that is an action of B-2 as well, while column 3 holds reductions. */
export const existingNamesAction = defineRule({
  meta: {
    id: 'existing-names-action',
    reference: 'CCC-038',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une politique en vigueur reprise comme action', en: 'A policy in force taken up as an action' },
    why: {
      fr: 'La colonne 3 compte les politiques en vigueur, la colonne 5 les actions : sous le même nom des deux côtés, la réduction risque d’être comptée deux fois.',
      en: 'Column 3 counts the policies in force, column 5 the actions: under one name on both sides, the reduction may be counted twice.',
    },
    message: message(
      '« {name} » : politique de A-2.1 et action de {actions}, avec {existing} {unit} en colonne 3.',
      '"{name}": a policy of A-2.1 and an action of {actions}, with {existing} {unit} in column 3.',
    ),
    next: message(
      'Vérifier que sa réduction n’est que dans une des deux colonnes, et le dire.',
      'Check that its reduction is in one of the two columns only, and say so.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 3 : politiques de A-2.1, absentes du portefeuille B-2',
      en: 'CCC Action Plan template, V2, column 3: policies of A-2.1, not in the portfolio of section B',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const columns = tables.flatMap((table) =>
      gapFormOf(table) === null ? [] : (figureIn(table, 'total', 'existing') ?? []),
    );
    const existing = columns.find(({ cell }) => cell.value > 0)?.cell;
    if (existing === undefined) return nothing;
    const actions = [...namesIn(tables, 'B-2.1', 'action'), ...namesIn(tables, 'B-2.2', 'name')];
    const policies = namesIn(tables, 'A-2.1-policies', 'name');
    return policies.flatMap(({ name }) => {
      const action = actions.find((one) => one.name === name);
      if (action === undefined) return [];
      const { value, unit = '' } = existing;
      return [{ at: action.at, data: { name: action.text, actions: action.table, existing: value, unit } }];
    });
  },
});
