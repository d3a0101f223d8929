import { type Money, SURE, type TaxBasis } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import { isFunding } from '../../domain/moneyMeaning';
import type { Spot } from '../../domain/recognition';
import { remembered } from '../../domain/remember';
import { dimensionOf, isUnit } from '../../domain/unit';
import { unitOfFormat } from '../../domain/unitOfFormat';
import type { UnitSeen } from '../../domain/unitWritten';
import { formatAt, valueAt } from '../../domain/workbook';
import { type MoneyReading, readMoney } from '../reading/money';
import { readNumber } from '../reading/number';
import { answersOn } from './answeredFigure';
import { isAnswer, said } from './decided';
import type { DoubtSeen } from './figure';
import type { AmountColumn, PlanToRead } from './investmentFacts';
import { taxOfRow } from './investmentBudget';
import { quotedText } from './sources';

/** An amount as read, in euros, with what puts it in question. */
export interface AmountRead {
  readonly amount: Pick<Money, 'read' | 'value' | 'taxBasis'>;
  readonly doubts: readonly DoubtSeen[];
}

/** The amount of a row under a heading; `null` where the cell holds none, or says why there is none. Funding carries no tax basis. */
export function amountAt(
  plan: PlanToRead,
  column: AmountColumn,
  row: number,
  budget: string | undefined,
): AmountRead | null {
  const { table, decided } = plan;
  const spot = { row, col: column.heading.col };
  const written = valueAt(table.sheet, row, spot.col);
  const answer = decided.value(spot);
  const { isTyped, isSettled } = answersOn(decided, spot);
  const value = answer !== undefined && isTyped ? Number(said(answer)) : written;
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const isNone = isFunding(column.money.kind) || column.money.kind === 'unfunded';
  const basis = isNone ? 'none' : taxAt(plan, column, row, budget);
  const unit = unitAt(plan, column, row);
  const headed = basis === 'HT' || basis === 'TTC' ? basis : null;
  const read = (said: number | string) => readMoney(said, unit.seen, headed, column.decimal);
  const text = quotedText(table.workbook, table.sheet, spot);
  const seen = isOtherFormat(plan, spot) && !isTyped ? null : amountOf(read(value), text, read);
  if (seen === null) return notAmount(value, text);
  const taxBasis: TaxBasis = isNone ? 'none' : seen.taxBasis;
  const isTwo = !isNone && isAgainstHeading(plan, column, row) && !seen.doubts.some(({ code }) => code === TWO_BASES);
  return {
    amount: { read: seen.read, value: seen.value, taxBasis },
    doubts: [
      ...seen.doubts.filter((doubt) => isUnsaid(doubt) || !isSettled),
      ...(isTwo && !isSettled ? [{ code: TWO_BASES, data: { text } }] : []),
      ...(seen.doubts.some(isUnsaid) ? [] : unit.doubts),
      ...(taxBasis === 'unknown' ? TAX_UNKNOWN : []),
    ],
  };
}

const TWO_BASES: DoubtSeen['code'] = 'two-tax-bases';

/** Whether the row says a basis and its heading the other one. */
function isAgainstHeading(plan: PlanToRead, { heading }: AmountColumn, row: number): boolean {
  const own = plan.decided.tax(heading);
  const ofRow = taxOfRow(plan, row);
  return own !== undefined && !isAnswer(own) && ofRow !== null && basisOf(said(own)) !== ofRow;
}

const isUnsaid = ({ code }: DoubtSeen): boolean => code === 'unit-unknown';

/** A date or a percentage by the format of its cell. */
function isOtherFormat({ table: { workbook, sheet } }: PlanToRead, { row, col }: Spot): boolean {
  const { kind } = formatAt(workbook, sheet, row, col);
  return typeof valueAt(sheet, row, col) === 'number' && (kind === 'date' || kind === 'percent');
}

const TAX_UNKNOWN: readonly DoubtSeen[] = [{ code: 'tax-unknown', data: {} }];

type Seen = AmountRead['amount'] & { readonly doubts: readonly DoubtSeen[] };

/** A date, a percentage, a number of posts among the amounts: said, and never counted. `null` for words and blanks. */
function notAmount(written: number | string, text: string): AmountRead | null {
  const read = typeof written === 'number' ? null : readNumber(written);
  if (read !== null && read.kind !== 'number') return null;
  const value = read?.value ?? Number(written);
  return {
    amount: { read: { value, unit: read?.unit ?? '' }, value, taxBasis: 'none' },
    doubts: [{ code: 'not-an-amount', data: { text } }],
  };
}

