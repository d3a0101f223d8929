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
