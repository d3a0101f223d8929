import type { Slices } from '../../domain/slices';
import type { PipelineStep } from '../../pipeline';
import type { Given } from '../contract';
import { renewed } from './open';
import { doneAs, nothingGiven, type SessionState } from './state';

/**
 * What was said and that the workbook does not hold. `isFile`: what was written went into a copy, which is nowhere until it is saved;
 * in Excel it is in the workbook at once.
 */
export function notHeld({ given, deeds, saved, contract }: SessionState, isFile: boolean): Given {
  if (!isFile) return given;
  const isUnsaved = deeds.some(
    (deed) => deed.is === 'plan' && deed.plan.stored !== undefined && !saved.deeds.includes(deed),
  );
  if (isUnsaved) return contract.memory;
  return given === saved.given ? nothingGiven : given;
}

/** How many of what came back still stand, and wait as before. */
export function recoveredCount({ recovered, given }: SessionState): number {
  if (recovered === null) return 0;
  const { settings, mapping, justifications } = withoutThem(given, recovered);
  return sizeOf(given) - sizeOf({ settings, mapping, ...(justifications && { justifications }) });
}

const sizeOf = ({ settings, mapping, justifications = [] }: Given): number =>
  Object.keys(settings).length + mapping.length + justifications.length;

/** Drops what came back, and nothing that was said since; it can be taken back. */
export function* dropRecovered(state: SessionState): Slices<PipelineStep, SessionState> {
  const { recovered, given, stored } = state;
  const count = recoveredCount(state);
  if (recovered === null || count === 0) return { ...state, done: null };
  return yield* renewed(state, {
    given: withoutThem(given, recovered),
    before: [...state.before, { given, stored }],
    done: doneAs('dropped', count, { canTakeBack: true }),
  });
}

function withoutThem(given: Given, recovered: Given): Given {
  const gone = new Set<unknown>([...recovered.mapping, ...(recovered.justifications ?? [])]);
  const justifications = (given.justifications ?? []).filter((one) => !gone.has(one));
  return {
    ...given,
    settings: Object.fromEntries(
      Object.entries(given.settings).filter(
        ([key, value]) => value !== recovered.settings[key as keyof Given['settings']], // a key of settings
      ),
    ),
    mapping: given.mapping.filter((entry) => !gone.has(entry)),
    justifications,
  };
}
