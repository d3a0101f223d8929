import { message } from '../../../domain/message';
import { saidOf, textsIn, unnamedIn } from '../listed';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';

const OUTCOMES = ['early', 'late', 'indirect'] as const;

/** CCC-062: each outcome or impact of B-1.1 has an indicator at least in B-3.1. */
export const outcomeWithoutIndicator = defineRule({
  meta: {
    id: 'outcome-without-indicator',
    reference: 'CCC-062',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un résultat attendu sans indicateur', en: 'An outcome without an indicator' },
    why: {
      fr: 'Un résultat que rien ne mesure ne se suit pas : le lecteur cherche, pour chaque changement annoncé, ce qui le prouvera.',
      en: 'An outcome that nothing measures is not followed: for each change announced, the reader looks for what will prove it.',
    },
    message: message(
      'Résultats qu’aucun indicateur de B-3.1 ne nomme : {count}, dont « {item} ».',
      'Outcomes that no indicator of B-3.1 names: {count}, among them "{item}".',
    ),
    next: message(
      'Ajouter un indicateur à B-3.1 pour ce résultat, ou l’y nommer comme ici.',
      'Add an indicator to B-3.1 for this outcome, or name it there as it is here.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, B-3.1 : « List early changes/ late outcomes and impacts to be evaluated by indicator »',
      en: 'CCC Action Plan template, B-3.1: "List early changes/ late outcomes and impacts to be evaluated by indicator"',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const overviews = tables.filter(({ id }) => id === 'B-3.1');
    if (overviews.length === 0) return nothing; // it may stand in another file
    const others = textsIn(overviews, 'outcome', 'name');
    return tables
      .filter(({ id }) => id === 'B-1.1' || id === 'B-1.1-model')
      .flatMap((table) => OUTCOMES.flatMap((column) => unnamedIn(table, column, { of: 'sentences', others })))
      .map((unnamed) => ({ at: unnamed.cell.at, data: saidOf(unnamed) }));
  },
});
