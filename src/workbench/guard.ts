import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { refused } from './spreadsheetCommands';

const CUT = 'univer.command.cut';

/** Keeps the tabs of a workbook from being typed in: the name would stay in the tab though the sheet has its own. */
export function holdNames(api: FUniver, book: FWorkbook): void {
  void book.getWorkbookPermission().setPoint(api.Enum.WorkbookPermissionPoint.RenameSheet, false);
}

/**
 * Stops what saving would lose, unless it is we who write; `onStop` says so. The tabs of `place` are watched
 * too, since {@link holdNames} says nothing.
 */
export function guard(api: FUniver, place: HTMLElement, isOurs: () => boolean, onStop: () => void): () => void {
  const heard = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isOurs() || !refused.has(event.id)) return;
    // Text is cut freely while it is being typed; cells are not, since their looks would move with them.
    if (event.id === CUT && api.getActiveWorkbook()?.isCellEditing() === true) return;
    event.cancel = true;
    onStop();
  });
  const onTab = (event: Event): void => {
    if (!(event.target instanceof Element) || event.target.closest(TAB) === null) return;
    // The name that follows a double click must not be typed over the selected cell.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    event.preventDefault();
    event.stopImmediatePropagation();
    onStop();
  };
  for (const gesture of ON_TABS) place.addEventListener(gesture, onTab, true);
  return () => {
    heard.dispose();
    for (const gesture of ON_TABS) place.removeEventListener(gesture, onTab, true);
  };
}

const TAB = '[data-u-comp=slide-tab-item]';
/** A name is typed after the one; the menu that the other opens has nothing left in it. */
const ON_TABS = ['dblclick', 'contextmenu'] as const;
