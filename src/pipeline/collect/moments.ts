import type { Status } from '../../domain/fact';
import type { Draft } from './draft';
import { placeOf } from './parts';

/** Whose figure it is, as one text. */
export const perimeterOf = ({ fact: { perimeter } }: Draft): string => placeOf(perimeter);
/**
 * A scenario's version names the scenario; an inventory's is compared, not part of the key. What is corrected for the climate is no
 * other value of what was used, until a person takes it for it.
 */
export function whenOf({ fact: { year, status, version }, doubts }: Draft): string {
  const isOfVersion = status === 'scenario' || doubts.some(({ code }) => code === 'climate-corrected');
  return isOfVersion ? `${year}|${status}|${version ?? ''}` : plainly(year, status);
}

/** The same text for all figures of a year: texts that are the same are found at once. */
function plainly(year: number, status: Status): string {
  const known = moments.get(status) ?? new Map<number, string>();
  moments.set(status, known);
  const before = known.get(year);
  if (before !== undefined) return before;
  const said = `${year}|${status}|`;
  if (known.size < MOST_YEARS) known.set(year, said);
  return said;
}

const moments = new Map<Status, Map<number, string>>();
const MOST_YEARS = 500;

/** What a figure is a figure of, and when. */
export const keyOf = (draft: Draft): string => `${draft.part}|${whenOf(draft)}`;
/** Whose figure, of which scope and when, whatever it measures. */
export const momentOf = (draft: Draft): string => `${perimeterOf(draft)}|${draft.fact.scope ?? ''}|${whenOf(draft)}`;
