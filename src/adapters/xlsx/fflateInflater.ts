import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Inflater } from './inflater';

const PUSH = 65_536; // packed bytes per push: large enough to be quick, small enough to stop soon
const BREATH = 16 * PUSH; // packed bytes after which messages (a cancellation) get their turn

/** Inflates in plain JavaScript, where the platform has nothing better. */
export const fflateInflater: Inflater = {
  inflate: (packed, size) => {
    try {
      // One byte more than declared: a stream that gives more shows itself instead of being cut in silence.
      const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
      return bytes.length === size ? bytes : null;
    } catch {
      return null;
    }
  },
  stream: async (packed, size, onChunk) => {
    const state = { given: 0, isStopped: false, isEnded: false };
    const inflate = new Inflate((chunk, isFinal) => {
      state.given += chunk.length;
      state.isEnded = isFinal;
      if (!state.isStopped && state.given <= size && chunk.length > 0) state.isStopped = onChunk(chunk) === 'stop';
    });
    try {
      for (let from = 0; from < packed.length; from += PUSH) {
        inflate.push(packed.subarray(from, from + PUSH), from + PUSH >= packed.length);
        if (state.isStopped || state.given > size) break;
        if (from % BREATH === 0) await breath();
      }
    } catch (error) {
      if (isInflateError(error)) return false;
      throw error; // the caller's own, from onChunk
    }
    return state.isStopped || (state.isEnded && state.given === size);
  },
  crc32,
};

/** fflate marks its own errors with a number; anything else came from the caller. */
const isInflateError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number';

const breath = () => new Promise((resolve) => setTimeout(resolve, 0));
