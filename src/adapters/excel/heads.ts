import { type Language, say } from '../../domain/message';
import type { BookHead, SheetHead } from '../../domain/snapshot';
import { STORED_NAMESPACE } from '../stored/readStored';
import { hiddenRowsOf, type HiddenRows } from './firstLook';
import { remarks } from './remarks';
import type { Shapes } from './shapes';
import type { BookFacts, SheetFacts } from './sheetFacts';
import { marksIn } from './sheetMarks';

/** All that was learnt of the workbook before its cells. */
export interface Learnt {
  readonly book: BookFacts;
  readonly facts: readonly SheetFacts[];
  readonly storedXml: string | null;
  readonly shapes: readonly Shapes[];
  readonly hidden: readonly HiddenRows[];
}

/** What the workbook says besides its sheets. */
export function bookHead({ book, facts, storedXml, shapes }: Learnt, language: Language): BookHead {
  const said = [
    ...(shapes.some(({ merges }) => merges === null) ? [remarks['merges-unknown']] : []),
    ...(book.part.count > 1 ? [remarks['several-parts']] : []),
  ];
  return {
    isDate1904: book.isDate1904,
    names: [...book.names, ...facts.flatMap(({ names }) => names)],
    customXml: storedXml === null ? [] : [{ namespace: STORED_NAMESPACE, text: storedXml }],
    remarks: said.map((remark) => say(remark, {}, language)),
  };
}

/** What each sheet says besides its cells. */
export function sheetHeads({ book, facts, storedXml, shapes, hidden }: Learnt): readonly SheetHead[] {
  const { ours } = marksIn(
    book,
    facts.map(({ listed, mark }) => ({ name: listed.name, mark })),
    storedXml,
  );
  return facts.map((sheet, place): SheetHead => {
    const { name, visibility, isProtected } = sheet.listed;
    const { merges = null, tables = [], hiddenCols = [] } = shapes[place] ?? {};
    const mark = ours.get(name);
    return {
      name,
      visibility,
      isProtected,
      isFiltered: sheet.isFiltered,
      merges: merges ?? [],
      tables,
      hiddenCols,
      hiddenRows: hiddenRowsOf(sheet, place, hidden),
      ...(mark && { ours: mark.table }),
      ...(mark?.copyOf && { copyOf: { file: mark.copyOf.file, sheet: mark.copyOf.sheet } }),
    };
  });
}
