import { plain } from '../../../domain/label';
import { message } from '../../../domain/message';
import { agrees, exactly, sumOf } from '../interval';
import { defineRule } from '../rule';
import { cellIn, isFigure, rounded, type TableFigure } from '../table';

/** The mixes of heat that the model's indicators give part by part; a mix of which a part is not there says nothing. */
const MIXES: readonly { readonly of: RegExp; readonly parts: readonly RegExp[] }[] = [
  { of: /^(?:heating technolog|share of heating as)/, parts: [/\bdistrict\b/, /\blocal\b/] },
  { of: /^decarboni[sz](?:ing|ation of) district heating/, parts: [/\bfossil/, /\bheat pumps?\b/, /\bbio/] },
  { of: /^decarboni[sz](?:ing|ation of) local heating/, parts: [/\bfossil/, /\bheat pumps?\b/, /\bbio/] },
];
/** Above it, shares are written as 64 for 64 %. */
const MOST_SHARE = 1.5;

/** CCC-097: the shares of a mix in the economic model add up to 100 %. */
export const modelSharesNotWhole = defineRule({
  meta: {
    id: 'model-shares-not-whole',
    reference: 'CCC-097',
    over: 'table',
    severity: 'blocking',
    title: { fr: 'Un mix du modèle qui ne fait pas 100 %', en: 'A mix of the model that is not 100%' },
    why: {
      fr: 'Les parts d’un mix de chauffage couvrent tout le chauffage : sinon le modèle compte des besoins que rien ne sert, ou deux fois les mêmes.',
      en: 'The shares of a heating mix cover all heating: if not, the model counts needs that nothing meets, or the same ones twice.',
    },
    message: message(
      '{column} : les {count} parts de « {row} » font {sum} %, pas 100 %.',
      '{column}: the {count} shares of "{row}" add up to {sum}%, not 100%.',
    ),
    next: message('Corriger la part fautive.', 'Correct the share at fault.'),
    source: {
      fr: 'Modèle économique de NetZeroCities, saisie : « Should sum to 100% »',
      en: 'NetZeroCities economic model, input sheet: "Should sum to 100%"',
    },
  },

  check: (table) => {
    if (table.standing === undefined || table.id !== 'IP-10') return [];
    const rows = [...table.rows.keys()].map((row) => ({
      row,
      name: plain(`${cellIn(table, row, 'indicator')?.cell.value ?? ''}`),
    }));
    return MIXES.flatMap(({ of, parts }) => {
      const own = rows.filter(({ name }) => of.test(name));
      if (!parts.every((part) => own.some(({ name }) => part.test(name.replace(of, ''))))) return [];
      return ['baseline', 'target'].flatMap((column) => {
        const shares = own.map(({ row }) => cellIn(table, row, column)).filter(isFigure);
        const last = shares.at(-1);
        const sum = sumIn(shares);
        if (last === undefined || shares.length < own.length || sum === null) return [];
        const heading = table.standing?.columns.find(({ id }) => id === column)?.text ?? column;
        const data = { column: heading, count: shares.length, row: own[0]?.name.split(':')[0] ?? '', sum };
        return [{ at: last.at, data }];
      });
    });
  },
});

/** What the shares add up to, in percents; `null` where that may be 100. */
function sumIn(shares: readonly TableFigure[]): number | null {
  const whole = shares.some(({ cell }) => cell.value > MOST_SHARE) ? 100 : 1;
  if (agrees(sumOf(shares.map(rounded)), exactly(whole))) return null;
  return Number(((shares.reduce((all, { cell }) => all + cell.value, 0) * 100) / whole).toPrecision(6));
}
