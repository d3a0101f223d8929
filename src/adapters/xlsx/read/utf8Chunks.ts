/** Turns the chunks of an XML part into UTF-8, by byte order mark or zero bytes; UTF-8 chunks come back as they are. */
export function utf8Chunks(): (chunk: Uint8Array) => Uint8Array {
  let decoder: TextDecoder | null | undefined;
  const encoder = new TextEncoder();
  return (chunk) => {
    if (decoder === undefined) {
      const encoding = wideEncoding(chunk);
      decoder = encoding === null ? null : new TextDecoder(encoding);
    }
    return decoder === null ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  };
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}
