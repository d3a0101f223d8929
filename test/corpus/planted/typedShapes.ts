import type { Draw } from '../draw';
import { type CleanSheet, isSpot, numberAt } from './cleanBook';
import { sum } from './typedCells';
import { gapG1, gapG2, gapG3 } from './typedGaps';
import { energy, inventory, MODEL, modelInventory, scopesIn } from './typedInventories';
import { funds, modelPlans } from './typedFunds';
import { cards, impactPathways, target } from './typedLists';
import { budgets, investments, PROJECTS } from './typedMoney';
import { outlines, pathways } from './typedPathways';

/** The tables of version 2 of the action plan and of the late investment plan, as a city types them. */
export function typedV2(draw: Draw): readonly CleanSheet[] {
  const scopes = scopesIn(draw);
  return [
    target,
    inventory('A-1.3', scopes),
    gapG2(scopes.map(sum)),
    impactPathways(draw, SIZES),
    ...cards,
    ...budgets(draw),
    ...investments(draw),
    ...pathways,
    outlines(draw, PROJECTS),
    ...funds(draw),
  ];
}

/** What remains in 2030 where no gap by the sectors of the economic model says it, in kilotonnes. */
const SIZES = [150, 120, 80, 40, 90, 480] as const;

/** Those of version 2 that the economic model fills. */
export function typedModel(draw: Draw): readonly CleanSheet[] {
  const base = MODEL.map((_, i) => draw.int(300, 900) * 1000 + i * 11);
  const bau = base.map((tonnes, i) => Math.round(tonnes * (0.9 + i / 100)));
  const gap = gapG3(bau);
  return [
    modelInventory('A-1.3a', 'Baseline Year', base),
    modelInventory('A-1.3b', 'Business as Usual (BAU) 2030', bau),
    gap,
    impactPathways(draw, remainingIn(gap)),
    ...cards,
    ...modelPlans(draw),
  ];
}

/** Those of version 1. */
export function typedV1(draw: Draw): readonly CleanSheet[] {
  const scopes = scopesIn(draw);
  return [energy(draw), inventory('A-1.4', scopes), gapG1(scopes.map(sum))];
}

/** What a gap by the sectors of the economic model leaves, row by row. */
const remainingIn = ({ rows }: CleanSheet): readonly number[] =>
  rows.flatMap((row) =>
    row.flatMap((cell) => (isSpot(cell) && cell.role === 'typed A-2.1 remaining' ? [numberAt(cell)] : [])),
  );
