import { grid } from '../../support/grid';
import { pageHost } from '../../support/pageHosts';
import { sheetPlan } from '../../support/sheetPlans';
import { describePageHost } from '../pageHost.contract';

jest.setTimeout(120_000);

const NAME = 'Excel, by Microsoft’s client over the living spreadsheet';
const watched = describePageHost(NAME, 'excelHosts.html', 'openExcel');

describe('what only Excel’s own calls make is there in the grid, and goes when it is taken back', () => {
  const before = grid(`
    kt CO2e   | 2019 | 2021
    Transport | 310  | '01044
    Total     | =B2*2 => 620 |`);
  const sheet = sheetPlan(
    'A-1.3',
    [
      ['Secteur', { value: 2019, format: { font: { isBold: true, color: '0B5563', size: 14 }, fill: 'E6F0F2' } }],
      [
        'Transport',
        {
          value: 310_000,
          formula: 'Bilan!B2*1000',
          format: { numberFormat: '#,##0', align: 'right', border: { bottom: '5B6B6E' } },
        },
      ],
      [null, { value: "'=note", format: { isWrapped: true, valign: 'top', indent: 2 } }],
    ],
    {
      columns: [{ width: 4, isHidden: true }, { width: 30 }],
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
      frozen: { rows: 1, cols: 1 },
      links: [{ row: 1, col: 0, to: { sheet: 'Bilan', address: 'B2' }, tip: 'voir' }],
      tabColor: '0B5563',
      hasGridLines: false,
    },
  );

  test('looks, merges, sizes, links, frozen panes, marks and names, as the plan says them', async () => {
    const host = await pageHost(watched().page, 'openExcel', before);
    await host.apply({ edits: [], sheets: [sheet], stored: { text: '{"version":1}' } });
    const { sheets, names, xml } = await host.picture();
    const [, ours] = sheets;
    expect(ours).toMatchObject({
      name: 'CCC A-1.3',
      visibility: 'visible',
      merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
      lines: { A1: [4, true], B1: [30, false] },
      layout: { frozen: { rows: 1, cols: 1 }, hasGridLines: false, tabColor: '0B5563' },
      cells: {
        A2: { value: 'Transport', link: { to: 'Bilan!B2', tip: 'voir' } },
        B1: { value: 2019, look: { font: { isBold: true, color: '0B5563', size: 14 }, fill: 'E6F0F2' } },
        B2: {
          value: 310_000,
          formula: 'Bilan!B2*1000',
          format: '#,##0',
          look: { align: 'right', border: { bottom: '5B6B6E' } },
        },
        B3: { value: "'=note", formula: null, look: { isWrapped: true, valign: 'top', indent: 2 } },
      },
    });
    expect(names.filter((name) => name.endsWith('(hidden)'))).toHaveLength(1);
    expect(xml).toHaveLength(1);
  });

  test('a new content, taken back, leaves no trace', async () => {
    const host = await pageHost(watched().page, 'openExcel', before);
    await host.apply({ edits: [], sheets: [sheet] });
    const first = await host.picture();
    const other = sheetPlan('A-1.3', [['Secteur', 2030], ['Bâtiments', 1, 2], [], ['x']], { tabColor: 'AA0000' });
    const at = { sheet: 'Bilan', address: 'B2' };
    await host.apply({ edits: [{ at, from: 310, to: 31 }], sheets: [other], stored: { text: '{"version":1}' } });
    expect((await host.picture()).sheets[0]?.cells['B3']).toMatchObject({ formula: 'B2*2', value: 62 });
    expect(await host.takeBack()).toEqual({ ok: true, value: { left: [] } });
    expect(await host.picture()).toEqual(first);
  });
});

test('nothing is said on the console, and nothing is asked of another address', () => {
  expect([watched().errors, watched().outside]).toEqual([[], []]);
});
