import { referenceTo } from '../../../domain/cell';
import { type Action, cellOf } from '../../../domain/fact';
import { actionsIn } from '../../../domain/factsByKind';
import { message } from '../../../domain/message';
import { isSetAside } from '../doubts';
import { labelReader } from '../labelReader';
import { defineRule } from '../rule';

/** Round estimates meet by chance: two actions at 500 t say nothing, two at 1,234 t do. In t CO2e a year. */
const ROUND = 100;

/** CCC-054: the same figure to the tonne on several actions of one axis is likely one reduction, counted several times. */
export const sharedReduction = defineRule({
  meta: {
    id: 'shared-reduction',
    reference: 'CCC-054',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Une même réduction sur plusieurs actions ?', en: 'One reduction on several actions?' },
    why: {
      fr: 'Une réduction commune à plusieurs fiches ne compte qu’une fois : sinon leur somme dépasse ce que le plan évite.',
      en: 'A reduction common to several actions counts once: otherwise their sum exceeds what the plan avoids.',
    },
    message: message(
      '« {title} » porte la même réduction ({value} {unit}) que « {other} » ({cell}).',
      '"{title}" carries the same reduction ({value} {unit}) as "{other}" ({cell}).',
    ),
    next: message(
      'Si c’est la même, la répartir entre les actions ou ne la laisser que sur une.',
      'If it is one, share it out among the actions or leave it on one only.',
    ),
    source: {
      fr: 'CCC-054 ; contrat de Grenoble : « A part of subsector 3.4 : 409 ktCO2eq » sur cinq fiches',
      en: 'CCC-054; contract of Grenoble: "A part of subsector 3.4: 409 ktCO2eq" on five cards',
    },
  },

  check: ({ dossier: { facts } }) => {
    const plain = labelReader();
    const axes = new Map<string, Map<number, Required<Pick<Action, 'title' | 'reduction'>>>>();
    return actionsIn(facts).flatMap((action) => {
      const { reduction, title, axis = '' } = action;
      if (reduction === undefined || reduction.value % ROUND === 0 || isSetAside(action)) return [];
      const name = plain(axis);
      const first = axes.get(name) ?? new Map<number, Required<Pick<Action, 'title' | 'reduction'>>>();
      const known = first.get(reduction.value);
      if (known === undefined) {
        axes.set(name, first.set(reduction.value, { title, reduction }));
        return [];
      }
      const { value, unit } = reduction;
      const cell = referenceTo(cellOf(known.reduction.source));
      return [{ at: cellOf(reduction.source), data: { title, value, unit, other: known.title, cell } }];
    });
  },
});
