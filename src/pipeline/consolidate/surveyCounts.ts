import { Big } from 'big.js';
import type { CityFile } from '../../domain/cities';
import type { TaxBasis } from '../../domain/fact';
import type { AskSum, ChapterSum, LevelSum, RuleSum } from '../../domain/survey';
import { asksOf, comparedAsk } from './asks';
import { levelsOf } from './levels';

/** What one file counts, or all of them together, without a word of theirs. */
export interface CityCounts {
  readonly levels: readonly LevelSum[];
  readonly asks: readonly AskSum[];
  readonly chapters: readonly ChapterSum[];
  readonly rules: readonly RuleSum[];
}

/** Counts of one file: each thing counts its city once. */
export const countsOf = (file: CityFile): CityCounts => ({
  levels: levelsOf(file, 0).map(({ role, level, actions, euros }) => ({
    role,
    ...(level !== undefined && { level }),
    cities: 1,
    actions,
    euros,
  })),
  asks: summed(
    asksOf(file).flatMap((ask): readonly AskSum[] => {
      const { kind, levels } = comparedAsk(ask, 0);
      return levels.length === 0
        ? [{ kind, cities: 1, asks: 1 }]
        : levels.map((level) => ({ kind, level, cities: 1, asks: 1 }));
    }),
    ({ kind, level }) => `${kind} ${level}`,
    (a, b) => ({ ...a, asks: a.asks + b.asks }),
  ),
  chapters: file.chapters.map(({ key, title, state, written, empty, missing, blocking }) => ({
    key,
    title,
    cities: 1,
    ready: Number(state === 'ready'),
    open: Number(state === 'open'),
    blocked: Number(state === 'blocked'),
    written,
    empty,
    missing,
    blocking,
  })),
  rules: summed(
    (file.findings ?? []).flatMap(({ ruleId, severity, justification }) =>
      justification === undefined ? [{ ruleId, severity, cities: 1, findings: 1 }] : [],
    ),
    ({ ruleId, severity }) => `${ruleId} ${severity}`,
    (a, b) => ({ ...a, findings: a.findings + b.findings }),
  ),
});

/** Counts of all files together; amounts of two tax bases are never added. */
export function countsOfAll(all: readonly CityCounts[]): CityCounts {
  return {
    levels: summed(
      all.flatMap(({ levels }) => levels),
      ({ role, level }) => `${role} ${level}`,
      (a, b) => ({
        ...a,
        cities: a.cities + b.cities,
        actions: a.actions + b.actions,
        euros: eurosOf([...a.euros, ...b.euros]),
      }),
    ),
    asks: summed(
      all.flatMap(({ asks }) => asks),
      ({ kind, level }) => `${kind} ${level}`,
      (a, b) => ({ ...a, cities: a.cities + b.cities, asks: a.asks + b.asks }),
    ),
    chapters: summed(
      all.flatMap(({ chapters }) => chapters),
      ({ key }) => key,
      (a, b) => ({
        ...a,
        cities: a.cities + b.cities,
        ready: a.ready + b.ready,
        open: a.open + b.open,
        blocked: a.blocked + b.blocked,
        written: a.written + b.written,
        empty: a.empty + b.empty,
        missing: a.missing + b.missing,
        blocking: a.blocking + b.blocking,
      }),
    ),
    rules: summed(
      all.flatMap(({ rules }) => rules),
      ({ ruleId, severity }) => `${ruleId} ${severity}`,
      (a, b) => ({ ...a, cities: a.cities + b.cities, findings: a.findings + b.findings }),
    ),
  };
}

function eurosOf(euros: LevelSum['euros']): LevelSum['euros'] {
  const sums = new Map<TaxBasis, Big>();
  for (const { taxBasis, value } of euros) sums.set(taxBasis, (sums.get(taxBasis) ?? new Big(0)).plus(value));
  return [...sums].map(([taxBasis, value]) => ({ taxBasis, value: value.toNumber() }));
}

/** Things of one key as one, in the order first met. */
function summed<T>(things: readonly T[], keyOf: (thing: T) => string, both: (a: T, b: T) => T): readonly T[] {
  const sums = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = sums.get(key);
    sums.set(key, known === undefined ? thing : both(known, thing));
  }
  return [...sums.values()];
}
