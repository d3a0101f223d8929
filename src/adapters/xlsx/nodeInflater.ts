import * as zlib from 'node:zlib';
import { crc32 } from './crc32';
import type { Inflater, OnChunk } from './inflater';

const CHUNK = 262_144; // inflated bytes per chunk: few calls, small memory
const PUSH = 65_536;

/** Inflates with the platform's own library: node:zlib. */
export const nodeInflater: Inflater = {
  inflate: (packed, size) => {
    try {
      const bytes = zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
      return bytes.length === size ? new Uint8Array(bytes.buffer, bytes.byteOffset, size) : null;
    } catch {
      return null;
    }
  },
  stream: (packed, size, onChunk) => streamed(packed, size, onChunk),
  crc32: 'crc32' in zlib ? (bytes, before = 0) => zlib.crc32(bytes, before) : crc32,
};

function streamed(packed: Uint8Array, size: number, onChunk: OnChunk): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const inflate = zlib.createInflateRaw({ chunkSize: CHUNK });
    let given = 0;
    let from = 0;
    const end = (isWhole: boolean) => {
      inflate.destroy();
      resolve(isWhole);
    };
    const push = () => {
      if (inflate.destroyed) return;
      const to = Math.min(from + PUSH, packed.length);
      const chunk = packed.subarray(from, to);
      from = to;
      if (from >= packed.length) inflate.end(chunk);
      else inflate.write(chunk, push);
    };
    inflate.on('error', () => end(false));
    inflate.on('end', () => end(given === size));
    inflate.on('data', (chunk: Uint8Array) => {
      if (inflate.destroyed) return;
      given += chunk.length;
      if (given > size) return end(false);
      try {
        if (onChunk(chunk) === 'stop') end(true);
      } catch (error) {
        inflate.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    push();
  });
}
