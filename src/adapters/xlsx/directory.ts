import type { FileProblem, Limited } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { findEnd } from './endRecord';
import { limits } from './limits';
import { recordEnd } from './record';
import type { ZipEntry } from './zipEntry';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNSET = 0xffffffff; // "look in the ZIP64 extra"
const CONTROL = /\p{Cc}/u;

/** The entries of an archive, in the order of its central directory. */
export interface Directory {
  readonly entries: readonly ZipEntry[];
  readonly hasBackslashes: boolean;
  readonly comment: Uint8Array;
}

/**
 * Reads the central directory and checks each local header against it. Refuses shifted directories, unknown methods,
 * encryption, names that meet twice, climb or are absolute, headers that lie, and what is over the limits.
 */
export function readDirectory(bytes: Uint8Array, file: string): Result<Directory, FileProblem> {
  const damaged = failed({ kind: 'damaged', file, detail: 'archive ZIP' } as const);
  const tooLarge = (measure: Limited, value: number, limit: number) =>
    failed({ kind: 'too-large', file, measure, value, limit } as const);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damaged;
  if (end.count > limits.entries) return tooLarge('parts', end.count, limits.entries);

  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let hasBackslashes = false;
  let inflated = 0;
  let at = end.offset;
  for (let i = 0; i < end.count; i += 1) {
    const read = readEntry(view, bytes, at, end.offset);
    if (read === null) return damaged;
    if (read === 'password') return failed({ kind: 'password', file });
    const { entry, rawName } = read;
    hasBackslashes ||= rawName.includes('\\');
    const folded = entry.name.toLowerCase();
    if (names.has(folded) || isOddName(entry.name)) return failed({ kind: 'ambiguous-parts', file });
    names.add(folded);
    if (entry.size > limits.partBytes) return tooLarge('bytes', entry.size, limits.partBytes);
    inflated += entry.size;
    entries.push(entry);
    at = entry.centralEnd;
  }
  if (at !== end.offset + end.size) return damaged;
  if (inflated > limits.packageBytes) return tooLarge('bytes', inflated, limits.packageBytes);
  const ratio = Math.round(inflated / Math.max(bytes.length, 1));
  if (inflated > limits.ratioFloorBytes && ratio > limits.packageRatio) {
    return tooLarge('compression', ratio, limits.packageRatio);
  }
  return done({ entries, hasBackslashes, comment: bytes.subarray(end.commentStart) });
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  dataLimit: number,
): { readonly entry: ZipEntry; readonly rawName: string } | 'password' | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null;
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  const [nameLength, extraLength, commentLength] = [u16(28), u16(30), u16(32)];
  const centralEnd = at + 46 + nameLength + extraLength + commentLength;
  if (centralEnd > view.byteLength || nameLength === 0 || nameLength > limits.nameLength) return null;
  const [flags, method, crc] = [u16(8), u16(10), u32(16)];
  if (flags & 1) return 'password';
  if (method !== 0 && method !== 8) return null;
  const wide = zip64(view, at + 46 + nameLength, extraLength, [u32(24), u32(20), u32(42)]);
  if (wide === null) return null;
  const [size, packedSize, recordStart] = wide;

  if (recordStart + 30 > dataLimit || view.getUint32(recordStart, true) !== LOCAL) return null;
  const localNameLength = view.getUint16(recordStart + 26, true);
  const dataStart = recordStart + 30 + localNameLength + view.getUint16(recordStart + 28, true);
  const dataEnd = dataStart + packedSize;
  if (dataEnd > dataLimit || view.getUint16(recordStart + 8, true) !== method) return null;
  if (localNameLength !== nameLength || !sameBytes(bytes, recordStart + 30, at + 46, nameLength)) return null;
  if (method === 0 ? size !== packedSize : size > packedSize * limits.deflateRatio) return null;
  const hasDescriptor = ((flags | view.getUint16(recordStart + 6, true)) & 8) !== 0;
  const rawName = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry: ZipEntry = {
    name: rawName.replace(/\\/g, '/'),
    method,
    crc,
    packedSize,
    size,
    recordStart,
    dataStart,
    recordEnd: recordEnd(view, dataEnd, hasDescriptor, { crc, packedSize, size }, dataLimit),
    centralStart: at,
    centralEnd,
  };
  return { entry, rawName };
}

/** Sizes and offset, from the ZIP64 extra (0x0001) where the 32-bit field is unset; `null` when the extra lacks one. */
function zip64(
  view: DataView,
  from: number,
  length: number,
  [size, packed, offset]: readonly [number, number, number],
): readonly [number, number, number] | null {
  if (size !== UNSET && packed !== UNSET && offset !== UNSET) return [size, packed, offset];
  const to = from + length;
  for (let at = from; at + 4 <= to;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > to) return null;
    if (view.getUint16(at, true) === 1) return fromExtra(view, at + 4, end, [size, packed, offset]);
    at = end;
  }
  return null;
}

function fromExtra(
  view: DataView,
  from: number,
  end: number,
  fields: readonly [number, number, number],
): readonly [number, number, number] | null {
  let at = from;
  const [size, packed, offset] = fields.map((field) => {
    if (field !== UNSET) return field;
    at += 8;
    return at <= end ? Number(view.getBigUint64(at - 8, true)) : Number.NaN;
  });
  if (size === undefined || packed === undefined || offset === undefined) return null;
  return [size, packed, offset].every(Number.isSafeInteger) ? [size, packed, offset] : null;
}

const sameBytes = (bytes: Uint8Array, a: number, b: number, length: number): boolean => {
  for (let i = 0; i < length; i += 1) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
};

/** Names that could lead out of the package, or that programs read each in its own way. */
const isOddName = (name: string): boolean =>
  name.startsWith('/') || /^[A-Za-z]:/.test(name) || CONTROL.test(name) || name.split('/').includes('..');
