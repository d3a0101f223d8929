const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** Where the central directory is, by the end record of the archive. */
export interface EndRecord {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  readonly commentStart: number;
}

/**
 * Finds the end record, ZIP64 included. `null` when there is none, when its comment does not fit the file's end, or when
 * the directory is not where it says: bytes before or after the archive mean that it was tampered with or cut.
 */
export function findEnd(view: DataView): EndRecord | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const record = read(view, at);
    if (record !== null) return record;
  }
  return null;
}

function read(view: DataView, at: number): EndRecord | null {
  const wide = at >= 20 && view.getUint32(at - 20, true) === LOCATOR64 ? read64(view, at) : null;
  const count = wide?.count ?? view.getUint16(at + 10, true);
  const size = wide?.size ?? view.getUint32(at + 12, true);
  const offset = wide?.offset ?? view.getUint32(at + 16, true);
  const end = wide?.at ?? at;
  const isOneDisk = view.getUint16(at + 4, true) === 0 || wide !== null;
  return isOneDisk && offset + size === end ? { count, offset, size, commentStart: at + END_SIZE } : null;
}

function read64(view: DataView, end: number) {
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > end || view.getUint32(at, true) !== END64) return null;
  const read = (offset: number) => Number(view.getBigUint64(at + offset, true));
  return { at, count: read(32), size: read(40), offset: read(48) };
}
