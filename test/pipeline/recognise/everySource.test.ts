import { drawFacts, understood } from '../../support/drawFacts';
import { grid } from '../../support/grid';

/** Every source of the mission that another test does not draw: which profile knows it, and what it gives. */
const seen = (text: string): string => {
  const { recognitions, facts } = understood(grid(text));
  const tables = recognitions.map(({ profile, confidence, layout }) =>
    [profile, ...(layout === undefined ? ['kept'] : []), confidence].join(' '),
  );
  return [...tables, ...(facts.length === 0 ? [] : [drawFacts(facts)])].join('\n');
};

test('PCAET objectives hold any set of years', () => {
  expect(
    seen(`
      Objectifs d'émissions de GES (tCO2e)
      Secteur     | 2026   | 2031   | 2036   | 2050
      Résidentiel | 250000 | 200000 | 150000 | 60000
      Tertiaire   | 200000 | 150000 | 120000 | 40000`),
  ).toBe(
    [
      'pcaet-inventory 1',
      ...['250000', '200000', '150000', '60000'].map(
        (value, i) =>
          `Bilan!${'BCDE'[i]}3 · “${value}” · ghg-residentiel · ${[2026, 2031, 2036, 2050][i]} objective · ${value} tCO2e/an · used`,
      ),
      ...['200000', '150000', '120000', '40000'].map(
        (value, i) =>
          `Bilan!${'BCDE'[i]}4 · “${value}” · ghg-tertiaire · ${[2026, 2031, 2036, 2050][i]} objective · ${value} tCO2e/an · used`,
      ),
    ].join('\n'),
  );
});

test('a TETE import has identifiers alone, one line per year; its unit is asked, for it changed between versions', () => {
  expect(
    seen(`
      identifiant_referentiel | annee | valeur | commentaire
      cae_1.a                 | 2018  | 1650   |
      cae_1.a                 | 2019  | 1640   |
      cae_2.a                 | 2018  | 4200   |`),
  ).toBe(
    [
      'tete-indicators 1',
      'Bilan!C2 · “1650” · ghg-total · 2018 measured · ? · asked (unit-unknown)',
      'Bilan!C3 · “1640” · ghg-total · 2019 measured · ? · asked (unit-unknown)',
      'Bilan!C4 · “4200” · energy-total · 2018 measured · ? · asked (unit-unknown)',
    ].join('\n'),
  );
});

test('an observatory’s yearly profile: the last year of each figure, its value, its unit', () => {
  expect(
    seen(`
      Profil énergie-climat de l'EPCI, édition 2025
      EPCI : Rivemont Métropole

      Indicateur                                    | Dernière année | Valeur | Unité  | Évolution annuelle | Rang régional
      Émissions de GES annuelles du territoire      | 2021           | 1640   | ktCO2e | '-1,2 %            | '3/59
      Consommation énergétique finale du territoire | 2021           | 4100   | GWh    | '-0,8 %            | '5/59
      Population                                    | 2022           | 190000 | hab    | '0,3 %             | '2/59`),
  ).toBe(
    [
      'tete-indicators 0.9',
      'Bilan!C5 · “1640” · ghg-total · 2021 measured · 1640000 tCO2e/an · used',
      'Bilan!C6 · “4100” · energy-total · 2021 measured · 4100 GWh/an · used',
      'Bilan!C7 · “190000” · population · 2022 measured · 190000 hab · used',
    ].join('\n'),
  );
});

test('its first line is no line of headings where nothing heads the years', () => {
  expect(
    seen(`
      Profil énergie-climat de l'EPCI
      Émissions de GES annuelles du territoire      | 2021 | 1640
      Consommation énergétique finale du territoire | 2021 | 4100
      Population                                    | 2022 | 190000`),
  ).not.toContain('used');
});

test('CRTE indicators stand under the contract’s own identifiers', () => {
  expect(
    seen(`
      Identifiant CRTE | Indicateur                           | Unité   | Valeur 2019 | Cible 2026
      crte_1.1         | Emissions de GES annuelles           | teq CO2 | 1650000     | 1300000
      crte_2.1         | Consommation énergétique finale      | GWh     | 4200        | 3700`),
  ).toBe(
    [
      'tete-indicators 1',
      'Bilan!D2 · “1650000” · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
      'Bilan!E2 · “1300000” · ghg-total · 2026 objective · 1300000 tCO2e/an · used',
      'Bilan!D3 · “4200” · energy-total · 2019 measured · 4200 GWh/an · used',
      'Bilan!E3 · “3700” · energy-total · 2026 objective · 3700 GWh/an · used',
    ].join('\n'),
  );
});

test('the financial model of a CRTE gives actions, their cost and who funds them', () => {
  expect(
    seen(`
      CRTE - Maquette financière 2024 (montants HT en €)
      Axe | N° action | Intitulé de l'action | Maître d'ouvrage   | Coût total HT | État - DSIL | Région | Autofinancement
      1   | 1.1       | École Pasteur        | Ville de Rivemont  | 1200000       | 300000      | 150000 | 750000
      1   | 1.2       | Réseau de chaleur    | Rivemont Métropole | 5400000       |             | 900000 | 4500000`),
  ).toBe(
    [
      'tete-action-plan 0.95',
      'Bilan!C3 · “École Pasteur” · 1 · Ville de Rivemont · ? · ? → ? · 1200000 € HT · État - DSIL 300000 € none · Région 150000 € none · Autofinancement 750000 € none · used',
      'Bilan!C4 · “Réseau de chaleur” · 1 · Rivemont Métropole · ? · ? → ? · 5400000 € HT · Région 900000 € none · Autofinancement 4500000 € none · used',
    ].join('\n'),
  );
});

test('authorisations of programme as a city publishes them: one amount on each line, its vote beside', () => {
  expect(
    seen(`
      exercice_comptable | section_budgetaire_i_f | sens_depense_recette | type_du_vote | individualisation_ap_cle | individualisation_texte_ville | credits_votes_eng
      2023               | I                      | D                    | BP           | I0001                    | GS Pasteur rénovation         | 1200000
      2023               | I                      | D                    | BP           | I0002                    | Plan vélo                     | 800000`),
  ).toBe(
    [
      'investment-plan 0.9',
      'Bilan!G2 · “1200000” · I0001 GS Pasteur rénovation · AP · 1200000 € unknown · asked (unit-unsure, tax-unknown)',
      'Bilan!G3 · “800000” · I0002 Plan vélo · AP · 800000 € unknown · asked (unit-unsure, tax-unknown)',
    ].join('\n'),
  );
});

test('a table of anything by year is kept, and says so', () => {
  expect(
    seen(`
      Observatoire local        | 2019  | 2020 | 2021
      Visiteurs du musée        | 12000 | 4000 | 9000
      Longueur de haies (km)    | 120   | 122  | 125`),
  ).toBe('generic kept 0.5');
});
