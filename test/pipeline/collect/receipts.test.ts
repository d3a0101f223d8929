import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

test.each(['Sens', 'Type', 'Dépense/Recette'])(
  'a column "%s" of expenses and receipts: what comes in is what pays, no cost (trap 125)',
  (heading) => {
    const { facts } = understood(
      grid(
        `
        AP-CP en k€ TTC
        N° | Libellé        | ${heading} | CP 2024 | CP 2025
        1  | Tram, ligne T3 | Dépenses   | 15000   | 20000
        1  | Tram, ligne T3 | Recettes   | 5000    | 6000`,
        'AP-CP',
      ),
    );
    expect(drawFacts(facts).split('\n')).toEqual([
      "'AP-CP'!D3 · “15000” · 1 Tram, ligne T3 · CP-voted 2024 · 15000000 € TTC · used",
      "'AP-CP'!E3 · “20000” · 1 Tram, ligne T3 · CP-voted 2025 · 20000000 € TTC · used",
      "'AP-CP'!D4 · “5000” · 1 Tram, ligne T3 · CP-voted 2024 Recettes · 5000000 € none · used",
      "'AP-CP'!E4 · “6000” · 1 Tram, ligne T3 · CP-voted 2025 Recettes · 6000000 € none · used",
    ]);
  },
);
