import { addressOf } from '../../domain/cell';
import { type KeptWork, keptWork } from '../../domain/keptWork';
import type { Mapping } from '../../domain/mapping';
import type { Layout, Recognition } from '../../domain/recognition';
import type { Sheet, Workbook } from '../../domain/workbook';
import { figuresEdited, type FigurePlace, type SheetsRead, sheetsRead } from '../reading/figureEdits';

/** A text beside a table, with the recognition that it stands beside. */
export type Note = Layout['notes'][number] & { readonly table: string };

/** What was said last of a table, and the lines whose figures it depends on. */
interface Said {
  readonly mapping: Mapping;
  readonly weighed: ReadonlySet<number>;
}

/** What the tables of each recognition say, and the notes of each sheet, from one run to the next. */
export interface MappingKept {
  readonly tables: KeptWork<Mapping>;
  readonly notes: KeptWork<readonly Note[]>;
  readonly said: Map<string, Said>;
  readonly sheets: SheetsRead;
}

/** Nothing yet. */
export const mappingKept = (): MappingKept => ({
  tables: keptWork(),
  notes: keptWork(),
  said: new Map(),
  sheets: sheetsRead(),
});

/** Forgets the tables and sheets that are not there any more. */
export function forgetOthers({ tables, said, sheets }: MappingKept, recognitions: readonly Recognition[]): void {
  const ids = new Set(recognitions.map(({ id }) => id));
  tables.keepOnly(ids);
  for (const id of said.keys()) if (!ids.has(id)) said.delete(id);
  sheets.keepOnly(recognitions.map(({ sheet }) => sheet));
}

/** The sheet as its tables were mapped: as it stands, but for figures typed since on which no table of it depends. */
export function sheetMapped(
  { said, sheets }: MappingKept,
  sheet: Sheet,
  workbook: Workbook,
  tables: readonly Recognition[],
): Sheet {
  return sheets.asRead(sheet, (before) => {
    const figures = figuresEdited(before, sheet, workbook, tables);
    return figures !== null && figures.every((figure) => isLevel(said.get(figure.recognition.id), figure));
  });
}

/** A measured figure that proves nothing. Beside targets, how large it is tells levels from reductions. */
function isLevel(said: Said | undefined, { recognition: { sheet }, entry, heading }: FigurePlace): boolean {
  if (said === undefined || said.weighed.has(entry)) return false;
  const at = addressOf(heading.row, heading.col);
  const own = said.mapping.filter((one) => one.at.sheet === sheet && one.at.address === at);
  return (
    own.some(({ meaning }) => /^year:\d{4}:measured$/.test(meaning)) &&
    !said.mapping.some(({ meaning }) => /^year:\d{4}:(?:objective|scenario)/.test(meaning))
  );
}
