import { fflateInflater } from '../xlsx/fflateInflater';
import { writeZip } from '../xlsx/writeZip';

const nothing = new Uint8Array();
const EMPTY = {
  file: '',
  bytes: nothing,
  entries: [],
  entry: () => undefined,
  hasBackslashes: false,
  comment: nothing,
  inflater: fflateInflater,
} as const;

/** An archive of parts, by name in order of code points, with one fixed date: the same parts give the same bytes. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const added = [...parts]
    .map(([name, bytes]) => ({ name, bytes }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return writeZip(EMPTY, { changed: new Map(), added });
}
