import type { View } from '../../app/view/view';
import { placeStates } from '../../catalogue/pane/frame';
import type { PlaceName } from '../model/paneState';
import type { Tone } from '../parts/Sign';
import type { Speaking } from '../parts/speaking';

export interface PlaceState {
  readonly says: string;
  readonly tone: Tone;
}

/** What a place says of itself: its most urgent state (pane/design, section 2). */
export function placeState(
  place: PlaceName,
  view: View | null,
  isWorking: boolean,
  { say, count }: Pick<Speaking, 'say' | 'count'>,
): PlaceState {
  if (isWorking) return { says: say(placeStates.underWay), tone: 'quiet' };
  if (view === null) return { says: say(placeStates.toCome), tone: 'quiet' };
  const { read, check, tables, send } = view;
  if (place === 'read') {
    const { labelsAsked, tables: found } = read.counts;
    if (found === 0) return { says: say(placeStates.nothing), tone: 'quiet' };
    if (labelsAsked > 0) return { says: count(placeStates.toSettle, labelsAsked), tone: 'warning' };
    return { says: say(placeStates.understood), tone: 'good' };
  }
  if (place === 'check') {
    const { blocking } = check.counts;
    if (blocking > 0) return { says: count(placeStates.blocking, blocking), tone: 'blocking' };
    if (check.toJustify > 0) return { says: count(placeStates.toJustify, check.toJustify), tone: 'warning' };
    return { says: say(placeStates.settled), tone: 'good' };
  }
  if (place === 'tables') {
    const { toWrite, toComplete } = tables.counts;
    if (toWrite > 0) return { says: count(placeStates.toWrite, toWrite), tone: 'warning' };
    if (toComplete > 0) return { says: say(placeStates.toComplete, { count: toComplete }), tone: 'warning' };
    return { says: say(placeStates.upToDate), tone: 'good' };
  }
  if (tables.counts.toWrite === tables.counts.here) return { says: say(placeStates.toCome), tone: 'quiet' };
  return send.isReady
    ? { says: say(placeStates.ready), tone: 'good' }
    : { says: say(placeStates.notReady), tone: 'quiet' };
}
