import type { PlannedCell, SheetPlan } from '../../src/domain/plan';

/**
 * One of the contract's tables from text. The first line is the table's identifier and unit, then the identifiers of its
 * columns; each other line is the identifier of a row, then its cells. A key is made of both: `buildings/total`.
 *
 *     310     a typed figure, as precise as it is written      62%   0.62, shown as 62 %
 *     =310    what a formula computes to, not rounded          ?     a blank that the template does not allow
 *     abc…500 a text of 500 characters
 *     NE      text                                             (empty) no cell
 *     90<310  90 typed by a person where we write 310, `90<` where we leave the cell to people
 *
 * A line `base-year | 2019` is the table's header.
 */
export function tablePlan(text: string): SheetPlan {
  const [head = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [table = '', unit = ''] = (head[0] ?? '').split(/\s*\((.*)\)/);
  const columns = head.slice(1);
  return {
    table,
    name: `CCC ${table}`,
    visibility: 'visible',
    rows: [
      { cells: head.map((value) => ({ value })) },
      ...lines.map(([row = '', ...cells]) => ({
        key: row,
        cells: [
          { value: row },
          ...cells.map((cell, i) => planned(cell, `${row}/${row === 'base-year' ? 'value' : columns[i]}`, unit)),
        ],
      })),
    ],
    columns: head.map(() => ({ width: 12 })),
    merges: [],
    links: [],
    print: { orientation: 'landscape' },
    hasGridLines: false,
  };
}

function planned(cell: string, key: string, unit: string): PlannedCell | null {
  if (cell === '') return null;
  const [, theirs, ours] = /^(.+)<(.*)$/.exec(cell) ?? [];
  if (theirs !== undefined && ours !== undefined) {
    const byHand = { ours: { value: ours === '' ? null : valueIn(ours) }, standsAt: { sheet: '', address: 'A1' } };
    return { ...planned(theirs, key, unit), value: valueIn(theirs), byHand };
  }
  if (cell === '?') return { value: null, key, isRequired: true };
  const [, share] = /^(-?\d+)%$/.exec(cell) ?? [];
  if (share !== undefined) return { value: Number(share) / 100, key, unit: '%', format: { numberFormat: '0%' } };
  const [, computed] = /^=(-?[\d.]+)$/.exec(cell) ?? [];
  if (computed !== undefined) return { value: Number(computed), formula: 'SUM(X1)', key, unit, isRequired: true };
  return { value: valueIn(cell), key, isRequired: true, ...(unit !== '' && { unit }) };
}

const valueIn = (text: string): number | string => {
  const [, start, length] = /^(.+)…(\d+)$/.exec(text) ?? [];
  if (start !== undefined) return start.padEnd(Number(length), 'x');
  return /^-?[\d.]+$/.test(text) ? Number(text) : text;
};
