import { type ActionField, actionHeadingLabels, isActionField, teteHeadingLabels } from '../../catalogue/headings';
import { type Match, matcherOf } from './match';
import { core, normal } from './words';

const match = matcherOf(actionHeadingLabels);
const byName = new Map<string, ActionField>();
for (const { label, target } of actionHeadingLabels) {
  if (!isActionField(target)) continue;
  for (const key of [normal(label), core(label)]) if (!byName.has(key)) byName.set(key, target);
}
const printed = new Set(teteHeadingLabels.map(({ label }) => normal(label)));
const LONGEST = 80;

/** The field that a heading names outright, without guessing: cheap enough for every cell of a sheet. */
export function fieldNamed(text: string): ActionField | null {
  if (text.length > LONGEST || !/\p{L}|n°/iu.test(text)) return null;
  return byName.get(normal(text)) ?? byName.get(core(text)) ?? null;
}

/** The field that a heading means, with the confidence of the match. */
export function fieldIn(text: string): { readonly field: ActionField; readonly match: Match } | null {
  const found = match(text);
  return found !== null && isActionField(found.target) ? { field: found.target, match: found } : null;
}

/** Whether a heading is printed word for word by a TETE template or export. */
export const isTeteHeading = (text: string): boolean => printed.has(normal(text));
