import { type ActionField, actionHeadingLabels, isActionField, teteHeadingLabels } from '../../catalogue/headings';
import { remembered } from '../../domain/remember';
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
export const fieldNamed = remembered((text): ActionField | null => {
  if (text.length > LONGEST || !/\p{L}|n°/iu.test(text)) return null;
  const bare = withoutMoney(text);
  const known = byName.get(normal(text)) ?? byName.get(core(text));
  return known ?? (bare === null ? null : (byName.get(core(bare)) ?? null));
});

/** Currency and tax mark around a heading: `Coût total (k€ HT)`, `Budget € TTC`. They are read apart. */
const MONEY =
  /[( ]*(?:\ben )?(?<![\p{L}\p{N}])(?:(?:[km]|md)?€|(?:[km] ?)?euros?|H\.?T\.?|T\.?T\.?C\.?)(?![\p{L}\p{N}])\)?/giu;

/** The heading without its currency and tax mark; `null` where it has none, or is nothing else. */
function withoutMoney(text: string): string | null {
  if (!/€|euro|h\.?t|t\.?c/i.test(text)) return null;
  const bare = text.replace(MONEY, ' ').trim();
  return bare === '' || bare === text.trim() ? null : bare;
}

/** What is left of a heading once currency and tax are off is as sure as one without its unit. */
const STRIPPED = 0.95;

/** The field that a heading means, with the confidence of the match. */
export function fieldIn(text: string): { readonly field: ActionField; readonly match: Match } | null {
  const whole = match(text);
  const bare = whole !== null && whole.confidence >= STRIPPED ? null : withoutMoney(text);
  const stripped = bare === null ? null : match(bare);
  const found = stripped !== null && stripped.confidence >= STRIPPED ? { ...stripped, confidence: STRIPPED } : whole;
  return found !== null && isActionField(found.target) ? { field: found.target, match: found } : null;
}

/** Whether a heading is printed word for word by a TETE template or export. */
export const isTeteHeading = (text: string): boolean => printed.has(normal(text));
