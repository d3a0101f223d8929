import { compileTables } from '../../../src/pipeline/compile/compileTables';
import { heightFor, linesOf, printed } from '../../../src/pipeline/compile/layout';
import { lineageSheet } from '../../../src/pipeline/compile/lineageSheet';
import { action, dossierOf, observation } from '../../support/facts';
import { grid } from '../../support/grid';

const workbook = grid('');
const long = 'Réduire le trafic de transit par une voie réservée et un péage, '.repeat(8);
const plans = compileTables(
  dossierOf([
    observation('ghg-residentiel', 2019, 'GES!B2', 338.4, { unit: 'ktCO2e/an' }),
    observation('ghg-tertiaire', 2019, 'GES!B3', 246.1, { unit: 'ktCO2e/an' }),
    action('1', 'Voie réservée', 5, { description: long }),
  ]),
  workbook,
);
const plan = (table: string) => plans.find((one) => one.table === table);

test('an ampersand in a title is printed, not read as a code', () => {
  expect(printed('Climate & energy')).toBe('Climate && energy');
  for (const { print } of plans) expect((print.header ?? '').replace(/&&/g, '')).not.toContain('&');
});

test('a table of actions, too wide for a page, prints on two, its first columns on each', () => {
  expect(plan('B-2.2')?.print).toMatchObject({ pagesWide: 2, titleCols: [0, 1] });
  expect(plan('A-1.3')?.print.pagesWide).toBeUndefined();
});

test('a row is as high as its longest text needs', () => {
  expect(heightFor([{ text: 'court', width: 40 }])).toBeLessThan(25);
  expect(heightFor([{ text: long, width: 40 }])).toBeGreaterThanOrEqual(linesOf(long, 40) * 15);
  for (const table of ['A-1.3', 'B-2.2']) {
    for (const { cells, height = 0 } of plan(table)?.rows.filter(
      ({ key }) => !/^(?:note|title|template)/.test(key ?? ''),
    ) ?? []) {
      cells.forEach((cell, i) => {
        if (i === 0 || cell?.format?.isWrapped !== true || typeof cell.value !== 'string') return;
        const small = cell.format.font?.size === 9;
        const width = (plan(table)?.columns[i]?.width ?? 0) * (small ? 1.08 : 1);
        expect(height).toBeGreaterThanOrEqual(Math.min(400, linesOf(cell.value, width) * (small ? 12.5 : 15)));
      });
    }
  }
});

test('in the lineage sheet no text is cut by its row', () => {
  const { rows, columns } = lineageSheet(plans, workbook, 'Lignée', 'fr', false).plan;
  const body = rows.slice(3);
  expect(body.length).toBeGreaterThan(0);
  for (const { cells, height = 0 } of body) {
    cells.forEach((cell, i) => {
      if (i === 0 || typeof cell?.value !== 'string') return;
      expect(height).toBeGreaterThanOrEqual(linesOf(cell.value, (columns[i]?.width ?? 0) * 1.08) * 12.5);
    });
  }
});
