import type { EmbeddedHost } from '../../src/embedded/embeddedHost';

/** What one chunk may weigh, in bytes of JSON (design, section 7). */
export const MOST_BYTES = 1_500_000;

/** Chunks of 1.5 MB in what went over the wire so far. */
export const chunksIn = ({ asked, answered }: EmbeddedHost['traffic']): number =>
  Math.ceil((asked + answered) / MOST_BYTES);
