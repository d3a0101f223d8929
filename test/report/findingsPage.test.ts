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

const chart = {
  id: 'emissions',
  title: 'Émissions par <secteur>',
  unit: 'kt CO₂e/an',
  bars: [
    { label: 'Bâtiments', value: 1000 },
    { label: 'Forêt', value: -250 },
  ],
};

test('a chart is read without colour: each bar has its words and its figure, told in a sentence and in a table', () => {
  const page = findingsPage({ findings: [], justified: new Map() }, 'plan.xlsx', 'fr', [chart]);
  expect(page).toContain('<desc id="emissions-told">Bâtiments 1\u202f000 ; Forêt -250.</desc>');
  expect(page).toContain('<td>Forêt</td><td>-250</td>');
  expect(page).toContain('Émissions par &lt;secteur&gt; (kt CO₂e/an)');
  expect(page).not.toContain('<script');
});

test('a bar under zero goes to the left of the others', () => {
  const page = findingsPage({ findings: [], justified: new Map() }, 'plan.xlsx', 'fr', [chart]);
  const bars = [...page.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)"/g)].map(([, x, width]) => [x, width]);
  expect(bars).toEqual([
    ['104.0', '416.0'],
    ['0.0', '104.0'],
  ]);
});
