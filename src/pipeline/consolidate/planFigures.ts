import type { CityCell, CityFile } from '../../domain/cities';
import type { CityFigure } from '../../domain/cityFigure';
import type { Operation } from '../../domain/consolidation';
import type { TaxBasis } from '../../domain/fact';
import { plain } from '../../domain/label';
import { fieldNamed, funderKind, levelNamed, rowNamed } from './named';
import { citySums } from './citySums';
import { inComparedUnit } from './units';

/** A row of a table that repeats: its cells by column. */
export type CityRow = ReadonlyMap<string, CityCell>;

const TOTAL = 'total';
/** Measures of a cost, and the column that holds each: a budget of which nobody says what it pays is neither of the others. */
const COSTED = {
  'IP-6': [
    ['capex', 'capex'],
    ['opex', 'opex'],
    ['estimate', 'budget'],
  ],
  'IP-9': [
    ['municipality', 'municipality'],
    ['other', 'other'],
  ],
} as const;

/**
 * Sums of the tables whose rows people add, within one city: reductions by emitting sector (B-2.2), costs by field and tax basis
 * (IP-6, IP-9), funders by kind (IP-4), and what a tonne avoided each year costs.
 */
export function planFigures(file: CityFile): readonly CityFigure[] {
  const sums = citySums(file.territory.level);
  for (const row of cityRows('B-2.2', file)) {
    const sector = rowNamed(textIn(row, 'sector'));
    for (const column of ['reduction', 'compensated'] as const) sums.add(column, sector, row.get(column));
  }
  for (const row of cityRows('IP-6', file)) {
    const field = fieldNamed(textIn(row, 'field'));
    for (const [measure, column] of COSTED['IP-6']) sums.add(measure, field, row.get(column), taxIn(row));
    sums.addRatio(row.get('capex'), row.get('impact'), taxIn(row));
  }
  for (const row of cityRows('IP-9', file)) {
    const field = fieldNamed(textIn(row, 'field'));
    for (const [measure, column] of COSTED['IP-9']) sums.add(measure, field, row.get(column), taxIn(row));
  }
  for (const row of cityRows('IP-4', file)) {
    sums.add('funder', funderIn(textIn(row, 'type'), file), row.get('size'), 'none'); // grants and loans carry no tax (design, promise 6)
  }
  return sums.figures();
}

/** A body of the plan's own level is the plan's own money, whatever it calls itself: contributions come from others. */
function funderIn(text: string, { territory }: CityFile): string {
  const kind = funderKind(text);
  return ['epci', 'other'].includes(kind) && levelNamed(text) === territory.level ? 'own' : kind;
}

/** What the plan counts, operation by operation: to know those that a city and its metropolis both write. */
export const operationsOf = (file: CityFile, city: number): readonly Operation[] =>
  (['IP-6', 'IP-9'] as const).flatMap((table) =>
    cityRows(table, file).flatMap((row) =>
      COSTED[table].flatMap(([measure, column]) => {
        const title = plain(textIn(row, 'action'));
        const cell = row.get(column);
        if (title === '' || cell?.value === undefined) return [];
        const { value = 0 } = inComparedUnit(cell.value, cell.unit ?? '');
        return [{ city, measure, part: fieldNamed(textIn(row, 'field')), title, taxBasis: taxIn(row), value }];
      }),
    ),
  );

/** The rows of a table, without its total. */
export function cityRows(table: string, { cells }: Pick<CityFile, 'cells'>): readonly CityRow[] {
  const rows = new Map<string, Map<string, CityCell>>();
  for (const cell of cells) {
    if (cell.table !== table || cell.row === TOTAL) continue;
    const row = rows.get(cell.row) ?? new Map<string, CityCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return [...rows.values()];
}

/** The words of a row in a column; none where it has none. */
export const textIn = (row: CityRow, column: string): string => row.get(column)?.text ?? '';

/** What the row says of its tax; what it does not say is unknown, and stands apart from both. */
export function taxIn(row: CityRow): TaxBasis {
  const said = /\b(HT|TTC)\b/.exec(textIn(row, 'tax').toUpperCase())?.[1];
  const own = [...row.values()].find(({ taxBasis }) => taxBasis !== undefined)?.taxBasis;
  return said === 'HT' || said === 'TTC' ? said : (own ?? 'unknown');
}
