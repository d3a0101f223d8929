import { openContract } from '../../src/app/contract';
import { grid } from '../support/grid';

const gap = `
  A-2.1 Emissions Gap (kt CO2e)
                      | BAU 2030 | Reduction | Remaining | Residual offsetting | Gap
  Transport           | 522      | 290       | 999       | 104                 | 128
  Buildings & Heating | 3172     | 1034      | 2138      | 634                 | 1504
  Total               | 3694     | 1324      | 2370      | 738                 | 1632`;

const nothing = { settings: {}, mapping: [] };
const opened = (here: string, there: string) =>
  openContract({
    workbook: grid(here, 'CCC'),
    others: [{ file: 'autre.xlsx', sha256: 'x', workbook: grid(there, 'Autre') }],
    stored: { ...nothing, sheets: [] },
    given: nothing,
  });
const wrong = (here: string, there: string) =>
  opened(here, there)
    .findings.filter(({ ruleId }) => ruleId === 'gap-arithmetic')
    .map(({ at }) => `${at?.sheet}!${at?.address}`);

test('a contract table of this workbook is checked, one of another workbook is not', () => {
  expect(wrong(gap, 'nothing here')).toEqual(['CCC!D3', 'CCC!F3']);
  expect(wrong('nothing here', gap)).toEqual([]);
});
