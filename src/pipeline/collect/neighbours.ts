import { asking } from '../../catalogue/doubts';
import { referenceTo } from '../../domain/cell';
import { cellOf, SURE } from '../../domain/fact';
import { plain } from '../../domain/label';
import type { Draft } from './draft';
import type { DoubtSeen } from './figure';
import { grouped } from './grouped';
import { keyOf, momentOf, perimeterOf, whenOf } from './moments';
import { reductionDoubts } from './reductions';
import { isThousand, scaleDoubts } from './scale';
import { sectorScaleDoubts } from './sectorScale';
import { isTogether, sortedOut } from './sortedOut';
import { zeroDoubts } from './zeroes';

/** Figures are the same when they differ by less than rounding to a thousandth. */
const SAME = 0.0005;
/** A whole equals its parts within this share. */
const ROUNDING = 0.01;
/** Values offered for one key: nobody chooses among more, and a long list under one label would repeat all of them at each figure. */
const MOST_VALUES = 12;

/**
 * Compares the facts with one another: a jump of scale in a row, the same figure twice, two values for one key, another producer's
 * or another edition's figure, a sum beside its parts. Gives the doubts that each gets by it.
 */
export function compared(all: readonly Draft[]): ReadonlyMap<Draft, readonly DoubtSeen[]> {
  const { drafts, targets, others, ...seen } = sortedOut(all);
  const added = new Map<Draft, DoubtSeen[]>();
  const add: Add = (draft, doubt) => {
    const doubts = added.get(draft);
    if (doubts === undefined) added.set(draft, [doubt]);
    else doubts.push(doubt);
  };
  const reductions = reductionDoubts(drafts, targets);
  for (const [draft, doubt] of reductions) add(draft, doubt);
  const valued = reductions.size === 0 ? seen.valued : seen.valued.filter((draft) => !reductions.has(draft));
  const series = [...grouped(valued, ({ part }) => part)];
  for (const [draft, doubt] of scaleDoubts(series, populationIn(valued), shown)) add(draft, doubt);
  const onScale = added.size === 0 ? valued : valued.filter((draft) => !added.has(draft));
  for (const [draft, doubt] of sectorScaleDoubts(onScale, momentOf)) add(draft, doubt);
  for (const [draft, doubt] of zeroDoubts(series)) if (!added.has(draft)) add(draft, doubt);
  for (const parts of grouped(others, (draft) => `${draft.column}|${keyOf(draft)}`)) apart(parts, add);
  for (const ofOnePart of series) {
    if (isOfNobody(ofOnePart)) continue;
    const ofOneKey = added.size === 0 ? ofOnePart : ofOnePart.filter((draft) => !isApart(added.get(draft)));
    for (const same of grouped(ofOneKey, whenOf)) twice(same, (draft) => added.has(draft), add);
  }
  if (seen.hasTogether) for (const parts of grouped(valued, momentOf)) detailed(parts, add);
  return added;
}

/** Figures whose perimeter nobody says may be of two territories: they neither repeat nor contradict each other until it is said. */
const isOfNobody = ([first]: readonly Draft[]): boolean => first?.fact.perimeter.from === 'unknown';

function apart(parts: readonly Draft[], add: Add): void {
  if (new Set(parts.map(({ label }) => plain(label))).size < 2) return;
  for (const draft of parts) add(draft, { code: 'no-core-id', data: { label: draft.label } });
}

const isApart = (doubts: readonly DoubtSeen[] = []): boolean => doubts.some(({ code }) => code === 'no-core-id');

type Add = (draft: Draft, doubt: DoubtSeen) => void;

/** The inhabitants of the territory of a figure, where a table says them. */
function populationIn(drafts: readonly Draft[]): (draft: Draft) => number | undefined {
  let known: Map<string, number> | undefined; // looked for once something asks
  return (draft) => {
    known ??= new Map(
      drafts.flatMap((one) => {
        const { indicator, value } = one.fact;
        return indicator === 'population' && value !== undefined ? [[perimeterOf(one), value] as const] : [];
      }),
    );
    return known.get(perimeterOf(draft));
  };
}

/**
 * One key, several cells: the best stands (a visible sheet, the authority's own, a figure typed rather than fetched, the first); an
 * equal one repeats it, another producer's or edition's is set beside it, any other contradicts it. A jump of scale contradicts nobody.
 */
