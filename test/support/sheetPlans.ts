import type { CellValue } from '../../src/domain/cell';
import type { PlannedCell, SheetPlan, WritePlan } from '../../src/domain/plan';

/** A sheet of ours from rows of values: a title in bold on a fill, then figures with thousands; more where a test says so. */
export function sheetPlan(
  table: string,
  rows: readonly (readonly (CellValue | PlannedCell)[])[],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    table,
    name: `CCC ${table}`,
    visibility: 'visible',
    rows: rows.map((cells, row) => ({
      cells: cells.map((cell) => {
        if (cell === null) return null;
        if (typeof cell === 'object' && 'value' in cell) return cell;
        return { value: cell, format: row === 0 ? HEADING : FIGURE };
      }),
    })),
    columns: [{ width: 24 }, { width: 12 }],
    merges: [],
    links: [],
    print: { orientation: 'landscape', titleRows: [0, 0] },
    hasGridLines: false,
    ...more,
  };
}

const HEADING = { font: { isBold: true, color: 'FFFFFF' }, fill: '0B5563', isWrapped: true } as const;
const FIGURE = { numberFormat: '#,##0', border: { bottom: 'C8C6C4' } } as const;

/** Two tables, a formula on the officer's sheet, and something to remember. */
export const twoTables = (source = 'Bilan GES'): WritePlan => ({
  edits: [],
  sheets: [
    sheetPlan('A-1.3', [
      ['Sector', 2019],
      ['Transport', { value: 310_000, formula: `'${source.replace(/'/g, "''")}'!B2*1000` }],
    ]),
    sheetPlan('lineage', [['Cell', 'Source']], { visibility: 'hidden', name: 'CCC Origine' }),
  ],
  stored: {
    text: JSON.stringify({
      version: 1,
      settings: {},
      mapping: [],
      sheets: [
        { table: 'A-1.3', name: 'CCC A-1.3' },
        { table: 'lineage', name: 'CCC Origine' },
      ],
    }),
  },
});
