import type { TableDescription } from '../../../catalogue/tables/description';
import type { StandingCell } from '../../../domain/standingTable';
import { brokenSums, type Figure } from './brokenSums';

/** One group of three, `652.240`: a whole number in Milan, 652 and a quarter in London. */
const ONE_GROUP = /^([-−]?[1-9]\d{0,2})[.,](\d{3})$/;
/** Two groups or more: the sign stands between thousands. */
const GROUPS = /^[-−]?\d{1,3}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,})$/;
/** One decimal or two: the table shows how it writes its decimals, and nothing is in doubt. */
const SHOWN = /^[-−]?\d{1,3}[.,]\d{1,2}$/;
const THOUSAND = 1000;
/** Cells of one group each, and no others in doubt, that are thousands: nobody writes three decimals so often. */
const TELLING = 3;

/** How the cells in doubt are read: as decimals, as thousands where decimals show, as thousands all. */
const WAYS = ['decimals', 'shown', 'all'] as const;
type Way = (typeof WAYS)[number];

/** A cell that can be read two ways. */
interface Doubt {
  readonly asDecimal: number;
  readonly asThousands: number;
  /** Excel took the sign for a decimal one, and holds 652.24. */
  readonly isNumber: boolean;
}

/**
 * Reads the figures whose separator is in doubt by the table's own arithmetic: the one way in which its rows and columns add up
 * (CCC-007). Where no sum tells, the cells say both readings.
 */
export function settled(table: TableDescription, cells: readonly StandingCell[]): readonly StandingCell[] {
  const amounts = new Set(
    table.columns.filter(({ kind }) => kind === 'amount' || kind === 'money').map(({ id }) => id),
  );
  const own = cells.filter(({ column }) => amounts.has(column));
  const doubts = doubtsIn(own);
  if (doubts.size === 0) return cells;
  const counts = WAYS.map((way) => ({
    way,
    broken: brokenSums(
      table,
      own.flatMap((cell) => figureOf(cell, doubts.get(cell), way)),
    ),
  }));
  const least = Math.min(...counts.map(({ broken }) => broken));
  const best = counts.filter(({ broken }) => broken === least).map(({ way }) => way);
  const [way] = best;
  if (way !== undefined && best.every((other) => isSameRead(doubts, way, other)))
    return cells.map((cell) => readAs(cell, doubts.get(cell), way));
  const all = [...doubts.values()];
  if (all.length >= TELLING && all.every(({ isNumber }) => !isNumber))
    return cells.map((cell) => readAs(cell, doubts.get(cell), 'all'));
  return cells.map((cell) => {
    const doubt = doubts.get(cell);
    if (
      doubt !== undefined &&
      way !== undefined &&
      best.every((other) => valueIn(doubt, other) === valueIn(doubt, way))
    )
      return readAs(cell, doubt, way); // whichever way the others are read
    return doubt === undefined || (doubt.isNumber && Number.isInteger(doubt.asDecimal))
      ? cell
      : { ...cell, readings: [doubt.asDecimal, doubt.asThousands] as const };
  });
}

/** Texts of one group; beside them or beside texts of several groups, small numbers as well: Excel read `652.240` as 652.24. */
function doubtsIn(cells: readonly StandingCell[]): ReadonlyMap<StandingCell, Doubt> {
  const texts = cells.map(({ written }) => (typeof written === 'string' ? bareOf(written.trim()) : ''));
  const between = texts.flatMap((text) => (GROUPS.test(text) ? (/[.,]/.exec(text)?.[0] ?? []) : []));
  const isTold = (text: string) => ONE_GROUP.test(text) && between.some((sign) => text.includes(sign));
  const areGrouped =
    texts.some((text) => ONE_GROUP.test(text) || GROUPS.test(text)) && !texts.some((text) => SHOWN.test(text));
  return new Map(
    areGrouped
      ? cells.flatMap((cell, i) => {
          const doubt = doubtOf(cell, texts[i] ?? '');
          return doubt === null || isTold(texts[i] ?? '') ? [] : [[cell, doubt] as const];
        })
      : [],
  );
}

/** The figure of accountants without its sign of euro, its brackets as a minus: `€ (1,256)` → `-1,256`. */
const bareOf = (text: string): string =>
  text
    .replace(/^€\s?|\s?€$/g, '')
    .replace(/^\((.*)\)$/, '-$1')
    .trim();

function doubtOf({ written, isFormula }: StandingCell, text: string): Doubt | null {
  const [, whole, group] = ONE_GROUP.exec(text) ?? [];
  if (whole !== undefined && group !== undefined) {
    const digits = whole.replace('−', '-');
    return { asDecimal: Number(`${digits}.${group}`), asThousands: Number(digits + group), isNumber: false };
  }
  if (typeof written !== 'number' || isFormula === true || written === 0 || Math.abs(written) >= THOUSAND) return null;
  const thousands = Number((written * THOUSAND).toPrecision(12));
  return Number.isInteger(thousands) ? { asDecimal: written, asThousands: thousands, isNumber: true } : null;
}

function valueIn({ asDecimal, asThousands, isNumber }: Doubt, way: Way): number {
  if (way === 'decimals') return asDecimal;
  return way === 'all' || !isNumber || !Number.isInteger(asDecimal) ? asThousands : asDecimal;
}

function figureOf({ row, column, value }: StandingCell, doubt: Doubt | undefined, way: Way): readonly Figure[] {
  if (doubt !== undefined) {
    const read = valueIn(doubt, way);
    return [{ row, column, value: read, unit: read === doubt.asDecimal && !Number.isInteger(read) ? 1 / THOUSAND : 1 }];
  }
  return typeof value === 'number' ? [{ row, column, value, unit: Number.isInteger(value) ? 1 : 1 / THOUSAND }] : [];
}

const isSameRead = (doubts: ReadonlyMap<StandingCell, Doubt>, one: Way, other: Way): boolean =>
  [...doubts.values()].every((doubt) => valueIn(doubt, one) === valueIn(doubt, other));

/** The cell in the reading that the sums tell; a number of Excel's that was none is marked, so that it can be put right. */
function readAs(cell: StandingCell, doubt: Doubt | undefined, way: Way): StandingCell {
  if (doubt === undefined) return cell;
  const value = valueIn(doubt, way);
  if (value === cell.value) return cell;
  const { numberFormat: _, ...rest } = cell;
  return { ...rest, value, ...(doubt.isNumber && { isMisread: true as const }) };
}
