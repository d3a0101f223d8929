import type { Language } from '../../domain/message';
import type { Slices } from '../../domain/slices';
import type { Workbook } from '../../domain/workbook';
import { nothingKept, type PipelineStep } from '../../pipeline';
import { type Given, openingContract, recompiling } from '../contract';
import { recoveredFrom } from './recoveredFrom';
import { nothingGiven, nothingRemembered, type SessionPorts, type SessionState } from './state';

type Steps<T> = Slices<PipelineStep, T>;

/**
 * A session on a workbook that was just read. What was answered in the one before goes on when it is the same workbook; `waiting`: what was
 * said of it in a pane that is closed.
 */
export function* openSession(
  workbook: Workbook,
  language: Language,
  ports: SessionPorts,
  before: SessionState | null = null,
  waiting: Given | null = null,
): Steps<SessionState> {
  const stored = ports.readStored(workbook);
  const memory = stored.ok
    ? hasAny(stored.value)
      ? 'kept'
      : 'none'
    : stored.problem.kind === 'newer-than-us'
      ? 'newer'
      : 'damaged';
  const remembered = stored.ok ? stored.value : nothingRemembered;
  const recovered = waiting === null ? (before?.recovered ?? null) : recoveredFrom(waiting, remembered);
  const given = before?.given ?? recovered ?? nothingGiven;
  const deeds: SessionState['deeds'] = [];
  const since = before?.since ?? remembered.figures ?? null;
  const kept = nothingKept();
  const contract = yield* openingContract({
    kept,
    workbook,
    others: [],
    stored: remembered,
    given,
    language,
    ...(since && { since }),
  });
  return {
    language,
    base: workbook,
    workbook,
    deeds,
    stored: remembered,
    memory,
    since,
    given,
    recovered,
    before: before?.before ?? [],
    offered: before?.offered ?? [],
    asked: null,
    last: null,
    done: null,
    saved: { deeds, given: before?.given ?? nothingGiven },
    contract,
    kept,
  };
}

/** The session after our own sheets were written: what was understood of the officer's stands. */
export function* rewritten(state: SessionState, change: Partial<Omit<SessionState, 'contract'>>): Steps<SessionState> {
  const next = { ...state, ...change };
  return { ...next, contract: yield* recompiling(state.contract, next.workbook) };
}

const hasAny = ({ settings, mapping, sheets, justifications = [] }: SessionState['stored']): boolean =>
  mapping.length + justifications.length > 0 || sheets.length > 0 || Object.keys(settings).length > 0;

/** The session after a change of what it works with: understood and checked anew. */
export function* renewed(state: SessionState, change: Partial<Omit<SessionState, 'contract'>>): Steps<SessionState> {
  const next = { ...state, ...change };
  const { workbook, stored, given, language, since, kept } = next;
  const sources = { kept, workbook, others: [], stored, given, language, ...(since && { since }) };
  const contract = yield* openingContract(sources);
  return { ...next, contract };
}
