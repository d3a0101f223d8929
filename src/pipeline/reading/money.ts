import { Big } from 'big.js';
import type { Missing, TaxBasis } from '../../domain/fact';
import { convert, dimensionOf, type UnitId } from '../../domain/unit';
import { type UnitSeen } from '../../domain/unitWritten';
import { type DecimalSign, readNumber } from './number';

/** What an amount cell says. Euros are exact; what could not be said is a doubt, never a default. */
export type MoneyReading =
  | {
      readonly kind: 'money';
      readonly read: { readonly value: number; readonly unit: string };
      /** In euros. */
      readonly value: number;
      readonly taxBasis: TaxBasis;
      readonly isApproximate?: true;
      readonly bound?: '<' | '>';
      /** `40 000 €/an`: never a total. */
      readonly isYearly?: true;
      /**
       * `m€` was read as millions; no unit anywhere, so euros were supposed; cell and heading disagree. To be asked.
       */
      readonly doubt?: 'lower-case-million' | 'no-unit' | 'two-tax-bases';
    }
  | { readonly kind: 'range'; readonly min: number; readonly max: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | ({ readonly kind: 'missing' } & Missing)
  | { readonly kind: 'not-money' };

const NOT_MONEY: MoneyReading = { kind: 'not-money' };

/** `5 000 000 € (estim.)`: an amount with a word on how sure it is. */
const NOTED =
  /^(.*\d.*?) ?\((?:estim[\p{L}]*|pr[ée]v[\p{L}]*|approx[\p{L}]*|env[\p{L}]*|provisoire|[àa] confirmer|[àa] pr[ée]ciser)\.?\)$/iu;
/** `3M`, `800 K`: millions or thousands of what is not said. */
const SHORT_UNIT = /^([\d.,  ]*\d) ?([MmKk])$/;

/**
 * Reads an amount: a number under a heading (`k€ HT`), or a text (`1,2 M€`, `124 566 € HT`, `environ 50 k€`). The
 * cell's own unit and
 * tax basis win over the heading's. ETP, %, tonnes… are not money (trap 126). Without any unit the amount is in doubt.
 */
export function readMoney(
  value: number | string,
  heading?: UnitSeen | null,
  headingTax?: 'HT' | 'TTC' | null,
  decimal?: DecimalSign,
): MoneyReading {
  if (typeof value === 'number')
    return Number.isFinite(value) ? inEuros(value, heading ?? null, headingTax ?? null) : NOT_MONEY;
  const noted = NOTED.exec(value)?.[1];
  if (noted !== undefined) {
    const inner = readMoney(noted, heading, headingTax, decimal);
    return inner.kind === 'money' ? { ...inner, isApproximate: true } : inner;
  }
  const short = SHORT_UNIT.exec(value);
  if (short !== null) {
    const inner = readMoney(`${short[1]} ${/k/i.test(short[2] ?? '') ? 'k€' : 'M€'}`, heading, headingTax, decimal);
    return inner.kind === 'money' ? { ...inner, doubt: 'lower-case-million' } : inner;
  }
  const read = readNumber(value, decimal);
  if (read.kind === 'missing' || read.kind === 'ambiguous') return read;
  if (read.kind === 'text') return NOT_MONEY;
  const own = read.written ?? null;
  const unit = own ?? heading ?? null;
  if (read.kind === 'range') {
    const low = inEuros(read.min, unit, null);
    const high = inEuros(read.max, unit, null);
    return low.kind === 'money' && high.kind === 'money'
      ? { kind: 'range', min: low.value, max: high.value }
      : NOT_MONEY;
  }
  const money = inEuros(read.value, unit, own?.tax ?? headingTax ?? null);
  if (money.kind !== 'money') return money;
  const isOtherTax =
    own?.tax !== undefined && headingTax !== undefined && headingTax !== null && own.tax !== headingTax;
  return {
    ...money,
    ...(read.isApproximate === true && { isApproximate: true }),
    ...(read.bound !== undefined && { bound: read.bound }),
    ...(isOtherTax && { doubt: 'two-tax-bases' }),
  };
}

function inEuros(value: number, unit: UnitSeen | null, tax: 'HT' | 'TTC' | null): MoneyReading {
  if (unit !== null && dimensionOf(unit.unit) !== 'money') return NOT_MONEY;
  const id: UnitId = unit?.unit ?? '€';
  const scaled = unit?.scale === undefined ? value : new Big(value).times(unit.scale).toNumber();
  const doubt = unit === null ? 'no-unit' : unit.hint === 'doubtful' ? 'lower-case-million' : null;
  return {
    kind: 'money',
    read: { value, unit: id },
    value: convert(scaled, id, '€'),
    taxBasis: unit?.tax ?? tax ?? 'unknown',
    ...(unit?.isYearly === true && { isYearly: true }),
    ...(doubt !== null && { doubt }),
  };
}
