import { referenceTo } from '../../../domain/cell';
import { type Action, cellOf, isAction } from '../../../domain/fact';
import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { defineRule } from '../rule';

/** Words by which a card says that its reduction is also on another card. */
const SAYS_SHARED = /\bpart of\b|\bpartie d|\bpart d|\bcommun|\bpartag|\bshared\b|\bmutualis/;

/** CCC-054: a reduction shared by several actions is counted once. */
export const sharedReduction = defineRule({
  meta: {
    id: 'shared-reduction',
    reference: 'CCC-054',
    over: 'contract',
    severity: 'blocking',
    title: { fr: 'Une même réduction comptée pour plusieurs actions', en: 'One reduction counted for several actions' },
    why: {
      fr: 'La somme des fiches dépasserait ce que le plan évite réellement.',
      en: 'The sum of the actions would exceed what the plan really avoids.',
    },
    message: message(
      '« {title} » porte la même réduction ({value} {unit}) que {other}.',
      '"{title}" carries the same reduction ({value} {unit}) as {other}.',
    ),
    next: message(
      'Répartir la réduction entre les actions, ou ne la laisser que sur une.',
      'Share the reduction out among the actions, or leave it on one only.',
    ),
    source: 'CCC-054 ; contrat de Grenoble : « A part of subsector 3.4 : 409 ktCO2eq » sur cinq fiches',
  },

  check: ({ dossier: { facts } }) => {
    const first = new Map<string, Action>();
    return facts.filter(isAction).flatMap((action) => {
      const { reduction, title, use } = action;
      if (reduction === undefined || use === 'excluded') return [];
      const at = cellOf(reduction.source);
      const text = plain(reduction.source.text);
      const key = SAYS_SHARED.test(text) ? text : referenceTo(at);
      const known = first.get(key);
      if (known?.reduction === undefined) {
        first.set(key, action);
        return [];
      }
      const { value, unit } = reduction;
      return [{ at, data: { title, value, unit, other: `« ${known.title} »` } }];
    });
  },
});
