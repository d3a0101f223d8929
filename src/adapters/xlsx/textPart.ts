import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { inflateEntry } from './inflate';
import { limits } from './limits';
import { type Element, outline } from './outline';
import type { Zip } from './zip';
import type { ZipEntry } from './zipEntry';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A small XML part, decoded and outlined. `text` has no byte order mark; `hasBom` keeps that there was one. */
export interface TextPart {
  readonly entry: ZipEntry;
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  readonly root: Element;
}

const SAFE_ENCODINGS = ['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii', 'ascii'];

/**
 * Reads a part as XML: UTF-8 or UTF-16, outlined to `depth`. Refuses a DOCTYPE or an entity declaration, another
 * encoding, tags that do not match, and more than 64 MB (office/xlsx-package.md, section 8).
 */
export function readTextPart(zip: Zip, entry: ZipEntry, depth = 2): Result<TextPart, FileProblem> {
  const { file } = zip;
  if (entry.size > limits.textPartBytes) {
    return failed({ kind: 'too-large', file, measure: 'bytes', value: entry.size, limit: limits.textPartBytes });
  }
  const bytes = inflateEntry(zip, entry);
  if (!bytes.ok) return bytes;
  const decoded = decodeXml(bytes.value);
  const root = decoded === null || isUnsafe(decoded.text) ? null : outline(decoded.text, depth);
  if (decoded === null || root === null) return failed({ kind: 'unsafe-xml', file, part: entry.name });
  return done({ entry, name: entry.name, ...decoded, root });
}

/** The text of XML bytes, by byte order mark, by zero bytes, else UTF-8; `null` when it is in another encoding. */
export function decodeXml(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: Encoding; readonly hasBom: boolean } | null {
  const [first, second, third] = bytes;
  const bom = first === 0xff && second === 0xfe ? 2 : first === 0xfe && second === 0xff ? 2 : 0;
  const utf8Bom = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const encoding: Encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : second === 0
          ? 'utf-16le'
          : first === 0
            ? 'utf-16be'
            : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(bom || utf8Bom));
    const [, , declared = 'utf-8'] = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*(["'])([\w.-]+)\1/.exec(text) ?? [];
    return SAFE_ENCODINGS.includes(declared.toLowerCase()) ? { text, encoding, hasBom: bom + utf8Bom > 0 } : null;
  } catch {
    return null;
  }
}

/** A document type may only stand before the root; an entity declaration has no business anywhere. */
export const isUnsafe = (text: string): boolean => /<!DOCTYPE/i.test(text.slice(0, 4096)) || text.includes('<!ENTITY');

/** The text of a part as bytes, in the encoding and with the byte order mark that it came with. */
export function encodeXml(text: string, { encoding, hasBom }: Pick<TextPart, 'encoding' | 'hasBom'>): Uint8Array {
  const whole = hasBom ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  return utf16(whole, encoding === 'utf-16le');
}

/** Text as UTF-16, without a byte order mark of its own. */
export function utf16(text: string, isLittleEndian = true): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), isLittleEndian);
  return bytes;
}
