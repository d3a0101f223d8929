import { moneyReasons } from '../../catalogue/moneyWords';
import type { MappingEntry } from '../../domain/mapping';
import { isFunding, type MoneyMeaning } from '../../domain/moneyMeaning';
import type { Heading } from '../../domain/recognition';
import { taxIn } from '../../domain/unitWritten';
import { because, type Context, entryAt } from './context';
import { figuresOf } from './figures';

/** A sum is proved by so many operations at least. */
const LEAST = 2;
/** Amounts are rounded. */
const TOLERANCE = 0.005;
const PROVED = 0.95;

interface Meant {
  readonly heading: Heading;
  readonly money: MoneyMeaning | null;
}

/**
 * The tax basis of years that say none, where a cost beside them says it (`Coût € HT`) and is their sum on every row: a sum has the basis
 * of its parts. `null` where it is not, or where costs say two bases.
 */
export function taxOfWhole(context: Context, meant: readonly Meant[]): MappingEntry | null {
  const costs = meant.filter(({ money }) => money !== null && !isFunding(money.kind) && money.kind !== 'unfunded');
  const taxOf = ({ heading }: Meant) => taxIn(heading.path.join(' / '));
  const whole = costs.find((one) => one.money?.moment === 'total' && taxOf(one) !== null);
  const parts = costs.filter((one) => one.money?.moment !== 'total' && taxOf(one) === null);
  const tax = whole === undefined ? null : taxOf(whole);
  const isOne = costs.every((one) => taxOf(one) === null || taxOf(one) === tax);
  const moments = new Set(parts.map(({ money }) => money?.moment));
  if (whole === undefined || tax === null || !isOne || parts.length < 2 || moments.size < parts.length) return null;
  const years = parts.map(({ heading }) => heading);
  if (!isSumOnRows(context, whole.heading, years)) return null;
  const { top: row, left: col } = context.recognition.box;
  const reason = because(context, moneyReasons.taxOfWhole, { text: whole.heading.text, tax });
  return entryAt(context, { row, col }, '', { meaning: `tax:${tax}`, confidence: PROVED, reason });
}

function isSumOnRows({ sheet, layout }: Context, whole: Heading, parts: readonly Heading[]): boolean {
  let proved = 0;
  for (const entry of layout.entries) {
    const [total = null, ...each] = figuresOf(sheet, layout, entry, [whole, ...parts]);
    const filled = each.filter((one): one is number => one !== null);
    if (total === null || filled.length === 0) continue;
    const sum = filled.reduce((all, one) => all + one, 0);
    if (Math.abs(sum - total) > TOLERANCE * Math.max(Math.abs(sum), Math.abs(total))) return false;
    proved += 1;
  }
  return proved >= LEAST;
}
