import {
  type Action,
  type Fact,
  type Investment,
  isAction,
  isInvestment,
  isObservation,
  type Observation,
} from './fact';

interface ByKind {
  readonly observations: readonly Observation[];
  readonly actions: readonly Action[];
  readonly investments: readonly Investment[];
}

const known = new WeakMap<readonly Fact[], ByKind>();

/** The facts of each kind, in order, told apart once for all who ask: there may be hundreds of thousands. */
function byKind(facts: readonly Fact[]): ByKind {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const alone = ofOneKind(facts);
  if (alone !== null) {
    known.set(facts, alone);
    return alone;
  }
  const [observations, actions, investments]: [Observation[], Action[], Investment[]] = [[], [], []];
  for (const fact of facts) {
    if (fact.kind === 'observation') observations.push(fact);
    else if (fact.kind === 'action') actions.push(fact);
    else investments.push(fact);
  }
  const found = { observations, actions, investments };
  known.set(facts, found);
  return found;
}

/** A table of nothing but figures is their list already. */
function ofOneKind(facts: readonly Fact[]): ByKind | null {
  const none = { observations: [], actions: [], investments: [] };
  if (facts.every(isObservation)) return { ...none, observations: facts };
  if (facts.every(isAction)) return { ...none, actions: facts };
  return facts.every(isInvestment) ? { ...none, investments: facts } : null;
}

/** The figures among facts, in their order. */
export const observationsIn = (facts: readonly Fact[]): readonly Observation[] => byKind(facts).observations;

/** The actions among facts, in their order. */
export const actionsIn = (facts: readonly Fact[]): readonly Action[] => byKind(facts).actions;

/** The amounts of investment plans among facts, in their order. */
export const investmentsIn = (facts: readonly Fact[]): readonly Investment[] => byKind(facts).investments;
