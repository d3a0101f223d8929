import { mappingReasons } from '../../catalogue/mappingReasons';
import { moneyReasons } from '../../catalogue/moneyWords';
import type { MappingEntry } from '../../domain/mapping';
import type { Heading, Spot } from '../../domain/recognition';
import { convert, dimensionOf, type UnitId } from '../../domain/unit';
import { unitOfFormat } from '../../domain/unitOfFormat';
import { scaleIn, unitIn, type UnitSeen } from '../../domain/unitWritten';
import { formatAt, valueAt } from '../../domain/workbook';
import { readNumber } from '../reading/number';
import { areSurelyEuros } from '../reading/surelyEuros';
import { titlesOf } from '../reading/taxNote';
import { because, type Context, entryAt } from './context';

const UNSAID = 0.5;
/** What the size of the amounts alone says. */
const BY_SIZE = 0.7;
/** In any larger unit they would be more than cities have. */
const OF_SIZE = 0.95;
const LONGEST_NOTE = 120;
/** Amounts of an operation below this are no whole euros: a plan of works counts in thousands of them. */
const LEAST_EUROS = 10_000;
/** In euros: an operation of a year that most cities never have, and none has on most lines of its plan. */
const BEYOND_CITIES = 500_000_000;

/** What the headings, the titles among the rows and the sheet say of the unit of amounts; asked once where nothing does. */
export function moneyUnits(context: Context, amounts: readonly Heading[]): readonly MappingEntry[] {
  const { layout, sheet } = context;
  const ofHeadings = amounts.flatMap((heading) => {
    const text = heading.path.join(' / ');
    const unit = moneyUnit(text);
    return unit === null ? [] : [{ heading, entry: unitSaid(context, heading, text, unit, [heading]) }];
  });
  const bands = (layout.groups ?? []).flatMap(({ row }) =>
    layout.headings.flatMap(({ col }) => {
      const text = valueAt(sheet, row, col);
      const unit = typeof text === 'string' && text.length < LONGEST_NOTE ? moneyUnit(text) : null;
      return unit === null ? [] : [unitSaid(context, { row, col }, `${text}`, unit)];
    }),
  );
  const said = new Set(ofHeadings.map(({ heading }) => heading.col));
  const unsaid = amounts.filter(({ col }) => !said.has(col));
  const ofTable = unitOfTable(context, unsaid);
  return [...ofHeadings.map(({ entry }) => entry), ...bands, ...ofTable];
}

/** Said in the nearest title or note; else by the formats of the cells; else asked, once. */
function unitOfTable(context: Context, unsaid: readonly Heading[]): readonly MappingEntry[] {
  for (const note of titlesOf(context.layout)) {
    const unit = note.text.length < LONGEST_NOTE ? moneyUnit(note.text) : null;
    if (unit !== null) return [unitSaid(context, note, note.text, unit, unsaid)];
  }
  if (unsaid.every((heading) => hasShownUnit(context, heading))) return [];
  const { top: row, left: col } = context.recognition.box;
  const figures = unsaid.flatMap((heading) => figuresIn(context, heading));
  const isSure = areSurelyEuros(figures);
  const isEuros = isSure || areMostlyEuros(figures);
  const reason = isSure ? moneyReasons.unitOfSize : isEuros ? moneyReasons.unitBySize : moneyReasons.unitUnsaid;
  return [
    entryAt(context, { row, col }, '', {
      meaning: isEuros ? 'unit:€' : 'unit:unknown',
      confidence: isSure ? OF_SIZE : isEuros ? BY_SIZE : 0,
      reason: because(context, reason, {}),
    }),
  ];
}

/** `m€` is millions in some sheets, thousands in others: asked (trap 60); so is a unit that makes each amount more than a city invests. */
function unitSaid(
  context: Context,
  spot: Spot,
  text: string,
  { unit, hint }: UnitSeen,
  over: readonly Heading[] = [],
): MappingEntry {
  const isTooLarge = isBeyondCities(context, over, unit);
  const reason = isTooLarge ? moneyReasons.unitTooLarge : mappingReasons.unitHere;
  return entryAt(context, spot, text, {
    meaning: `unit:${unit}`,
    confidence: hint === 'exact' && !isTooLarge ? 1 : UNSAID,
    reason: because(context, reason, { text }),
    ...(isTooLarge && unit !== '€' && { runnerUp: unit === 'M€' ? 'unit:k€' : 'unit:€' }),
  });
}

/** Whether most amounts would each be above what a city pays for an operation. */
function isBeyondCities(context: Context, over: readonly Heading[], unit: UnitId): boolean {
  const figures = over.flatMap((heading) => figuresIn(context, heading));
  const beyond = figures.filter((value) => convert(Math.abs(value), unit, '€') >= BEYOND_CITIES);
  return figures.length > 0 && beyond.length * 2 > figures.length;
}

/** `Montants en milliers d’euros`, `(k€)`: a power of ten said apart is part of the unit. */
function moneyUnit(text: string): UnitSeen | null {
  const seen = unitIn(text);
  if (seen === null || dimensionOf(seen.unit) !== 'money' || seen.isYearly === true) return null;
  const scale = seen.scale ?? (seen.unit === '€' ? scaleIn(text) : null);
  if (scale === 1000) return { ...seen, unit: 'k€' };
  return scale === 1_000_000 ? { ...seen, unit: 'M€' } : seen;
}

const figuresIn = ({ layout, sheet }: Context, { col }: Heading): readonly number[] =>
  layout.entries.flatMap((row) => {
    const value = valueAt(sheet, row, col);
    const read = typeof value === 'string' ? readNumber(value) : null;
    const figure = read?.kind === 'number' ? read.value : value;
    return typeof figure === 'number' && figure !== 0 ? [figure] : [];
  });

function hasShownUnit({ workbook, sheet, layout }: Context, { col }: Heading): boolean {
  const filled = layout.entries.filter((row) => typeof valueAt(sheet, row, col) === 'number');
  return filled.every((row) => unitOfFormat(formatAt(workbook, sheet, row, col).code) !== null);
}

/** Amounts mostly too large to be thousands: whole euros are likely, and still asked. */
function areMostlyEuros(figures: readonly number[]): boolean {
  const large = figures.filter((value) => Math.abs(value) >= LEAST_EUROS);
  return figures.length > 0 && large.length * 2 > figures.length;
}
