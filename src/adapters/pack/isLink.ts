import type { Zip } from '../xlsx/zip';
import type { ZipEntry } from '../xlsx/zipEntry';

const KIND = 0o170000; // of a Unix mode: what the entry is
const FILE = 0o100000;
const FOLDER = 0o040000;
const REPARSE_POINT = 0x400; // Windows: a link or a junction

/** Whether an entry says that it is a link, or anything else than a file or a folder (external attributes, APPNOTE 4.4.15). */
export function isLink({ bytes }: Zip, { centralStart }: ZipEntry): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const attributes = view.getUint32(centralStart + 38, true);
  const kind = (attributes >>> 16) & KIND;
  return (kind !== 0 && kind !== FILE && kind !== FOLDER) || (attributes & REPARSE_POINT) !== 0;
}
