import type { FUniver } from '@univerjs/core/facade';

/**
 * What would be lost on saving, since only typed cells are written back into the officer's file: structure, names of
 * sheets, merges and looks (design, decisions: workbench). Commands by which people do it in the grid.
 */
const LOST = [
  /^sheet\.command\.(insert|remove|delete|move|append|add|set)-.*(row|col|column|range|sheet|worksheet|rows|cols|columns)/,
  /^sheet\.command\.(set|reset|toggle|clear)-.*(style|format|border|bold|italic|underline|strike|color|background|align|wrap|rotation|font|numfmt|merge|freeze|gridlines|hidden|visible|name|order|width|height|tab)/,
  /^sheet\.command\.(numfmt|clear-selection-all|clear-selection-format|auto-fill|format-painter|apply-format-painter)/,
  /^sheet\.command\.(copy-worksheet|copy-sheet|hide|show|unhide|merge|split|cancel-frozen)/,
  /^formula-ui\./,
];

/** Typing, and what moves the eye: what people may do, though it looks like the above. */
const ALLOWED =
  /^sheet\.command\.(set-range-values|set-selection|set-once|scroll|set-scroll|set-zoom|set-worksheet-activate|move-selection|expand-selection|select|copy|cut|paste|clear-selection-content|set-cell-edit-visible|change-zoom|set-activate|show-sheet)/;

export const isLost = (command: string): boolean => !ALLOWED.test(command) && LOST.some((lost) => lost.test(command));

/** Stops what saving would lose, unless it is we who write; `onStop` says so. */
export function guard(api: FUniver, isOurs: () => boolean, onStop: () => void): () => void {
  const heard = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isOurs() || !isLost(event.id)) return;
    event.cancel = true;
    onStop();
  });
  return () => heard.dispose();
}
