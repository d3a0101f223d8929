import { book, euros, open, spared, type DrawnBook } from './told';

/** Plans of actions, and plans of investment of odd shapes. */
export const actionTables: readonly DrawnBook[] = [
  book(
    'actions one per column',
    {
      'Plan actions': `
 | Action 1 | Action 2 | Action 3
Intitulé | Plan vélo | Ombrières photovoltaïques | Compostage de proximité
Service pilote | Mobilités | Énergie | Déchets
Date de début | 2024 | 2025 | 2024
Date de fin | 2030 | 2028 | 2026
Budget total (€ TTC) | 29400000 | 7200000 | 540000
Réduction GES (tCO2e/an) | 9500 | 1100 | 600
Statut | En cours | À venir | En cours`,
    },
    [euros('B6', 3, 1, 'TTC'), spared('B7'), spared('C7'), spared('D7')],
  ),
  book(
    'plan of actions as a list',
    {
      "Plan d'actions": `
PCAET - programme d'actions 2024-2030 | | | | | | | | |
Axe | N° | Action | Porteur | Partenaires | Échéance | Coût estimé (k€ HT) | Cofinanceurs | Impact GES (tCO2e/an) | Avancement
Axe 1 - Sobriété | 1.1 | Espace conseil rénovation | Métropole | ADIL, Région | 2026 | 1200 | Région 50 % | 3500 | 60%
 | 1.2 | Rénovation des copropriétés | Métropole | Anah | 2030 | 18000 | Anah | 12400 | 20%
Axe 2 - Mobilité | 2.1 | Zone à faibles émissions | Métropole | État | 2025 | 5400 | État | 21000 | 80%
 | 2.2 | Covoiturage domicile-travail | SMTC | Entreprises | 2027 | 900 |  | n.c. | À lancer`,
    },
    [euros('G3', 1, 4, 'HT', 1000), spared('I3', 3)],
  ),
  book(
    'tete import file with guidance',
    {
      'Fichier dimport': `
Présentation de l'action | < | < | < | < | < | Acteurs | < | Modalités | < | < | < | < | <
Axe (x) | Sous-axe (x.x) | Sous-sous axe (x.x.x) | Titre de la fiche action | Titre de la sous-action | Descriptif | Structure pilote | Partenaires | Financeur 1 | Montant € HT | Financeur 2 | Montant € HT | Budget prévisionnel total € HT | Statut
Texte | Texte | Texte | Texte | Texte | Texte | Texte | Texte | Texte | Nombre | Texte | Nombre | Nombre | Liste
Champ libre | Champ libre |  | 300 caractères max |  | Champ libre | Champ libre | Séparés par des virgules |  | Nombre entier |  | Nombre entier | Nombre entier | Voir liste
1. Énergie | 1.1 Sobriété |  | 1.1.1 Décret tertiaire |  | Plan d'actions | Rivemont Métropole | ALEC | ADEME | 300000 | Région | 150000 | 900000 | En cours
1. Énergie | 1.1 Sobriété |  | 1.1.2 Éclairage public |  | LED | Rivemont Métropole | SDE | Fonds vert | 800000 |  |  | 3200000 | À venir`,
    },
    [euros('J5', 1, 2, 'HT'), euros('L5', 1, 1, 'HT'), euros('M5', 1, 2, 'HT')],
  ),
  book(
    'english investment list of a consultant',
    {
      'Investment plan': `
Project | Sector | Lead | CAPEX (M€, excl. VAT) | OPEX per year (M€, excl. VAT) | Start | End | CO2 reduction (ktCO2e/yr)
Deep retrofit of municipal buildings | Buildings | City | 62 | 0.8 | 2024 | 2030 | 9.1
District heating extension | Energy | Energy utility | 118.5 | 2.1 | 2025 | 2030 | 24
Tram line B | Transport | Metropolis | 410 | 9.5 | 2023 | 2029 | 15.2`,
    },
    [open('D2', 2, 3, 'investment, a year of operation'), spared('H2', 3, 1000)],
  ),
  book(
    'green budget annex',
    {
      'Budget vert 2024': `
Annexe "Impact du budget pour la transition écologique" - CFU 2024 - axe 1 atténuation (€) | | | | |
Compte M57 | Libellé | Favorable | Neutre | Défavorable | Non coté | Total
2031 | Frais d'études | 210000 | 88000 | 0 | 12000 | Σ<4
21351 | Bâtiments publics | 6400000 | 2100000 | 310000 | 400000 | Σ<4
2315 | Installations techniques | 15200000 | 7100000 | 2900000 | 0 | Σ<4
Total |  | Σ3 | Σ3 | Σ3 | Σ3 | Σ3`,
    },
    [open('C3', 5, 4, 'accounts, not operations')],
  ),
  book(
    'ppi, voted and paid for each year',
    {
      'Suivi PPI': `
Programme | Opération | 2022 | < | 2023 | < | 2024 | <
 |  | Voté € TTC | Mandaté € TTC | Voté € TTC | Mandaté € TTC | Voté € TTC | Mandaté € TTC
Mobilité | Pistes cyclables | 5000000 | 4210000 | 6000000 | 5875000 | 6500000 | 
Bâtiments | Rénovation mairie annexe | 1200000 | 640000 | 2400000 | 2100000 | 900000 | 
Déchets | Centre de tri | 3000000 | 2950000 | 11000000 | 9800000 | 4000000 | `,
    },
    [euros('C3', 6, 3, 'TTC')],
  ),
];
