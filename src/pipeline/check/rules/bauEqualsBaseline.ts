import { message } from '../../../domain/message';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { figureIn } from '../gap';

/** CCC-040: a projection that repeats the inventory row by row. */
export const bauEqualsBaseline = defineRule({
  meta: {
    id: 'bau-equals-baseline',
    reference: 'CCC-040',
    over: 'contract',
    severity: 'warning',
    title: { fr: 'Un tendanciel 2030 égal à la référence', en: 'A business-as-usual 2030 equal to the baseline' },
    why: {
      fr: 'Le tendanciel de 2030 compte la population et le renouvellement : cellule par cellule, il n’est pas l’inventaire de référence.',
      en: 'Business as usual in 2030 counts population and renewal: cell by cell, it is not the baseline inventory.',
    },
    message: message(
      'Les {count} totaux du tendanciel 2030 sont ceux de l’année de référence ({total}).',
      'The {count} totals of business as usual 2030 are those of the base year ({total}).',
    ),
    next: message(
      'Vérifier que le tableau est bien celui de 2030 ; sinon dire pourquoi rien ne change.',
      'Check that the table is the one of 2030; else say why nothing changes.',
    ),
    source: {
      fr: 'CCC-040 ; contrat de Dunkerque : 646 070 t dans les deux tableaux',
      en: 'CCC-040; contract of Dunkirk: 646,070 t in both tables',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const [base, bau] = ['A-1.3a', 'A-1.3b'].map((id) => tables.find((table) => table.id === id));
    if (base === undefined || bau === undefined) return nothing;
    const pairs = [...bau.rows.keys()].flatMap((row) => {
      const [before, after] = [figureIn(base, row, 'total'), figureIn(bau, row, 'total')];
      return before === null || after === null ? [] : [{ before, after }];
    });
    const isSame = pairs.every(({ before, after }) => before.cell.value === after.cell.value);
    const total = pairs.at(-1);
    if (total === undefined || pairs.length < LEAST || !isSame) return nothing;
    return [{ at: total.after.at, data: { count: pairs.length, total: total.after.cell.value } }];
  },
});

/** One row alike may be chance, and an assumption of the model: the sector "Other" is often left as it is. */
const LEAST = 3;
