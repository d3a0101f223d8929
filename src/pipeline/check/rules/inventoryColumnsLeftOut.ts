import { message } from '../../../domain/message';
import { columnsLeftOut } from '../columnsLeftOut';
import { defineRule, nothing } from '../rule';

/** Names of columns that a sentence quotes at most. */
const MOST_QUOTED = 5;
/** Columns of figures of an inventory or a list that give nothing: shares, changes, what no year or no subject is said of. */
export const inventoryColumnsLeftOut = defineRule({
  meta: {
    id: 'inventory-columns-left-out',
    over: 'source',
    severity: 'information',
    title: { fr: 'Des colonnes de chiffres qui ne sont pas reprises', en: 'Columns of figures that are not taken' },
    why: {
      fr: 'Des parts, des évolutions, des chiffres sans année ne sont pas des niveaux : ils n’entrent dans aucun tableau, et mieux vaut le savoir.',
      en: 'Shares, changes and figures without a year are no levels: they enter no table, and it is better to know.',
    },
    message: message(
      'Colonnes de chiffres non reprises dans ce tableau : {count} ({labels}).',
      'Columns of figures not taken in this table: {count} ({labels}).',
    ),
    next: message(
      'Rien à faire si elles ne servent pas au contrat ; sinon, dire dans leur en-tête l’année et ce qu’elles mesurent.',
      'Nothing to do if the contract has no use for them; if it has, say in their headings the year and what they measure.',
    ),
    source: {
      fr: 'Passerelle, promesse 4 : rien n’est écarté en silence',
      en: 'Passerelle, promise 4: nothing is left out in silence',
    },
  },

  check: (source) => {
    const left = columnsLeftOut(source);
    const [first] = left;
    if (first === undefined) return nothing;
    const quoted = left.slice(0, MOST_QUOTED).map(({ name }) => name);
    const labels = quoted.join(' · ') + (left.length > MOST_QUOTED ? '…' : '');
    return [{ at: { sheet: source.recognition.sheet, address: first.address }, data: { count: left.length, labels } }];
  },
});
