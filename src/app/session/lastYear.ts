import type { Slices } from '../../domain/slices';
import type { PipelineStep } from '../../pipeline';
import { aspectOf } from '../../pipeline/map/memory';
import type { Given } from '../contract';
import type { LastYear } from '../since';
import { renewed } from './open';
import { doneAs, type SessionState } from './state';

/**
 * Last year's workbook beside this one: its figures are what those of now are compared with, and its answers come where this workbook
 * has none. They are given now, so that they are kept with whatever is written; they can be taken back.
 */
export function* takeLastYear(state: SessionState, last: LastYear): Slices<PipelineStep, SessionState> {
  const { given, stored } = state;
  const known = new Set([...given.mapping, ...stored.mapping].map(keyOf));
  const answers = last.stored.mapping.filter((entry) => !known.has(keyOf(entry)));
  const next: Given = {
    settings: { ...without(last.stored.settings, stored.settings), ...given.settings },
    mapping: [...given.mapping, ...answers],
    tables: [...(given.tables ?? []), ...(last.stored.tables ?? [])],
  };
  return yield* renewed(state, {
    given: next,
    since: last.figures,
    before: [...state.before, { given, stored, since: state.since }],
    done: answers.length === 0 ? null : doneAs('answered', answers.length, { canTakeBack: true }),
  });
}

/** Settings that the others do not say. */
const without = (settings: Given['settings'], others: Given['settings']): Given['settings'] =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !(key in others)));

const keyOf = ({ recognition, at, meaning }: Given['mapping'][number]): string =>
  `${recognition}\n${at.sheet}\n${at.address}\n${aspectOf(meaning)}`;
