import type { BookFacts } from './sheetFacts';

/** Queues the text of our custom XML part. */
export function queueStoredXml(context: Excel.RequestContext, { id }: BookFacts['part']): () => string | null {
  if (id === null) return () => null;
  const xml = context.workbook.customXmlParts.getItem(id).getXml();
  return () => xml.value;
}
