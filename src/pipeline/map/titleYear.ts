import { mappingReasons } from '../../catalogue/mappingReasons';
import { type Heading, isIndicatorList } from '../../domain/recognition';
import { valueAt } from '../../domain/workbook';
import { familyIn } from '../reading/family';
import { headingRemainder } from '../reading/headingRemainder';
import { LAST_MEASURED, yearIn } from '../reading/year';
import { because, type Context, type Said } from './context';
import { type Beside, cornerOf, textOf } from './surroundings';

/** Whether a heading of the table says the year of levels: titles are then not asked for one. `Population 2021` dates itself alone. */
export const isDated = ({ layout, recognition }: Context): boolean =>
  isIndicatorList(recognition.profile) ||
  layout.years !== undefined ||
  layout.headings.some(({ path }: Heading) =>
    path.some((text) => yearIn(text)?.year != null && headingRemainder(text) === ''),
  );

/** The year of a table whose headings say none: of the nearest title, or of the sheet's name, with the text that says it. */
export function yearOfTitles(context: Context): { readonly title: Beside; readonly said: Said } | null {
  const { layout, recognition, sheet, sheetNotes } = context;
  const above = [...sheetNotes, ...layout.notes].filter(({ row }) => row <= recognition.box.top).reverse();
  const corner = cornerOf(context);
  const inCorner = textOf(valueAt(sheet, corner.row, corner.col));
  const titles = [
    ...(familyIn(inCorner) === null ? [] : [{ ...corner, text: inCorner }]),
    ...above.filter(({ text }) => !/^(?:source|d[ée]lib|mis)/i.test(text)),
    { ...corner, text: sheet.copyOf?.sheet ?? sheet.name },
  ];
  for (const title of titles) {
    const year = yearIn(title.text)?.year;
    if (year == null) continue;
    const reason = because(context, mappingReasons.titleYear, { text: title.text.slice(0, 80) });
    const isToCome = year > LAST_MEASURED;
    const meaning = `year:${year}:${isToCome ? 'objective' : 'measured'}`;
    return { title, said: { meaning, confidence: isToCome ? 0.7 : 0.95, reason } };
  }
  return null;
}
