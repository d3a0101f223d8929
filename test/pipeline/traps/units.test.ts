import { trap, trapSeen } from './drawTrap';

trap(
  44,
  'tonnes and kilotonnes are told by their unit',
  `
  Indicateur | Unité | 2019 | 2021
  Emissions de GES annuelles du territoire | kteq CO2 | 1650 | 1640
  Séquestration nette de CO2 | teq CO2 | 52000 | 53000`,
  [
    'C2 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
    'D2 · ghg-total · 2021 measured · 1640000 tCO2e/an · used',
    'C3 · sequestration-total · 2019 measured · 52000 tCO2e/an · used',
    'D3 · sequestration-total · 2021 measured · 53000 tCO2e/an · used',
  ],
);

trap(
  46,
  'gigawatt hours and megawatt hours of renewables meet',
  `
  Production EnR | Unité | 2019
  Solaire photovoltaïque | GWh | 12
  Éolien terrestre | MWh | 4000`,
  [
    'C2 · renewable-solar-photovoltaic · 2019 measured · 12000 MWh/an · used',
    'C3 · renewable-onshore-wind · 2019 measured · 4000 MWh/an · used',
  ],
);

trap(
  47,
  'the family of the identifier wins over a unit printed in the title',
  `
  Identifiant | Indicateur | Unité | 2019 | 2021
  cae_2.h | Consommation énergétique - autres transports (teq CO2) | GWh | 40 | 42
  cae_2.g | Consommation énergétique - transport routier | GWh | 1900 | 1880`,
  [
    'D2 · energy-autres-transports · 2019 measured · 40 GWh/an · used',
    'E2 · energy-autres-transports · 2021 measured · 42 GWh/an · used',
    'D3 · energy-transport-routier · 2019 measured · 1900 GWh/an · used',
    'E3 · energy-transport-routier · 2021 measured · 1880 GWh/an · used',
  ],
);

trap(
  48,
  'C02 with a zero is CO2',
  `
  GES (kteqC02) | 2019
  Résidentiel | 310
  Tertiaire | 246`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
  ],
);

trap(
  49,
  'a unit may stand in the title only',
  `
  Consommation d'énergie finale du territoire, en GWh PCI
  Secteur | 2019 | 2021
  Résidentiel | 1500 | 1480
  Tertiaire | 900 | 890`,
  [
    'B3 · energy-residentiel · 2019 measured · 1500 GWh/an · used',
    'C3 · energy-residentiel · 2021 measured · 1480 GWh/an · used',
    'B4 · energy-tertiaire · 2019 measured · 900 GWh/an · used',
    'C4 · energy-tertiaire · 2021 measured · 890 GWh/an · used',
  ],
);

trap(
  50,
  'a unit glued to a label is its unit',
  `
  Consommation énergétique | 2019 | 2021
  Transport routier(GWh) | 1900 | 1880
  Résidentiel (GWh) | 1500 | 1480`,
  [
    'B2 · energy-transport-routier · 2019 measured · 1900 GWh/an · used',
    'C2 · energy-transport-routier · 2021 measured · 1880 GWh/an · used',
    'B3 · energy-residentiel · 2019 measured · 1500 GWh/an · used',
    'C3 · energy-residentiel · 2021 measured · 1480 GWh/an · used',
  ],
);

trap(
  51,
  'kilotonnes of oil equivalent are converted',
  `
  Consommation énergétique (ktep) | 2019
  Résidentiel | 100
  Tertiaire | 10`,
  [
    'B2 · energy-residentiel · 2019 measured · 1163 GWh/an · used',
    'B3 · energy-tertiaire · 2019 measured · 116.3 GWh/an · used',
  ],
);

