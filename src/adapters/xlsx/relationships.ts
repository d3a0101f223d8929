import type { FileProblem } from '../../domain/problem';
import { done, type Result } from '../../domain/result';
import { attributesOf } from './attributes';
import { readTextPart, type TextPart } from './textPart';
import type { Zip } from './zip';

/** A relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, the same in the transitional and strict forms: `worksheet`, `customXml`. */
  readonly kind: string;
  /** The type as written. */
  readonly type: string;
  /** The part's name from the package's root, without a leading slash; an address as written when external. */
  readonly target: string;
  /** The target as written: a reader met finds notes by these very letters. */
  readonly written: string;
  readonly isExternal: boolean;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package itself, as `''`, → `_rels/.rels`. */
export const relsName = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The relationships of a part; a part without any has an empty list. */
export function relationshipsOf(zip: Zip, part: string): Result<readonly Relationship[], FileProblem> {
  const entry = zip.entry(relsName(part));
  if (entry === undefined) return done([]);
  const read = readTextPart(zip, entry);
  return read.ok ? done(relationshipsIn(read.value, part)) : read;
}

/** The relationships that a `.rels` part of `part` declares. */
export const relationshipsIn = ({ text, root }: TextPart, part: string): readonly Relationship[] =>
  root.children.flatMap((child) => {
    if (child.local !== 'Relationship') return [];
    const found = new Map(attributesOf(text, child).map(({ name, value }) => [name, value]));
    const [id, type, target] = [found.get('Id'), found.get('Type'), found.get('Target')];
    if (id === undefined || type === undefined || target === undefined) return [];
    const isExternal = found.get('TargetMode') === 'External';
    return [
      {
        id,
        type,
        written: target,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolved(target, part),
        isExternal,
      },
    ];
  });

/** A target seen from its part: absolute from the root, else from the part's folder; `..` cannot climb above the root. */
export function resolved(target: string, part: string): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/s, '');
  const folder = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...folder, ...path.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
