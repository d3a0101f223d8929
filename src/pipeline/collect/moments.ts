import type { Draft } from './draft';
import { placeOf } from './parts';

/** Whose figure it is, as one text. */
export const perimeterOf = ({ fact: { perimeter } }: Draft): string => placeOf(perimeter);
/**
 * A scenario's version names the scenario; an inventory's is compared, not part of the key. What is corrected for the climate is no
 * other value of what was used, until a person takes it for it.
 */
export const whenOf = ({ fact, doubts }: Draft): string =>
  [
    fact.year,
    fact.status,
    fact.status === 'scenario' || doubts.some(({ code }) => code === 'climate-corrected') ? fact.version : '',
  ].join('|');
/** What a figure is a figure of, and when. */
export const keyOf = (draft: Draft): string => `${draft.part}|${whenOf(draft)}`;
/** Whose figure, of which scope and when, whatever it measures. */
export const momentOf = (draft: Draft): string => `${perimeterOf(draft)}|${draft.fact.scope ?? ''}|${whenOf(draft)}`;
