import { mappingReasons } from '../../catalogue/mappingReasons';
import type { CellValue } from '../../domain/cell';
import type { Status } from '../../domain/fact';
import { plain } from '../../domain/label';
import { type Heading, isIndicatorList } from '../../domain/recognition';
import { formatAt, valueAt } from '../../domain/workbook';
import { isLevelHeading, isMeasureHeading, isNoLevel, isReferenceHeading } from '../reading/levelHeading';
import { otherSubjectIn } from '../reading/otherSubject';
import { isUnitHeading } from '../reading/unitHeading';
import { isEdition } from '../reading/version';
import {
  FIRST_YEAR,
  isOthersStrategy,
  isOtherYear,
  LAST_MEASURED,
  LAST_YEAR,
  type StatusSeen,
  statusIn,
  yearIn,
  type YearReading,
  type YearSeen,
} from '../reading/year';
import { because, type Context, ignored, type Said } from './context';
import { crossedMeaning, crossedUnderYear, isSpan, spanOfYears } from './crossedHeadings';
import { hasFigures, hasLevels, openHeading } from './openHeading';
import { againstRows, rowYears } from './rowYears';
import { listField, tidyMeaning } from './tidyHeadings';
import { isDated, yearOfTitles } from './titleYear';
import { doubtful, future, onlyKind, yearSaid } from './yearSaid';

/** What a heading of a grid means: `year:2030:objective`, `field:unit`, or nothing. */
export const headingMeaning = (context: Context, heading: Heading): Said =>
  context.layout.years === undefined
    ? againstRows(context, heading, meaningOf(context, heading))
    : meaningOf(context, heading);

function meaningOf(context: Context, heading: Heading): Said {
  const { workbook, sheet, layout, recognition } = context;
  const words = heading.path.map(plain);
  if (heading.path.some(isUnitHeading)) {
    return { meaning: 'field:unit', confidence: 1, reason: because(context, mappingReasons.field, {}) };
  }
  if (recognition.profile === 'tete-indicators' && words.some((text) => /^sources?$/.test(text))) {
    return { meaning: 'field:source', confidence: 1, reason: because(context, mappingReasons.field, {}) };
  }
  if (heading.path.some(isNoLevel)) return ignored(context, 'noLevel');
  const subject = heading.path.flatMap((text) => otherSubjectIn(text) ?? [])[0];
  if (subject !== undefined && hasFigures(context, heading)) return openHeading(context, heading, subject);
  if (layout.years !== undefined) return tidyMeaning(context, heading);
  const field = fieldOfList(context, words.at(-1) ?? '');
  if (field !== null) return { meaning: field, confidence: 1, reason: because(context, mappingReasons.field, {}) };
  const crossed = crossedUnderYear(context, heading);
  if (crossed !== null) return crossed;
  const value = valueAt(sheet, heading.row, heading.col);
  const own = yearIn(value, formatAt(workbook, sheet, heading.row, heading.col), workbook.isDate1904);
  const [seen, other] = yearsOf(heading, own);
  if (seen === undefined) {
    const isReference = heading.path.some(isReferenceHeading) && hasLevels(context, heading);
    const isOpen = isReference || (heading.path.some(isMeasureHeading) && hasFigures(context, heading));
    if (heading.path.some(isSpan) && hasFigures(context, heading)) return spanOfYears(context, heading);
    const said = crossedMeaning(context, heading) ?? titleYear(context, heading);
    return said ?? (isOpen ? openHeading(context, heading) : withoutYear(context, heading, value));
  }
  if (other !== undefined) {
    const years = { year: `${seen.year}`, other: `${other.year}` };
    const status = seen.year > LAST_MEASURED ? 'scenario' : 'measured';
    return doubtful(seen.year, because(context, mappingReasons.twoYears, years), status);
  }
  const strategy = heading.path.find(isOthersStrategy);
  if (strategy !== undefined) {
    const reason = because(context, mappingReasons.othersStrategy, { text: strategy.slice(0, 80) });
    return doubtful(seen.year, reason, 'scenario');
  }
  const kind = kindSaid(heading, seen);
  if (kind !== null) {
    const reason = because(context, mappingReasons.yearAndKind, {});
    return settled(context, seen.year, kind, kind.isOver, yearSaid(seen.year, kind.status, kind.scenario, 1, reason));
  }
  const title = layout.notes.find(({ text, row }) => row <= heading.row && onlyKind(text));
  const told = title === undefined ? null : onlyKind(title.text);
  if (title !== undefined && told?.status !== undefined) {
    const reason = because(context, mappingReasons.titleKind, { text: title.text.slice(0, 80) });
    return settled(context, seen.year, told, true, yearSaid(seen.year, told.status, told.scenario, 0.95, reason));
  }
  if (seen.year > LAST_MEASURED) return future(context, seen.year);
  return yearSaid(seen.year, 'measured', undefined, 1, because(context, mappingReasons.year, {}));
}