trap(
  52,
  'higher heating values are not taken for lower ones',
  `
  Consommation d'énergie (GWh PCS) | 2019 | 2021
  Résidentiel | 100 | 90
  Tertiaire | 10 | 9`,
  [
    'B2 · energy-residentiel · 2019 measured · 100 GWh/an · asked (unit-unsure)',
    'C2 · energy-residentiel · 2021 measured · 90 GWh/an · asked (unit-unsure)',
    'B3 · energy-tertiaire · 2019 measured · 10 GWh/an · asked (unit-unsure)',
    'C3 · energy-tertiaire · 2021 measured · 9 GWh/an · asked (unit-unsure)',
  ],
);

trap(
  54,
  'an identifier whose unit changed is read by the unit that stands there',
  `
  Identifiant | Indicateur | Unité | 2019 | 2021
  crte_4.2 | Part de la SAU en agriculture biologique | % | 12 | 14
  crte_4.1 | Surface agricole utile totale | ha | 5000 | 4990`,
  [
    'D2 · organic-farmland-share · 2019 measured · 12 % · used',
    'E2 · organic-farmland-share · 2021 measured · 14 % · used',
    'D3 · farmland-area · 2019 measured · 5000 ha · used',
    'E3 · farmland-area · 2021 measured · 4990 ha · used',
  ],
);

trap(
  57,
  'concentrations are no emissions',
  `
  Qualité de l'air (µg/m3) | 2019 | 2021
  NOx | 20 | 18
  PM10 | 15 | 14`,
  [
    'B2 · air-nox-total · 2019 measured · ? · asked (other-quantity)',
    'C2 · air-nox-total · 2021 measured · ? · asked (other-quantity)',
    'B3 · air-pm10-total · 2019 measured · ? · asked (other-quantity)',
    'C3 · air-pm10-total · 2021 measured · ? · asked (other-quantity)',
  ],
);

trap(
  58,
  'hectares are a stock, hectares a year a flow',
  `
  Identifiant | Indicateur | Unité | 2019 | 2021
  crte_13.1 | Artificialisation des espaces | ha | 42 | 40
  cae_11 | Surface annuelle artificialisée | ha/an | 12 | 10`,
  [
    'D2 · land-take · 2019 measured · ? · asked (unit-mismatch)',
    'E2 · land-take · 2021 measured · ? · asked (unit-mismatch)',
    'D3 · land-take · 2019 measured · 12 ha/an · used',
    'E3 · land-take · 2021 measured · 10 ha/an · used',
  ],
);

trap(
  59,
  'kilowatts and megawatts of peak power meet',
  `
  Indicateur | Unité | 2019 | 2021
  Puissance photovoltaïque installée | kWc | 12000 | 14000
  Population | habitants | 190000 | 192000`,
  [
    'C2 · pv-capacity · 2019 measured · 12 MW · used',
    'D2 · pv-capacity · 2021 measured · 14 MW · used',
    'C3 · population · 2019 measured · 190000 hab · used',
    'D3 · population · 2021 measured · 192000 hab · used',
  ],
);

trap(
  60,
  'm€ is asked',
  `
  PPI
  Opération | CP 2024 (m€ TTC) | CP 2025 (m€ TTC)
  Plan vélo | 4 | 8
  École Pasteur | 5 | 5`,
  [
    'B3 · Plan vélo · CP-voted 2024 · 4000000 € TTC · asked (unit-unsure)',
    'C3 · Plan vélo · CP-voted 2025 · 8000000 € TTC · asked (unit-unsure)',
    'B4 · École Pasteur · CP-voted 2024 · 5000000 € TTC · asked (unit-unsure)',
    'C4 · École Pasteur · CP-voted 2025 · 5000000 € TTC · asked (unit-unsure)',
  ],
);

