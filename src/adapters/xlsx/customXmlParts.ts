import type { Package } from './parts';
import type { ZipEntry } from './zipEntry';

/** The custom XML parts: related to the workbook, or to the package, where LibreOffice 7 puts them back. Each once. */
export function customXmlParts({ zip, relationships, roots }: Package): readonly ZipEntry[] {
  const entries = [...relationships, ...roots].flatMap(({ kind, target, isExternal }) => {
    const entry = kind === 'customXml' && !isExternal ? zip.entry(target) : undefined;
    return entry ?? [];
  });
  return [...new Set(entries)];
}
