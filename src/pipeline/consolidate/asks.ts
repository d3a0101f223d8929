import { askTables } from '../../catalogue/askTables';
import type { CityAsk, CityCell, CityFile } from '../../domain/cities';
import type { ComparedAsk } from '../../domain/consolidation';
import { termSaid } from '../../domain/termSaid';
import { levelsNamed } from './named';

/** Barriers, levers and asks of a file: those that it lists, else those that its tables hold. */
export const asksOf = (file: CityFile): readonly CityAsk[] => (file.asks.length > 0 ? file.asks : asksInTables(file));

function asksInTables({ cells }: CityFile): readonly CityAsk[] {
  const rows = new Map<string, Map<string, CityCell>>();
  for (const cell of cells) {
    if (askTables[cell.table] === undefined || cell.text === undefined || cell.text.trim() === '') continue;
    const key = `${cell.table} ${cell.row}`;
    rows.set(key, (rows.get(key) ?? new Map<string, CityCell>()).set(cell.column, cell));
  }
  return [...rows.values()].flatMap((row) => {
    const [cell] = row.values();
    const table = askTables[cell?.table ?? ''];
    const what = row.get(table?.what ?? '');
    if (table === undefined || what?.text === undefined) return []; // nothing is met nor asked for
    const forWhat = firstText(row, table.forWhat);
    const toWhom = firstText(row, table.toWhom);
    const byWhen = table.byWhen
      .map((column) => termSaid(row.get(column)?.text ?? ''))
      .find((said) => said !== undefined);
    return [
      {
        kind: table.kind,
        table: what.table,
        sheet: what.sheet,
        address: what.address,
        what: what.text,
        ...(forWhat !== undefined && { forWhat }),
        ...(toWhom !== undefined && { toWhom }),
        ...(byWhen !== undefined && { byWhen }),
      },
    ];
  });
}

const firstText = (row: ReadonlyMap<string, CityCell>, columns: readonly string[]): string | undefined =>
  columns.map((column) => row.get(column)?.text).find((text) => text !== undefined);

/** An ask with the levels that it is addressed to, in the city's own words. */
export const comparedAsk = (ask: CityAsk, city: number): ComparedAsk => ({
  ...ask,
  city,
  levels: ask.level === undefined ? levelsNamed(ask.toWhom ?? '') : [ask.level],
});
