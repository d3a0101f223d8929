import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Workbook } from '../../domain/workbook';
import { STORED_VERSION, storedSchema, type StoredState } from '../../schema/stored';

/** Namespace of our custom XML part; the version of its content is inside. */
export const STORED_NAMESPACE = 'urn:passerelle:contract:1';

const nothing: StoredState = { version: STORED_VERSION, settings: {}, mapping: [], sheets: [] };

/** What the workbook remembers; nothing when it holds no part of ours. A part newer than us, or spoilt, is refused by name. */
export function readStored({ customXml, file = '' }: Workbook): Result<StoredState, Problem> {
  const part = customXml.find(({ namespace }) => namespace === STORED_NAMESPACE);
  if (part === undefined) return done(nothing);
  const json = parsed(contentOf(part.text));
  if (isNewer(json)) return failed({ kind: 'newer-than-us', file });
  const state = storedSchema.safeParse(json);
  return state.success ? done(state.data) : failed({ kind: 'damaged', file, detail: 'stored part' });
}

/** The text of the root element, entities decoded; the part holds one element and no markup inside. */
export const contentOf = (xml: string): string =>
  xml
    .slice(xml.indexOf('>', xml.indexOf('<passerelle')) + 1, xml.lastIndexOf('</'))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'version' in json &&
  typeof json.version === 'number' &&
  json.version > STORED_VERSION;
