import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { attributesOf, namespaceOf } from './attributes';
import { type Relationship, relationshipsIn, relationshipsOf, relsName } from './relationships';
import { readTextPart, type TextPart } from './textPart';
import type { Zip } from './zip';
import type { ZipEntry } from './zipEntry';

/** The namespaces of SpreadsheetML that are read; an earlier dialect names its elements otherwise and is refused. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_SPREADSHEET = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A package with a workbook in it. Only its index parts are inflated. */
export interface Package {
  readonly zip: Zip;
  readonly contentTypes: TextPart;
  /** The content type of a part, by its own line, else by its extension. */
  readonly typeOf: (part: string) => string | undefined;
  /** Relationships of the package itself. */
  readonly roots: readonly Relationship[];
  readonly workbook: TextPart;
  readonly workbookRels?: TextPart;
  /** Relationships of the workbook. */
  readonly relationships: readonly Relationship[];
  /** Written in the "strict" namespaces: readable, not appended to until seen in Excel. */
  readonly isStrict: boolean;
}

/** Finds the workbook as the package declares it, wherever it is. Refuses other documents, binary books and old dialects. */
export function openPackage(zip: Zip): Result<Package, FileProblem> {
  const { file } = zip;
  const notAWorkbook = failed({ kind: 'not-a-workbook', file } as const);
  const typesEntry = zip.entry('[Content_Types].xml');
  if (typesEntry === undefined) return notAWorkbook;
  const contentTypes = readTextPart(zip, typesEntry);
  if (!contentTypes.ok) return contentTypes;
  const roots = relationshipsOf(zip, '');
  if (!roots.ok) return roots;
  const main = roots.value.find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal);
  const entry = main && zip.entry(main.target);
  if (entry === undefined) return notAWorkbook;
  const typeOf = typesIn(contentTypes.value);
  if (/\bbinary\b/i.test(typeOf(entry.name) ?? '')) return failed({ kind: 'old-format', file });
  if (!looksLikeXml(entry)) return notAWorkbook;
  const workbook = readTextPart(zip, entry, 3);
  if (!workbook.ok) return workbook;
  const { text, root } = workbook.value;
  if (root.local !== 'workbook') return notAWorkbook;
  const namespace = namespaceOf(text, root);
  if (namespace !== SPREADSHEET && namespace !== STRICT_SPREADSHEET) {
    return failed({ kind: 'unsafe-xml', file, part: entry.name });
  }
  const relsEntry = zip.entry(relsName(entry.name));
  const rels = relsEntry && readTextPart(zip, relsEntry);
  if (rels?.ok === false) return rels;
  return done({
    zip,
    contentTypes: contentTypes.value,
    typeOf,
    roots: roots.value,
    workbook: workbook.value,
    ...(rels && { workbookRels: rels.value }),
    relationships: rels ? relationshipsIn(rels.value, entry.name) : [],
    isStrict: namespace === STRICT_SPREADSHEET,
  });
}

const looksLikeXml = ({ name }: ZipEntry): boolean => !/\.bin$/i.test(name);

/** Content types by part, without case; a part's own line counts before its extension's. */
function typesIn({ text, root }: TextPart): Package['typeOf'] {
  const own = new Map<string, string>();
  const byExtension = new Map<string, string>();
  for (const child of root.children) {
    const found = new Map(attributesOf(text, child).map(({ name, value }) => [name, value]));
    const [type, part, extension] = [found.get('ContentType'), found.get('PartName'), found.get('Extension')];
    if (type === undefined) continue;
    if (child.local === 'Override' && part !== undefined) own.set(part.replace(/^\//, '').toLowerCase(), type);
    if (child.local === 'Default' && extension !== undefined) byExtension.set(extension.toLowerCase(), type);
  }
  return (part) => own.get(part.toLowerCase()) ?? byExtension.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
}
