import type { FileProblem } from '../../domain/problem';
import { attribute } from './attributes';
import { childNamed } from './outline';
import type { Package } from './parts';
import { sheetsOf } from './sheetList';

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Why our sheets cannot be added to a workbook that can be read, or nothing (office/xlsx-package.md, section 9). */
export function refusalOf(book: Package): FileProblem | null {
  const { zip, roots, relationships, workbook, isStrict } = book;
  const { file } = zip;
  const protection = childNamed(workbook.root, 'workbookProtection');
  if (zip.hasBackslashes) return { kind: 'ambiguous-parts', file };
  if (roots.some(({ kind }) => kind === 'origin') || zip.entries.some(({ name }) => /^_xmlsignatures\//i.test(name))) {
    return { kind: 'signed', file };
  }
  if (protection !== undefined && isTrue(attribute(workbook.text, protection, 'lockStructure'))) {
    return { kind: 'locked-structure', file };
  }
  if (relationships.some(({ kind }) => kind === 'revisionHeaders')) return { kind: 'shared-workbook', file };
  if (isStrict) return { kind: 'strict-format', file };
  const lost = sheetsOf(book).find(({ kind }) => kind === 'missing');
  if (lost !== undefined) return { kind: 'missing-sheet-part', file, sheet: lost.name };
  return book.workbookRels === undefined || childNamed(workbook.root, 'sheets') === undefined
    ? { kind: 'damaged', file, detail: workbook.name }
    : null;
}
