import { positionOf } from '../../../domain/cell';
import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';

/** Fields that are known, and enter no table yet. */
const NOT_TAKEN: readonly string[] = ['ignore', 'field:operatingBudget', 'field:investmentBudget'];

/** A column of a plan that holds figures and is not read: a second budget, grants asked for, capex and opex apart. */
export const planColumnsLeftOut = defineRule({
  meta: {
    id: 'plan-columns-left-out',
    over: 'source',
    severity: 'information',
    title: { fr: 'Une colonne de chiffres qui n’est pas reprise', en: 'A column of figures that is not taken' },
    why: {
      fr: 'Un second budget, une subvention demandée, un coût de fonctionnement n’entrent pas encore dans les tableaux : mieux vaut le savoir.',
      en: 'A second budget, a grant asked for, an operating cost do not enter the tables yet: better to know.',
    },
    message: message(
      'La colonne « {label} » contient des chiffres et n’est reprise dans aucun tableau.',
      'The column "{label}" holds figures and is taken into no table.',
    ),
    next: message(
      'Rien à faire si elle ne sert pas au contrat ; sinon, saisir ses chiffres dans les cases que le tableau laisse ouvertes.',
      'Nothing to do if the contract has no use for it; if it has, type its figures in the cells that the table leaves open.',
    ),
    source: {
      fr: 'Passerelle, promesse 4 : rien n’est écarté en silence',
      en: 'Passerelle, promise 4: nothing is left out in silence',
    },
  },

  check: ({ recognition: { layout }, mapping }) => {
    if (layout?.shape !== 'records' || layout.figureColumns === undefined) return nothing;
    const figures = new Set(layout.figureColumns);
    return mapping.flatMap(({ at, label, meaning, decidedBy }) => {
      if (decidedBy !== 'engine' || !NOT_TAKEN.includes(meaning)) return [];
      const { row, col } = positionOf(at.address);
      if (!figures.has(layout.orientation === 'down' ? row : col)) return [];
      return [{ at, data: { label: label.replace(/\s+/g, ' ').slice(0, 80) } }];
    });
  },
});
