import { understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const NOTE = 'Crédits payés jusqu’en 2024 ; crédits votés à partir de 2025';

const drawn = (note: string, headings: string) =>
  understood(
    grid(
      `
      PPI 2023-2026 en k€ HT
      ${note}

      ${headings}
      Tramway   | 10 | 20 | 30 | 40
      École     | 5  | 7  | 9  | 11`,
      'PPI',
    ),
  );

const meant = (note: string, headings: string): readonly string[] =>
  drawn(note, headings)
    .mapping.filter(({ meaning }) => meaning.startsWith('money:'))
    .map(({ meaning }) => meaning.slice('money:'.length));

test('a note over the headings says which years are paid: a bare year is read so, and the reason tells the cell of the note', () => {
  const { mapping, facts } = drawn(NOTE, 'Opération | CP 2023 | CP 2024 | CP 2025 | CP 2026');
  const columns = mapping.filter(({ meaning }) => meaning.startsWith('money:'));
  expect(columns.map(({ meaning }) => meaning)).toEqual([
    'money:CP-paid:2023',
    'money:CP-paid:2024',
    'money:CP-voted:2025',
    'money:CP-voted:2026',
  ]);
  expect(new Set(columns.map(({ reason }) => reason))).toEqual(
    new Set([`« ${NOTE} » (case A2) dit si les crédits de cette année sont payés ou votés.`]),
  );
  expect(facts.every(({ use }) => use === 'used')).toBe(true);
  expect(meant(NOTE, 'Opération | 2023 | 2024 | 2025 | 2026')).toEqual(columns.map(({ meaning }) => meaning.slice(6)));
});

test('a heading that says it itself wins over the note, and a year paid in a column of its own is not paid twice', () => {
  expect(meant(NOTE, 'Opération | BP 2024 | Prévu 2025 | Réalisé 2025 | CP 2026')).toEqual([
    'CP-voted:2024',
    'estimate:2025',
    'CP-paid:2025',
    'CP-voted:2026',
  ]);
  expect(meant(NOTE, 'Opération | CP 2024 | Réalisé 2024 | CP 2025 | CP 2026')).toEqual([
    'CP-voted:2024',
    'CP-paid:2024',
    'CP-voted:2025',
    'CP-voted:2026',
  ]);
});

test('years after those paid stay what they were where no vote is told, and a note without a year changes nothing', () => {
  expect(meant('Réalisé 2023-2024', 'Opération | 2023 | 2024 | 2025 | 2026')).toEqual([
    'CP-paid:2023',
    'CP-paid:2024',
    'estimate:2025',
    'estimate:2026',
  ]);
  const headings = 'Opération | CP 2023 | CP 2024 | CP 2025 | CP 2026';
  expect(meant('Crédits payés et crédits votés', headings)).toEqual(meant('Montants arrondis', headings));
});
