import type { DrawnSheet } from '../../src/domain/drawnWorkbook';
import type { EmbeddedHost } from '../../src/embedded/embeddedHost';
import type { Content } from '../../src/embedded/embeddedWorkbook';

/** The channel between panes and Excel. */
export const EXCEL = 'excel';

/** What a pane asks of Excel. */
export interface Asked {
  readonly pane: string;
  readonly number: number;
  readonly request: string;
}

type Event = Parameters<EmbeddedHost['onEvent']>;

/** What Excel tells panes. */
export type Told =
  | { readonly pane: string; readonly number: number; readonly text: string }
  | { readonly pane: string; readonly number: number; readonly isLost: true }
  | { readonly event: { readonly type: Event[0]; readonly target: Event[1]; readonly args: Event[2] } };

/** What a test orders of Excel. */
export type ExcelOrder =
  /** `stored`: what the workbook remembers of an earlier day. */
  | { readonly is: 'open'; readonly sheets: readonly DrawnSheet[]; readonly stored?: string }
  | {
      readonly is: 'type';
      readonly at: { readonly sheet: string; readonly row: number; readonly col: number };
      readonly content: Content;
    }
  | { readonly is: 'cut'; readonly after: number | null }
  | { readonly is: 'traffic' }
  | { readonly is: 'picture' };
