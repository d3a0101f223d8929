import { creditsShared } from '../../src/domain/creditsShared';
import { defaultSettings } from '../../src/domain/settings';
import { isInvestment, SURE } from '../../src/domain/fact';
import { paidActions } from '../../src/domain/operationLink';
import { understand } from '../../src/pipeline';
import { grids } from '../support/grid';
import { operationPlans } from './operationPlans';

/** Aims: of all operations, those whose first proposal is right, and those that are wrong without being asked. */
export const PROPOSED_AT_LEAST = 0.8;
export const SILENT_AT_MOST = 0.01;
/** Plans that are drawn. */
export const PLANS = 20;

/** How the operations of a plan of investments were tied to the actions of the plan beside it. */
export interface Scored {
  readonly right: number;
  /** Wrong, and taken without being asked. */
  readonly silent: number;
  readonly all: number;
  /** Sums of voted credits, and those that are not shared to the cent: contract, outside, transfers. */
  readonly sums: number;
  readonly open: number;
  readonly wrong: readonly string[];
}

/** Compares the links with the truth: the number of the action by the number of the operation, `null` for none. */
export function scored(Plan: string, PPI: string, truth: ReadonlyMap<string, string | null>): Scored {
  const settings = { ...defaultSettings, territory: { name: 'Rivemont Métropole', level: 'epci' as const } };
  const { mapping, facts } = understand(grids({ Plan, PPI }), { settings, memory: [] });
  const links = new Map(
    mapping
      .filter(({ meaning }) => meaning.startsWith('pays:'))
      .map((entry) => [entry.label, { ...entry, action: paidActions(entry.meaning)?.[0]?.action ?? null }]),
  );
  const outcomes = [...truth].map(([number, action]) => {
    const link = links.get(number);
    const isRight = link === undefined ? action === null : link.action === action;
    const isSilent = link === undefined || link.confidence >= SURE;
    return { number, action, isRight, isSilent, seen: link?.meaning ?? 'nothing' };
  });
  const shared = creditsShared(facts.filter(isInvestment));
  return {
    all: outcomes.length,
    right: outcomes.filter(({ isRight }) => isRight).length,
    silent: outcomes.filter(({ isRight, isSilent }) => !isRight && isSilent).length,
    sums: shared.length,
    open: shared.filter(({ voted, contract, outside, transfers }) => contract + outside + transfers !== voted).length,
    wrong: outcomes
      .filter(({ isRight }) => !isRight)
      .map(({ number, action, seen }) => `${number}: ${action}, not ${seen}`),
  };
}

/** The same on the plans that a seed draws. */
export function measuredOperations(seed: number): Scored {
  const all = Array.from({ length: PLANS }, (_, i) => {
    const { Plan, PPI, truth } = operationPlans((seed - 1) * PLANS + i + 1);
    return scored(Plan, PPI, truth);
  });
  const sum = (of: (one: Scored) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    all: sum((one) => one.all),
    right: sum(({ right }) => right),
    silent: sum(({ silent }) => silent),
    sums: sum(({ sums }) => sums),
    open: sum(({ open }) => open),
    wrong: all.flatMap(({ wrong }) => wrong),
  };
}
