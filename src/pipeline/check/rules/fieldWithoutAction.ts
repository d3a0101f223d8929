import { message } from '../../../domain/message';
import { namesIn } from '../names';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { isAlike } from '../typedWords';

/** CCC-050: every field of action of B-1.1 has an action in B-2.1, and the reverse. */
export const fieldWithoutAction = defineRule({
  meta: {
    id: 'field-without-action',
    reference: 'CCC-050',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un champ d’action présent d’un seul côté', en: 'A field of action on one side only' },
    why: {
      fr: 'Chaque champ d’action des trajectoires (B-1.1) a ses actions (B-2.1), et chaque action se rattache à une trajectoire.',
      en: 'Each field of action of the pathways (B-1.1) has its actions (B-2.1), and each action belongs to a pathway.',
    },
    message: message(
      'Champ d’action « {field} » : rien dans {table}.',
      'Field of action "{field}": nothing in {table}.',
    ),
    next: message(
      'Ajouter ce champ dans l’autre tableau, ou lui donner le même nom des deux côtés.',
      'Add this field to the other table, or give it the same name on both sides.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-1.1 et B-2.1, groupés par champ d’action',
      en: 'CCC Action Plan template, B-1.1 and B-2.1, clustered by fields of action',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const [pathways, actions] = [namesIn(tables, 'B-1.1', 'field'), namesIn(tables, 'B-2.1', 'field')];
    if (pathways.length === 0 || actions.length === 0) return nothing; // the other may be in another file
    const alone = (ones: typeof pathways, others: typeof pathways, table: string) =>
      ones
        .filter(({ text }) => !others.some((other) => isAlike(other.text, text)))
        .map(({ at, text }) => ({ at, data: { field: text, table } }));
    return [...alone(pathways, actions, 'B-2.1'), ...alone(actions, pathways, 'B-1.1')];
  },
});
