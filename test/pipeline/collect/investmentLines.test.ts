import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const usesOf = (text: string): readonly string[] =>
  drawFacts(understood(grid(text, 'PPI')).facts)
    .split('\n')
    .map((line) => line.split(' · ').slice(2).join(' · '));

test('receipts under their title pay the plan, balances sum it up: neither is an investment', () => {
  expect(
    usesOf(`
      PPI 2024-2025, en k€ TTC
      Opération             | 2024 | 2025
      DÉPENSES              |      |
      École                 | 500  | 1200
      RECETTES              |      |
      FCTVA                 | 147  | 295
      Vente de la caserne   | 50   | 12
      Besoin de financement | 303  | 905`),
  ).toEqual([
    'École · estimate 2024 · 500000 € TTC · used',
    'École · estimate 2025 · 1200000 € TTC · used',
    'FCTVA · estimate 2024 FCTVA · 147000 € none · excluded (receipt-line)',
    'FCTVA · estimate 2025 FCTVA · 295000 € none · excluded (receipt-line)',
    'Vente de la caserne · estimate 2024 Vente de la caserne · 50000 € none · excluded (receipt-line)',
    'Vente de la caserne · estimate 2025 Vente de la caserne · 12000 € none · excluded (receipt-line)',
    'Besoin de financement · estimate 2024 · 303000 € TTC · excluded (balance-line)',
    'Besoin de financement · estimate 2025 · 905000 € TTC · excluded (balance-line)',
  ]);
});

test.each([
  ['Emprunt nouveau', 'excluded (receipt-line)'],
  ['Subvention État (DSIL)', 'excluded (receipt-line)'],
  ['Autofinancement', 'excluded (receipt-line)'],
  ['Reste à charge de la Ville', 'excluded (balance-line)'],
  ['Solde', 'excluded (balance-line)'],
  ['Épargne nette', 'excluded (balance-line)'],
  ['Remboursement du capital de la dette', 'excluded (balance-line)'],
  ['Subventions', 'asked (line-unsure)'],
  ['Fonds de concours', 'asked (line-unsure)'],
  ['Aides Anah aux copropriétés', 'asked (line-unsure)'],
  ['Solde du marché de la halle', 'used'],
  ['Subventions d’équipement versées', 'used'],
  ['Équilibre des territoires', 'used'],
])('the line "%s" among operations, with no title of section: %s', (title, use) => {
  const [, , line] = usesOf(`
    PPI en k€ TTC
    Opération | 2024 | 2025
    École     | 500  | 1200
    ${title}  | 7    | 9`);
  expect(line?.split(' · ').at(-1)).toBe(use);
});

test('a grant of chapter 204 is an expense, a loan of chapter 16 is none, whatever their titles', () => {
  const lines = usesOf(`
    PPI en k€ TTC
    Opération         | Chapitre | 2024 | 2025
    École             | 23       | 500  | 1200
    Fonds de concours | 204      | 7    | 9
    Opération Horizon | 16       | 3    | 4`);
  expect(lines.map((line) => line.split(' · ').at(-1))).toEqual([
    'used',
    'used',
    'used',
    'used',
    'excluded (balance-line)',
    'excluded (balance-line)',
  ]);
});

test('what a person keeps is kept: a line that is asked counts once it is said to be an expense', () => {
  const drawn = grid('PPI en k€ TTC\nOpération | 2024 | 2025\nÉcole | 500 | 1200\nSubventions | 7 | 9', 'PPI');
  const { recognitions } = understood(drawn);
  const answers = ['B4', 'C4'].map((address, i) => ({
    recognition: recognitions[0]?.id ?? '',
    at: { sheet: 'PPI', address },
    label: `${[7, 9][i]}`,
    meaning: 'fact:keep',
    confidence: 1,
    reason: '',
    decidedBy: 'person' as const,
  }));
  expect(understood(drawn, answers).facts.map(({ use }) => use)).toEqual(['used', 'used', 'used', 'used']);
});
