import { STORED_NAMESPACE } from '../stored/readStored';
import { storedXml } from '../xlsx/storedPart';
import { WORKBOOK_ID } from './sheetFacts';
import { bytesOf, OPERATION, type Step } from './steps';

/** Writes our custom XML part: in place where there is one, found by its namespace and by nothing else (office/pitfalls.md, 21). */
export function storedStep(xml: string, partId: string | null): Step {
  return {
    sheet: '',
    bytes: OPERATION + bytesOf(xml),
    queue: ({ workbook }) => {
      if (partId === null) workbook.customXmlParts.add(xml);
      else workbook.customXmlParts.getItem(partId).setXml(xml);
    },
  };
}

/** Our part as Excel holds it. */
export interface Kept {
  readonly id: string;
  readonly xml: string;
}

/** Queues what our part holds now; `null` where there is none, or more than one. */
export function queueKept(context: Excel.RequestContext): () => Kept | null {
  const part = context.workbook.customXmlParts.getByNamespace(STORED_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  const xml = part.getXml();
  return () => (part.isNullObject ? null : { id: part.id, xml: xml.value });
}

/** Whether the part that is there is the one that was written: Excel may write its XML its own way. */
export const isKept = (kept: Kept | null, text: string): boolean =>
  kept !== null && bodyOf(kept.xml) === bodyOf(storedXml(text));

const bodyOf = (xml: string): string => xml.replace(/^\s*<\?xml[^>]*\?>\s*/, '').trim();

/** Puts our random identifier in the workbook: the journal is kept under it. */
export const idStep = (id: string): Step => ({
  sheet: '',
  bytes: OPERATION,
  queue: ({ workbook }) => {
    workbook.settings.add(WORKBOOK_ID, id);
  },
});
