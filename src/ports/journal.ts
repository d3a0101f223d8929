/** How far the writing of an entry is. */
export interface Progress {
  readonly written: number;
  readonly state: 'writing' | 'applied';
}

/**
 * What is kept outside the workbook while a plan is written, so that a lost connection or a reloaded pane can be mended:
 * one entry for each workbook, under the random identifier that we put in it. Entries are plain data.
 */
export interface Journal<Entry extends Progress> {
  readonly read: (workbook: string) => Promise<Entry | null>;
  readonly write: (workbook: string, entry: Entry) => Promise<void>;
  /** Says how far the entry's writing is, without keeping the whole of it again. */
  readonly progress: (workbook: string, now: Progress) => Promise<void>;
  readonly forget: (workbook: string) => Promise<void>;
}
