import { attribute } from './attributes';
import { inflateEntry } from './inflate';
import type { PackageEdit } from './packageEdit';
import type { Package } from './parts';

/**
 * Drops the calculation chain when it names a sheet whose content was replaced: an entry for a cell that no longer holds
 * a formula makes Excel repair the file, while a missing chain is simply made again (office/xlsx-package.md, 5.2).
 */
export function dropChainOf(edit: PackageEdit, book: Package, sheetIds: readonly number[]): void {
  const { zip, relationships, workbookRels } = book;
  const chain = relationships.find(({ kind }) => kind === 'calcChain');
  const entry = chain && zip.entry(chain.target);
  if (chain === undefined || entry === undefined || sheetIds.length === 0) return;
  const bytes = inflateEntry(zip, entry);
  const text = bytes.ok ? new TextDecoder().decode(bytes.value) : '';
  const isNamed = sheetIds.some((id) => text.includes(` i="${id}"`) || text.includes(` i='${id}'`));
  if (bytes.ok && !isNamed) return;
  edit.drop(entry.name);
  const lines =
    workbookRels?.root.children.filter((child) => attribute(workbookRels.text, child, 'Id') === chain.id) ?? [];
  if (workbookRels) {
    edit.splice(
      workbookRels,
      lines.map(({ start, end }) => ({ from: start, to: end, text: '' })),
    );
  }
}
