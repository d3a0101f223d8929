import { STORED_NAMESPACE } from '../stored/readStored';
import { storedXml } from '../xlsx/storedPart';
import type { Queue } from './gate';
import { WORKBOOK_ID } from './sheetFacts';
import { bytesOf, OPERATION, type Step } from './steps';

/** Our part as Excel holds it. */
export interface Kept {
  readonly id: string;
  readonly xml: string;
}

/** Writes our custom XML part: in place where there is one, found by its namespace and by nothing else (office/pitfalls.md, 21). */
export const storedStep = (xml: string, partId: string | null): Step => ({
  sheet: '',
  bytes: OPERATION + bytesOf(xml),
  queue: ({ workbook }) => void queueStored(workbook.customXmlParts, xml, partId),
});

function queueStored(parts: Excel.CustomXmlPartCollection, xml: string, partId: string | null): Excel.CustomXmlPart {
  if (partId === null) return parts.add(xml);
  const part = parts.getItem(partId);
  part.setXml(xml);
  return part;
}

/**
 * The same, then what Excel holds of it: some versions accept a part and lose it (office/pitfalls.md, 20). `kept` gives the part
 * once the request is answered; `null` while it is not, or when the part is not listed under our namespace.
 */
export function storedAndKept(
  xml: string,
  partId: string | null,
): { readonly step: Step; readonly kept: () => Kept | null } {
  let read: (() => Kept | null) | null = null;
  const queue = ({ workbook }: Excel.RequestContext): void => {
    const part = queueStored(workbook.customXmlParts, xml, partId);
    part.load('id');
    const text = part.getXml();
    const listed = workbook.customXmlParts.getByNamespace(STORED_NAMESPACE);
    listed.load('items/id');
    read = () => (listed.items.some(({ id }) => id === part.id) ? { id: part.id, xml: text.value } : null);
  };
  return { step: { ...storedStep(xml, partId), queue }, kept: () => read?.() ?? null };
}

/** Whether the part that is there is the one that was written: Excel may write its XML its own way. */
export const isKept = (kept: Kept | null, text: string): boolean => kept !== null && isSameStored(kept.xml, text);

/** Whether a part's XML holds a text. */
export const isSameStored = (xml: string, text: string): boolean => bodyOf(xml) === bodyOf(storedXml(text));

const bodyOf = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim();

/** Puts our random identifier in the workbook: what is kept outside it, is kept under it. */
export const queueId =
  (id: string): Queue<null> =>
  ({ workbook }) => {
    workbook.settings.add(WORKBOOK_ID, id);
    return () => null;
  };

/** The same, as a step of a write. */
export const idStep = (id: string): Step => ({
  sheet: '',
  bytes: OPERATION,
  queue: (context) => void queueId(id)(context),
});
