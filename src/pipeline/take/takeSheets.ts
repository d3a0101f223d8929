import { freeName, takenNames } from '../../domain/sheetName';
import { type Format, type Page, type Sheet, type Workbook } from '../../domain/workbook';
import { sheetMarkedAs } from './ownSheets';

/** What a copy is, whatever its name becomes. */
export const tableOfCopy = ({ copyOf, name }: Pick<Sheet, 'copyOf' | 'name'>): string =>
  `copy:${copyOf?.file ?? ''}:${copyOf?.sheet ?? name}`;

/** Another workbook of the city: its content, its name, and the fingerprint that says which edition it is. */
export interface OtherWorkbook {
  readonly file: string;
  readonly sha256: string;
  readonly workbook: Workbook;
}

/** Days between the two date systems of spreadsheets. */
const DAYS_1904 = 1462;

/** A sheet taken from another workbook, as it stands in ours: same addresses, marked with where it comes from. */
export interface TakenSheet {
  readonly sheet: Sheet;
  readonly sha256: string;
}

/**
 * The contract's workbook with the given sheets of other workbooks added at the same addresses: formulas dropped, values
 * and formats kept, dates moved to our date system. A sheet taken from the same file before is replaced where it stands.
 */
export function takeSheets(
  workbook: Workbook,
  others: readonly OtherWorkbook[],
  wanted: (other: OtherWorkbook, sheet: Sheet) => boolean,
): { readonly workbook: Workbook; readonly taken: readonly TakenSheet[] } {
  if (others.length === 0) return { workbook, taken: [] };
  const formats: Format[] = [...workbook.formats];
  const sheets: Sheet[] = [...workbook.sheets];
  const taken: TakenSheet[] = [];
  for (const other of others) {
    const offset = formats.length;
    formats.push(...other.workbook.formats);
    for (const sheet of other.workbook.sheets) {
      if (!wanted(other, sheet)) continue;
      const origin = { file: other.file, sheet: sheet.name };
      const marked = sheetMarkedAs(workbook, tableOfCopy({ name: sheet.name, copyOf: origin }));
      const place = sheets.findIndex(
        ({ copyOf, ours, name }) =>
          (copyOf?.file === origin.file && copyOf.sheet === origin.sheet) || (ours === undefined && name === marked),
      );
      const name = place >= 0 ? sheets[place]!.name : freeName(sheet.name, takenNames({ ...workbook, sheets })); // place is an index of sheets
      const copy: Sheet = {
        ...sheet,
        name,
        copyOf: origin,
        cells: {
          ...sheet.cells,
          pages: sheet.cells.pages.map((page) =>
            shifted(page, offset, dayShift(workbook, other.workbook), other.workbook.formats),
          ),
          formula: () => null,
        },
      };
      if (place >= 0) sheets[place] = copy;
      else sheets.push(copy);
      taken.push({ sheet: copy, sha256: other.sha256 });
    }
  }
  return { workbook: { ...workbook, sheets, formats }, taken };
}

const dayShift = (ours: Workbook, theirs: Workbook): number =>
  ours.isDate1904 === theirs.isDate1904 ? 0 : theirs.isDate1904 ? DAYS_1904 : -DAYS_1904;

/** The page with its styles moved past ours, and its dates in our date system. */
function shifted(page: Page, offset: number, days: number, formats: readonly Format[]): Page {
  const value = days === 0 ? page.value : page.value.slice();
  if (days !== 0) {
    for (let place = 0; place < value.length; place += 1) {
      if (page.type[place] === 1 && formats[page.style[place]!]?.kind === 'date') value[place]! += days; // same length
    }
  }
  return { ...page, style: page.style.map((style) => style + offset), value };
}
