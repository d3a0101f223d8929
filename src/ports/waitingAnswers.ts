/**
 * Where what was said waits while the workbook does not hold it, so that a pane that is loaded again finds it: one text for each workbook,
 * under its random identifier. A place that keeps nothing, or is shut, reads `null` and takes what it is given without a word.
 */
export interface WaitingAnswers {
  readonly read: (workbook: string) => Promise<string | null>;
  readonly write: (workbook: string, text: string) => Promise<void>;
  readonly forget: (workbook: string) => Promise<void>;
}
