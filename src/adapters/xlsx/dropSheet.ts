import { markName } from '../../domain/markName';
import { titleDropped } from './appProperties';
import { attribute } from './attributes';
import { definedNamesOf } from './definedNames';
import { childNamed } from './outline';
import type { PackageEdit } from './packageEdit';
import type { Package } from './parts';
import { relationshipsOf, relsName } from './relationships';
import type { ListedSheet } from './sheetList';
import { readTextPart } from './textPart';

/**
 * Takes a sheet of ours, the last of the workbook, out of the file with all that came with it: the index parts are then as they were before
 * it was added. Never another than the last: names and views count sheets.
 */
export function dropSheet(edit: PackageEdit, book: Package, sheets: readonly ListedSheet[], table: string): void {
  const { zip, workbook, workbookRels, relationships } = book;
  const last = sheets.at(-1);
  if (last?.part === undefined) return;
  const { part, element } = last;
  const own = relationshipsOf(zip, part);
  const reached = (own.ok ? own.value : []).flatMap(({ target, isExternal }) =>
    isExternal ? [] : (zip.entry(target)?.name ?? []),
  );
  for (const name of [part, ...(zip.entry(relsName(part)) ? [relsName(part)] : []), ...reached]) edit.drop(name);
  edit.splice(workbook, [without(element), ...namesDropped(book, sheets.length - 1, table)]);
  const id = relationships.find(({ target, isExternal }) => !isExternal && zip.entry(target)?.name === part)?.id;
  const line = workbookRels?.root.children.find((child) => attribute(workbookRels.text, child, 'Id') === id);
  if (workbookRels !== undefined && line !== undefined) edit.splice(workbookRels, [without(line)]);
  const properties = book.roots.find(({ kind, isExternal }) => !isExternal && /^extended-?properties$/i.test(kind));
  const entry = properties && zip.entry(properties.target);
  const titles = entry && readTextPart(zip, entry);
  const worksheets = sheets.filter(({ kind }) => kind === 'worksheet').map(({ name }) => name);
  if (titles?.ok === true) edit.splice(titles.value, titleDropped(titles.value, worksheets));
}

const without = ({ start, end }: ListedSheet['element']) => ({ from: start, to: end, text: '' });

/** Its mark and the names local to it; the list too, where it held nothing else. */
function namesDropped({ workbook }: Package, place: number, table: string) {
  const names = definedNamesOf(workbook);
  const gone = names.filter(
    ({ name, localSheet }) =>
      localSheet === place || (localSheet === undefined && name.toLowerCase() === markName(table).toLowerCase()),
  );
  const list = childNamed(workbook.root, 'definedNames');
  return list !== undefined && gone.length === names.length
    ? [without(list)]
    : gone.map(({ element }) => without(element));
}
