import type { Investment, TaxBasis } from './fact';

/** Credits of operations on one tax basis, in cents: whole numbers, so that the parts are the whole to the cent (CCC-113). */
export interface CreditsShared {
  readonly taxBasis: TaxBasis;
  readonly voted: number;
  /** What pays actions of the contract. */
  readonly contract: number;
  readonly outside: number;
  /** What is granted to other public bodies, counted once, at the one who builds (CCC-114). */
  readonly transfers: number;
}

const CENTS = 100;

/**
 * Shares out the credits of the years, those that are used: what goes to actions, to other bodies, and the rest. Costs on two tax
 * bases are never added; neither are funders, authorisations and what was paid.
 */
export function creditsShared(investments: readonly Investment[]): readonly CreditsShared[] {
  const shared = new Map<TaxBasis, { voted: number; contract: number; transfers: number }>();
  for (const investment of investments) {
    if (!isCredit(investment)) continue;
    const { amount, actions, isTransfer } = investment;
    const sums = shared.get(amount.taxBasis) ?? { voted: 0, contract: 0, transfers: 0 };
    shared.set(amount.taxBasis, sums);
    const cents = Math.round(amount.value * CENTS);
    sums.voted += cents;
    if (isTransfer === true) sums.transfers += cents;
    else
      sums.contract += Math.round(
        cents *
          Math.min(
            1,
            actions.reduce((sum, { costShare }) => sum + costShare, 0),
          ),
      );
  }
  return [...shared].map(([taxBasis, { voted, contract, transfers }]) => ({
    taxBasis,
    voted,
    contract,
    transfers,
    outside: voted - contract - transfers,
  }));
}

const isCredit = ({ use, year, funder, measure }: Investment): boolean =>
  use === 'used' && year !== undefined && funder === undefined && (measure === 'CP-voted' || measure === 'estimate');