/** A column that says no year which is read: why nothing is taken from it. */
function withoutYear(context: Context, heading: Heading, value: CellValue): Said {
  if (rowYears(context)?.heading === heading) return ignored(context, 'rowYear');
  if (!isOtherYear(value)) return ignored(context, 'noYear');
  const period = { first: `${FIRST_YEAR}`, last: `${LAST_YEAR}` };
  return { ...ignored(context, 'noYear'), reason: because(context, mappingReasons.otherYear, period) };
}

/** A column of a list of indicators; in a list known by its names only, a value beside its year, never one alone. */
function fieldOfList({ recognition: { profile }, layout }: Context, text: string): string | null {
  const field = isIndicatorList(profile) ? listField(text) : null;
  if (field === null || profile === 'tete-indicators') return field;
  const number = field.split('-').at(-1);
  const other = field.startsWith('field:year-') ? 'value' : 'year';
  const pair = `field:${other}-${number}`;
  return layout.headings.some((heading) => listField(plain(heading.text)) === pair) ? field : null;
}

interface KindSaid extends StatusSeen {
  readonly status: Status;
  /** A group title over the year says it, and may speak of the other years of the group only. */
  readonly isOver: boolean;
}

/** The kind that a heading says, or the group title nearest to it; a year of reference is a result. */
function kindSaid({ path }: Heading, { year, isReference }: YearSeen): KindSaid | null {
  if (isReference === true) return { status: 'measured', isOver: false };
  const texts = [...path].reverse();
  const at = texts.findIndex((text) => statusIn(text).status !== undefined);
  const { status, scenario } = statusIn(texts[at] ?? '');
  if (status === undefined) return null;
  const isOver = at > texts.findIndex((text) => yearIn(text)?.year === year);
  return { status, isOver, ...(scenario !== undefined && { scenario }) };
}

/** No result of a year to come; and a past year under "Objectives" may be the year that they are compared with: both are asked. */
function settled(context: Context, year: number, { status }: StatusSeen, isOver: boolean, said: Said): Said {
  if (status === 'measured') {
    if (year <= LAST_MEASURED) return said;
    return isOver ? future(context, year) : doubtful(year, because(context, mappingReasons.future, {}), 'measured');
  }
  if (!isOver || year >= LAST_MEASURED) return said;
  const asked = doubtful(year, because(context, mappingReasons.pastYear, { year: `${year}` }), 'measured');
  return { ...asked, runnerUp: said.meaning };
}

/** The years of a heading, its own first, then from the innermost group title outwards; a title that names an edition says none. */
function yearsOf({ path }: Heading, own: YearReading): readonly YearSeen[] {
  const said = [...path].reverse().flatMap((text) => {
    const seen = yearIn(text);
    return seen === null || seen.year === null ? [] : [{ text, seen }];
  });
  const first = own !== null && own.year !== null ? own : (said.find(({ text }) => !isEdition(text)) ?? said[0])?.seen;
  if (first === undefined) return [];
  const others = said.filter(({ text, seen }) => seen.year !== first.year && !isEdition(text));
  return [first, ...others.map(({ seen }) => seen)];
}

/** A column of levels in a table whose headings say no year: the year of its titles. */
const titleYear = (context: Context, { path }: Heading): Said | null =>
  isDated(context) || !path.some(isLevelHeading) ? null : (yearOfTitles(context)?.said ?? null);
