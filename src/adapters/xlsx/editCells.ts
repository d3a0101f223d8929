import { positionOf } from '../../domain/cell';
import type { Edit } from '../../domain/plan';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { cellXml, type CellXml } from './cellXml';
import { formulaMarks, insideArray, speltOut } from './formulaMarks';
import { cellSplices, type NewCell } from './cellSplices';
import { knownStrings } from './knownStrings';
import type { PackageEdit } from './packageEdit';
import type { Package } from './parts';
import type { ListedSheet } from './sheetList';
import { readTextPart } from './textPart';

/**
 * Writes accepted fixes, and what a person typed, into sheets of the file: only the `<c>` elements of the edited cells change,
 * their style stays. Shared strings stay as they are: a text that is one of them names it, so that what is put back is as it was; another is
 * inline. A formula that others share is first written
 * out in them; a cell that is one of several results of one formula is refused. A value computed anew leaves its formula.
 */
export function editCells(
  edit: PackageEdit,
  book: Package,
  sheets: readonly ListedSheet[],
  edits: readonly Edit[],
): Result<null, Problem> {
  const { zip } = book;
  const strings = edits.some(isText) ? knownStrings(book) : new Map<string, number>();
  const bySheet = new Map<string, Edit[]>();
  for (const one of edits) {
    const list = bySheet.get(one.at.sheet);
    if (list === undefined) bySheet.set(one.at.sheet, [one]);
    else list.push(one);
  }
  for (const [name, wanted] of bySheet) {
    const sheet = sheets.find((one) => one.name === name);
    const entry = sheet?.part === undefined ? undefined : zip.entry(sheet.part);
    if (entry === undefined) return failed({ kind: 'missing-sheet-part', file: zip.file, sheet: name });
    const part = readTextPart(zip, entry);
    if (!part.ok) return part;
    const marks = formulaMarks(part.value);
    const replaced = wanted.filter((one) => !isValueOnly(one));
    const blocked = insideArray(replaced, marks);
    if (blocked !== undefined) return failed({ kind: 'part-of-array', at: blocked.at });
    const spelt = speltOut(marks, new Set(replaced.map(({ at }) => at.address)), part.value.root.prefix);
    const keeps = (one: Edit) => isValueOnly(one) && !spelt.has(one.at.address);
    const cells = wanted.map((one): NewCell => ({
      ...positionOf(one.at.address),
      ...contentOf(one, strings),
      keepsFormula: keeps(one),
    }));
    const written = new Set(wanted.filter((one) => !keeps(one)).map(({ at }) => at.address));
    const expanded = [...spelt].flatMap(([address, splice]) => (written.has(address) ? [] : [splice]));
    edit.splice(part.value, [...cellSplices(part.value, cells), ...expanded]);
  }
  return done(null);
}

const isText = ({ to, toFormula }: Edit): boolean => typeof to === 'string' && toFormula === undefined;

function contentOf(edit: Edit, strings: ReadonlyMap<string, number>): CellXml {
  const { to, toFormula } = edit;
  const place = typeof to === 'string' && isText(edit) ? strings.get(to) : undefined;
  return place === undefined ? cellXml(to, toFormula) : { type: ' t="s"', inner: `<v>${place}</v>` };
}

/** The formula stands: only what it computes to changes. */
export const isValueOnly = ({ fromFormula, toFormula }: Edit): boolean =>
  toFormula !== undefined && fromFormula === toFormula;
