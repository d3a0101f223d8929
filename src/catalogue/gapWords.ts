import type { Bilingual } from '../domain/message';

const plan = {
  fr: 'le total des réductions du plan d’action (une réduction et un secteur émetteur par action)',
  en: 'the total of the reductions of the action plan (a reduction and an emission source sector for each action)',
};
const existing = {
  fr: 'le total des réductions déjà prévues par d’autres plans',
  en: 'the total of the reductions through other plans',
};

const gap = { fr: 'le total de l’écart à combler', en: 'the total of the emissions gap' };
const and = (one: Bilingual, other: Bilingual): Bilingual => ({
  fr: `${one.fr}, et ${other.fr}`,
  en: `${one.en}, and ${other.en}`,
});

/** What a gap table waits for, before it says what the plan does not cover. */
export const gapWords = {
  'lacks-plan': plan,
  'lacks-existing': existing,
  'lacks-gap': gap,
  'lacks-existing-and-plan': and(existing, plan),
  'lacks-gap-and-plan': and(gap, plan),
} as const satisfies Readonly<Record<string, Bilingual>>;
