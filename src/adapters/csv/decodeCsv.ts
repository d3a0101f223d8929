/**
 * The text of a file that people write (CSV, settings): by its byte order mark, else as UTF-8 when it is valid UTF-8, else as Windows-1252, which is
 * what Excel writes in France. `null` for bytes that are no text: another file under a wrong name.
 */
export function decodeCsv(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const text =
    first === 0xff && second === 0xfe
      ? new TextDecoder('utf-16le').decode(bytes)
      : first === 0xfe && second === 0xff
        ? new TextDecoder('utf-16be').decode(bytes)
        : (asUtf8(bytes) ?? asWindows1252(bytes));
  return text.includes('\u0000') ? null : text;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What Windows-1252 has between 0x80 and 0x9F (WHATWG Encoding Standard, index windows-1252). */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node decode Windows-1252 as Latin-1 and leave controls where the signs are: mended here. */
const asWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80] ?? control);
