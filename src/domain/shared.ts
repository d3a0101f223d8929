/** Whether two plain values are equal all the way down: texts, numbers, lists and records. Anything else is equal to itself only. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, i) => isEqual(value, b[i]));
  if (!isRecord(a) || !isRecord(b)) return false;
  let count = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !isEqual(a[key], b[key])) return false;
    count += 1;
  }
  for (const _ in b) count -= 1;
  return count === 0;
}

/** The value of before where it equals that of now; a list with the parts that are equal in their places. */
export function shared<T>(before: T, now: T): T {
  if (!Array.isArray(before) || !Array.isArray(now)) return isEqual(before, now) ? before : now;
  let isWhole = before.length === now.length;
  let parts: unknown[] | null = null; // nearly always, what is there is the same object already
  for (let i = 0; i < now.length; i += 1) {
    if (before[i] === now[i]) continue;
    if (!isEqual(before[i], now[i])) isWhole = false;
    else (parts ??= [...now])[i] = before[i];
  }
  return isWhole ? before : ((parts ?? now) as typeof now); // each part is that of now, or its equal
}

/** A record with the fields, and the parts of its lists, of before that equal those of now; that of before itself where all do. */
export function sharedFields<T extends object>(before: T, now: T): T {
  const old = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(now).map(
    ([key, value]: [string, unknown]) => [key, shared(old.get(key), value)] as const,
  );
  const isWhole = fields.length === old.size && fields.every(([key, value]) => Object.is(old.get(key), value));
  return isWhole ? before : Object.assign({ ...now }, Object.fromEntries(fields)); // each field is that of now, or its equal
}

const isRecord = (value: object): value is Readonly<Record<string, unknown>> =>
  Object.getPrototypeOf(value) === Object.prototype;
