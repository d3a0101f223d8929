import { findingsPage } from '../../src/report/findingsPage';

const finding = {
  ruleId: 'error-value',
  severity: 'blocking',
  at: { sheet: 'GES 2019', address: 'C5' },
  data: { text: '<script>alert(1)</script>', indicator: 'ghg-total', year: '2019', code: '#REF!' },
} as const;

test('a page of findings says what and where, and writes cells’ text as text', () => {
  const page = findingsPage({ findings: [finding], justified: new Map() }, 'plan <2024>.xlsx', 'fr');
  expect(page).toContain("'GES 2019'!C5");
  expect(page).toContain('BLOQUANTS : 1');
  expect(page).toContain('plan &lt;2024&gt;.xlsx');
  expect(page).not.toContain('<script');
});

test('a page without findings says so', () => {
  expect(findingsPage({ findings: [], justified: new Map() }, 'plan.xlsx', 'en')).toContain('No finding.');
});
