import { budgetWords } from '../../../catalogue/tables/budgetWords';
import { fingerprint } from '../../../domain/fingerprint';
import { type Language, say } from '../../../domain/message';
import { numberSaid } from '../../../domain/numberSaid';
import { moneyAmount } from '../actionFacts';
import { type Allocation, allocationsIn, currentYear, spentIn, stageTold } from '../allocations';
import { type Figure, figureOf } from '../figure';
import { basisOf } from '../linkedOperations';
import { rowsByFunction } from './functions';
import { basisSaid } from './recordBases';
import { said, type RecordsFrom } from './recordRow';

/** Years that Table 2 shows: the current one and the two before. */
const YEARS = [0, 1, 2] as const;

/** The city's climate budget by field of action: a line per operation of its plan that pays actions of the field. */
export const allocated: RecordsFrom = (compiling) => {
  const { dossier, language } = compiling;
  const current = currentYear(dossier);
  if (current === null) return [];
  const allocations = allocationsIn(dossier);
  if (allocations.length === 0) return rowsByFunction(compiling, current);
  return allocations.flatMap((one) => {
    const { operation, field } = one;
    const spent = YEARS.flatMap((before) => spentIn(operation, current - before, current));
    const amounts = spent.map(({ amount }) => amount);
    if (spent.length === 0) return [];
    const cells = YEARS.map((before): readonly [string, Figure | null] => [
      before === 0 ? 'year0' : `year-${before}`,
      allocatedIn(one, current - before, current, language),
    ]).filter((cell): cell is readonly [string, Figure] => cell[1] !== null);
    const own = new Map(cells);
    const now = own.get('year0');
    return [
      {
        key: `allocation:${field?.id ?? 'none'}:${fingerprint(operation.key)}`,
        bases: amounts.map(({ taxBasis }) => taxBasis),
        cells: {
          field: said(field?.investmentPlan ?? null),
          subsection: { ...said(operation.title), sources: spent.slice(0, 1).map(({ source }) => source) },
          ...Object.fromEntries(own),
          ...(now !== undefined && { allocation: now }),
          tax: basisSaid(amounts, language),
        },
      },
    ];
  });
};

/** In euros; `null` where the plan says nothing of that year, or says it with and without tax. */
function allocatedIn(
  { operation, share }: Allocation,
  year: number,
  current: number,
  language: Language,
): Figure | null {
  const spent = spentIn(operation, year, current);
  if (basisOf(spent.map(({ amount }) => amount)) === null) return null;
  const part = share === 1 ? [] : [say(budgetWords.share, { percent: numberSaid(share * 100, language) }, language)];
  return figureOf(
    spent.map(({ amount }) => ({ ...moneyAmount(amount), ...(share !== 1 && { share }) })),
    { scale: { times: 1 }, unit: '€', otherwise: '', language },
    [...stageTold(spent, current, language), ...part],
  );
}
