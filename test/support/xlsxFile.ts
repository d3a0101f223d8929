import { appendSheets } from '../../src/adapters/xlsx/append';
import { inflateEntry } from '../../src/adapters/xlsx/inflate';
import { nodeInflater } from '../../src/adapters/xlsx/nodeInflater';
import { writeZip } from '../../src/adapters/xlsx/writeZip';
import { openZip, type Zip } from '../../src/adapters/xlsx/zip';
import type { WritePlan } from '../../src/domain/plan';

/** A file that is sound, opened. */
export const opened = (bytes: Uint8Array): Zip => {
  const zip = openZip(bytes, 'rivemont.xlsx', nodeInflater);
  if (!zip.ok) throw new Error(zip.problem.kind);
  return zip.value;
};
/** The file with a plan written in it. */
export const appendTo = (bytes: Uint8Array, plan: WritePlan): Uint8Array => {
  const appended = appendSheets(opened(bytes), plan);
  if (!appended.ok) throw new Error(appended.problem.kind);
  return appended.value.bytes;
};
/** The text of one part; nothing when it is not there. */
export const textIn = (bytes: Uint8Array, name: string): string => {
  const zip = opened(bytes);
  const entry = zip.entry(name);
  const content = entry && inflateEntry(zip, entry);
  return content?.ok ? new TextDecoder().decode(content.value) : '';
};
/** The same package with the text of one part changed, as another program might. */
export function bookWith(zip: Zip, part: string, change: (text: string) => string): Uint8Array {
  const changed = new Map([[part, new TextEncoder().encode(change(textIn(zip.bytes, part)))]]);
  return writeZip(zip, { changed, added: [] });
}
