import type { Box } from './cell';
import type { StandingTable } from './standingTable';

/** A label or value cell by its position in the sheet of the recognition, from 0. */
export interface Spot {
  readonly row: number;
  readonly col: number;
}

/** A heading of a table: one column (or one row, when the table runs across), with its whole path, group titles first. */
export interface Heading extends Spot {
  readonly text: string;
  readonly path: readonly string[];
}

/** Why a row among the entries is none: the template's own rows, a sum, a remark, a title over several, a part of another. */
export type LeftOut = 'guidance' | 'example' | 'heading' | 'total' | 'note' | 'group' | 'sub-action' | 'untitled';

/**
 * Where the parts of a table are; positions only, never meanings.
 * In a *grid*, `entries` are the labels down (or across), `headings` the other direction, and a figure stands at their crossing.
 * In *records*, each entry is one record and each heading one of its fields.
 */
export interface Layout {
  readonly shape: 'grid' | 'records';
  /** `across`: headings run along a row; `down`: headings run down a column. */
  readonly orientation: 'across' | 'down';
  readonly headings: readonly Heading[];
  /** The row (or column, when `down`) of each entry, in order: total rows included, guidance rows left out. */
  readonly entries: readonly number[];
  /** The column (or row, when `down`) that holds the entries' labels. */
  readonly labelLine: number;
  /** Entries whose label stands on another line than `labelLine`: under two heading rows, a group without parts. */
  readonly otherLabels?: readonly { readonly entry: number; readonly line: number }[];
  /** Rows among the entries that are none; `figure` is the column of the first figure that such a row holds, and no entry. */
  readonly leftOut?: readonly { readonly entry: number; readonly why: LeftOut; readonly figure?: number }[];
  /** Columns under headings (rows, when `down`) that hold a number in one of the entries at least: none is dropped without a word. */
  readonly figureColumns?: readonly number[];
  /** Titles that stand on rows of their own, among the entries: they hold for the entries below. */
  readonly groups?: readonly (Spot & { readonly text: string })[];
  /** Texts in columns of amounts that are no figure: `à définir`, `cf. délibération`. */
  readonly unread?: readonly (Spot & { readonly text: string })[];
  /** A second line of labels, of another axis: carriers beside sectors, pollutants beside sectors. */
  readonly secondLabels?: number;
  /** Identifiers of a framework beside the entries of its list, as written: `cae_1.a`, `crte_1.1`. They tell whose list it is. */
  readonly codes?: readonly (Spot & { readonly text: string })[];
  /** What stands before each of these where the list writes its numbers bare: `crte_` for the `1.1` of a list that says CRTE. */
  readonly codePrefix?: string;
  /** The line that says the year of each entry, where headings say none: one line per sector and year. */
  readonly years?: number;
  /** Title lines above, notes below: where unit, perimeter, version and producer are looked for. */
  readonly notes: readonly (Spot & { readonly text: string })[];
}

export type ProfileId =
  | 'pcaet-inventory'
  | 'pcaet-objectives'
  | 'tete-indicators'
  | 'indicator-list'
  | 'pcaet-deposit'
  | 'tete-action-plan'
  | 'crte'
  | 'investment-plan'
  | 'budget-export'
  | 'label-export'
  | 'economic-model'
  | 'contract-table'
  | 'generic';

/** A table seen in a sheet, and how sure we are. `generic` is what we keep and do not yet understand: `signs` says why. */
export interface Recognition {
  /** Stable: sheet, address and profile. */
  readonly id: string;
  readonly sheet: string;
  readonly address: string;
  readonly box: Box;
  readonly profile: ProfileId;
  readonly confidence: number;
  readonly signs: readonly string[];
  readonly layout?: Layout;
  /** What of the table nobody sees: its hidden or filtered rows and columns, or its whole sheet. Not part of the public shape. */
  readonly hidden?: { readonly rows: readonly number[]; readonly cols: readonly number[]; readonly isSheet?: true };
  /** A table of ours that lost its marks: neither read as a source nor written. Not part of the public shape. */
  readonly unmarked?: string;
  /** A table of the contract that stands in the workbook: checked as it is, never a source. Not part of the public shape. */
  readonly standing?: StandingTable;
  /** Of what is kept and not understood: how many figures are not read. Not part of the public shape. */
  readonly figuresLeft?: number;
}

/** Profiles whose every entry is an indicator by itself: no family holds for the whole table. */
const INDICATOR_LISTS: ReadonlySet<ProfileId> = new Set([
  'tete-indicators',
  'indicator-list',
  'pcaet-deposit',
  'economic-model',
]);
export const isIndicatorList = (profile: ProfileId): boolean => INDICATOR_LISTS.has(profile);

/** The cell of an entry under a heading. */
export const crossing = ({ orientation }: Pick<Layout, 'orientation'>, entry: number, heading: Spot): Spot =>
  orientation === 'across' ? { row: entry, col: heading.col } : { row: heading.row, col: entry };

/** The cell of an entry's label. */
export function labelSpot({ orientation, labelLine, otherLabels }: Layout, entry: number): Spot {
  const line = (otherLabels === undefined ? undefined : linesOf(otherLabels).get(entry)) ?? labelLine;
  return orientation === 'across' ? { row: entry, col: line } : { row: line, col: entry };
}

/** Asked for each row, where thousands may stand on another line. */
const known = new WeakMap<OtherLabels, ReadonlyMap<number, number>>();

function linesOf(others: OtherLabels): ReadonlyMap<number, number> {
  const before = known.get(others);
  if (before !== undefined) return before;
  const lines = new Map<number, number>();
  for (const { entry, line } of others) if (!lines.has(entry)) lines.set(entry, line);
  known.set(others, lines);
  return lines;
}

type OtherLabels = NonNullable<Layout['otherLabels']>;
