import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] => drawFacts(understood(grid(text)).facts).split('\n');

test('figures that look like years are figures, right under the true years', () => {
  const seen = facts(`
    Consommation d'énergie finale par secteur, Rivemont Métropole (GWh)
    Secteur           | 2018 | 2019 | 2020
    Résidentiel       | 2010 | 2000 | 1995
    Tertiaire         | 1500 | 1480 | 1400
    Transport routier | 2500 | 2400 | 2050`);
  expect(seen).toHaveLength(9);
  expect(seen[0]).toBe('Bilan!B3 · “2010” · energy-residentiel · 2018 measured · 2010 GWh/an · used');
});

test('the same with years down', () => {
  const seen = facts(`
    Consommation d'énergie finale par secteur, Rivemont Métropole (GWh)
    Année | Résidentiel | Tertiaire | Transport routier
    2018  | 2010        | 1500      | 2500
    2019  | 2000        | 1480      | 2400
    2020  | 1995        | 1400      | 2050`);
  expect(seen).toHaveLength(9);
  expect(seen).toContain('Bilan!B4 · “2000” · energy-residentiel · 2019 measured · 2000 GWh/an · used');
});
