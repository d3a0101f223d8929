import { mappingReasons } from '../../catalogue/mappingReasons';
import type { MappingEntry } from '../../domain/mapping';
import { conversion, isConvertible, unitForCore } from '../../domain/unit';
import { isOfPollutants } from '../reading/family';
import { because, type Context } from './context';
import { type Beside, unitEntry, unitFitting } from './surroundings';

/** So many times more or less is one prefix for another: tonnes for kilotonnes. */
const A_PREFIX = 1000;
const ROUNDING = 1.0001;
const ASKED = 0.7;

/** The units of headings and rows beside what the titles say, and the title that says otherwise, if one does. */
export interface Compared {
  readonly entries: readonly MappingEntry[];
  readonly title: MappingEntry | null;
}

/**
 * A unit in a heading or on a row wins over that of the title. Where they differ a thousand times, one of them is a slip: asked; else the
 * title's is kept beside it, to be told.
 */
export function compareUnits(
  context: Context,
  entries: readonly MappingEntry[],
  beside: readonly Beside[],
  core: string | null,
): Compared {
  const titles = beside.filter(({ row, text }) => row <= context.recognition.box.top && !isOfPollutants(text));
  let told: MappingEntry | null = null;
  const compared = entries.map((entry) => {
    const unit = unitOf(entry, core);
    const title = titles
      .map((spot) => ({ spot, seen: unitFitting(spot.text, core) }))
      .find(({ seen }) => seen !== null && unit !== null && isConvertible(seen.fits, unit));
    if (unit === null || title?.seen == null || title.seen.fits === unit) return entry;
    told ??= unitEntry(context, title.spot, title.seen);
    if (!isApart(unit, title.seen.fits)) return entry;
    const data = { text: entry.label.slice(0, 60), title: title.spot.text.slice(0, 80) };
    const reason = because(context, mappingReasons.unitsApart, data);
    return { ...entry, confidence: ASKED, reason, runnerUp: `unit:${title.seen.fits}` };
  });
  return { entries: compared, title: told };
}

/** A title says its unit in few words; a sentence may quote another. */
const LONGEST_TITLE = 80;

/** The unit of a table, taken from the nearest of its titles: asked where another of them says it a thousand times apart. */
export function compareTitles(
  context: Context,
  entry: MappingEntry,
  beside: readonly Beside[],
  core: string | null,
): MappingEntry {
  const unit = unitOf(entry, core);
  const other = beside
    .filter(({ row, text }) => row <= context.recognition.box.top && text.length <= LONGEST_TITLE)
    .map((spot) => ({ spot, fits: unitFitting(spot.text, core)?.fits }))
    .find(({ fits }) => fits !== undefined && unit !== null && isConvertible(fits, unit) && isApart(unit, fits));
  if (other?.fits === undefined) return entry;
  const data = { text: entry.label.slice(0, 60), title: other.spot.text };
  const reason = because(context, mappingReasons.unitsApart, data);
  return { ...entry, confidence: ASKED, reason, runnerUp: `unit:${other.fits}` };
}

/** The unit that an entry says, for what the table measures: `(kt)` over greenhouse gases is ktCO2e. */
function unitOf({ meaning }: MappingEntry, core: string | null): string | null {
  const unit = meaning.slice('unit:'.length);
  if (unit === 'unknown') return null;
  return core === null ? unit : (unitForCore(unit, core) ?? unit);
}

function isApart(unit: string, other: string): boolean {
  const { factor } = conversion(unit, other);
  return Math.max(factor, 1 / factor) * ROUNDING >= A_PREFIX;
}
