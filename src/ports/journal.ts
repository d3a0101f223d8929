/**
 * What is kept outside the workbook while a plan is written, so that a lost connection or a reloaded pane can be mended:
 * one entry for each workbook, under the random identifier that we put in it. Entries are plain data.
 */
export interface Journal<Entry> {
  readonly read: (workbook: string) => Promise<Entry | null>;
  readonly write: (workbook: string, entry: Entry) => Promise<void>;
  readonly forget: (workbook: string) => Promise<void>;
}
