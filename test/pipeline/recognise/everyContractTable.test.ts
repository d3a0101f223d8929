import { tableDescriptions } from '../../../src/catalogue/tables';
import type { Column, TableDescription } from '../../../src/catalogue/tables/description';
import { workbookOf } from '../../../src/domain/drawnWorkbook';
import { recognise } from '../../../src/pipeline/recognise/recognise';

type Cell = string | number | null;

/** Columns of ours are not the template's. */
const ownColumns = ({ columns }: TableDescription): readonly Column[] =>
  columns.filter(({ isAdded }) => isAdded !== true);

/** A heading that stands for a year of the city, as a city has it. */
const yearOf = (heading: string) =>
  heading.startsWith('Y') && heading.length < 4 ? `${2025 + Number(heading.slice(1).replace('−', '-'))}` : heading;

const value = ({ kind, id }: Column, row: number): Cell =>
  kind === 'text' ? `${id} of ${row}` : kind === 'share' ? '20 %' : 100 + row;

/** The table as its template has it: title, base year, one line of headings or two, rows with figures and words. */
function typed(table: TableDescription): readonly (readonly Cell[])[] {
  const columns = ownColumns(table);
  const isFixed = table.repeats === undefined;
  const labels = isFixed ? (table.rows.some(({ detail }) => detail !== undefined) ? [null, null] : [null]) : [];
  const isTwoLines = columns.some(({ group, under }) => group !== undefined || under !== undefined);
  const headings = columns.map(({ heading }) => yearOf(heading));
  const lines = isTwoLines
    ? columns.some(({ group }) => group !== undefined)
      ? [
          [...labels, ...columns.map(({ group }, i) => group ?? headings[i] ?? '')],
          [
            ...labels,
            ...columns.map(({ group, under }, i) => (group === undefined ? (under ?? null) : (headings[i] ?? ''))),
          ],
        ]
      : [
          [...labels, ...headings],
          [...labels, ...columns.map(({ under }) => under ?? null)],
        ]
    : [[...labels, ...headings]];
  const body = isFixed
    ? [
        ...table.rows.filter(({ isAdded, isFree }) => isAdded !== true && isFree !== true),
        ...(table.total ? [table.total] : []),
      ].map(({ label, detail = null }, i) => [
        ...[label, detail].slice(0, labels.length),
        ...columns.map((column) => value(column, i)),
      ])
    : [1, 2, 3].map((row) => columns.map((column) => value(column, row)));
  return [[table.title], ...(table.hasBaseYear ? [['Base year', 2019]] : []), ...lines, ...body];
}

const seenIn = (rows: readonly (readonly Cell[])[]) =>
  recognise(workbookOf([{ name: 'CCC', rows }], {}), 'en').flatMap(({ standing }) => standing ?? []);

const tables = tableDescriptions.filter(({ shape }) => shape === 'table');

test.each(tables.map((table) => [`${table.id} ${table.edition.versions.join('+')}`, table] as const))(
  '%s, typed as its template has it, is known again with every column',
  (_, table) => {
    const [seen, ...others] = seenIn(typed(table));
    expect(others).toEqual([]);
    expect([seen?.table, seen?.versions]).toEqual([table.id, table.edition.versions]);
    expect(seen?.columns.map(({ id }) => id)).toEqual(ownColumns(table).map(({ id }) => id));
  },
);
