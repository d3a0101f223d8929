import type { Texts } from '../../../domain/workbook';
import { streamEntry } from '../inflate';
import { decodeXml, isUnsafe } from '../textPart';
import type { Zip } from '../zip';
import type { ZipEntry } from '../zipEntry';
import { noStrings, sharedStrings } from './sharedStrings';

/** Why the shared strings of a workbook cannot be read: without them no text of it means anything. */
export type StringsFault = 'damaged' | 'unsafe' | 'too-many' | 'cancelled';

const HEAD = 4096; // a DOCTYPE may only stand before the root

/** Reads the shared strings, kept as bytes until asked for. `advance` counts bytes and is false once cancelled. */
export async function readStrings(
  zip: Zip,
  entry: ZipEntry | undefined,
  advance: (bytes: number) => boolean,
): Promise<Texts | StringsFault> {
  if (entry === undefined) return noStrings;
  const whole = new Uint8Array(entry.size);
  let length = 0;
  let isCancelled = false;
  const streamed = await streamEntry(zip, entry, (chunk) => {
    isCancelled = !advance(chunk.length);
    if (isCancelled || length + chunk.length > whole.length) return 'stop';
    whole.set(chunk, length);
    length += chunk.length;
    return undefined;
  });
  if (isCancelled) return 'cancelled';
  if (!streamed.ok || length !== whole.length) return 'damaged';
  const bytes = asUtf8(whole);
  if (bytes === null || isUnsafe(new TextDecoder().decode(bytes.subarray(0, HEAD)))) return 'unsafe';
  return sharedStrings(bytes) ?? 'too-many';
}

/** The part in UTF-8; `null` when it is in an encoding that is not read. */
function asUtf8(bytes: Uint8Array): Uint8Array | null {
  if (!bytes.subarray(0, 2).some((byte) => byte === 0 || byte >= 0xfe)) {
    return decodeXml(bytes.subarray(0, declarationEnd(bytes))) === null ? null : bytes;
  }
  const decoded = decodeXml(bytes);
  return decoded === null ? null : new TextEncoder().encode(decoded.text);
}

/** The end of `<?xml …?>`, always ASCII: what follows may be cut in the middle of a letter. */
const declarationEnd = (bytes: Uint8Array): number => bytes.subarray(0, HEAD).indexOf(62) + 1;
