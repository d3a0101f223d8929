const MARGIN = 1.05; // bytes for each character of our sheets, at most: others take their room as they come
const SPARE = 65_536; // bytes: what is left is never written a character at a time

/**
 * Pieces of text as UTF-8, without ever making one string of them: a sheet may be longer than a string can be. A surrogate pair is never
 * cut: pieces are whole.
 */
export function encoded(pieces: readonly string[]): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(Math.ceil(pieces.reduce((sum, { length }) => sum + length, 0) * MARGIN));
  let at = 0;
  for (let rest of pieces) {
    for (;;) {
      const { read, written } = encoder.encodeInto(rest, bytes.subarray(at));
      at += written;
      if (read === rest.length) break;
      rest = rest.slice(read);
      const roomier = new Uint8Array(Math.ceil((at + rest.length) * MARGIN) + SPARE);
      roomier.set(bytes.subarray(0, at));
      bytes = roomier;
    }
  }
  return bytes.subarray(0, at);
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
