import { indicatorById } from '../catalogue/indicators';
import type { LocalRules } from '../domain/localRules';
import type { RequestProblem } from '../domain/problem';
import { dimensionOf, isConvertible } from '../domain/unit';

/** What in a file of local rules cannot hold, to be said: an indicator or a unit that is none, bounds that leave nothing. */
export function localRulesProblem({ figures = [], budgets = [] }: LocalRules, file: string): RequestProblem | null {
  for (const [place, { indicator, unit }] of figures.entries()) {
    const known = indicatorById.get(indicator);
    const entry = place + 1;
    if (known === undefined) return { kind: 'rules-indicator', file, entry, indicator };
    if (dimensionOf(unit) === null || !isConvertible(unit, known.unit))
      return { kind: 'rules-unit', file, entry, unit, expected: known.unit };
  }
  for (const [list, rules] of Object.entries({ figures, budgets })) {
    const place = rules.findIndex(
      ({ min, max }) => (min === undefined && max === undefined) || (min ?? -Infinity) > (max ?? Infinity),
    );
    if (place >= 0) return { kind: 'rules-bounds', file, entry: place + 1, list };
  }
  return null;
}
