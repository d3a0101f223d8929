/** A table on which something was decided, as next year's file is to know it again: by the words of its headings and labels. */
export interface RememberedTable {
  readonly recognition: string;
  /** Plain, each once, without years: what stands at the head of columns and rows. */
  readonly words: readonly string[];
}
