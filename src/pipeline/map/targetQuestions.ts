import { mappingReasons } from '../../catalogue/mappingReasons';
import { SURE } from '../../domain/fact';
import type { Heading } from '../../domain/recognition';
import { isOfReductions } from '../reading/ofReductions';
import { because, type Context, type Said } from './context';
import { figuresOf, isSumOf } from './figures';
import type { Row } from './provedBySums';
import type { Beside } from './surroundings';

/** A target that may be a reduction: probable at most (trap 36). */
const UNSURE = 0.7;
/** Fewer figures tell nothing of their column. */
const FEWEST = 3;
/** Sectors differ by more than this factor in levels than in percentages of them: 640 beside 20, but 50 % beside 20 %. */
const MORE_SPREAD = 3;
/** Levels of a column all under this share of what was measured: percentages, or a neutrality that the officer confirms. */
const HARDLY_ANYTHING = 0.1;

interface Taken {
  readonly heading: Heading;
  readonly said: Said;
}

/**
 * Columns of targets that may be reductions and not levels are asked, once for the column: their title says "reduction", or they hold
 * whole numbers up to 100 on another scale than what was measured. Figures that add up to their total are levels.
 */
export function questionedTargets<T extends Taken>(
  context: Context,
  headings: readonly T[],
  rows: readonly Row[],
  beside: readonly Beside[],
): readonly T[] {
  const isTarget = ({ said: { meaning, confidence } }: Taken): boolean =>
    confidence >= SURE && /^year:\d{4}:(?:objective|scenario)/.test(meaning);
  if (!headings.some(isTarget)) return headings;
  const title = beside.find(({ text }) => isOfReductions(text));
  const sectors = rows.filter(({ said: { meaning } }) => /^(?:sector|carrier):(?!utcatf)/.test(meaning));
  const column = ({ heading }: Taken, among: readonly Row[]): readonly (number | null)[] =>
    among.flatMap(({ entry }) => figuresOf(context.sheet, context.layout, entry, [heading]));
  const measured = headings.filter(({ said }) => /^year:\d{4}:measured/.test(said.meaning));
  const levels = sectors.map((row) => Math.max(0, ...measured.flatMap((one) => column(one, [row])[0] ?? [])));
  return headings.map((one) => {
    if (!isTarget(one)) return one;
    const targets = column(one, sectors);
    const totals = rows.filter(({ said }) => said.meaning.startsWith('total'));
    const parts = targets.map((target) => [target]);
    if (totals.some((total) => isSumOf(column(one, [total]), parts)) && title === undefined) return one;
    if (title !== undefined) return asked(one, because(context, mappingReasons.titleOfReductions, shownOf(title)));
    return arePercentages(targets, levels) ? asked(one, because(context, mappingReasons.levelsOrPercent, {})) : one;
  });
}

const shownOf = ({ text }: Beside) => ({ text: text.slice(0, 80) });

const asked = <T extends Taken>(one: T, reason: string): T => ({
  ...one,
  said: { ...one.said, confidence: UNSURE, reason, runnerUp: 'ignore' },
});

function arePercentages(targets: readonly (number | null)[], levels: readonly number[]): boolean {
  const pairs = targets.flatMap((target, i) =>
    target === null || target === 0 ? [] : [{ target, level: levels[i] ?? 0 }],
  );
  if (pairs.length < FEWEST || !pairs.every(({ target }) => isWholePercent(target))) return false;
  if (levels.every((level) => level === 0)) return pairs.every(({ target }) => target % 5 === 0);
  const compared = pairs.filter(({ level }) => level > 0);
  if (compared.length < FEWEST || Math.max(...compared.map(({ level }) => level)) <= 100) return false;
  const isApart =
    spread(compared.map(({ level }) => level)) > MORE_SPREAD * spread(compared.map(({ target }) => target));
  return isApart || compared.every(({ target, level }) => target < HARDLY_ANYTHING * level);
}

const isWholePercent = (value: number): boolean => Number.isInteger(value) && value > 1 && value <= 100;

const spread = (values: readonly number[]): number => Math.max(...values) / Math.min(...values);
