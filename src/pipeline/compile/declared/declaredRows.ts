import { identityColumns } from '../../../catalogue/tables/identity';
import type { RecordTable } from '../../../catalogue/tables/recipe';
import { fingerprint } from '../../../domain/fingerprint';
import { plain } from '../../../domain/label';
import { standingCell } from '../standing';
import { byLine, type HandMade, type Line } from './declared';
import type { Compiling } from '../compiling';
import { columnNames, headingKey } from '../kept';

/** The keys of lines that come from a table made by hand. */
export const DECLARED = 'declared:';
/** Cells of a line that is more than the title of a group. */
const LEAST_CELLS = 2;
const IS_SUM = /^(?:total|subtotal)/;

/**
 * Lines of a table made by hand that ours has not, where ours has nothing but blank lines: each by what tells it from the others, so
 * that it is known again. A line that a person typed in ours already is left out.
 */
export function declaredRows(table: RecordTable, made: HandMade, compiling: Compiling): readonly Line[] {
  const identities = identityColumns[table.id] ?? [];
  const typed = typedIn(table, identities, compiling);
  const seen = new Set<string>();
  return [...byLine(made.standing)].flatMap(([line, cells]) => {
    const filled = [...cells.values()].filter(({ value }) => value !== null && value !== '');
    const name = identities
      .map((id) => cells.get(id)?.value)
      .find((value) => typeof value === 'string' && value !== '');
    if (IS_SUM.test(line) || filled.length < LEAST_CELLS || typeof name !== 'string') return [];
    const said = plain(name);
    if (typed.has(said) || seen.has(said)) return [];
    seen.add(said);
    return [{ key: `${DECLARED}${fingerprint(said)}`, line }];
  });
}

/** What people typed in the blank lines of ours, in the columns that tell lines apart. */
function typedIn(
  { id, columns }: RecordTable,
  identities: readonly string[],
  { byHand }: Compiling,
): ReadonlySet<string> {
  const standing = byHand.table(id);
  const names = columnNames(columns.map(({ heading, under }) => headingKey(heading, under)));
  const free = [...(standing?.rows.keys() ?? [])].filter((key) => key.startsWith('free:'));
  return new Set(
    free.flatMap((key) =>
      columns.flatMap((column, i) => {
        const value = identities.includes(column.id)
          ? standingCell(standing, key, names[i] ?? '')?.content.value
          : null;
        return typeof value === 'string' ? [plain(value)] : [];
      }),
    ),
  );
}
