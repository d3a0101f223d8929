import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] =>
  drawFacts(understood(grid(text, 'PPI')).facts)
    .trim()
    .split('\n');
const used = (text: string): readonly string[] => facts(text).filter((line) => line.endsWith('used'));

const PLAN = `
  Opération           | Phase   | Maître d'ouvrage | Coût € HT | 2025    | 2026    | 2027
  Piscine des Ormes   | Études  | Rivemont         | 620000    | 400000  | 220000  |
                      | Travaux | Rivemont         | 8400000   |         | 3000000 | 5400000
  Pôle d'échanges     | Travaux | Rivemont         | 15200000  |         | 5200000 | 10000000`;

test('an operation over several phases is named on its first row only; its years have the tax basis of their sum', () => {
  expect(used(PLAN)).toEqual([
    'PPI!E2 · “400000” · Piscine des Ormes · estimate 2025 · 400000 € HT · used',
    'PPI!F2 · “220000” · Piscine des Ormes · estimate 2026 · 220000 € HT · used',
    'PPI!F3 · “3000000” · Piscine des Ormes (Travaux) · estimate 2026 · 3000000 € HT · used',
    'PPI!G3 · “5400000” · Piscine des Ormes (Travaux) · estimate 2027 · 5400000 € HT · used',
    "PPI!F4 · “5200000” · Pôle d'échanges · estimate 2026 · 5200000 € HT · used",
    "PPI!G4 · “10000000” · Pôle d'échanges · estimate 2027 · 10000000 € HT · used",
  ]);
});

test('years that do not add up to the cost say nothing of their tax basis', () => {
  const seen = facts(PLAN.replace('3000000', '3600000').replace('5400000', '6480000'));
  expect(seen.some((line) => line.includes('€ unknown'))).toBe(true);
});

test('a row of figures without a title nor a phase is no operation', () => {
  const seen = used(PLAN.replace('| Travaux | Rivemont         | 8400000', '|         | Rivemont         | 8400000'));
  expect(seen.some((line) => line.includes('PPI!F3'))).toBe(false);
});

test('a plan headed by its expenses, and its receipts below under the same years', () => {
  const seen = used(`
    Plan pluriannuel d'investissement - en M€ TTC
    Dépenses               | 2024 | 2025 | 2026 | Total
    Tramway, ligne B       | 8,5  | 35,2 | 45   | 88,7
    Rénovation des écoles  | 5,2  | 12   | 14,1 | 31,3
    Total dépenses         | 13,7 | 47,2 | 59,1 | 120
    Recettes               | 2024 | 2025 | 2026 | Total
    Subventions de l'État  | 2    | 9    | 11   | 22`);
  expect(seen.filter((line) => line.includes('Subventions') || line.includes('Recettes'))).toEqual([]);
  expect(seen[0]).toBe('PPI!B3 · “8,5” · Tramway, ligne B · estimate 2024 · 8500000 € TTC · used');
});
