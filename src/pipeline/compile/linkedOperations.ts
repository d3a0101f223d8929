import { positionOf } from '../../domain/cell';
import { cellOf, type Investment, type Money, type TaxBasis } from '../../domain/fact';
import type { Dossier } from '../../domain/dossier';
import { investmentsOf } from './watched';

/** An operation of an investment plan that pays actions of the contract. */
export interface LinkedOperation {
  readonly key: string;
  readonly title: string;
  readonly actions: Investment['actions'];
  /** What it costs, each euro once: its years, else the one amount that has none; without the authorisation that covers them. */
  readonly credits: readonly Investment[];
  /** What was paid, as the plan says it; the same euros as in its years. */
  readonly paid: readonly Investment[];
  /** What others bring to it. */
  readonly funding: readonly Investment[];
}

/** Whether amounts may be added: with and without tax never are. */
export const isOneBasis = (amounts: readonly Money[]): boolean =>
  new Set(amounts.map(({ taxBasis }) => taxBasis)).size < 2;

/** The tax basis that all of some amounts have; `null` where they have two, or none is there. */
export function basisOf(amounts: readonly Money[]): TaxBasis | null {
  const [first] = amounts;
  return first !== undefined && isOneBasis(amounts) ? first.taxBasis : null;
}

const known = new WeakMap<readonly Investment[], readonly LinkedOperation[]>();

/** The operations that pay actions, in the order of the plans: put together once for all the sheets that read them. */
export function linkedOperations(dossier: Dossier): readonly LinkedOperation[] {
  const investments = investmentsOf(dossier);
  const before = known.get(investments);
  if (before !== undefined) return before;
  const found = operationsIn(investments);
  known.set(investments, found);
  return found;
}

function operationsIn(investments: readonly Investment[]): readonly LinkedOperation[] {
  const rows = new Map<string, Investment[]>();
  for (const fact of investments) {
    if (fact.use !== 'used' || fact.actions.length === 0) continue;
    const { sheet, address } = cellOf(fact.source);
    const key = `${sheet}\n${positionOf(address).row}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [fact]);
    else row.push(fact);
  }
  return [...rows.values()].flatMap((own): readonly LinkedOperation[] => {
    const [first] = own;
    const amounts = own.filter(({ funder, measure }) => funder === undefined && measure !== 'AP');
    const credits = eachOnce(amounts);
    if (first === undefined || credits.length === 0) return [];
    return [
      {
        key: first.operation ?? first.title,
        title: first.title,
        actions: first.actions,
        credits,
        paid: amounts.filter(({ measure }) => measure === 'CP-paid'),
        funding: own.filter(({ funder }) => funder !== undefined),
      },
    ];
  });
}

/** Where a plan says one year twice: what was voted, before what was paid of it. */
const RANK: readonly Investment['measure'][] = ['CP-voted', 'CP-paid', 'estimate', undefined];

/** What is "paid to date" beside years, or a total beside them, is the same money. */
function eachOnce(amounts: readonly Investment[]): readonly Investment[] {
  const years = new Set(amounts.map(({ year }) => year));
  const kept = [...years].map((year) => {
    const own = amounts.filter((one) => one.year === year);
    const first = RANK.find((measure) => own.some((one) => one.measure === measure));
    return own.filter(({ measure }) => measure === first);
  });
  const dated = kept.flat().filter(({ year }) => year !== undefined);
  return dated.length > 0 ? dated : kept.flat();
}
