import type { Finding } from '../../src/domain/finding';
import { causeOf, countsSaid } from '../../src/report/causes';

const finding = (ruleId: string, sheet: string | null, severity: Finding['severity'] = 'warning'): Finding => ({
  ruleId,
  severity,
  at: sheet === null ? null : { sheet, address: 'B2' },
  data: {},
});

test('a cause is one rule in one sheet; cells are said where they are more', () => {
  const findings = [
    finding('not-a-number', 'GES'),
    finding('not-a-number', 'GES'),
    finding('not-a-number', 'Énergie'),
    finding('blank-total', 'GES', 'blocking'),
    finding('base-years-differ', null, 'information'),
  ];
  expect(new Set(findings.map(causeOf)).size).toBe(4);
  expect(countsSaid(findings, 'fr')).toEqual({ blocking: '1', warning: '2 (3 cellules)', information: '1' });
  expect(countsSaid(findings, 'en').warning).toBe('2 (3 cells)');
});
