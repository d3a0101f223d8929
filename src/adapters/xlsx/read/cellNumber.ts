/** Up to this many digits, a whole number and its power of ten are both exact, so that their quotient is rounded once. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const LONGEST = 400; // no number that a program writes is longer
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** The number that these bytes write, `NaN` when they write something else or more than a double holds. */
export function cellNumber(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  const isNegative = bytes[i] === 45;
  if (isNegative) i += 1;
  let value = 0;
  let digits = 0;
  let decimals = -1;
  for (; i < to; i += 1) {
    const digit = bytes[i]! - 48; // i < to
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return unusual(bytes, from, to);
  }
  if (digits === 0 || digits > EXACT_DIGITS) return unusual(bytes, from, to);
  const size = decimals > 0 ? value / POWERS[decimals]! : value; // decimals <= digits <= EXACT_DIGITS
  return isNegative && size !== 0 ? -size : size;
}

function unusual(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(from, to)).trim();
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : Number.NaN;
}

const ISO =
  /^(?=T?\d)(?:(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?Z?$/;
const DAY = 86_400_000;

/** An ISO date, as a few programs write it, in days of the workbook's date system; `NaN` when it is none. */
export function isoSerial(text: string, isDate1904: boolean): number {
  const [written, year, month, day, hours = '0', minutes = '0', seconds = '0'] = ISO.exec(text.trim()) ?? [];
  if (written === undefined) return Number.NaN;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (isDate1904) return (midnight - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (midnight - Date.UTC(1899, 11, 30)) / DAY;
  return (days < 61 ? days - 1 : days) + time; // Excel counts a 29 February 1900 that never was
}
