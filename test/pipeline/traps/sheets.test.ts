import { fixesOf } from '../../../src/app/fixes/planFixes';
import { findingsIn } from '../../../src/pipeline';
import { understood } from '../../support/drawFacts';
import { type Drawing, grids } from '../../support/grid';
import { seenIn, trapSeen } from './drawTrap';

trapSeen(
  67,
  'columns that an export left out, or moved, are found by their headings on each sheet',
  {
    Complet: `
    Axe (x) | Titre de la fiche action | Statut | Financeur 1 | Montant € HT | Budget prévisionnel total € HT
    1. Climat | Plan vélo | En cours | Région | 800000 | 800000`,
    Court: `
    Titre de la fiche action | Statut | Budget prévisionnel total € HT | Axe (x)
    Écoles | À venir | 1200000 | 2. Bâti`,
  },
  {
    facts: [
      'Complet!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · Région 800000 € HT · used',
      'Court!A2 · 2. Bâti · ? · planned · ? → ? · 1200000 € HT · used',
    ],
    findings: [],
  },
);

trapSeen(
  70,
  'each sheet has its own layout',
  {
    'Import flash': `
    Axe (x) | Titre de la fiche action | Statut | Budget prévisionnel total € HT
    1. Climat | Plan vélo | En cours | 800000`,
    'Import complet': `
    Axe (x) | Sous-axe (x.x) | Titre de la fiche action | Descriptif | Objectifs | Statut | Financeur 1 | Montant € HT | Budget prévisionnel total € HT
    1. Climat | 1.1 Bâti | Écoles | Isolation | Confort | À venir | Région | 1000 | 1000`,
  },
  {
    facts: [
      "'Import flash'!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used",
      "'Import complet'!C2 · 1. Climat / 1.1 Bâti · ? · planned · ? → ? · 1000 € HT · Région 1000 € HT · used",
    ],
    findings: [],
  },
);

trapSeen(
  71,
  'hidden columns are read and said, a hidden sheet of lists is no data',
  {
    Listes: {
      text: 'Secteur | Statut\nRésidentiel | En cours\nTertiaire | À venir\nIndustrie | Réalisé',
      visibility: 'hidden',
    },
    GES: {
      text: 'GES (tCO2e) | 2019 | 2021\nRésidentiel | 310000 | 300000\nTertiaire | 246000 | 240000',
      hiddenCols: new Set([1]),
    },
  },
  {
    facts: [
      'GES!B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
      'GES!C2 · ghg-residentiel · 2021 measured · 300000 tCO2e/an · used',
      'GES!B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
      'GES!C3 · ghg-tertiaire · 2021 measured · 240000 tCO2e/an · used',
    ],
    findings: ['hidden-cells-read GES!B2'],
  },
);

test('trap 72: a sheet that nobody can show is read and said, and nothing in it is mended', () => {
  const text = "GES (tCO2e) | 2019\nRésidentiel | '310000\nTertiaire | 246000";
  const fixable = (visibility: 'visible' | 'veryHidden') => {
    const workbook = grids({ Calculs: { text, visibility } });
    const findings = findingsIn({ dossier: understood(workbook), tables: [] });
    return [findings.map(({ ruleId }) => ruleId), fixesOf(findings, workbook).map(({ edit }) => edit.at.address)];
  };
  expect(fixable('visible')).toEqual([['number-as-text'], ['B2']]);
  expect(fixable('veryHidden')).toEqual([['hidden-cells-read', 'number-as-text'], []]);
});

trapSeen(
  73,
  'rows behind a filter are read and said',
  {
    Plan: {
      text: `
      Axe (x) | Titre de la fiche action | Statut | Budget prévisionnel total € HT
      1. Climat | Plan vélo | En cours | 800000
      1. Climat | Écoles | À venir | 1200000`,
      hiddenRows: new Set([2]),
      isFiltered: true,
    },
  },
  {
    facts: [
      'Plan!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used',
      'Plan!B3 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · used',
    ],
    findings: ['hidden-cells-read Plan!A3'],
  },
);

trapSeen(
  78,
  'the text of a level in the wrong column is kept, and no other level is made of it',
  {
    Plan: `
    Axe (x) | Sous-axe (x.x) | Sous-sous axe (x.x.x) | Titre de la fiche action | Statut | Budget prévisionnel total € HT
    | | Objectif stratégique 1. | Plan vélo | En cours | 800000
    1. Climat | 1.1 Bâti | | Écoles | À venir | 1200000`,
  },
  {
    facts: [
      'Plan!D2 · Objectif stratégique 1. · ? · ongoing · ? → ? · 800000 € HT · used',
      'Plan!D3 · 1. Climat / 1.1 Bâti · ? · planned · ? → ? · 1200000 € HT · used',
    ],
    findings: [],
  },
);

