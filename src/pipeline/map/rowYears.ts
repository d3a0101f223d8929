import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import { crossing, type Heading, isIndicatorList, type Layout } from '../../domain/recognition';
import { formatAt, valueAt } from '../../domain/workbook';
import { isYearHeading, yearIn } from '../reading/year';
import { because, type Context, type Said } from './context';

/** A column that says the year of each row, and the years that it says, in the order of the rows. */
export interface RowYears {
  readonly heading: Heading;
  readonly years: readonly number[];
}

const known = new WeakMap<Layout, RowYears | null>();

/** The column headed `Année` whose cells are years, in a table of sectors or carriers. Looked for once; `null` where there is none. */
export function rowYears(context: Context): RowYears | null {
  const { layout, recognition } = context;
  if (isIndicatorList(recognition.profile)) return null;
  const before = known.get(layout);
  if (before !== undefined) return before;
  const heading = layout.headings.find(({ col, text }) => col === layout.years || isYearHeading(text));
  const years = heading === undefined ? [] : [...new Set(yearsUnder(context, heading))];
  const found = heading === undefined || years.length === 0 ? null : { heading, years };
  known.set(layout, found);
  return found;
}

const yearsUnder = ({ workbook, sheet, layout }: Context, heading: Heading): readonly number[] =>
  layout.entries.flatMap((entry) => {
    const { row, col } = crossing(layout, entry, heading);
    const year = yearIn(valueAt(sheet, row, col), formatAt(workbook, sheet, row, col), workbook.isDate1904)?.year;
    return year == null ? [] : [year];
  });

/** The year that a heading says is asked where each row says another: the figures are of one or the other. */
export function againstRows(context: Context, { path }: Heading, said: Said): Said {
  const year = /^year:(\d{4}):/.exec(said.meaning)?.[1];
  const rows = year === undefined || said.confidence < SURE ? null : rowYears(context);
  const other = rows?.years.find((one) => `${one}` !== year);
  if (year === undefined || rows === null || other === undefined) return said;
  const data = { text: path.join(' / ').slice(0, 80), year, column: rows.heading.text, other: `${other}` };
  return { ...said, confidence: 0.7, reason: because(context, mappingReasons.rowYears, data) };
}