trapSeen(
  45,
  'the unit of a row is not believed where one year is a thousand times the others',
  {
    Bilan: `
    Indicateur | Unité | 2018 | 2019 | 2020
    Emissions de GES annuelles du territoire | kteq CO2 | 1650 | 1640 | 1630000
    Consommation énergétique finale du territoire | GWh | 4200 | 4100 | 4000`,
  },
  {
    facts: [
      'Bilan!C2 · ghg-total · 2018 measured · 1650000 tCO2e/an · used',
      'Bilan!D2 · ghg-total · 2019 measured · 1640000 tCO2e/an · used',
      'Bilan!E2 · ghg-total · 2020 measured · 1630000000 tCO2e/an · asked (scale)',
      'Bilan!C3 · energy-total · 2018 measured · 4200 GWh/an · used',
      'Bilan!D3 · energy-total · 2019 measured · 4100 GWh/an · used',
      'Bilan!E3 · energy-total · 2020 measured · 4000 GWh/an · used',
    ],
    findings: ['scale-jump Bilan!E2'],
  },
);

trapSeen(
  53,
  'a yield of water that is written upside down is no figure of the contract: its row is said',
  {
    Bilan: `
    Identifiant | Indicateur | Unité | 2019 | 2021
    eau_2.a | Rendement du réseau d'eau potable | m3 brut/m3 vendu | 0.72 | 0.74
    cae_1.a | Émissions de GES | kteq CO2 | 1650 | 1640`,
  },
  {
    facts: [
      'Bilan!D3 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
      'Bilan!E3 · ghg-total · 2021 measured · 1640000 tCO2e/an · used',
    ],
    findings: ['inventory-rows-left-out Bilan!B2'],
  },
);

trapSeen(
  55,
  'a budget per inhabitant is not taken for euros, and the unit that stands there is the one asked',
  {
    Bilan: `
    Identifiant | Indicateur | Unité | 2021 | 2026
    cae_49.a | Budget de la politique climat air énergie | €/hab.an | 40 | 42
    cae_1.a | Émissions de GES | kteq CO2 | 1650 | 1640`,
    Ensuite: `
    Identifiant | Indicateur | Unité | 2021 | 2026
    cae_49.a | Budget de la politique climat air énergie | € | 4000000 | 4200000
    eci_22 | Part des achats avec considération environnementale | nombre | 12 | 14`,
  },
  {
    facts: [
      'Bilan!D2 · climate-budget · 2021 measured · ? · asked (other-quantity)',
      'Bilan!E2 · climate-budget · 2026 measured · ? · asked (other-quantity)',
      'Bilan!D3 · ghg-total · 2021 measured · 1650000 tCO2e/an · used',
      'Bilan!E3 · ghg-total · 2026 measured · 1640000 tCO2e/an · used',
      'Ensuite!D2 · climate-budget · 2021 measured · 4000000 € · used',
      'Ensuite!E2 · climate-budget · 2026 measured · 4200000 € · used',
    ],
    findings: ['unit-other Bilan!D2', 'inventory-rows-left-out Ensuite!B3'],
  },
);

trapSeen(
  56,
  'a unit inherited from the parent is not believed against what the identifier measures',
  {
    Bilan: `
    Identifiant | Indicateur | Unité | 2019 | 2021
    cae_1.a | Émissions de GES | kteq CO2 | 1650 | 1640
    cae_1.b | Émissions de GES par habitant | kteq CO2 | 8.6 | 8.5
    cae_4.a | NOx | kteq CO2 | 300 | 290`,
  },
  {
    facts: [
      'Bilan!D2 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
      'Bilan!E2 · ghg-total · 2021 measured · 1640000 tCO2e/an · used',
      'Bilan!D3 · ghg-per-capita · 2019 measured · ? · asked (other-quantity)',
      'Bilan!E3 · ghg-per-capita · 2021 measured · ? · asked (other-quantity)',
      'Bilan!D4 · air-nox-total · 2019 measured · ? · asked (unit-mismatch)',
      'Bilan!E4 · air-nox-total · 2021 measured · ? · asked (unit-mismatch)',
    ],
    findings: ['unit-other Bilan!D3', 'unit-mismatch Bilan!D4', 'unit-mismatch Bilan!E4'],
  },
);
