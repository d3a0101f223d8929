import { book, euros, open, spared, type DrawnBook } from './told';

/** Plans of investment, budgets, contracts with the State. */
export const moneyTables: readonly DrawnBook[] = [
  book(
    'ppi in thousands without tax',
    {
      'PPI 2024-2030': `
PROGRAMMATION PLURIANNUELLE DES INVESTISSEMENTS (k€ HT) | | | | | | | |
Politique publique | N° opération | Opération | Montant total | 2024 | 2025 | 2026 | 2027 et + | Subventions attendues
Mobilités | 2101 | Prolongement de la ligne B de tramway | 128000 | 8000 | 35000 | 45000 | 40000 | 32000
Mobilités | 2104 | Plan vélo 2024-2028 | 24500 | 3500 | 5000 | 6000 | 10000 | 4100
Patrimoine | 3007 | Rénovation énergétique des groupes scolaires | 41200 | 5200 | 12000 | 14000 | 10000 | 9500
Énergie | 3102 | Extension du réseau de chaleur ouest | 36000 | 4000 | 12000 | 15000 | 5000 | 11800
Espaces publics | 4015 | Désimperméabilisation des cours d'école | 6800 | 800 | 2000 | 2000 | 2000 | 2500
TOTAL |  |  | Σ5 | Σ5 | Σ5 | Σ5 | Σ5 | Σ5`,
    },
    [
      open('D3', 1, 5, 'whole, beside its years'),
      euros('E3', 3, 5, 'HT', 1000),
      open('H3', 1, 5, 'or after'),
      euros('I3', 1, 5, 'none', 1000),
      open('D8', 6, 1, 'total'),
    ],
  ),
  book(
    'ap and cp annex',
    {
      'AP-CP BP 2025': `
Annexe IV - Autorisations de programme et crédits de paiement - Budget principal (TTC, en euros) | | | | | | | |
N° AP | Libellé de l'AP | AP votée | CP antérieurs réalisés | CP 2025 | CP 2026 | CP 2027 | Reste à financer au-delà
AP2019-04 | Rénovation énergétique des écoles | 49440000 | 12300000 | 14400000 | 16800000 | 5940000 | 0
AP2021-11 | Plan vélo métropolitain | 29400000 | 9200000 | 6000000 | 7200000 | 7000000 | 0
AP2023-02 | Éclairage public - passage aux LED | 18000000 | 4100000 | 5000000 | 5000000 | 3900000 | 0
 | TOTAL | 96840000 | 25600000 | 25400000 | 29000000 | 16840000 | 0`,
    },
    [
      euros('C3', 1, 3, 'TTC'),
      open('D3', 1, 3, 'before'),
      euros('E3', 3, 3, 'TTC'),
      open('H3', 1, 3, 'after'),
      open('C6', 6, 1, 'total'),
    ],
  ),
  book(
    'ppi by phase',
    {
      PPI: `
Opération | Phase | Maître d'ouvrage | Coût € HT | 2025 | 2026 | 2027
Réhabilitation de la piscine des Ormes | Études | Rivemont Métropole | 620000 | 400000 | 220000 |
 | Travaux | Rivemont Métropole | 8400000 | | 3000000 | 5400000
Pôle d'échanges multimodal gare nord | Études | Rivemont Métropole | 1100000 | 700000 | 400000 |
 | Travaux | Rivemont Métropole | 15200000 | | 5200000 | 10000000
 | Foncier | Rivemont Métropole | 2300000 | 2300000 | |`,
    },
    [open('D2', 1, 5, 'whole'), euros('E2', 3, 5, 'HT')],
  ),
  book(
    'budget as scdl export',
    {
      'budget-2023': `
BGT_NATDEC | BGT_ANNEE | BGT_SIRET | BGT_NOM | BGT_CONTNAT | BGT_CONTNAT_LABEL | BGT_NATURE | BGT_NATURE_LABEL | BGT_FONCTION | BGT_FONCTION_LABEL | BGT_OPERATION | BGT_SECTION | BGT_OPBUDG | BGT_CODRD | BGT_MTREAL | BGT_MTPREV
compte administratif | 2023 | '20000000100011 | Rivemont Métropole | 21 | Immobilisations corporelles | 2135 | Installations générales | '758 | Énergie - rénovation |  | investissement | réel | dépense | 1840200.55 | 2100000
compte administratif | 2023 | '20000000100011 | Rivemont Métropole | 23 | Immobilisations en cours | 2315 | Installations, matériel | '81 | Transports urbains | 2101 | investissement | réel | dépense | 12440000 | 15000000
compte administratif | 2023 | '20000000100011 | Rivemont Métropole | 13 | Subventions d'investissement | 1321 | État | '81 | Transports urbains | 2101 | investissement | réel | recette | 3100000 | 3500000
compte administratif | 2023 | '20000000100011 | Rivemont Métropole | 040 | Opérations d'ordre | 28135 | Amortissements | '01 | Non ventilable |  | investissement | ordre | recette | 990000 | 990000`,
    },
    [euros('O2', 1, 2, 'unknown'), open('P2', 1, 4, 'forecast beside paid'), open('O4', 1, 2, 'receipt and order')],
  ),
  book(
    'crte financial model',
    {
      'Maquette financière 2024': `
CRTE Rivemont Métropole - annexe financière | | | | | | | | | |
Axe | Action | Maître d'ouvrage | Coût total HT | DETR | DSIL | Fonds vert | Région | Département | Autofinancement
Transition énergétique | Rénovation thermique de l'école Jean Moulin | Rivemont | 1250000 | 0 | 312500 | 250000 | 187500 | 62500 | 437500
Transition énergétique | Chaufferie bois et réseau technique | Val-Perdu | 480000 | 144000 | 0 | 96000 | 72000 | 0 | 168000
Mobilités | Voie verte Rivemont - Aubeterre | Rivemont Métropole | 2100000 | 0 | 420000 | 315000 | 420000 | 105000 | 840000`,
    },
    [euros('D3', 1, 3, 'HT'), euros('E3', 6, 3, 'none')],
  ),
  book(
    'actions as cards',
    {
      'Action 1.1': `
FICHE ACTION 1.1 | 
Titre | Rénover le parc tertiaire public
Axe | Bâtiments
Pilote | Direction du patrimoine
Partenaires | ALEC, Banque des Territoires
Description | Audit puis travaux sur 40 bâtiments
Calendrier | 2024-2028
Budget | 12 500 000 € HT
Gain GES attendu | 4 200 tCO2e/an`,
      'Action 1.2': `
FICHE ACTION 1.2 |
Titre | Développer le réseau de chaleur
Axe | Énergie
Pilote | Direction de l'énergie
Partenaires | ADEME, Région
Description | 20 km de réseau
Calendrier | 2025-2030
Budget | 36 M€ HT
Gain GES attendu | 11 000 tCO2e/an`,
    },
    [
      euros('Action 1.1!B8', 1, 1, 'HT'),
      euros('Action 1.2!B8', 1, 1, 'HT', 1000000),
      spared('Action 1.1!B9'),
      spared('Action 1.2!B9'),
    ],
  ),
];
