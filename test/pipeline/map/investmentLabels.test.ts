import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** What each heading of a plan of one row is taken for. */
function meantBy(title: string, headings: string): readonly string[] {
  const row = headings
    .split('|')
    .map((_, i) => (i === 0 ? 'Gymnase' : `${i * 10}`))
    .join(' | ');
  const { mapping } = understood(grid(`${title}\n${headings}\n${row}`, 'PPI'));
  return mapping
    .filter(({ meaning }) => /^(?:money|ignore)/.test(meaning))
    .map(({ label, meaning }) => `${label}: ${meaning}`);
}

test('the first and the last column of years may hold several: never taken for one year', () => {
  expect(meantBy('PPI en k€ TTC', 'Opération | 2024 et avant | 2025 | 2026 | 2027-2029 | 2030 et + | Total')).toEqual([
    '2024 et avant: money:estimate:before',
    '2025: money:estimate:2025',
    '2026: money:estimate:2026',
    '2027-2029: money:estimate:after',
    '2030 et +: money:estimate:after',
    'Total: money:estimate:total',
  ]);
  expect(
    meantBy('PPI en k€ TTC', 'Opération | ≤ 2023 | CP 2024 | CP 2025 à 2027 | Exercices précédents | À partir de 2028'),
  ).toEqual([
    '≤ 2023: money:CP-voted:before',
    'CP 2024: money:CP-voted:2024',
    'CP 2025 à 2027: money:CP-voted:after',
    'Exercices précédents: money:CP-voted:before',
    'À partir de 2028: money:CP-voted:after',
  ]);
});

test('of several revisions of an AP the latest holds, in whatever order they stand', () => {
  expect(meantBy('AP/CP en k€ TTC', 'Libellé | AP révisée 2025 | AP révisée 2023 | AP votée 2021 | CP 2025')).toEqual([
    'AP révisée 2025: money:AP:total',
    'AP révisée 2023: money:stage:total',
    'AP votée 2021: money:stage:total',
    'CP 2025: money:CP-voted:2025',
  ]);
});

test('the total of a budget beside its stages is one more stage: BP, BS and their total are not added', () => {
  expect(
    meantBy('Budget 2025 en € TTC', 'Opération | BP 2025 | BS 2025 | DM 2025 | Total budget 2025 | CA 2025'),
  ).toEqual([
    'BP 2025: money:CP-voted:2025',
    'BS 2025: money:stage:2025',
    'DM 2025: money:stage:2025',
    'Total budget 2025: money:stage:2025',
    'CA 2025: money:CP-paid:2025',
  ]);
});
