import type { CustomXml, DefinedName, SheetTable } from '../../../domain/workbook';
import { attribute } from '../attributes';
import { customXmlParts } from '../customXmlParts';
import { definedNamesOf } from '../definedNames';
import { inflateEntry } from '../inflate';
import { childNamed } from '../outline';
import type { Package } from '../parts';
import type { ListedSheet } from '../sheetList';
import { decodeXml, isUnsafe } from '../textPart';
import type { Zip } from '../zip';
import type { ZipEntry } from '../zipEntry';
import { boxIn } from './boxIn';
import { isTrue } from './sheetFrame';
import { xmlWalk } from './xmlWalk';

/** The text of a part that is read whole; `null` when it is missing, damaged, unsafe or larger than `mostBytes`. */
export function partText(zip: Zip, entry: ZipEntry | undefined, mostBytes: number): string | null {
  if (entry === undefined || entry.size > mostBytes) return null;
  const bytes = inflateEntry(zip, entry);
  const decoded = bytes.ok ? decodeXml(bytes.value) : null;
  return decoded === null || isUnsafe(decoded.text) ? null : decoded.text;
}

const SMALL = 5_000_000;
const MOST_NAMES = 100_000; // 27 times the most met

/** Whether dates are counted from 1904, as early Macs did. */
export const isDate1904 = ({ workbook: { text, root } }: Package): boolean => {
  const properties = childNamed(root, 'workbookPr');
  return properties !== undefined && isTrue(attribute(text, properties, 'date1904'));
};

/** The workbook's names, each with the sheet it is local to. */
export const namesIn = ({ workbook }: Package, sheets: readonly ListedSheet[]): readonly DefinedName[] =>
  definedNamesOf(workbook)
    .slice(0, MOST_NAMES)
    .map(({ name, refersTo, localSheet, element }) => {
      const sheet = localSheet === undefined ? undefined : sheets[localSheet]?.name;
      return {
        name,
        refersTo,
        ...(sheet !== undefined && { sheet }),
        isHidden: isTrue(attribute(workbook.text, element, 'hidden')),
      };
    });

/** A table's name and block, and whether one of its columns is filtered; `null` for a part that is none. */
export function tableIn(xml: string): (SheetTable & { readonly isFiltered: boolean }) | null {
  let name = '';
  let reference = '';
  let isFiltered = false;
  const walk = xmlWalk({
    open: (element) => {
      if (element.path.length === 0 && element.name === 'table') {
        name = element.attribute('displayName') ?? element.attribute('name') ?? '';
        reference = element.attribute('ref') ?? '';
      } else if (element.path.at(-1) === 'filterColumn') isFiltered = true;
    },
  });
  walk.write(xml);
  const box = walk.end() === null ? boxIn(reference) : null;
  return box === null ? null : { name, box, isFiltered };
}

/** The custom XML parts of the workbook, other people's included; those that cannot be read safely are passed over. */
export const customXmlIn = (book: Package): readonly CustomXml[] =>
  customXmlParts(book).flatMap((entry) => {
    const text = partText(book.zip, entry, SMALL);
    const namespace = text === null ? null : rootNamespace(text);
    return text === null || namespace === null ? [] : [{ namespace, text }];
  });

function rootNamespace(xml: string): string | null {
  let namespace = '';
  const walk = xmlWalk({
    open: (element) => {
      if (element.path.length === 0) namespace = element.namespace;
    },
  });
  walk.write(xml);
  return walk.end() === null ? namespace : null;
}

/** The language that the document's properties declare: `fr-FR`. */
export function languageIn({ zip, roots }: Package): string | undefined {
  const core = roots.find(({ kind, isExternal }) => kind === 'core-properties' && !isExternal);
  const text = partText(zip, core && zip.entry(core.target), SMALL);
  if (text === null) return undefined;
  let language = '';
  const walk = xmlWalk({
    close: (name, value) => {
      if (name === 'language') language = value.trim();
    },
  });
  walk.write(text);
  return walk.end() === null && /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(language) ? language : undefined;
}
