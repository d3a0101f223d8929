import type { FindingGroup, FixPreview } from '../../app/view/checkView';
import type { UnderstoodKind } from '../../app/view/readView';
import type { Origin, TableFigures, TableLine, WritePreview } from '../../app/view/tablesView';
import type { TakeOffer, View } from '../../app/view/view';
import type { CellAt } from '../../domain/cell';
import type { Severity } from '../../domain/finding';
import type { Language } from '../../domain/message';
import type { Place } from '../../ports/workbookHost';
import type { Step } from '../../worker/protocol';

/** The four places of the pane, in the officer's order. */
export const places = ['read', 'check', 'tables', 'send'] as const;
export type PlaceName = (typeof places)[number];

/** A page under a place: depth two at most (pane/design, section 2). */
export type Page =
  | { readonly is: 'labels'; readonly kind: UnderstoodKind }
  | { readonly is: 'take'; readonly offer: TakeOffer | null }
  | { readonly is: 'fix'; readonly preview: FixPreview }
  | { readonly is: 'justify'; readonly group: FindingGroup }
  | { readonly is: 'preview'; readonly preview: WritePreview; readonly tables?: readonly string[] }
  | { readonly is: 'table'; readonly line: TableLine; readonly figures: TableFigures }
  | { readonly is: 'origin'; readonly origin: Origin }
  | { readonly is: 'coverage' }
  | { readonly is: 'since' }
  | { readonly is: 'again' }
  | { readonly is: 'pack' }
  | { readonly is: 'settings' };

/** Long work: what is done, how far it is, where. */
export interface Work {
  readonly is: 'reading' | 'writing' | 'opening';
  readonly share: number;
  readonly step?: Step;
  readonly place?: Place;
  /** Excel has not answered for a while. */
  readonly isSilent?: boolean;
  /** It was asked to stop: a writing is then put back, which Excel must answer to. */
  readonly isStopping?: boolean;
}

/** One message at a time, above the title, until acted on or resolved by itself. */
export interface PaneMessage {
  readonly tone: 'information' | 'warning' | 'blocking';
  readonly text: string;
  readonly actions: readonly WayOut[];
  /** The cells that it is about, to show. */
  readonly cells?: readonly CellAt[];
  /** It came by itself: nothing moves for it. */
  readonly isAside?: boolean;
  /** What a person may hand on; it holds no figure. */
  readonly detail?: string;
}

/** The ways out of a message; each is one verb of the model. */
export type WayOut =
  | 'retry'
  | 'reload'
  | 'readAgain'
  | 'showCells'
  | 'resumeWriting'
  | 'undoCut'
  | 'saveMapping'
  | 'copyDetail'
  | 'dismiss';

/** Which findings are shown; it stays when the officer goes elsewhere and comes back. */
export interface Filter {
  readonly severity: Severity | null;
  readonly sheet: string | null;
  /** Words looked for, as typed. */
  readonly text: string;
}

export const noFilter: Filter = { severity: null, sheet: null, text: '' };

export type Theme = 'system' | 'light' | 'dark';

/** All that the pane shows. Plain data, replaced whole at each step. */
export interface PaneState {
  readonly language: Language;
  readonly theme: Theme;
  /** The file that was opened; empty in Excel, which has its own title. */
  readonly file: string;
  readonly place: PlaceName;
  readonly page: Page | null;
  /** The page that the open one was opened from; leaving goes back to it. */
  readonly behind: Page | null;
  readonly filter: Filter;
  readonly view: View | null;
  /** Where what was done last was done: it is told there, with its way back. */
  readonly doneIn: PlaceName;
  /** A newer view that waits, since the officer is in the list it would move. */
  readonly waiting: View | null;
  readonly work: Work | null;
  /** Something was done that the file on the disk does not hold. */
  readonly isUnsaved: boolean;
  readonly message: PaneMessage | null;
  /** Times as people read them, by what was done last. */
  readonly times: { readonly read?: string; readonly checked?: string; readonly written?: string };
  readonly last: 'read' | 'checked' | 'written' | null;
  /** The cells last shown, to be told aloud; a new object each time. */
  readonly shown: { readonly cells: readonly CellAt[] } | null;
}

export const firstState = (language: Language, theme: Theme): PaneState => ({
  language,
  theme,
  file: '',
  place: 'read',
  page: null,
  behind: null,
  filter: noFilter,
  view: null,
  doneIn: 'read',
  waiting: null,
  work: null,
  isUnsaved: false,
  message: null,
  times: {},
  last: null,
  shown: null,
});
