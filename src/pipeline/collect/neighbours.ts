import { referenceTo } from '../../domain/cell';
import { cellOf } from '../../domain/fact';
import type { DoubtSeen } from './figure';
import type { Draft } from './gridFacts';

/** Figures are the same when they differ by less than rounding to a thousandth. */
const SAME = 0.0005;
/** Tonnes under a kilotonne heading: about a thousand times a neighbour's value, from 500 to 2,000 times. */
const SCALE = 1000;
const SPREAD = 2;

/**
 * Compares the facts with one another: the same figure twice, two values for one key, another inventory's, a jump of scale, a sum
 * beside its parts. Each gets its doubt; the order of facts stays.
 */
export function compared(drafts: readonly Draft[]): readonly Draft[] {
  const added = new Map<Draft, DoubtSeen[]>();
  const add = (draft: Draft, doubt: DoubtSeen) => added.set(draft, [...(added.get(draft) ?? []), doubt]);
  const valued = drafts.filter(({ fact }) => fact.value !== undefined);
  for (const same of grouped(valued, keyOf)) twice(same, add);
  for (const series of grouped(valued, seriesOf)) jumps(series, add);
  return drafts.map((draft) => {
    const doubts = added.get(draft);
    return doubts === undefined ? draft : { ...draft, doubts: [...draft.doubts, ...doubts] };
  });
}

type Add = (draft: Draft, doubt: DoubtSeen) => void;

const perimeterKey = ({ fact: { perimeter } }: Draft): string =>
  `${perimeter.level}/${perimeter.siren ?? ''}/${perimeter.insee ?? ''}`;
const seriesOf = (draft: Draft): string => {
  const { indicator, sector, carrier, version, producer } = draft.fact;
  return [indicator, sector, carrier, perimeterKey(draft), version, producer].join('|');
};
const keyOf = (draft: Draft): string => `${seriesOf(draft)}|${draft.fact.year}|${draft.fact.status}`;

/** One key, several cells: the first stands; an equal one repeats it, a different one contradicts it. */
function twice(same: readonly Draft[], add: Add): void {
  const [first, ...others] = same;
  if (first === undefined) return;
  const differing = others.filter((other) => !isClose(first.fact.value ?? 0, other.fact.value ?? 0));
  for (const other of others) {
    if (!differing.includes(other)) add(other, { code: 'repeated', data: { other: shown(first) } });
  }
  const [contrary] = differing;
  if (contrary === undefined) return;
  for (const draft of [first, ...differing]) {
    const against = draft === first ? contrary : first;
    add(draft, {
      code: 'conflict',
      data: { other: shown(against), value: against.fact.source.text },
      alternatives: [...new Set([first, ...differing].map(({ fact }) => fact.source.text))],
    });
  }
}

/** A value a thousand times its neighbour's: used as it is, and pointed at. */
function jumps(series: readonly Draft[], add: Add): void {
  const sorted = [...series].sort((a, b) => a.fact.year - b.fact.year);
  sorted.forEach((draft, i) => {
    const near = sorted[i - 1] ?? sorted[i + 1];
    if (near === undefined || near.fact.value === undefined || draft.fact.value === undefined) return;
    const ratio = draft.fact.value / near.fact.value;
    if (isThousand(ratio)) add(draft, { code: 'scale', data: { factor: SCALE, other: shown(near) } });
  });
}

const isThousand = (ratio: number): boolean => ratio >= SCALE / SPREAD && ratio <= SCALE * SPREAD;
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
const shown = ({ fact }: Draft): string => referenceTo(cellOf(fact.source));

function grouped(drafts: readonly Draft[], by: (draft: Draft) => string): Iterable<readonly Draft[]> {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(by(draft));
    if (group === undefined) groups.set(by(draft), [draft]);
    else group.push(draft);
  }
  return groups.values();
}
