import { attribute } from './attributes';
import { appended, type Splice, spliced } from './edits';
import type { Package } from './parts';
import { encodeXml, type TextPart } from './textPart';
import { relsName } from './relationships';
import { escaped } from './xmlText';
import type { ZipChanges } from './writeZip';

const RELATIONSHIP_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The changes of one append, gathered: parts, and edits of the parts that index them. */
export interface PackageEdit {
  /** Adds a part, with its content type. */
  readonly add: (name: string, bytes: Uint8Array, contentType: string) => void;
  /** Gives a part new bytes; the same bytes change nothing, so that its record stays raw. */
  readonly change: (name: string, bytes: Uint8Array, before: Uint8Array | undefined) => void;
  /** Takes a part out, its content type and its own relationships with it. */
  readonly drop: (name: string) => void;
  /** Edits of a text part; several calls for one part add up. */
  readonly splice: (part: TextPart, splices: readonly Splice[]) => void;
  /** The first free name, whose relationships' name is free too: `freePart('xl/worksheets/sheet', '.xml')`. */
  readonly freePart: (stem: string, extension: string) => string;
  /** Adds a relationship of the workbook and gives its id. */
  readonly relate: (kind: string, target: string) => string;
  readonly changes: () => ZipChanges;
}

/** Opens the changes of a package. Names are free when no entry has them, whatever the case. */
export function packageEdit({ zip, contentTypes, typeOf, workbook, workbookRels }: Package): PackageEdit {
  const changed = new Map<string, Uint8Array | null>();
  const added: { name: string; bytes: Uint8Array }[] = [];
  const splices = new Map<TextPart, Splice[]>();
  const overrides: string[] = [];
  const relations: string[] = [];
  const taken = new Set(zip.entries.map(({ name }) => name.toLowerCase()));
  const isTaken = (name: string) => taken.has(name.toLowerCase());
  let lastId = highestId(workbookRels);

  const splice = (part: TextPart, more: readonly Splice[]) => {
    splices.set(part, [...(splices.get(part) ?? []), ...more]);
  };
  const changes = (): ZipChanges => {
    const types = overrides.join('');
    if (types !== '') splice(contentTypes, [appended(contentTypes.root, types)]);
    if (relations.length > 0 && workbookRels) splice(workbookRels, [appended(workbookRels.root, relations.join(''))]);
    for (const [part, edits] of splices) {
      const text = spliced(part.text, edits);
      if (text !== part.text) changed.set(part.name, encodeXml(text, part));
    }
    return { changed, added };
  };
  return {
    add: (name, bytes, contentType) => {
      added.push({ name, bytes });
      taken.add(name.toLowerCase());
      if (typeOf(name) === contentType && name.endsWith('.rels')) return;
      const { prefix } = contentTypes.root;
      overrides.push(`<${prefix}Override PartName="/${escaped(name)}" ContentType="${contentType}"/>`);
    },
    change: (name, bytes, before) => {
      if (before === undefined || !sameBytes(bytes, before)) changed.set(name, bytes);
    },
    drop: (name) => {
      changed.set(name, null);
      const lines = contentTypes.root.children.filter(
        (child) => attribute(contentTypes.text, child, 'PartName')?.toLowerCase() === `/${name.toLowerCase()}`,
      );
      splice(
        contentTypes,
        lines.map(({ start, end }) => ({ from: start, to: end, text: '' })),
      );
    },
    splice,
    freePart: (stem, extension) => {
      let number = 1;
      const named = () => `${stem}${number}${extension}`;
      while (isTaken(named()) || isTaken(relsName(named()))) number += 1;
      const name = named();
      taken.add(name.toLowerCase());
      return name;
    },
    relate: (kind, target) => {
      lastId += 1;
      const prefix = workbookRels?.root.prefix ?? '';
      const type = `${RELATIONSHIP_TYPES}/${kind}`;
      const path = escaped(relativeTo(workbook.name, target));
      relations.push(`<${prefix}Relationship Id="rId${lastId}" Type="${type}" Target="${path}"/>`);
      return `rId${lastId}`;
    },
    changes,
  };
}

/** Highest N of ids of the form `rIdN`; others cannot meet ours. */
function highestId(rels: TextPart | undefined): number {
  if (rels === undefined) return 0;
  return rels.root.children.reduce((highest, child) => {
    const number = /^rid(\d{1,9})$/i.exec(attribute(rels.text, child, 'Id') ?? '')?.[1];
    return number === undefined ? highest : Math.max(highest, Number(number));
  }, 0);
}

/** A target as its part writes it: relative while it lies in the part's folder, else from the root. */
export function relativeTo(part: string, target: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return folder !== '' && target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** Whether two parts hold the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
