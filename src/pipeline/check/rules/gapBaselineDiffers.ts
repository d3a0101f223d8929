import { message } from '../../../domain/message';
import { figureIn } from '../gap';
import { agrees, minus, times } from '../interval';
import { defineRule, nothing } from '../rule';
import { standingIn } from '../standing';
import { labelOf, rounded, type Table } from '../table';

/** Cells are rounded one by one, then to the kilotonne. */
const TOLERANCE = 1;

/** CCC-041: column 1 of G3 is A-1.3b over a thousand, rows and total. */
export const gapBaselineDiffers = defineRule({
  meta: {
    id: 'gap-baseline-differs',
    reference: 'CCC-041',
    over: 'contract',
    severity: 'blocking',
    title: {
      fr: 'La référence de l’écart n’est pas le tendanciel',
      en: 'The baseline of the gap is not business as usual',
    },
    why: {
      fr: 'Dans la forme du modèle économique, la première colonne de l’écart est le tableau A-1.3b, en milliers de tonnes.',
      en: 'In the form of the economic model, the first column of the gap is table A-1.3b, in thousands of tonnes.',
    },
    message: message(
      '{row} : {shown} kt dans l’écart, {projected} kt dans A-1.3b.',
      '{row}: {shown} kt in the gap, {projected} kt in A-1.3b.',
    ),
    next: message(
      'Reprendre le chiffre de A-1.3b, ou corriger ce tableau.',
      'Take the figure of A-1.3b, or correct that table.',
    ),
    source: {
      fr: 'CCC-041 ; contrats publiés (Nantes : 916 491 t, 916 kt)',
      en: 'CCC-041; published contracts (Nantes: 916,491 t, 916 kt)',
    },
  },

  check: ({ dossier }) => {
    const tables = standingIn(dossier);
    const [bau, gap] = ['A-1.3b', 'A-2.1'].map((id) => tables.find((table) => table.id === id));
    if (bau === undefined || gap === undefined) return nothing;
    const [over, by] = [inKilotonnes(bau), inKilotonnes(gap)];
    return [...gap.rows.keys()].flatMap((row) => {
      const [shown, source] = [figureIn(gap, row, 'bau'), figureIn(bau, row, 'total')];
      if (shown === null || source === null) return [];
      const [one, other] = [times(rounded(shown), by), times(rounded(source), over)];
      const { low, high } = minus(one, other);
      if (agrees(one, other) || (low <= TOLERANCE && high >= -TOLERANCE)) return [];
      const data = {
        row: labelOf(gap, shown),
        shown: Number((shown.cell.value * by).toPrecision(9)),
        projected: Number((source.cell.value * over).toPrecision(9)),
      };
      return [{ at: shown.at, data }];
    });
  },
});

/** From the table's unit, as it stands or as the template has it: the inventory in tonnes, the gap in kilotonnes. */
const inKilotonnes = ({ id, standing }: Table): number =>
  /^kt/i.test(standing?.unit ?? (id === 'A-2.1' ? 'kt' : 't')) ? 1 : 1e-3;
