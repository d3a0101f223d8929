import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading } from '../../domain/recognition';
import { knownLabel } from '../reading/knownLabel';
import { FIRST_YEAR, LAST_YEAR, yearIn } from '../reading/year';
import { because, type Context, entryAt, likeness, type Said } from './context';
import { hasFigures, openHeading } from './openHeading';
import { axisOf } from './rowLabels';
import { labelOf } from './sectorRows';
import { isDated, yearOfTitles } from './titleYear';

/** Rows that tell whether a table is of sectors or of carriers. */
const TELLING = 60;

/**
 * What a heading of a table of one year means when it names a carrier beside rows of sectors, or a sector beside rows of carriers:
 * `carrier:gas`. `null` when it names neither; asked when it names one of the rows' own kind.
 */
export function crossedMeaning(context: Context, heading: Heading): Said | null {
  if (isDated(context) || context.layout.secondLabels !== undefined) return null;
  const text = heading.path.at(-1) ?? '';
  const known = knownLabel(text);
  if (known === null || known.kind === 'indicator' || known.target === 'all' || !hasFigures(context, heading))
    return null;
  const rows = axisOf(context.layout.entries.slice(0, TELLING).map((entry) => labelOf(context, entry)));
  const crossed = known.kind !== rows ? known : known.other?.kind !== rows ? known.other : undefined;
  if (rows === null || crossed === undefined || yearOfTitles(context) === null) return openHeading(context, heading);
  const meaning = `${crossed.kind}:${crossed.target}`;
  return { meaning, confidence: crossed.confidence, reason: likeness(context, crossed, meaning) };
}

/**
 * What a heading under a year means when it names a carrier beside rows of sectors, or the other way round: `2019 / Gaz`. Its year is read
 * from the title over it. `null` when it is none.
 */
export function crossedUnderYear(context: Context, heading: Heading): Said | null {
  const { path } = heading;
  const isUnderYear = path.slice(0, -1).some((text) => (yearIn(text)?.year ?? null) !== null);
  const known = isUnderYear ? knownLabel(path.at(-1) ?? '') : null;
  if (known === null || known.kind === 'indicator' || known.target === 'all' || !hasFigures(context, heading))
    return null;
  const rows = axisOf(context.layout.entries.slice(0, TELLING).map((entry) => labelOf(context, entry)));
  if (rows === null || rows === known.kind) return null;
  const meaning = `${known.kind}:${known.target}`;
  return { meaning, confidence: known.confidence, reason: likeness(context, known, meaning) };
}

/** The year of columns that name a carrier or a sector: that of the title, tied to its cell. */
export function titleYearEntry(
  context: Context,
  headings: readonly { readonly said: Said }[],
): readonly MappingEntry[] {
  if (!headings.some(({ said }) => isCrossed(said))) return [];
  const found = yearOfTitles(context);
  return found === null ? [] : [entryAt(context, found.title, found.title.text, found.said)];
}

export const isCrossed = ({ meaning }: Said): boolean => /^(?:carrier|sector):/.test(meaning);

/** Whether a heading names two years: an average, a period; "et suivants" and "après" say a bound, which is told as left out. */
export function isSpan(text: string): boolean {
  const seen = yearIn(text);
  return seen !== null && seen.year === null && seen.range[0] > FIRST_YEAR && seen.range[1] < LAST_YEAR;
}

/** What a heading of several years gives: a question. */
export const spanOfYears = (context: Context, { path }: Heading): Said => ({
  meaning: 'unknown',
  confidence: 0,
  reason: because(context, mappingReasons.severalYears, { text: path.join(' / ').slice(0, 80) }),
});
