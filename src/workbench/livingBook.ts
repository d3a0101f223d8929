import { univerBookBuilder } from '../adapters/univer/univerBook';
import { univerHost } from '../adapters/univer/univerHost';
import type { Language } from '../domain/message';
import type { LooksSink } from '../domain/looks';
import type { SnapshotSink } from '../domain/snapshot';
import type { FormatKind } from '../domain/workbook';
import type { LiveHost } from '../ports/workbookHost';
import { guard, holdNames } from './guard';
import { labelled } from './labelled';
import { spreadsheetIn } from './spreadsheet';

/** The spreadsheet of the page: one workbook at a time. */
export interface LivingBook {
  readonly host: () => LiveHost | null;
  /** What is typed next goes to the selected cell. */
  readonly focus: () => void;
  /** Takes the pieces of a workbook; `done` puts it in front in place of the one before. */
  readonly opening: () => SnapshotSink & LooksSink & { readonly done: () => void };
}

/** What has the focus while a person works in the sheet. */
const GRID = '[data-u-comp=workbench-layout]';

/** `onStop` is told when a person tries what saving would lose. */
export function livingBook(
  place: HTMLElement,
  language: Language,
  kindOf: (code: string) => FormatKind,
  onStop: () => void,
): LivingBook {
  const spreadsheet = spreadsheetIn(place, language, kindOf);
  labelled(place, language);
  let host: LiveHost | null = null;
  let count = 0;
  let isOurs = false;
  guard(spreadsheet, place, () => isOurs, onStop);
  const ours = async <T>(write: () => Promise<T>): Promise<T> => {
    isOurs = true;
    try {
      return await write();
    } finally {
      isOurs = false;
    }
  };
  return {
    host: () => host,
    focus: () => place.querySelector<HTMLElement>(GRID)?.focus(),
    opening: () => {
      count += 1;
      const builder = univerBookBuilder(`book-${count}`);
      return {
        ...builder,
        done: () => {
          const opened = builder.done();
          isOurs = true;
          const before = spreadsheet.getActiveWorkbook();
          if (before !== null) spreadsheet.disposeUnit(before.getId());
          const book = spreadsheet.createWorkbook(opened.data);
          holdNames(spreadsheet, book);
          const live = univerHost(spreadsheet, book, opened, kindOf);
          isOurs = false;
          host = {
            ...live,
            apply: (plan, watch) => ours(() => live.apply(plan, watch)),
            takeBack: (watch) => ours(() => live.takeBack(watch)),
          };
        },
      };
    },
  };
}
