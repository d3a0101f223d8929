import { STORED_NAMESPACE } from '../stored/readStored';
import { namespaceOf } from './attributes';
import { customXmlParts } from './customXmlParts';
import type { Package } from './parts';
import { readTextPart, type TextPart } from './textPart';
import { escaped, unescaped } from './xmlText';

/** Our custom XML part: found by its namespace among the workbook's, never by its name (other programs renumber). */
export function storedPartOf(book: Package): TextPart | undefined {
  for (const entry of customXmlParts(book)) {
    const part = readTextPart(book.zip, entry);
    if (part.ok && namespaceOf(part.value.text, part.value.root) === STORED_NAMESPACE) return part.value;
  }
  return undefined;
}

/** The JSON that the part wraps. */
export const storedText = ({ text, root }: TextPart): string => unescaped(text.slice(root.startEnd, root.endStart));

/** The part that wraps the JSON. */
export const storedXml = (json: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<passerelle xmlns="${STORED_NAMESPACE}">${escaped(json)}</passerelle>`;