test('trap 79: a number glued to a title is no part of it, and no key', () => {
  const { facts, mapping } = understood(
    grids({
      Plan: `
      Axe (x) | Titre de la fiche action | Statut | Budget prévisionnel total € TTC
      Axe 2 : Climat | 1.1.1 Plan vélo | En cours | 600000
      Axe 2 : Climat | 1.1.2 Rénovation des écoles | À venir | 900000
      Axe 2 : Climat | Action 3. Bus propres | À venir | 900000`,
      PPI: `
      PPI en k€ TTC
      N° | Opération | CP 2024 | CP 2025
      1.1.2 | Plan vélo | 300 | 300
      1.1.1 | Rénovation des écoles | 500 | 400`,
    }),
  );
  const actions = facts.flatMap((fact) => (fact.kind === 'action' ? [fact] : []));
  expect(actions.map(({ title }) => title)).toEqual(['Plan vélo', 'Rénovation des écoles', 'Bus propres']);
  const paid = mapping.filter(({ meaning }) => meaning.startsWith('pays:'));
  expect(paid.map(({ label, meaning }) => [label, meaning])).toEqual([
    ['1.1.2', `pays:${actions[0]?.id}@1`],
    ['1.1.1', `pays:${actions[1]?.id}@1`],
  ]);
});

trapSeen(
  87,
  'a figure that a formula calls from another workbook is read at its stored value, and told',
  {
    Bilan: `
    GES (tCO2e) | 2019
    Résidentiel | =[1]Bilan!$C$4 => 310000
    Tertiaire | ='C:\\Bilans\\[Bilan 2018.xlsx]GES'!$C$5 => 246000`,
  },
  {
    facts: [
      'Bilan!B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
      'Bilan!B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
    ],
    findings: ['other-workbook-called Bilan!B2'],
  },
);

const indicators = (energy: number): string => `
  N° | Nom de l'indicateur | Unité | 2019
  1a | Emissions de GES annuelles du territoire | teq CO2 | 1650000
  2a | Consommation énergétique finale du territoire | GWh | ${energy}`;

trapSeen(
  88,
  'a sheet of calculations that repeats the first counts once, and is asked where it differs',
  { Indicateurs: indicators(4200), 'Aide aux calculs': indicators(4300) },
  {
    facts: [
      'Indicateurs!D2 · ghg-total · 2019 measured · 1650000 tCO2e/an · used',
      'Indicateurs!D3 · energy-total · 2019 measured · 4200 GWh/an · asked (conflict)',
      "'Aide aux calculs'!D2 · ghg-total · 2019 measured · 1650000 tCO2e/an · excluded (repeated)",
      "'Aide aux calculs'!D3 · energy-total · 2019 measured · 4300 GWh/an · asked (conflict)",
    ],
    findings: ['duplicate-fact Aide aux calculs!D3'],
  },
);

const plan = (budget: number): Drawing => `
  Axe (x) | Titre de la fiche action | Statut | Budget prévisionnel total € HT
  1. Climat | Plan vélo | En cours | ${budget}
  1. Climat | Écoles | À venir | 1200000`;

const investments = (lines: string): string => `
  PPI en k€ TTC
  N° | Opération | CP 2024 | CP 2025${lines}`;

trapSeen(
  96,
  'a project in the plan of the city and in that of its metropolis is told',
  {
    'PPI Ville': investments('\n  1 | Plan vélo | 300 | 350\n  2 | Écoles | 500 | 400'),
    'PPI EPCI': investments('\n  12 | Plan vélo | 300 | 350\n  13 | Bus | 900 | 400'),
  },
  {
    facts: [
      "'PPI Ville'!C3 · 1 Plan vélo · CP-voted 2024 · 300000 € TTC · used",
      "'PPI Ville'!D3 · 1 Plan vélo · CP-voted 2025 · 350000 € TTC · used",
      "'PPI Ville'!C4 · 2 Écoles · CP-voted 2024 · 500000 € TTC · used",
      "'PPI Ville'!D4 · 2 Écoles · CP-voted 2025 · 400000 € TTC · used",
      "'PPI EPCI'!C3 · 12 Plan vélo · CP-voted 2024 · 300000 € TTC · used",
      "'PPI EPCI'!D3 · 12 Plan vélo · CP-voted 2025 · 350000 € TTC · used",
      "'PPI EPCI'!C4 · 13 Bus · CP-voted 2024 · 900000 € TTC · used",
      "'PPI EPCI'!D4 · 13 Bus · CP-voted 2025 · 400000 € TTC · used",
    ],
    findings: ['operation-in-two-plans PPI EPCI!C3'],
  },
);