/** `null` where the cell is no money, or says why it holds none. Of two readings and of a range the first is shown, and asked. */
function amountOf(read: MoneyReading, text: string, again: (value: number) => MoneyReading): Seen | null {
  switch (read.kind) {
    case 'money':
      return {
        read: read.doubt === 'no-unit' ? { ...read.read, unit: '' } : read.read,
        value: read.value,
        taxBasis: read.taxBasis,
        doubts: doubtsOf(read, text),
      };
    case 'range': {
      const first = amountOf(again(0), text, again);
      const alternatives = [`${read.min}`, `${read.max}`];
      const doubts: readonly DoubtSeen[] = [{ code: 'amount-open', data: { text }, alternatives }];
      return first && { ...first, read: { value: read.min, unit: '€' }, value: read.min, doubts };
    }
    case 'ambiguous': {
      const [first, second] = read.readings;
      const shown = amountOf(again(first), text, again);
      const alternatives = [`${first}`, `${second}`];
      const doubt: DoubtSeen = { code: 'ambiguous', data: { text, first, second }, alternatives };
      return shown && { ...shown, doubts: [...shown.doubts, doubt] };
    }
    default:
      return null;
  }
}

function doubtsOf(read: Extract<MoneyReading, { kind: 'money' }>, text: string): readonly DoubtSeen[] {
  return [
    ...(read.doubt === 'no-unit' ? [{ code: 'unit-unknown' as const, data: {} }] : []),
    ...(read.doubt === 'lower-case-million' ? [{ code: 'amount-million' as const, data: { text } }] : []),
    ...(read.doubt === 'two-tax-bases' ? [{ code: 'two-tax-bases' as const, data: { text } }] : []),
    ...(read.bound !== undefined || read.isYearly === true ? [{ code: 'amount-open' as const, data: { text } }] : []),
    ...(read.isApproximate === true ? [{ code: 'approximate' as const, data: { text } }] : []),
  ];
}

/** One format stands over thousands of cells. */
const unitShown = remembered(unitOfFormat);

interface UnitRead {
  readonly seen: UnitSeen | null;
  readonly doubts: readonly DoubtSeen[];
}

/** The unit said nearest: an answer on the heading, a title above in the same column, the heading, the format of the cell, the sheet. */
export function unitAt(plan: PlanToRead, { heading }: AmountColumn, row: number): UnitRead {
  const { decided, table } = plan;
  const own = decided.unit(heading);
  const band = isAnswer(own) ? undefined : bandUnit(plan, heading.col, row);
  const shown = unitShown(formatAt(table.workbook, table.sheet, row, heading.col).code);
  const { top, left } = table.recognition.box;
  const entry = band ?? own ?? decided.table.unit ?? decided.unit({ row: top, col: left });
  const seen = (entry === undefined ? null : unitOf(entry)) ?? shown;
  const isUnsure = entry !== undefined && unitOf(entry) !== null && entry.confidence < SURE;
  const isOther = shown !== null && seen !== null && shown.unit !== seen.unit && !isAnswer(entry);
  return {
    seen,
    doubts: seen !== null && (isUnsure || isOther) ? [{ code: 'unit-unsure' as const, data: { unit: seen.unit } }] : [],
  };
}

function bandUnit({ decided, table }: PlanToRead, col: number, row: number): MappingEntry | undefined {
  const groups = table.layout.groups ?? [];
  for (const group of [...groups].reverse()) {
    if (group.row >= row) continue;
    const here = decided.unit({ row: group.row, col }) ?? decided.unit(group);
    if (here !== undefined) return here;
  }
  return undefined;
}

function unitOf(entry: MappingEntry): UnitSeen | null {
  const unit = said(entry);
  return isUnit(unit) && dimensionOf(unit) === 'money' ? { unit, hint: 'exact' } : null;
}

/**
 * The basis that the row says in a column for it, else that of the heading, else the answer for the table, else the note for the budget
 * of the row: one of no budget that we know has no basis where the note tells two.
 */
function taxAt(plan: PlanToRead, { heading }: AmountColumn, row: number, budget: string | undefined): TaxBasis {
  const { decided, taxes } = plan;
  const ofRow = taxOfRow(plan, row);
  if (ofRow !== null) return ofRow;
  const own = decided.tax(heading);
  if (own !== undefined) return basisOf(said(own));
  const { answered, note } = taxes;
  if (answered !== undefined) return basisOf(said(answered));
  if (note === null || budget === 'annex') return note?.annex ?? 'unknown';
  return (budget === 'main' || note.main === note.annex ? note.main : null) ?? 'unknown';
}

const basisOf = (text: string): TaxBasis => (text === 'HT' || text === 'TTC' ? text : 'unknown');
