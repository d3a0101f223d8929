import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

const facts = (text: string): readonly string[] =>
  drawFacts(understood(grid(text)).facts)
    .trim()
    .split('\n');

test('a total whose own label leaves a sector out is never the territory’s without an answer', () => {
  const seen = facts(`
    Émissions de GES par secteur | 2019
    Résidentiel                  | 470 ktCO2e
    Tertiaire                    | 255 ktCO2e
    Transport routier            | 582 ktCO2e
    Total (hors industrie)       | 1307 ktCO2e`);
  expect(seen.filter((line) => line.includes('ghg-total'))).toEqual([expect.stringMatching(/asked/)]);
});

test('columns of two measures in one table are each of their own', () => {
  expect(
    facts(`
    Secteur     | Conso. 2015 (GWh) | Conso. 2021 (GWh) | Émissions 2015 (ktCO2e) | Émissions 2021 (ktCO2e)
    Résidentiel | 2850              | 2610              | 512                     | 421
    Tertiaire   | 1710              | 1600              | 288                     | 229`).filter((line) =>
      /!D2|!E2/.test(line),
    ),
  ).toEqual([
    'Bilan!D2 · “512” · ghg-residentiel · 2015 measured · 512000 tCO2e/an · used',
    'Bilan!E2 · “421” · ghg-residentiel · 2021 measured · 421000 tCO2e/an · used',
  ]);
});

test('a title of emissions and consumption says neither: each column says its own', () => {
  expect(
    facts(`
    Emissions et consommations
    Année : 2022
    Secteur PCAET | Consommation (GWh PCI, non corrigée du climat) | PRG100 3GES (teq CO2)
    Agriculture   | 95.2                                           | 118300
    Résidentiel   | 2610                                           | 421900`),
  ).toEqual([
    'Bilan!B4 · “95.2” · energy-agriculture · 2022 measured · 95.2 GWh/an · used',
    'Bilan!C4 · “118300” · ghg-agriculture · 2022 measured · 118300 tCO2e/an · used',
    'Bilan!B5 · “2610” · energy-residentiel · 2022 measured · 2610 GWh/an · used',
    'Bilan!C5 · “421900” · ghg-residentiel · 2022 measured · 421900 tCO2e/an · used',
  ]);
});

test('a consumption corrected for the climate is still a question', () => {
  const seen = facts(`
    Consommation d'énergie (GWh) | 2021 corrigée du climat
    Résidentiel                  | 2610
    Tertiaire                    | 1600`);
  expect(seen.every((line) => line.includes('asked'))).toBe(true);
});

test('the baseline under "État initial" is the year that it says', () => {
  const seen = facts(`
    Émissions de GES (ktCO2e) |              | <
                              | État initial | Objectif
    Secteur                   | 2018 (réf.)  | Obj. 2030
    Résidentiel               | 480          | 290
    Tertiaire                 | 262          | 160`);
  expect(seen.every((line) => line.endsWith('used'))).toBe(true);
});

test('modes of travel surveyed twice, and the same words under emissions', () => {
  const modes = `
    Voiture              | 58% | 52%
    Transports en commun | 14% | 17%
    Marche à pied        | 24% | 25%
    Vélo                 | 4%  | 6%`;
  const seen = facts(`Parts modales (tous motifs) | EMD 2008 | EMC2 2019${modes}`);
  expect(seen[0]).toBe('Bilan!B2 · “0.58” · modal-share-car · 2008 measured · 58 % · used');
  expect(seen.every((line) => line.endsWith('used'))).toBe(true);
  const others = facts(`Émissions de GES par mode | 2008 | 2019${modes}`);
  expect(others.some((line) => line.endsWith('used'))).toBe(false);
});

const financed = (costs: readonly number[]): readonly string[] =>
  facts(`
    Axe         | Action               | Maître d'ouvrage | Coût total HT | DSIL | Région | Autofinancement
    ${costs.map((cost, i) => `Transition | Rénovation d'école ${i + 1} | Rivemont | ${cost} | 0 | ${cost / 4} | ${(cost * 3) / 4}`).join('\n')}`);

test('costs and funders without a unit that can only be euros are euros; smaller ones are a question', () => {
  expect(financed([1250000, 2100000, 480000]).join()).toContain('1250000 € HT');
  expect(financed([12500, 21000, 4800]).join()).not.toContain('12500 € HT');
});
