import type { Inflater } from '../xlsx/inflater';
import { readTextPart } from '../xlsx/textPart';
import { unescaped } from '../xlsx/xmlText';
import { openZip } from '../xlsx/zip';

/** Parts of a workbook that name who wrote it, and where in their text. */
const SAYS: readonly (readonly [part: RegExp, said: RegExp])[] = [
  [/^docProps\/core\.xml$/i, /<(?:dc:creator|cp:lastModifiedBy)[^>]*>([^<]*)</g],
  [/^docProps\/app\.xml$/i, /<(?:Manager)[^>]*>([^<]*)</g],
  [/^xl\/comments\/?[^/]*\.xml$/i, /<(?:\w+:)?author[^>]*>([^<]*)</g],
  [/^xl\/persons\/[^/]*\.xml$/i, /displayName="([^"]*)"/g],
];

/** Whom a file itself names: its authors, and those of its comments; nobody where it is no archive. */
export function filePeople(bytes: Uint8Array, file: string, inflater: Inflater): readonly string[] {
  const zip = openZip(bytes, file, inflater);
  if (!zip.ok) return [];
  const names = zip.value.entries.flatMap((entry) => {
    const says = SAYS.filter(([part]) => part.test(entry.name));
    if (says.length === 0) return [];
    const part = readTextPart(zip.value, entry);
    if (!part.ok) return [];
    return says.flatMap(([, said]) =>
      [...part.value.text.matchAll(said)].map(([, name = '']) => unescaped(name).trim()),
    );
  });
  return [...new Set(names.filter((name) => name !== ''))];
}
