import { positionOf } from '../../domain/cell';
import type { Edit } from '../../domain/plan';
import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { cellXml } from './cellXml';
import { cellSplices, type NewCell } from './cellSplices';
import type { PackageEdit } from './packageEdit';
import type { Package } from './parts';
import type { ListedSheet } from './sheetList';
import { readTextPart } from './textPart';

/**
 * Writes accepted fixes into the officer's sheets: only the `<c>` elements of the edited cells change, their style
 * stays. The value is a constant; text is inline, so that shared strings stay as they are.
 */
export function editCells(
  edit: PackageEdit,
  { zip }: Package,
  sheets: readonly ListedSheet[],
  edits: readonly Edit[],
): Result<null, FileProblem> {
  const bySheet = new Map<string, Edit[]>();
  for (const one of edits) bySheet.set(one.at.sheet, [...(bySheet.get(one.at.sheet) ?? []), one]);
  for (const [name, wanted] of bySheet) {
    const sheet = sheets.find((one) => one.name === name);
    const entry = sheet?.part === undefined ? undefined : zip.entry(sheet.part);
    if (entry === undefined) return failed({ kind: 'missing-sheet-part', file: zip.file, sheet: name });
    const part = readTextPart(zip, entry);
    if (!part.ok) return part;
    const cells = wanted.map(({ at, to, toFormula }): NewCell => ({
      ...positionOf(at.address),
      ...cellXml(to, toFormula),
    }));
    edit.splice(part.value, cellSplices(part.value, cells));
  }
  return done(null);
}