trapSeen(
  99,
  'a plan present twice counts once, and is asked where its copies differ',
  { 'Plan de travail': plan(800000), 'Plan adopté': plan(850000) },
  {
    facts: [
      "'Plan de travail'!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used",
      "'Plan de travail'!B3 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · used",
      "'Plan adopté'!B2 · 1. Climat · ? · ongoing · ? → ? · 850000 € HT · asked (other-action)",
      "'Plan adopté'!B3 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · excluded (same-action)",
    ],
    findings: ['action-in-two-plans Plan adopté!B2', 'action-in-two-plans Plan adopté!B3'],
  },
);

trapSeen(
  100,
  'two inventories of one date are never mixed: each figure is asked',
  {
    'PCAET 2019': 'GES (tCO2e) | 2019\nRésidentiel | 310000\nTertiaire | 246000',
    'PCAET 2019 bis': 'GES (tCO2e) | 2019\nRésidentiel | 320000\nTertiaire | 256000',
  },
  {
    facts: [
      "'PCAET 2019'!B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · asked (conflict)",
      "'PCAET 2019'!B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · asked (conflict)",
      "'PCAET 2019 bis'!B2 · ghg-residentiel · 2019 measured · 320000 tCO2e/an · asked (conflict)",
      "'PCAET 2019 bis'!B3 · ghg-tertiaire · 2019 measured · 256000 tCO2e/an · asked (conflict)",
    ],
    findings: ['duplicate-fact PCAET 2019 bis!B2', 'duplicate-fact PCAET 2019 bis!B3'],
  },
);

trapSeen(
  108,
  'a table of the city is left out of a contract of its metropolis, and said',
  {
    Ville: 'Émissions de GES de la ville de Rivemont (tCO2e) | 2019\nRésidentiel | 310000\nTertiaire | 246000',
    Métropole: 'Émissions de GES de la métropole (tCO2e) | 2019\nRésidentiel | 610000\nTertiaire | 446000',
  },
  {
    facts: [
      'Ville!B2 · ghg-residentiel · 2019 measured · 310000 tCO2e/an · used',
      'Ville!B3 · ghg-tertiaire · 2019 measured · 246000 tCO2e/an · used',
      "'Métropole'!B2 · ghg-residentiel · 2019 measured · 610000 tCO2e/an · used",
      "'Métropole'!B3 · ghg-tertiaire · 2019 measured · 446000 tCO2e/an · used",
    ],
    findings: ['table-of-another-territory Ville!A1'],
  },
);

test('trap 108: columns of two territories are asked, and stay out of the contract', () => {
  const { facts, findings } = seenIn(
    grids({
      GES: 'Émissions de GES (tCO2e) | Ville 2019 | Métropole 2019\nRésidentiel | 310 | 610\nTertiaire | 246 | 446',
    }),
  );
  expect(facts.filter((fact) => !fact.endsWith('asked (perimeter-unknown)'))).toEqual([]);
  expect(facts).toHaveLength(4);
  expect(findings).toEqual(['perimeter-unknown GES!A1']);
});

const inseeOf = (code: string): readonly (string | undefined)[] =>
  understood(
    grids({
      GES: `Périmètre : commune, code INSEE ${code}\nGES (tCO2e) | 2019\nRésidentiel | 310\nTertiaire | 246`,
    }),
  ).facts.map((fact) => (fact.kind === 'observation' ? fact.perimeter.insee : ''));

test('trap 110: a code that lost its zero has it again, and a column of codes is no figure of ours', () => {
  expect(inseeOf('1304')).toEqual(['01304', '01304']);
  const communes = 'Code INSEE | Commune | Secteur | Émissions de GES (tCO2e)\n1304 | Pougny | Résidentiel | 800';
  expect(seenIn(grids({ Communes: `${communes}\n1304 | Pougny | Tertiaire | 900` }))).toEqual({
    facts: [],
    findings: ['figures-not-read Communes!A1'],
  });
});

test('trap 111: the code of an arrondissement is its commune’s; figures by arrondissement are asked, never one for the other', () => {
  expect(['69381', '75101', '13201'].map((code) => inseeOf(code)[0])).toEqual(['69123', '75056', '13055']);
  const { facts } = seenIn(
    grids({
      Lyon: `
      Arrondissement | Secteur | GES 2019 (tCO2e)
      Lyon 1er | Résidentiel | 100
      Lyon 2e | Résidentiel | 200
      Lyon 1er | Tertiaire | 10
      Lyon 2e | Tertiaire | 20`,
    }),
  );
  expect(facts).toEqual([
    'Lyon!C2 · ghg-residentiel · 2019 measured · 100 tCO2e/an · asked (conflict)',
    'Lyon!C3 · ghg-residentiel · 2019 measured · 200 tCO2e/an · asked (conflict)',
    'Lyon!C4 · ghg-tertiaire · 2019 measured · 10 tCO2e/an · asked (conflict)',
    'Lyon!C5 · ghg-tertiaire · 2019 measured · 20 tCO2e/an · asked (conflict)',
  ]);
});
