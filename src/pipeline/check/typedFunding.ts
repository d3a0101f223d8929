import type { AddedColumn, StandingCell } from '../../domain/standingTable';
import { exactly, type Interval, printed, sumOf, times } from './interval';
import { figureIn } from './gap';
import { rounded, type Table } from './table';

/** Tables of the investment plan that cities widen with who pays, and their columns of cost. */
const COSTS: Readonly<Record<string, readonly string[]>> = {
  'IP-6': ['capex'],
  'IP-7': ['capex'],
  'IP-9': ['municipality', 'other'],
};
/** Running costs are of each year up to 2030: funders may pay these as well. */
const YEARS_TO_2030 = 5;
const A_SHARE =
  /% ?(?:of )?(?:costs? )?(?:covered|funded|financed)|(?:covered|funded|financed) ?\(?%|% ?(?:financ|couvert)/i;
const A_FUNDER =
  /\b(?:fund|grant|subsid|loan|bank|state|national|region|department|county|eu|erdf|feder|europe|ademe|own|equity|municipal|city|metropol|private|partner|green bond|[ée]tat|r[ée]gion|d[ée]partement|subvention|pr[êe]t|emprunt|fonds|autofinancement|financeur)/i;
const A_COST =
  /\b(?:cost|co[ûu]t|capex|opex|budget|investment|need|besoin|total|covered|financed|gap|co2|kwh|year|ann[ée]e|date|per|par)\b|%|\//i;

/** Columns that a city added to say which part of a cost is covered. */
export const coveredColumns = ({ standing }: Table): readonly AddedColumn[] =>
  (standing?.added ?? []).filter(({ text }) => A_SHARE.test(text));

const funderColumns = ({ standing }: Table): readonly AddedColumn[] =>
  (standing?.added ?? []).filter(
    ({ text, cells }) =>
      A_FUNDER.test(text) && !A_COST.test(text) && cells.some(({ value }) => typeof value === 'number'),
  );

/** What a row costs, what its funders bring, and the cell of the last of these. */
export interface TypedFunding {
  readonly at: StandingCell;
  readonly row: string;
  readonly cost: number;
  readonly funders: number;
  /** What the cost may be at most, running costs included, and what the funders may bring. */
  readonly most: Interval;
  readonly least: Interval;
  readonly brought: Interval;
}

/** The rows of a typed table in which both are figures. */
export function typedFunding(table: Table): readonly TypedFunding[] {
  const columns = COSTS[table.id];
  const funders = funderColumns(table);
  if (columns === undefined || funders.length === 0) return [];
  return [...table.rows.keys()].flatMap((row) => {
    const costs = columns.flatMap((column) => figureIn(table, row, column) ?? []);
    const paid = funders.flatMap(({ cells }) =>
      cells.filter((one) => one.row === row && typeof one.value === 'number'),
    );
    const at = paid.at(-1);
    if (costs.length < columns.length || at === undefined || row === 'total') return [];
    const opex = figureIn(table, row, 'opex');
    const least = sumOf(costs.map(rounded));
    const running = opex === null ? exactly(0) : times(rounded(opex), YEARS_TO_2030);
    return [
      {
        at,
        row: table.standing?.rows.find(({ id }) => id === row)?.text ?? row,
        cost: costs.reduce((sum, { cell }) => sum + cell.value, 0),
        funders: paid.reduce((sum, { value }) => sum + Number(value), 0),
        most: sumOf([least, running]),
        least,
        brought: sumOf(paid.map(({ value }) => printed(Number(value)))),
      },
    ];
  });
}
