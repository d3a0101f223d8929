import { contractTables, isTableId, tableCode } from '../../catalogue/tableNames';
import { positionOf } from '../../domain/cell';
import { fingerprint } from '../../domain/fingerprint';
import { plain } from '../../domain/label';
import type { PackCell } from '../../domain/packCell';
import type { ReaderRemark, RefusedRemark, RemarkRefusal, WrittenRemark } from '../../domain/remarks';

/** A remark's place: on a cell, a whole table, or the contract. */
type Place = Omit<ReaderRemark, 'id' | 'remark' | 'by' | 'wanted'>;

/**
 * A reader's remarks at the cells of a pack that they speak of. A cell is named by its address (`F8`, `CCC !F8`), by its key
 * (`buildings/total`), or by the words of its row and column; a table by its identifier, its number or its sheet.
 */
export function placeRemarks(
  written: readonly WrittenRemark[],
  cells: readonly PackCell[],
): { readonly placed: readonly ReaderRemark[]; readonly refused: readonly RefusedRemark[] } {
  const placed: ReaderRemark[] = [];
  const refused: RefusedRemark[] = [];
  for (const one of written) {
    const { line, remark, by, wanted } = one;
    const place = remark === '' ? 'no-remark' : placeOf(one, cells);
    if (typeof place === 'string') {
      const at = [one.table, one.cell, one.row, one.column].filter((said) => said !== '').join(' · ');
      refused.push({ line, why: place, at });
      continue;
    }
    const id = fingerprint(`${place.table ?? ''}|${place.key ?? ''}|${place.address ?? ''}|${remark}`);
    placed.push({ id, ...place, remark, ...(by !== '' && { by }), ...(wanted !== '' && { wanted }) });
  }
  return { placed, refused };
}

function placeOf(said: WrittenRemark, cells: readonly PackCell[]): Place | RemarkRefusal {
  const whole = /^(.+)!(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(said.cell);
  const named = whole?.[1]?.replace(/^'|'$/g, '').replace(/''/g, "'") ?? said.table;
  const address = (whole?.[2] ?? said.cell).replaceAll('$', '').toUpperCase();
  if (named === '') return said.cell === '' && said.row === '' && said.column === '' ? {} : 'no-such-table';
  const own = cells.filter((cell) => isNamed(cell, named));
  const [first] = own;
  if (first === undefined) return 'no-such-table';
  const { table, sheet } = first;
  if (said.cell === '' && said.row === '' && said.column === '') return { table, sheet };
  if (/^[A-Z]{1,3}\d{1,7}$/.test(address)) return atAddress(address, own) ?? 'no-such-cell';
  const found = own.filter((cell) => (said.cell === '' ? isAt(cell, said) : cell.key === said.cell));
  if (found.length > 1) return 'two-cells';
  return found[0] === undefined ? 'no-such-cell' : cellPlace(found[0]);
}

const cellPlace = ({ table, key, sheet, address, rowLabel, columnLabel, sources }: PackCell): Place => ({
  table,
  ...(key !== undefined && { key }),
  sheet,
  address,
  ...labelOf(rowLabel, columnLabel),
  ...(sources !== undefined && { sources }),
});

function labelOf(...words: readonly (string | undefined)[]): Pick<Place, 'label'> {
  const label = words.filter((one) => one !== undefined && one !== '').join(' · ');
  return label === '' ? {} : { label };
}

/** A cell by its address; a blank one by what its row and its column are in the others of the table. */
function atAddress(address: string, own: readonly PackCell[]): Place | null {
  const exact = own.find((cell) => cell.address === address);
  if (exact !== undefined) return cellPlace(exact);
  const at = positionOf(address);
  const inRow = own.find((cell) => positionOf(cell.address).row === at.row && cell.rowKey !== undefined);
  const inColumn = own.find((cell) => positionOf(cell.address).col === at.col && cell.columnKey !== undefined);
  if (inRow?.rowKey === undefined || inColumn?.columnKey === undefined) return null;
  const key = `${inRow.rowKey}/${inColumn.columnKey}`;
  return { table: inRow.table, key, sheet: inRow.sheet, address, ...labelOf(inRow.rowLabel, inColumn.columnLabel) };
}

const isAt = (
  { rowKey, rowLabel = '', columnKey, columnLabel = '' }: PackCell,
  { row, column }: WrittenRemark,
): boolean => isSaid(row, [rowKey ?? '', rowLabel]) && isSaid(column, [columnKey ?? '', columnLabel]);

const isSaid = (said: string, names: readonly string[]): boolean =>
  said !== '' && names.some((name) => name !== '' && plain(name) === plain(said));

/** `A-1.3`, `Tableau 6`, `Table 6`, `CCC A-1.3`. */
function isNamed({ table, sheet }: PackCell, named: string): boolean {
  const said = plain(named);
  if (plain(table) === said || plain(sheet) === said || plain(sheet) === `ccc ${said}`) return true;
  if (!isTableId(table) || contractTables[table] === undefined) return false;
  return (['early', 'late'] as const).some((numbering) => {
    const { fr, en } = tableCode(table, numbering);
    return plain(fr) === said || plain(en) === said;
  });
}
