/** What a file is by its first bytes, whatever its name says. */
export type FileKind = 'zip' | 'empty-file' | 'password' | 'old-format' | 'not-a-workbook-file';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = 'EncryptedPackage';

/** An OLE2 container is an encrypted workbook when it names an `EncryptedPackage` stream, else an old `.xls`. */
export function sniff(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty-file';
  if (OLE2.every((byte, i) => bytes[i] === byte)) return hasUtf16(bytes, ENCRYPTED) ? 'password' : 'old-format';
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'zip' : 'not-a-workbook-file';
}

/** Whether the bytes hold the text in UTF-16LE, as OLE2 stores the names of its streams. */
function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 0;
    while (i < text.length && bytes[at + 2 * i] === text.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i += 1;
    if (i === text.length) return true;
  }
  return false;
}
