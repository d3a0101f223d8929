import { plain } from '../../domain/label';
import { type Column, narrativeIn, type Report, writtenIn } from './actionValues';
import type { TableToRead } from './tableToRead';

/** Plain titles of the actions that have sub-actions on rows of their own. */
export const dividedIn = (table: TableToRead, title: Column): ReadonlySet<string> =>
  new Set(
    (table.layout.leftOut ?? [])
      .filter(({ why }) => why === 'sub-action')
      .map(({ entry }) => plain(narrativeIn(table, title, entry))),
  );

/** A sub-action's figures are a part of its action's, never the whole. */
export function reportPart(table: TableToRead, column: Column | undefined, row: number, report: Report): void {
  const text = writtenIn(table, column, row);
  if (text !== '') report('sub-actions', text, column);
}
