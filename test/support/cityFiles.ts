import type { CityCell, CityFile, CityObservation } from '../../src/domain/cities';

/** A city's file that says what a test does not care for: nothing. */
export const cityFile = (over: Partial<CityFile> & Pick<CityFile, 'file' | 'territory'>): CityFile => ({
  origin: 'pack',
  kind: 'final',
  contract: { baselineYear: 2019, targetYear: 2030, inventoryMethod: 'territorial' },
  cells: [],
  observations: [],
  actions: [],
  asks: [],
  chapters: [],
  counts: { blocking: 0, warning: 0, information: 0, justified: 0 },
  ...over,
});

/** A measured figure of the common core, in the core's unit. */
export const observed = (
  indicator: string,
  year: number,
  value: number,
  over: Partial<CityObservation> = {},
): CityObservation => ({
  indicator,
  year,
  value,
  status: 'measured',
  level: 'epci',
  unit: 'tCO2e/an',
  sheet: 'GES',
  address: 'C5',
  ...over,
});

/**
 * Cells of one table from a small grid: headings are columns, the first cell of each line is its row. A number is a figure in `unit`,
 * a notation key stands as one, anything else is words.
 */
export function tableCells(
  table: string,
  unit: string,
  grid: string,
  over: Partial<CityCell> = {},
): readonly CityCell[] {
  const [headings = [], ...lines] = grid
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((one) => one.trim()));
  return lines.flatMap(([row = '', ...values], i) =>
    values.flatMap((said, col): readonly CityCell[] => {
      const column = headings[col + 1] ?? '';
      const at = { table, sheet: `CCC ${table}`, address: `${'CDEFGHIJK'[col] ?? 'Z'}${i + 7}` };
      const named = { ...at, row, rowLabel: row, column, columnLabel: column };
      if (said === '') return [];
      if (['NO', 'NE', 'IE', 'C'].includes(said)) return [{ ...named, unit, missing: said as 'NE', ...over }]; // as listed
      return Number.isNaN(Number(said))
        ? [{ ...named, text: said }]
        : [{ ...named, unit, value: Number(said), ...over }];
    }),
  );
}
