import { message } from '../../../domain/message';
import { handEditedIn } from '../handEdited';
import { defineRule, nothing } from '../rule';

/** A figure that a person typed over ours: it stays, and the contract cannot say where it comes from. */
export const editedByHand = defineRule({
  meta: {
    id: 'edited-by-hand',
    over: 'table',
    severity: 'warning',
    title: {
      fr: 'Des chiffres écrits à la main à la place des nôtres',
      en: 'Figures typed by hand in the place of ours',
    },
    why: {
      fr: 'Passerelle garde ce que vous avez écrit, et les totaux en tiennent compte. Mais ce chiffre ne suit plus sa source, et le lecteur ne peut pas remonter à son origine.',
      en: 'Passerelle keeps what you wrote, and totals take it in. But this figure no longer follows its source, and the reader cannot trace it.',
    },
    message: message(
      '{row}, {column} : « {theirs} » écrit à la main ; valeur calculée : « {ours} ».',
      '{row}, {column}: "{theirs}" typed by hand; computed value: "{ours}".',
    ),
    next: message(
      'Garder la vôtre et la justifier ; ou reprendre la valeur calculée : vider la case, puis construire à nouveau.',
      'Keep yours and justify it; or take the computed value: empty the cell, then build again.',
    ),
    source: {
      fr: 'Promesse du projet : ce qui est écrit à la main reste, et chaque chiffre dit son origine',
      en: 'Promise of the project: what is written by hand stays, and every figure says where it comes from',
    },
  },

  check: (table) => (table.typed.length === 0 ? nothing : handEditedIn(table, 'figures')),
});
