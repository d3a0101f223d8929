import type { Dossier } from '../../src/domain/dossier';
import type { Fact, Use } from '../../src/domain/fact';
import type { Truth } from './truth';

/** One figure of a fact, by its cell. */
export interface Figure {
  readonly at: string;
  readonly text: string;
  readonly use: Use;
  readonly doubts: number;
  readonly confidence: number;
  readonly fits: (truth: Truth) => boolean;
  readonly hasValue: boolean;
  readonly seen: string;
}

const near = (one: number | undefined, other: number): boolean =>
  one !== undefined && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Every figure of the facts: observations, and the amounts of actions and operations. */
function figuresOf(fact: Fact): readonly Figure[] {
  const { use, confidence, doubts } = fact;
  const base = { use, confidence, doubts: doubts.length };
  if (fact.kind === 'observation') {
    const { source, indicator, year, status, value, carrier } = fact;
    const fits = (truth: Truth): boolean =>
      truth.kind === 'observation' &&
      truth.indicator === indicator &&
      truth.year === year &&
      truth.status === status &&
      (truth.carrier === undefined || truth.carrier === carrier) &&
      near(value, truth.value);
    const seen = [
      indicator,
      carrier,
      year,
      status,
      value ?? fact.missing?.reason,
      ...doubts.map(({ code }) => code),
    ].join(' ');
    return [
      {
        ...base,
        at: `${source.sheet}!${source.address}`,
        text: source.text,
        fits,
        hasValue: value !== undefined,
        seen,
      },
    ];
  }
  const amounts =
    fact.kind === 'investment'
      ? [fact.amount]
      : [...(fact.budget === undefined ? [] : [fact.budget]), ...fact.funding.map(({ amount }) => amount)];
  const money = amounts.map(({ source, value, taxBasis }): Figure => {
    const fits = (truth: Truth): boolean =>
      truth.kind === 'money' && truth.taxBasis === taxBasis && near(value, truth.euros);
    return {
      ...base,
      at: `${source.sheet}!${source.address}`,
      text: source.text,
      fits,
      hasValue: true,
      seen: `${value} € ${taxBasis}`,
    };
  });
  if (fact.kind === 'investment' || fact.reduction === undefined) return money;
  const { source, value } = fact.reduction;
  const fits = (truth: Truth): boolean => truth.kind === 'reduction' && near(value, truth.tonnes);
  return [
    ...money,
    { ...base, at: `${source.sheet}!${source.address}`, text: source.text, fits, hasValue: true, seen: `−${value} t` },
  ];
}

/** The figures of a dossier by the cell they come from. */
export function byCell({ facts }: Dossier): ReadonlyMap<string, readonly Figure[]> {
  const cells = new Map<string, Figure[]>();
  for (const figure of facts.flatMap(figuresOf)) cells.set(figure.at, [...(cells.get(figure.at) ?? []), figure]);
  return cells;
}
