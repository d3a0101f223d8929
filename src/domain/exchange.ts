import { Big } from 'big.js';
import { codesAbove, type Crosswalk, type Edge, type ExchangeDecision, isPart, type View } from './crosswalk';
import { countedOnce } from './countedOnce';

/** A figure of one sector, in whatever unit the inventory is in; of one scope or one carrier when the source separates them. */
export interface SectorAmount {
  readonly sector: string;
  readonly value: number;
  readonly scope?: 1 | 2 | 3;
  readonly carrier?: string;
}

/** A share of a figure that went to a row, by an edge or by a decision. */
export interface Move {
  readonly amount: SectorAmount;
  readonly to: string;
  readonly share: number;
  readonly value: number;
  readonly by: { readonly edge: Edge } | { readonly decision: ExchangeDecision };
}

/** Why a figure is in no row. */
export type LeftCause = 'asked' | 'split' | 'no-row' | 'decided' | 'unknown';

/** A figure that no row has, and why: its edge tells what to answer. */
export interface Left {
  readonly amount: SectorAmount;
  readonly cause: LeftCause;
  readonly edge?: Edge;
  readonly decision?: ExchangeDecision;
}

/** An inventory said in another view: total of the rows + what is left = total of the inventory. */
export interface Exchanged {
  readonly rows: readonly { readonly sector: string; readonly value: number; readonly moves: readonly Move[] }[];
  readonly left: readonly Left[];
  /** Figures that stand inside others, or hold them: never added. */
  readonly inside: readonly SectorAmount[];
  readonly total: { readonly before: number; readonly after: number };
  /** `before − after`, by cause. */
  readonly difference: Readonly<Partial<Record<LeftCause, number>>>;
}

const Exact = Big();
Exact.DP = 30;
const sum = (values: readonly number[]): number => values.reduce((all, one) => all.plus(one), new Exact(0)).toNumber();

/** The edge that holds for a figure; none when the view does not know the sector. */
export function edgeFor(amount: SectorAmount, { edges }: Crosswalk, from: View): Edge | undefined {
  const names = from.isCoded === true ? codesAbove(amount.sector) : [amount.sector];
  for (const name of names) {
    const edge = edges.find((one) => one.from === name && isPart(one.when, amount));
    if (edge !== undefined) return edge;
  }
  return undefined;
}

/**
 * Says an inventory in another view. A figure moves whole, or by the shares of a decision; what is asked stays apart. The
 * total is kept, or the difference is listed by cause. Parts and wholes are never both counted.
 */
export function exchange(
  amounts: readonly SectorAmount[],
  crosswalk: Crosswalk,
  views: { readonly from: View; readonly to: View },
  decisions: readonly ExchangeDecision[] = [],
): Exchanged {
  const { counted, inside } = countedOnce(amounts, views.from);
  const own = decisions.filter(({ from, to }) => from === crosswalk.from && to === crosswalk.to);
  const moves: Move[] = [];
  const left: Left[] = [];
  for (const amount of counted) {
    const decision = decisionFor(amount, own);
    const edge = edgeFor(amount, crosswalk, views.from);
    if (decision !== undefined) {
      moves.push(...shared(amount, decision));
      if (decision.shares.length === 0) left.push({ amount, cause: 'decided', decision });
    } else if (edge === undefined) left.push({ amount, cause: 'unknown' });
    else if (edge.rule === 'one-to-one' || edge.rule === 'merged') {
      moves.push(...edge.to.map((to) => ({ amount, to, share: 1, value: amount.value, by: { edge } })));
    } else left.push({ amount, cause: causes[edge.rule], edge });
  }
  const rows = views.to.sectors.flatMap(({ id }) => {
    const here = moves.filter(({ to }) => to === id);
    return here.length === 0 ? [] : [{ sector: id, value: sum(here.map(({ value }) => value)), moves: here }];
  });
  const before = sum(counted.map(({ value }) => value));
  return {
    rows,
    left,
    inside,
    total: { before, after: sum(rows.map(({ value }) => value)) },
    difference: byCause(left),
  };
}

const causes = { split: 'split', ask: 'asked', 'left-out': 'no-row' } as const;

/** The decision on this very part wins over one on the whole sector. */
const decisionFor = (amount: SectorAmount, decisions: readonly ExchangeDecision[]): ExchangeDecision | undefined => {
  const own = decisions.filter(({ sector, when }) => sector === amount.sector && isPart(when, amount));
  return own.find(({ when }) => when !== undefined) ?? own[0];
};

/** The last share is what is left of the figure, so that nothing is lost to rounding. */
function shared(amount: SectorAmount, decision: ExchangeDecision): readonly Move[] {
  let rest = new Exact(amount.value);
  return decision.shares.map(({ sector: to, share }, place) => {
    const isLast = place === decision.shares.length - 1;
    const value = (isLast ? rest : new Exact(amount.value).times(share)).toNumber();
    rest = rest.minus(value);
    return { amount, to, share, value, by: { decision } };
  });
}

function byCause(left: readonly Left[]): Readonly<Partial<Record<LeftCause, number>>> {
  const present = [...new Set(left.map(({ cause }) => cause))];
  return Object.fromEntries(
    present.map((cause) => [cause, sum(left.filter((one) => one.cause === cause).map(({ amount }) => amount.value))]),
  );
}
