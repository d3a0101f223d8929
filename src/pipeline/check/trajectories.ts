import type { Fact, Observation } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';
import { figuresLike } from './alike';
import { familyOf, isComposite } from './breakdown';
import { isDoubted, isSetAside } from './doubts';
import { type Figure, hasValue, territoryReader } from './series';

/** What was measured of one indicator of one territory, and what is aimed at, each oldest first. */
export interface Trajectory {
  readonly indicator: string;
  readonly measured: readonly Figure[];
  readonly objectives: readonly Figure[];
}

/** Doubts under which a figure says nothing of the path that it stands on. */
const UNSURE = ['scale', 'sector-scale', 'reduction', 'ambiguous', 'conflict', 'range', 'unit-mismatch'] as const;
const FALLING: readonly string[] = ['ghg', 'energy'];

const known = new WeakMap<readonly Fact[], readonly Trajectory[]>();

/** The trajectories of emissions and of energy use, which plans want to fall. Facts are gone through once for all rules. */
export function trajectoriesIn(facts: readonly Fact[]): readonly Trajectory[] {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const territoryOf = territoryReader();
  const series = new Map<
    string,
    { readonly indicator: string; readonly measured: Figure[]; readonly objectives: Figure[] }
  >();
  for (const one of figuresLike(observationsIn(facts), isSure).filter(hasValue)) {
    const { indicator, status, perimeter, carrier = '', scope = '', netting } = one;
    const id = `${indicator}|${territoryOf(perimeter)}|${carrier}|${scope}|${netting === 'net'}`;
    const found = series.get(id) ?? { indicator, measured: [], objectives: [] };
    series.set(id, found);
    (status === 'measured' ? found.measured : found.objectives).push(one);
  }
  const all = [...series.values()].map(({ indicator, measured, objectives }) => ({
    indicator,
    measured: measured.sort((a, b) => a.year - b.year),
    objectives: objectives.sort((a, b) => a.year - b.year),
  }));
  known.set(facts, all);
  return all;
}

const isSure = (one: Observation): boolean =>
  one.status !== 'scenario' &&
  FALLING.includes(familyOf(one.indicator) ?? '') &&
  !isSetAside(one) &&
  one.use !== 'asked' &&
  !isComposite(one) &&
  !UNSURE.some((code) => isDoubted(one, code));

/** The last figure that was measured before a year. */
export const lastBefore = ({ measured }: Trajectory, year: number): Figure | undefined =>
  measured.filter((one) => one.year < year && one.value > 0).at(-1);

/** Figures that follow one another in one edition of the inventory, both above zero. */
export const stepsOf = ({ measured }: Trajectory): readonly (readonly [Figure, Figure])[] =>
  measured.flatMap((figure, i) => {
    const before = measured[i - 1];
    const isStep = before !== undefined && before.version === figure.version && before.producer === figure.producer;
    return isStep && before.year < figure.year && before.value > 0 && figure.value > 0
      ? [[before, figure] as const]
      : [];
  });

/** The change a year from one figure to another that comes later, as a share: -0.1 is a tenth less every year. */
export const yearlyChange = (past: Figure, figure: Figure): number =>
  (figure.value / past.value) ** (1 / (figure.year - past.year)) - 1;
