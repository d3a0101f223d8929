import type { Action } from '../../../domain/fact';
import { levelIn, type Requirable } from '../../../domain/localRules';
import { message } from '../../../domain/message';
import { titleCell } from '../actionCell';
import { defineRule, nothing } from '../rule';

/** A field that people's own rules require of each action (`--rules`). */
export const localFieldMissing = defineRule({
  meta: {
    id: 'local-field-missing',
    over: 'action',
    severity: 'warning',
    title: { fr: 'Un champ que demande une règle locale', en: 'A field that a local rule asks for' },
    why: {
      fr: 'Des règles ont été ajoutées à ce contrat, par la ville ou par le groupe miroir : elles demandent ce champ à chaque action.',
      en: 'Rules were added to this contract, by the city or by the Mirror Group: they ask each action for this field.',
    },
    message: message(
      '« {title} » : {requirable} non renseigné, demandé par « {asker} » : {asked}.',
      '"{title}": {requirable} not given, asked for by "{asker}": {asked}.',
    ),
    next: message('Remplir ce champ : {requirable}.', 'Fill in this field: {requirable}.'),
    source: { fr: 'Règles locales du contrat (--rules)', en: 'Local rules of the contract (--rules)' },
  },

  check: (action, { localRules, stage }) => {
    if (localRules?.fields === undefined) return nothing;
    return localRules.fields
      .filter(({ field }) => !isGiven(action, field))
      .map((rule) => ({
        at: titleCell(action),
        data: { title: action.title, requirable: rule.field, asker: localRules.name, asked: rule.why },
        severity: levelIn(rule, stage),
      }));
  },
});

function isGiven(action: Action, field: Requirable): boolean {
  const held = action[field];
  return typeof held === 'object' && 'length' in held ? held.length > 0 : held !== undefined && held !== '';
}
