/** The latest version of an answer sheet. */
export const REMARKS_FORMAT = 'passerelle-remarks';

/** A reader's remark, placed at the cell of the tables that it speaks of. */
export interface ReaderRemark {
  /** The same for the same remark on the same cell. */
  readonly id: string;
  /** Identifier of the table; absent when the remark is on the contract as a whole. */
  readonly table?: string;
  /** What the cell is in its table: `buildings/total`; absent when the remark is on a whole table. */
  readonly key?: string;
  /** The cell in the pack's workbook, which is the same in the city's own. */
  readonly sheet?: string;
  readonly address?: string;
  /** The words of its row and column: `Waste · Total`. */
  readonly label?: string;
  /** The city's cells that the figure comes from, as the pack says them. */
  readonly sources?: string;
  readonly remark: string;
  /** Who remarks: a body or a person, as they sign. */
  readonly by?: string;
  /** What the reader expects: an answer, a figure, a date. */
  readonly wanted?: string;
}

/** An answer sheet: remarks on one pack, for the city to read back as findings to answer. */
export interface RemarkSheet {
  readonly format: typeof REMARKS_FORMAT;
  readonly version: 1;
  /** The pack that was read: of whom, final or draft, and the fingerprint of its archive. */
  readonly pack: { readonly territory?: string; readonly kind: 'final' | 'draft'; readonly fingerprint: string };
  readonly remarks: readonly ReaderRemark[];
}

/** A remark as its reader wrote it: which line of the file, and what each column says. */
export interface WrittenRemark {
  readonly line: number;
  readonly table: string;
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  readonly remark: string;
  readonly by: string;
  readonly wanted: string;
}

/** Why a remark finds no place in a pack. */
export type RemarkRefusal = 'no-remark' | 'no-such-table' | 'no-such-cell' | 'two-cells';

/** A remark without a place: its line, and what it speaks of. */
export interface RefusedRemark {
  readonly line: number;
  readonly why: RemarkRefusal;
  readonly at: string;
}
