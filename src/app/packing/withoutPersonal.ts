import type { Withholds } from '../../pipeline/pack/withholding';

/** A value of JSON with personal data taken out of each of its texts; signatures keep their day only, unless names go out. */
export function withoutPersonal(value: unknown, withhold: Withholds, hasNames: boolean): unknown {
  if (typeof value === 'string') return withhold(value);
  if (Array.isArray(value)) return value.map((one) => withoutPersonal(one, withhold, hasNames));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]: readonly [string, unknown]) => [
      key,
      withoutPersonal(key === 'signed' && !hasNames ? dayIn(inside) : inside, withhold, hasNames),
    ]),
  );
}

const dayIn = (signature: unknown): object =>
  typeof signature === 'object' && signature !== null && 'on' in signature ? { on: signature.on } : {};
