/** What the package layer asks of a deflate library: native where there is one, fflate everywhere else. */
export interface Inflater {
  /** Raw deflate to bytes, never more than `size`; `null` when the stream is broken or gives more or less than `size`. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | null;
  /**
   * Raw deflate, chunk after chunk; a chunk is the caller's only until it returns. Ends early when `onChunk` answers
   * `stop`. Gives `false` when the stream is broken, incomplete or longer than `size`.
   */
  readonly stream: (packed: Uint8Array, size: number, onChunk: OnChunk) => Promise<boolean>;
  /** CRC-32 of the bytes, going on from the CRC of what came before. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

/** Takes a chunk of an inflated part; `stop` ends the work, the rest is not read. */
export type OnChunk = (chunk: Uint8Array) => void | 'stop';
