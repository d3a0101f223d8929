import { referenceTo } from '../../domain/cell';
import type { CellChange } from '../../domain/change';
import { isSameValue } from '../../domain/changedSince';
import { comparable } from '../../domain/formulaText';
import type { Edit, WritePlan } from '../../domain/plan';
import type { Workbook } from '../../domain/workbook';
import { withCells } from '../../domain/withCells';
import { storedText } from '../buildPlan';
import { contentAt } from './cells';
import { changesIn } from './changes';
import { isAnySaid, type SessionPorts, type SessionState } from './state';

/**
 * What was done, as plans for the file in the order in which it was done: plans of ours as they were, what was typed as edits;
 * last, values computed anew beside formulas of ours that stand, and the memory. Nothing done: no plan, the file stays as it is.
 */
export function savingPlans(state: SessionState, ports: SessionPorts): readonly WritePlan[] {
  const { base, deeds, contract, stored, given } = state;
  const plans: WritePlan[] = [];
  let workbook = base;
  for (const deed of deeds) {
    const plan = deed.is === 'plan' ? deed.plan : { edits: editsOf(workbook, deed.cells), sheets: [] };
    workbook = deed.is === 'plan' ? ports.applied(workbook, plan) : withCells(workbook, deed.cells, ports.kindOf);
    if (plan.edits.length + plan.sheets.length > 0 || plan.stored !== undefined) plans.push(plan);
  }
  const hasAnswers = isAnySaid(given);
  const edits = state.memory === 'newer' ? [] : staleEdits(state);
  const text = storedText(
    contract,
    stored.sheets.filter(({ copyOf }) => copyOf === undefined),
    stored.figures,
  );
  if (edits.length > 0 || hasAnswers) plans.push({ edits, sheets: [], ...(hasAnswers && { stored: { text } }) });
  return plans;
}

/** Typed cells as edits of what stood: one per cell, from what it held first to what it holds last. */
function editsOf(workbook: Workbook, cells: readonly CellChange[]): readonly Edit[] {
  const last = new Map(cells.map((cell) => [referenceTo(cell.at), cell]));
  const names = new Set(workbook.sheets.map(({ name }) => name));
  return [...last.values()].flatMap(({ at, value, formula }) => {
    const before = contentAt(workbook, at);
    const isSame = isSameValue(before.value, value) && (before.formula ?? null) === formula;
    if (isSame || !names.has(at.sheet)) return [];
    return [
      {
        at,
        from: before.value,
        to: value,
        ...(before.formula !== undefined && { fromFormula: before.formula }),
        ...(formula !== null && { toFormula: formula }),
      },
    ];
  });
}

/** Cells of our tables whose formula stands, and whose value is not what it computes to any more. */
const staleEdits = ({ contract }: SessionState): readonly Edit[] =>
  changesIn(contract).flatMap(({ name, cells }) =>
    cells.flatMap(({ at, before, after }): readonly Edit[] => {
      if (before?.formula === undefined || after?.formula === undefined) return [];
      const standing = contentAt(contract.workbook, at);
      if (standing.formula === undefined || comparable(standing.formula, name) !== comparable(after.formula, name))
        return [];
      return [
        { at, from: standing.value, to: after.value, fromFormula: standing.formula, toFormula: standing.formula },
      ];
    }),
  );

/** The session once its file holds all that was done. */
export const savedNow = (state: SessionState): SessionState => ({
  ...state,
  saved: { deeds: state.deeds, given: state.given },
});
