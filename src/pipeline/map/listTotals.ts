import { mappingReasons } from '../../catalogue/mappingReasons';
import { plain } from '../../domain/label';
import { type EnergyType, energyTypeIn } from '../reading/filiere';
import { wholeOf } from '../reading/indicator';
import type { Topic } from '../reading/topic';
import { because, type Context, type Said } from './context';
import { isSumOf } from './figures';
import type { Row } from './provedBySums';

/** A total proved by its figures is as good as a known label; one that nothing proves is asked. */
const PROVED = 0.97;
const NAMED = 0.95;
const UNPROVED = 0.7;
const A_TOTAL = /^(?:sous-? ?)?(?:total|ensemble|somme)\b/;
const WHOLES = { electricity: 'renewable-electricity', heat: 'renewable-heat', gas: 'renewable-biomethane' } as const;

/** Whether a label says no more than that its row is a sum. */
export const isListTotal = (label: string): boolean => A_TOTAL.test(plain(label));

/** What the sum of a list is: that of its block, or of the whole, whichever its figures are; pollutants never add up to one figure. */
export function totalSaid(
  context: Context,
  rows: readonly Row[],
  types: readonly (EnergyType | null)[],
  index: number,
  topic: Topic | null,
): Said {
  const reason = because(context, mappingReasons.total, {});
  const whole = topic === null || topic === 'air' ? null : wholeOf(topic);
  if (whole === null) return { meaning: 'ignore', confidence: 1, reason };
  const all = rows.flatMap((row, i) => (i < index && isPart(row, rows[i + 1]) ? [{ row, i }] : []));
  const named = energyTypeIn(rows[index]?.label ?? '');
  const type = named ?? types[index] ?? null;
  const block = type === null ? [] : all.filter(({ i }) => types[i] === type);
  const own = rows[index]?.figures ?? [];
  const isSum = (parts: typeof all): boolean =>
    isSumOf(
      own,
      parts.map(({ row }) => row.figures),
    );
  if (named !== null) return { meaning: `indicator:${WHOLES[named]}`, confidence: NAMED, reason };
  if (isSum(all)) return { meaning: `indicator:${whole}`, confidence: PROVED, reason };
  if (type !== null && isSum(block)) return { meaning: `indicator:${WHOLES[type]}`, confidence: PROVED, reason };
  const runnerUp = type === null ? {} : { runnerUp: `indicator:${WHOLES[type]}` };
  return { meaning: `indicator:${whole}`, confidence: UNPROVED, reason, ...runnerUp };
}

/** A row of figures that is no sum, be it said by its label or by a title with the figures of its block; `Biométhane` has none under it. */
const isPart = ({ label, figures }: Row, next: Row | undefined): boolean =>
  !isListTotal(label) && figures.some((figure) => figure !== null) && (energyTypeIn(label) === null || isTitle(next));

/** Whether a row begins something else: a title, a sum, or nothing. */
const isTitle = (row: Row | undefined): boolean =>
  row === undefined || isListTotal(row.label) || energyTypeIn(row.label) !== null;