function twice(all: readonly Draft[], isMarked: (draft: Draft) => boolean, add: Add): void {
  const same = notGivingWay(all, add);
  if (same.length < 2) return;
  const rank = (draft: Draft): number =>
    (draft.doubts.some(({ code }) => asking.has(code)) ? 16 : 0) +
    (isMarked(draft) ? 8 : 0) +
    (draft.isSecondHand ? 4 : 0) +
    (draft.isOthers ? 2 : 0) +
    (draft.fact.version === undefined ? 1 : 0);
  // stable: the first of equals, of two editions the latest
  const ranked = same
    .map((draft) => ({ draft, rank: rank(draft), version: draft.fact.version }))
    .sort((a, b) => a.rank - b.rank || latestFirst(a.version, b.version));
  const best = ranked[0]?.draft;
  if (best === undefined) return;
  const against: Draft[] = [];
  const repeated: DoubtSeen = { code: 'repeated', data: { other: shown(best) } };
  for (const { draft: other } of ranked.slice(1)) {
    const { producer, version, value = 0 } = other.fact;
    const ratio = value / (best.fact.value ?? 0);
    if (isMarked(other) && (isThousand(ratio) || isThousand(1 / ratio))) continue; // the same figure on another scale
    if (isClose(best.fact.value ?? 0, value) || isRounded(best, other)) add(other, repeated);
    else if (other.isOthers && !best.isOthers && producer !== undefined && producer !== best.fact.producer)
      add(other, { code: 'other-producer', data: { producer } });
    else if (version !== undefined && best.fact.version !== undefined && version !== best.fact.version) {
      add(other, { code: 'other-version', data: { version, chosen: best.fact.version } });
    } else against.push(other);
  }
  contradict(best, against, isMarked, add);
}

/** Where people keep one of the figures for one key, the others give way to it. */
function notGivingWay(same: readonly Draft[], add: Add): readonly Draft[] {
  const kept = same.filter(({ isKept }) => isKept);
  const [first] = kept;
  if (first === undefined) return same;
  for (const draft of same) if (!draft.isKept) add(draft, { code: 'other-kept', data: { other: shown(first) } });
  return kept;
}

const latestFirst = (a: string | undefined, b: string | undefined): number =>
  a === undefined || b === undefined ? 0 : b.localeCompare(a, 'en', { numeric: true });

/** Only a figure that is sure itself puts another in question; a jump of scale or an unsure label contradicts nobody. */
function contradict(best: Draft, against: readonly Draft[], isMarked: (draft: Draft) => boolean, add: Add): void {
  const [first] = against;
  if (first === undefined) return;
  const alternatives = firstTexts([best, ...against]);
  const sure = against.find((draft) => isSure(draft) && !isMarked(draft));
  if (sure !== undefined) add(best, conflictWith(sure, alternatives));
  const conflict = conflictWith(best, alternatives);
  // two figures that nobody is sure of contradict each other once they are answered, not before
  for (const draft of against) if (best.confidence >= SURE || draft.confidence >= SURE) add(draft, conflict);
}

/** The first different texts. */
function firstTexts(drafts: readonly Draft[]): readonly string[] {
  const texts = new Set<string>();
  for (const { fact } of drafts) {
    texts.add(fact.source.text);
    if (texts.size === MOST_VALUES) break;
  }
  return [...texts];
}

const conflictWith = (other: Draft, alternatives: readonly string[]): DoubtSeen => ({
  code: 'conflict',
  data: { other: shown(other), value: written(other) },
  alternatives,
});

const isSure = ({ confidence, doubts }: Draft): boolean =>
  confidence >= SURE && !doubts.some(({ code }) => asking.has(code));

/** "Bâtiments" where its two sectors stand, for the same moment, and add up to it: the sectors are taken, their sum is not. */
function detailed(drafts: readonly Draft[], add: Add): void {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    if (!first.has(draft.fact.indicator) && isSure(draft)) first.set(draft.fact.indicator, draft);
  }
  for (const draft of drafts.filter(isTogether)) {
    const [family = ''] = draft.fact.indicator.split('-total');
    const parts = ['residentiel', 'tertiaire'].flatMap((sector) => first.get(`${family}-${sector}`) ?? []);
    const sum = parts.reduce((all, { fact }) => all + (fact.value ?? 0), 0);
    const value = draft.fact.value ?? 0;
    if (parts.length < 2 || Math.abs(sum - value) > ROUNDING * Math.abs(value)) continue;
    add(draft, { code: 'detailed', data: { parts: parts.map(shown).join(', ') } });
  }
}

/** A number is said as the reader's language writes it; a text is quoted. */
const written = ({ fact: { source, read } }: Draft): string | number =>
  source.isLive === true && read.value !== undefined ? read.value : source.text;

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));

/** One figure is the other as it is printed with fewer digits: 4.64 beside 4.637, 338 kt beside 338 400 t. */
function isRounded(a: Draft, b: Draft): boolean {
  const [first, second] = [a.fact.value ?? 0, b.fact.value ?? 0];
  const apart = Math.abs(first - second);
  return (
    apart <= Math.max(lastDigit(a), lastDigit(b)) / 2 && apart <= ROUNDING * Math.min(Math.abs(first), Math.abs(second))
  );
}

/** What one unit of the last digit written is worth, in the core's unit. */
function lastDigit({ fact: { value = 0, read } }: Draft): number {
  const { value: seen = 0 } = read;
  if (seen === 0) return 0;
  const decimals = /\.(\d+)$/.exec(`${seen}`)?.[1]?.length ?? 0;
  return Math.abs(value / seen) / 10 ** decimals;
}

const shown = ({ fact }: Draft): string => referenceTo(cellOf(fact.source));
