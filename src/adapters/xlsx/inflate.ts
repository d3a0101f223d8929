import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { OnChunk } from './inflater';
import type { Zip } from './zip';
import type { ZipEntry } from './zipEntry';

const STORED_CHUNK = 262_144;

/** The bytes of a part: never more than declared, size and CRC checked. */
export function inflateEntry(zip: Zip, entry: ZipEntry): Result<Uint8Array, FileProblem> {
  const packed = packedBytes(zip, entry);
  const bytes = entry.method === 0 ? packed : zip.inflater.inflate(packed, entry.size);
  if (bytes === null || zip.inflater.crc32(bytes) !== entry.crc) return damaged(zip, entry);
  return done(bytes);
}

/**
 * Gives a part chunk by chunk, then tells whether size and CRC were right. A chunk may be reused once `onChunk` has
 * returned; `stop` ends early, without the check, and is no problem.
 */
export async function streamEntry(zip: Zip, entry: ZipEntry, onChunk: OnChunk): Promise<Result<null, FileProblem>> {
  const packed = packedBytes(zip, entry);
  let crc = 0;
  let isStopped = false;
  const take: OnChunk = (chunk) => {
    crc = zip.inflater.crc32(chunk, crc);
    if (onChunk(chunk) !== 'stop') return undefined;
    isStopped = true;
    return 'stop';
  };
  const isWhole = entry.method === 0 ? stored(packed, take) : await zip.inflater.stream(packed, entry.size, take);
  return isStopped || (isWhole && crc === entry.crc) ? done(null) : damaged(zip, entry);
}

const packedBytes = ({ bytes }: Zip, { dataStart, packedSize }: ZipEntry) =>
  bytes.subarray(dataStart, dataStart + packedSize);

const damaged = ({ file }: Zip, { name }: ZipEntry) => failed({ kind: 'damaged', file, detail: name } as const);

function stored(bytes: Uint8Array, onChunk: OnChunk): boolean {
  for (let from = 0; from < bytes.length; from += STORED_CHUNK) {
    if (onChunk(bytes.subarray(from, from + STORED_CHUNK)) === 'stop') return true;
  }
  return true;
}
