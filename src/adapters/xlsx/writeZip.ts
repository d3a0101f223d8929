import { deflateSync } from 'fflate';
import { joined } from './encoded';
import type { Zip } from './zip';
import type { ZipEntry } from './zipEntry';

/** What becomes of a package: new content by part name, `null` to drop one, and parts to add, in order. */
export interface ZipChanges {
  readonly changed: ReadonlyMap<string, Uint8Array | null>;
  readonly added: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

const DATE = 0x0021; // 1 January 1980: no clock in what is written
// Measured on 52 MB of our sheets: large parts are packed in two fifths of the time of level 6 for a quarter more bytes, the others in
// three fifths for 1 % more.
const LARGE = 1_000_000;
const levelOf = ({ length }: Uint8Array) => (length > LARGE ? 2 : 5);
const UNSET = 0xffffffff;

/**
 * Writes the archive anew: an untouched entry's record is copied raw, descriptor and extras included, and its central
 * header with only the offset changed; a changed entry stands at its place; added ones come last; the comment stays.
 * fflate packs on every host: the same input gives the same bytes wherever it runs.
 */
export function writeZip(zip: Zip, { changed, added }: ZipChanges): Uint8Array {
  const records: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  const push = (record: readonly Uint8Array[], header: Uint8Array) => {
    records.push(...record);
    central.push(header);
    offset += lengthOf(record);
  };
  for (const entry of zip.entries) {
    const bytes = changed.get(entry.name);
    if (bytes === null) continue;
    if (bytes === undefined)
      push([zip.bytes.subarray(entry.recordStart, entry.recordEnd)], movedHeader(zip, entry, offset));
    else push(...newRecord(rawName(zip, entry), bytes, offset, flagsOf(zip, entry), zip.inflater.crc32(bytes)));
  }
  for (const { name, bytes } of added)
    push(...newRecord(new TextEncoder().encode(name), bytes, offset, 0, zip.inflater.crc32(bytes)));
  const end = new Uint8Array(22 + zip.comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, central.length, true);
  view.setUint16(10, central.length, true);
  view.setUint32(12, lengthOf(central), true);
  view.setUint32(16, offset, true);
  view.setUint16(20, zip.comment.length, true);
  end.set(zip.comment, 22);
  return joined([...records, ...central, end]);
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, { length }) => sum + length, 0);

/** The central header of an untouched entry, with its new offset: in the field, or in the ZIP64 extra where it is there. */
function movedHeader({ bytes }: Zip, { centralStart, centralEnd }: ZipEntry, offset: number): Uint8Array {
  const header = Uint8Array.from(bytes.subarray(centralStart, centralEnd)); // the `slice` of a Buffer of Node is no copy
  const view = new DataView(header.buffer);
  if (view.getUint32(42, true) !== UNSET) {
    view.setUint32(42, offset, true);
    return header;
  }
  let at = 46 + view.getUint16(28, true);
  while (view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true); // the directory was read by this extra
  const before = [24, 20].filter((field) => view.getUint32(field, true) === UNSET).length;
  view.setBigUint64(at + 4 + 8 * before, BigInt(offset), true);
  return header;
}

/** The name as the archive stores it, and the flag that says in which encoding. */
const rawName = ({ bytes }: Zip, { centralStart }: ZipEntry): Uint8Array => {
  const length = bytes[centralStart + 28]! | (bytes[centralStart + 29]! << 8); // inside a header that was read whole
  return bytes.subarray(centralStart + 46, centralStart + 46 + length);
};
const flagsOf = ({ bytes }: Zip, { centralStart }: ZipEntry): number => (bytes[centralStart + 9]! & 8) << 8; // idem

function newRecord(
  name: Uint8Array,
  bytes: Uint8Array,
  offset: number,
  flags: number,
  crc: number,
): readonly [record: readonly Uint8Array[], header: Uint8Array] {
  const packed = deflateSync(bytes, { level: levelOf(bytes) });
  const fields = (view: DataView, at: number) => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, flags, true);
    view.setUint16(at + 4, 8, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint16(at + 22, name.length, true);
  };
  const local = new Uint8Array(30 + name.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, 0x04034b50, true);
  fields(localView, 4);
  local.set(name, 30);
  const header = new Uint8Array(46 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  fields(view, 6);
  view.setUint32(42, offset, true);
  header.set(name, 46);
  return [[local, packed], header];
}
