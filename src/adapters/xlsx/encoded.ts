const CHUNK = 1_000_000; // characters encoded at a time: a sheet may be longer than a string can be

/** Pieces of text as UTF-8, without ever making one string of them. A surrogate pair is never cut: pieces are whole. */
export function encoded(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    chunks.push(encoder.encode(waiting.join('')));
    waiting = [];
    length = 0;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length >= CHUNK) flush();
  }
  flush();
  return joined(chunks);
}

/** Byte pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
