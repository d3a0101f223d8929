/** A list of whole numbers below 2³² that grows by doubling: four bytes an entry, no boxed number. */
export interface NumberList {
  length: number;
  at: Uint32Array;
}

/** An empty list. */
export const numberList = (): NumberList => ({ length: 0, at: new Uint32Array(64) });

/** Adds a number at the end. */
export function push(list: NumberList, value: number): void {
  if (list.length === list.at.length) list.at = grown(list.at, new Uint32Array(list.length * 2));
  list.at[list.length] = value;
  list.length += 1;
}

/** What the list holds, in an array of just that size. */
export const trimmed = ({ at, length }: NumberList): Uint32Array => at.slice(0, length);

/** Bytes put end to end. What is read from a chunk is copied here, since the chunk's place is used again. */
export interface Arena {
  length: number;
  bytes: Uint8Array;
}

/** An empty arena. */
export const arena = (): Arena => ({ length: 0, bytes: new Uint8Array(256) });

/** Copies `bytes[from, to)` at the end of the arena and returns where it starts there. */
export function keep(store: Arena, bytes: Uint8Array, from: number, to: number): number {
  const start = store.length;
  const end = start + to - from;
  if (end > store.bytes.length) store.bytes = grown(store.bytes, new Uint8Array(Math.max(end, start * 2)));
  if (to - from > 64) store.bytes.set(bytes.subarray(from, to), start);
  else for (let i = 0; i < to - from; i += 1) store.bytes[start + i] = bytes[from + i]!; // the caller read up to `to`
  store.length = end;
  return start;
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
