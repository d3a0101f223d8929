import type { CellAt } from '../../domain/cell';
import { type JustificationGiven, mergedJustifications } from '../../domain/justification';
import type { Signature } from '../../domain/signature';
import { pointsOf } from '../../pipeline/check/findingPoints';
import type { Contract } from '../contract';
import { justificationOf, justifying } from '../justifying';
import { causesOf } from './findingGroups';
import { doneAs, type SessionState } from './state';

/** A text for the points of a cause, or for the one at a cell; an empty one takes back what was said. A blocking point takes none. */
export function justifyCause(
  state: SessionState,
  group: string,
  cell: CellAt | undefined,
  text: string,
  signed: Signature = {},
): SessionState {
  const cause = causesOf(state.contract).find(({ key }) => key === group);
  const [first] = cause?.findings ?? [];
  if (first === undefined) return { ...state, done: null };
  const { ruleId: rule, at } = first;
  const place = cell !== undefined ? { at: cell } : { sheet: at?.sheet ?? '' };
  const isSigned = Object.keys(signed).length > 0;
  return justifyPoints(state, [{ rule, ...place, text, ...(isSigned && { signed }) }]);
}

/** Texts for points as they are now: what is checked stands, nothing is read again. */
export function justifyPoints(state: SessionState, texts: readonly JustificationGiven[]): SessionState {
  const points = pointsOf(state.contract);
  const told = texts.map((one) => justificationOf(one, points)).filter(({ of }) => of.length > 0);
  if (told.length === 0) return { ...state, done: null };
  const justifications = mergedJustifications([...told, ...(state.given.justifications ?? [])]);
  const count = told.reduce((sum, { of }) => sum + of.length, 0);
  return {
    ...state,
    given: { ...state.given, justifications },
    before: [...state.before, { given: state.given, stored: state.stored }],
    contract: withJustifications(state.contract, [...justifications, ...(state.contract.memory.justifications ?? [])]),
    done: doneAs('justified', count, { canTakeBack: true }),
  };
}

function withJustifications(contract: Contract, said: NonNullable<Contract['memory']['justifications']>): Contract {
  const { justifications, justified, unneeded } = justifying(contract, said);
  return { ...contract, justified, unneeded, memory: { ...contract.memory, justifications } };
}
