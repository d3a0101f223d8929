import { type Action, cellOf, type Investment, type Source } from '../../../domain/fact';
import { message } from '../../../domain/message';
import { figuresLike } from '../alike';
import { defineRule, nothing } from '../rule';

/** Figures that a formula takes from another workbook: what is read is what that file held when this one was last saved (trap 87). */
export const otherWorkbookCalled = defineRule({
  meta: {
    id: 'other-workbook-called',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des chiffres appelés d’un autre classeur', en: 'Figures called from another workbook' },
    why: {
      fr: 'La case garde la valeur du jour où le classeur a été enregistré : l’autre fichier a pu changer depuis, ou ne plus exister.',
      en: 'The cell keeps the value of the day on which the workbook was saved: the other file may have changed since, or be gone.',
    },
    message: message(
      'Chiffres de ce tableau qu’une formule appelle d’un autre classeur : {count}, le premier en {cell}.',
      'Figures of this table that a formula calls from another workbook: {count}, the first in {cell}.',
    ),
    next: message(
      'Mettre les liaisons à jour dans Excel (Données, Modifier les liens), enregistrer ; ou coller les valeurs.',
      'Update the links in Excel (Data, Edit Links), save; or paste the values.',
    ),
    source: {
      fr: 'Passerelle, conception, section 4 : formules de l’agent au résultat enregistré',
      en: 'Passerelle, design, section 4: the officer’s formulas at their stored result',
    },
  },

  check: ({ observations, actions, investments }) => {
    const linked = [
      ...figuresLike(observations, ({ use, source }) => use !== 'excluded' && isLinked(source)).map(
        ({ source }) => source,
      ),
      ...[...actions, ...investments].flatMap(linkedIn),
    ];
    const [first] = linked;
    if (first === undefined) return [];
    const at = cellOf(first);
    return [{ at, data: { count: linked.length, cell: at.address } }];
  },
});

const isLinked = (source: Source): boolean => source.isLinked === true;

/** The figures that a formula takes from elsewhere: an action has its budget and its reduction beside its title. */
function linkedIn(fact: Action | Investment): readonly Source[] {
  if (fact.use === 'excluded') return nothing;
  if (fact.kind === 'investment') return isLinked(fact.amount.source) ? [fact.amount.source] : nothing;
  const { budget, reduction, funding } = fact;
  if (budget === undefined && reduction === undefined && funding.length === 0) return nothing;
  return [budget, reduction, ...funding.map(({ amount }) => amount)].flatMap((one) =>
    one !== undefined && isLinked(one.source) ? [one.source] : [],
  );
}
