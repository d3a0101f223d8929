import { message } from '../../../domain/message';
import { figureIn, gapFormOf } from '../gap';
import { defineRule, nothing } from '../rule';

const IS_BAU = /\bBAU\b|business as usual|tendancie/i;

/** CCC-038: measures inside a baseline of business as usual are not in column 3. */
export const existingInBau = defineRule({
  meta: {
    id: 'existing-in-bau',
    reference: 'CCC-038',
    over: 'table',
    severity: 'warning',
    title: {
      fr: 'Des mesures comptées deux fois avec le tendanciel',
      en: 'Measures counted twice with business as usual',
    },
    why: {
      fr: 'Un tendanciel 2030 contient déjà les politiques en vigueur : les retirer encore en colonne 3 compte deux fois la même réduction.',
      en: 'A projection to 2030 already holds the policies in force: taking them off again in column 3 counts one reduction twice.',
    },
    message: message(
      'Référence tendancielle (« {baseline} ») et {existing} {unit} de réductions d’autres plans en colonne 3.',
      'Baseline of business as usual ("{baseline}"), and {existing} {unit} of reductions through other plans in column 3.',
    ),
    next: message(
      'Ne garder en colonne 3 que ce que le tendanciel ne contient pas, et le dire.',
      'Keep in column 3 only what business as usual does not hold, and say so.',
    ),
    source: {
      fr: 'Modèle de plan d’action CCC, V2, colonne 3 : « WARNING if the baseline is a BAU scenario »',
      en: 'CCC Action Plan template, V2, column 3: "WARNING if the baseline is a BAU scenario"',
    },
  },

  check: (table) => {
    const { standing } = table;
    if (standing === undefined || gapFormOf(table)?.id !== 'G2') return nothing;
    const heading = standing.columns.find(({ id }) => id === 'baseline')?.text ?? '';
    const baseline = [heading, standing.title].find((text) => IS_BAU.test(text));
    const existing = figureIn(table, 'total', 'existing');
    if (baseline === undefined || existing === null || existing.cell.value <= 0) return nothing;
    const { value, unit = '' } = existing.cell;
    return [{ at: existing.at, data: { baseline, existing: value, unit } }];
  },
});
