import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { readDirectory } from './directory';
import { fflateInflater } from './fflateInflater';
import type { Inflater } from './inflater';
import { limits } from './limits';
import { sniff } from './sniff';
import type { ZipEntry } from './zipEntry';

/** An archive that was looked over and found sound; nothing is inflated yet. */
export interface Zip {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In the order of the central directory, folders included. */
  readonly entries: readonly ZipEntry[];
  /** Entry by exact name, then by name without case, then percent-decoded (office/xlsx-package.md, 1.2). */
  readonly entry: (name: string) => ZipEntry | undefined;
  /** Names that programs read differently (`xl\workbook.xml`): readable, never appended to. */
  readonly hasBackslashes: boolean;
  /** The archive's comment, kept as it is. */
  readonly comment: Uint8Array;
  readonly inflater: Inflater;
}

/** Looks a file over: what it is by its first bytes, then the central directory, checked and bounded. */
export function openZip(
  bytes: Uint8Array,
  file: string,
  inflater: Inflater = fflateInflater,
): Result<Zip, FileProblem> {
  if (bytes.length > limits.fileBytes) {
    return failed({ kind: 'too-large', file, measure: 'bytes', value: bytes.length, limit: limits.fileBytes });
  }
  const kind = sniff(bytes);
  if (kind !== 'zip') return failed({ kind, file });
  const directory = readDirectory(bytes, file);
  if (!directory.ok) return directory;
  const { entries, hasBackslashes, comment } = directory.value;
  const exact = new Map(entries.map((entry) => [entry.name, entry]));
  const folded = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  if (exact.get('mimetype') !== undefined && !exact.has('[Content_Types].xml'))
    return failed({ kind: 'old-format', file });
  const entry = (name: string) =>
    exact.get(name) ?? folded.get(name.toLowerCase()) ?? folded.get(percentDecoded(name).toLowerCase());
  return done({ file, bytes, entries, entry, hasBackslashes, comment, inflater });
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
