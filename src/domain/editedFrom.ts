import type { Sheet } from './workbook';

/** A cell by its row and column, from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

interface Edited {
  /** Held weakly: a day of typing keeps no sheet of the morning. */
  readonly from: WeakRef<Sheet>;
  readonly places: readonly Place[];
}

const edited = new WeakMap<Sheet, Edited>();
/** Beyond so many edits a sheet is read whole. */
const MOST_EDITS = 100;

/** Notes that a sheet is another one with some cells edited, and nothing else; gives the sheet. */
export function editedFrom(before: Sheet, now: Sheet, places: readonly Place[]): Sheet {
  edited.set(now, { from: new WeakRef(before), places: places.map(({ row, col }) => ({ row, col })) });
  return now;
}

/** The cells, some perhaps more than once, outside which two states of a sheet are the same; `null` where that is not known. */
export function editedBetween(before: Sheet, now: Sheet): readonly Place[] | null {
  const back = new Map(historyOf(before).map(({ sheet, places }) => [sheet, places]));
  const one = historyOf(now).find(({ sheet }) => back.has(sheet));
  return one === undefined ? null : [...(back.get(one.sheet) ?? []), ...one.places];
}

/** A sheet and those that it was made from, each with the cells edited since. */
function historyOf(sheet: Sheet): readonly { readonly sheet: Sheet; readonly places: readonly Place[] }[] {
  const history = [{ sheet, places: [] as readonly Place[] }];
  for (let last = history[0]; last !== undefined && history.length <= MOST_EDITS; last = history.at(-1)) {
    const made = edited.get(last.sheet);
    const from = made?.from.deref();
    if (made === undefined || from === undefined) break;
    history.push({ sheet: from, places: [...last.places, ...made.places] });
  }
  return history;
}
