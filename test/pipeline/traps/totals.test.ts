import { compileTables } from '../../../src/pipeline';
import { understood } from '../../support/drawFacts';
import { grids } from '../../support/grid';
import { trap, trapSeen } from './drawTrap';

trap(
  89,
  'a total is a total, whatever it leaves out',
  `
  GES (tCO2e) | 2019
  Résidentiel | 310000
  Tertiaire | 246000
  TOTAL hors UTCATF | 556000`,
  [
    'B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
    'B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    'B4 · ghg-total · 2019 measured · 556000 tCO2e/an · used',
  ],
);

trap(
  90,
  'a subtotal among details is no sector beside them',
  `
  GES (tCO2e) | 2019
  Transports | 900000
  dont routier | 800000
  dont autres transports | 100000
  Résidentiel | 310000`,
  [
    'B2 · ghg-transport · 2019 measured · 900000 tCO2e/an · used',
    'B3 · ghg-transport-routier · 2019 measured · 800000 tCO2e/an · used',
    'B4 · ghg-autres-transports · 2019 measured · 100000 tCO2e/an · used',
    'B5 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
  ],
);

trap(
  93,
  'a total typed by hand is kept as it was typed',
  `
  Énergie (GWh) | 2019
  Résidentiel | 263
  Tertiaire | 678
  Total | 485`,
  [
    'B2 · energy-residentiel · 2019 measured · 263 GWh/an · used',
    'B3 · energy-tertiaire · 2019 measured · 678 GWh/an · used',
    'B4 · energy-total · 2019 measured · 485 GWh/an · used',
  ],
);

trap(
  94,
  'funders above or below the budget are kept, for rules to tell',
  `
  Axe (x) | Titre de la fiche action | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Budget prévisionnel total € HT
  1. Climat | Plan vélo | Région | 3000 | Ville | 2999 | 500
  1. Climat | Écoles | Région | 3000 | Ville | 2000 | 8000`,
  [
    'B2 · 1. Climat · ? · ? · ? → ? · 500 € HT · Région 3000 € HT · Ville 2999 € HT · used',
    'B3 · 1. Climat · ? · ? · ? → ? · 8000 € HT · Région 3000 € HT · Ville 2000 € HT · used',
  ],
);

trap(
  95,
  'what is included elsewhere says where, and is no zero',
  `
  GES (tCO2e) | 2019
  Résidentiel | 310000
  Déchets | 'inclus dans industrie`,
  ['B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used', 'B3 · ghg-dechets · 2019 measured · IE · used'],
);

trap(
  97,
  'rows of sub-actions are no actions',
  `
  Axe (x) | Titre de la fiche action | Titre de la sous-action | Statut | Budget prévisionnel total € HT
  1. Climat | Plan vélo | | En cours | 800000
  1. Climat | Plan vélo | Box | En cours | 50000`,
  ['B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used'],
);

trap(
  98,
  'two actions of one title are both kept',
  `
  Axe (x) | Titre de la fiche action | Statut | Pilote | Budget prévisionnel total € HT
  1. Climat | Plan vélo | En cours | A | 800000
  1. Climat | Plan vélo | En cours | B | 50000`,
  [
    'B2 · 1. Climat · A · ongoing · ? → ? · 800000 € HT · used',
    'B3 · 1. Climat · B · ongoing · ? → ? · 50000 € HT · used',
  ],
);

test('trap 91: sectors and carriers of one consumption are never added together', () => {
  const workbook = grids({
    Secteurs: 'Consommation énergétique par secteur (GWh) | 2019\nRésidentiel | 1500\nTertiaire | 900',
    Énergies: 'Consommation énergétique par énergie (GWh) | 2019\nÉlectricité | 1000\nGaz naturel | 1400\nTotal | 2400',
  });
  const written = compileTables(understood(workbook), workbook).flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell] : []))),
  );
  expect(
    written.map(({ value, lineage }) => [value, lineage?.from.map(({ sheet, address }) => sheet + address)]),
  ).toEqual([[2_400_000, ['SecteursB2', 'SecteursB3']]]);
});

trapSeen(
  92,
  'a formula that forgets a sector is told beside the sum of all',
  {
    Air: `
    PM10 (tonnes) | 2019
    Résidentiel | 100
    Tertiaire | 20
    Transport routier | 50
    Autres transports | 1
    Agriculture | 10
    Déchets | 2
    Industrie hors branche énergie | 5
    Industrie branche énergie | 1
    Total | =B2+B3+B5+B6+B7+B8+B9 => 139`,
  },
  {
    facts: [
      'Air!B2 · air-pm10-residentiel · 2019 measured · 100 t/an · used',
      'Air!B3 · air-pm10-tertiaire · 2019 measured · 20 t/an · used',
      'Air!B4 · air-pm10-transport-routier · 2019 measured · 50 t/an · used',
      'Air!B5 · air-pm10-autres-transports · 2019 measured · 1 t/an · used',
      'Air!B6 · air-pm10-agriculture · 2019 measured · 10 t/an · used',
      'Air!B7 · air-pm10-dechets · 2019 measured · 2 t/an · used',
      'Air!B8 · air-pm10-industrie · 2019 measured · 5 t/an · used',
      'Air!B9 · air-pm10-branche-energie · 2019 measured · 1 t/an · used',
      'Air!B10 · air-pm10-total · 2019 measured · 139 t/an · used',
    ],
    findings: ['total-not-sum Air!B10'],
  },
);
