import { STORED_NAMESPACE } from '../stored/readStored';
import { appended } from './edits';
import type { PackageEdit } from './packageEdit';
import type { Package } from './parts';
import { relsName } from './relationships';
import { storedPartOf, storedXml } from './storedPart';
import { escaped } from './xmlText';

const XML = 'application/xml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';
const ITEM_ID = '{7D0D3C5B-6C1E-4E0B-9A65-50535250534C}'; // fixed: no two parts of ours stand in one workbook

const encoder = new TextEncoder();
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Writes what is remembered in our custom XML part: its text replaced where the part is, else the part added. */
export function keepStored(edit: PackageEdit, book: Package, json: string): void {
  const part = storedPartOf(book);
  if (part !== undefined) {
    const { root } = part;
    const content = escaped(json);
    edit.splice(part, [
      root.isSelfClosed ? appended(root, content) : { from: root.startEnd, to: root.endStart, text: content },
    ]);
    return;
  }
  const item = edit.freePart('customXml/item', '.xml');
  const number = item.slice('customXml/item'.length, -'.xml'.length);
  const properties = `customXml/itemProps${number}.xml`;
  const isFree = book.zip.entry(properties) === undefined;
  edit.add(item, encoder.encode(storedXml(json)), XML);
  if (isFree) {
    edit.add(
      properties,
      encoder.encode(
        `${HEAD}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${STORED_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      ),
      PROPERTIES,
    );
    edit.add(
      relsName(item),
      encoder.encode(
        `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
      ),
      RELS,
    );
  }
  edit.relate('customXml', item);
}
