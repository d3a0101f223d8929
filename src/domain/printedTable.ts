/** A column as it is printed. */
export interface PrintedColumn {
  /** In characters: how wide it is beside the others. */
  readonly width: number;
  /** Figures stand on the right. */
  readonly isFigures: boolean;
}

/** A table of the contract as texts: what a document holds of it. */
export interface PrintedTable {
  readonly title: string;
  /** How to read it, which template it follows; then lines such as `Base year: 2019`. */
  readonly lines: readonly string[];
  readonly columns: readonly PrintedColumn[];
  /** Rows of headings, repeated at the head of each page. */
  readonly head: readonly (readonly string[])[];
  readonly body: readonly { readonly cells: readonly string[]; readonly isTotal: boolean }[];
  /** One label per line, a card for each row, where the template has cards. */
  readonly isCards: boolean;
  readonly notes: readonly string[];
}
