import type { Bilingual } from './message';

/**
 * The classifications that meet in a contract (ccc-sector-views.md): the PCAET's sectors, the GPC's sub-sectors, the
 * rows of the contract's inventory (CRF), the sectors of the economic model (ECO), the fields of action (FIELD), the
 * functions and natures of a budget (M57), and what kind of money a line is (MONEY).
 */
export type ViewId = 'PCAET' | 'GPC' | 'CRF' | 'ECO' | 'FIELD' | 'M57-FUNCTION' | 'M57-NATURE' | 'MONEY';

/** A sector of a view. `parts`: the sectors that it is the sum of, and is never added to. */
export interface ViewSector {
  readonly id: string;
  readonly name: Bilingual;
  readonly parts?: readonly string[];
  /** All the sectors together: counted only where nothing else is. */
  readonly isTotal?: true;
  /** Removals, which no row of sources takes. */
  readonly isSink?: true;
}

/** Rows of two views never stand in one column, and totals of two views are never added. */
export interface View {
  readonly id: ViewId;
  readonly name: Bilingual;
  /** In the order of their rows. */
  readonly sectors: readonly ViewSector[];
  /** Sectors are decimal codes: `751` is a part of `75`, and goes where `75` goes unless it has an edge of its own. */
  readonly isCoded?: true;
}

/** Which part of a sector's figure: one scope, one carrier (`any`: one that is said), one sign. */
export interface Part {
  readonly scope?: 1 | 2 | 3;
  readonly carrier?: string;
  readonly sign?: 'positive' | 'negative';
}

/**
 * How a figure changes views. `one-to-one`: alone in its row; `merged`: with others; `split`: over several rows, by a key
 * that a source gives; `ask`: where it goes is the officer's to say; `left-out`: the other view has no row for it.
 */
export type ExchangeRule = 'one-to-one' | 'merged' | 'split' | 'ask' | 'left-out';

/** One way from a sector to another view. The first edge whose `when` is met holds. */
export interface Edge {
  readonly from: string;
  readonly when?: Part;
  /** One sector; the candidates of a `split` or an `ask`; none when left out. */
  readonly to: readonly string[];
  readonly rule: ExchangeRule;
  /** Our default, and to be said in the contract. */
  readonly isDeclared?: true;
  readonly condition?: Bilingual;
}

/** All the ways from one view to another. */
export interface Crosswalk {
  readonly from: ViewId;
  readonly to: ViewId;
  readonly edges: readonly Edge[];
  readonly source: string;
}

/** Where a person sends a sector, or a part of it, and why; with several rows, the key's source. No row: left out. */
export interface ExchangeDecision {
  readonly from: ViewId;
  readonly to: ViewId;
  readonly sector: string;
  readonly when?: Part;
  readonly shares: readonly { readonly sector: string; readonly share: number }[];
  readonly reason: string;
  readonly source?: string;
}

/** Whether a figure is the part that an edge or a decision speaks of. */
export function isPart(when: Part | undefined, { scope, carrier, value }: Part & { readonly value: number }): boolean {
  if (when === undefined) return true;
  if (when.scope !== undefined && when.scope !== scope) return false;
  if (when.sign !== undefined && when.sign !== (value < 0 ? 'negative' : 'positive')) return false;
  return when.carrier === undefined || (when.carrier === 'any' ? carrier !== undefined : when.carrier === carrier);
}

/** The codes that a code stands under, the nearest first: `7213` → `7213`, `721`, `72`, `7`. */
export const codesAbove = (code: string): readonly string[] =>
  [...code].map((_, place) => code.slice(0, code.length - place));

/** Why a decision cannot hold. */
export type Refusal = 'unknown-sector' | 'whole' | 'unknown-row' | 'sink' | 'shares' | 'no-source' | 'no-reason';

const TOLERANCE = 1e-9;

/** The rows that a crosswalk leads to. */
export const rowsOf = ({ edges }: Crosswalk): readonly string[] => [...new Set(edges.flatMap(({ to }) => to))];

/**
 * Why a decision cannot hold; `null` when it can. Shares of one figure make it whole; a split needs the source of its
 * key; sinks and sources never meet; every decision says why. One decides on parts, never on the whole that they make.
 */
export function refusalOf(decision: ExchangeDecision, crosswalk: Crosswalk, from: View, to: View): Refusal | null {
  const { sector, shares, reason, source = '' } = decision;
  const names = from.isCoded === true ? codesAbove(sector) : [sector];
  const known = from.sectors.find(({ id }) => names.includes(id));
  if (known === undefined) return 'unknown-sector';
  if (known.parts !== undefined || known.isTotal === true) return 'whole';
  const rows = rowsOf(crosswalk);
  if (shares.some((one) => !rows.includes(one.sector))) return 'unknown-row';
  const isSink = (id: string) => to.sectors.some((one) => one.id === id && one.isSink === true);
  if (shares.some((one) => isSink(one.sector) !== (known.isSink === true))) return 'sink';
  const sum = shares.reduce((all, { share }) => all + share, 0);
  const isWhole = shares.length === 0 || Math.abs(sum - 1) <= TOLERANCE;
  const isSound = shares.every(({ share }) => share > 0 && share <= 1);
  const isEachOnce = new Set(shares.map((one) => one.sector)).size === shares.length;
  if (!isWhole || !isSound || !isEachOnce) return 'shares';
  if (shares.length > 1 && source.trim() === '') return 'no-source';
  return reason.trim() === '' ? 'no-reason' : null;
}
