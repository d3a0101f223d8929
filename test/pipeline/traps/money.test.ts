import { trap, trapSeen } from './drawTrap';

trap(
  116,
  'the heading of the file says the tax',
  `
  Axe (x) | Titre de la fiche action | Statut | Financeur 1 | Montant € TTC | Budget prévisionnel total € TTC
  1. Climat | Plan vélo | En cours | Région | 100000 | 800000`,
  ['B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € TTC · Région 100000 € TTC · used'],
);

trap(
  117,
  'the mark of an export is not believed',
  `
  Axe | Titre de l'action | Statut | Financeur 1 | Montant (TTC)
  1. Climat | Plan vélo | En cours | Région | 100000
  1. Climat | Écoles | À venir | Ville | 5000`,
  [
    'B2 · 1. Climat · ? · ongoing · ? → ? · sans budget · Région 100000 € unknown · used (tax-unknown)',
    'B3 · 1. Climat · ? · planned · ? → ? · sans budget · Ville 5000 € unknown · used (tax-unknown)',
  ],
);

trap(
  118,
  'amounts in a free text are not taken by themselves',
  `
  Axe (x) | Titre de la fiche action | Statut | Financements | Budget prévisionnel total € HT
  1. Climat | Plan vélo | En cours | Région 50 k€, reste à charge ville | 800000`,
  ['B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used'],
);

trap(
  119,
  'an authorisation over years is no credit of a year',
  `
  PPI en k€ TTC
  N° | Opération | AP | CP 2024 | CP 2025
  1 | Plan vélo | 800 | 300 | 300
  2 | Écoles | 1200 | 500 | 400`,
  [
    'C3 · 1 Plan vélo · AP · 800000 € TTC · used',
    'D3 · 1 Plan vélo · CP-voted 2024 · 300000 € TTC · used',
    'E3 · 1 Plan vélo · CP-voted 2025 · 300000 € TTC · used',
    'C4 · 2 Écoles · AP · 1200000 € TTC · used',
    'D4 · 2 Écoles · CP-voted 2024 · 500000 € TTC · used',
    'E4 · 2 Écoles · CP-voted 2025 · 400000 € TTC · used',
  ],
);

trap(
  120,
  'before and beyond are bounds, not years',
  `
  PPI en k€ TTC
  N° | Opération | CP antérieurs | CP 2024 | CP 2025 | Au-delà
  1 | Plan vélo | 100 | 300 | 300 | 100`,
  [
    'C3 · 1 Plan vélo · CP-voted · 100000 € TTC · excluded (cumulated)',
    'D3 · 1 Plan vélo · CP-voted 2024 · 300000 € TTC · used',
    'E3 · 1 Plan vélo · CP-voted 2025 · 300000 € TTC · used',
    'F3 · 1 Plan vélo · CP-voted · 100000 € TTC · excluded (cumulated)',
  ],
);

trap(
  121,
  'operations of order stay out',
  `
  Budget en € TTC
  N° | Opération | Section | Mouvement | Sens | CP 2024 | CP 2025
  1 | Plan vélo | I | R | D | 800 | 100
  2 | Écoles | I | O | D | 1200 | 200`,
  [
    'F3 · 1 Plan vélo · CP-voted 2024 · 800 € TTC · used',
    'G3 · 1 Plan vélo · CP-voted 2025 · 100 € TTC · used',
    'F4 · 2 Écoles · CP-voted 2024 · 1200 € TTC · excluded (order)',
    'G4 · 2 Écoles · CP-voted 2025 · 200 € TTC · excluded (order)',
  ],
);

trap(
  122,
  'stages of one budget are never added',
  `
  N° | Opération | BP 2024 (€ TTC) | DM 2024 (€ TTC) | CA 2024 (€ TTC) | BP 2025 (€ TTC)
  1 | Plan vélo | 800 | 50 | 700 | 900`,
  [
    'C2 · 1 Plan vélo · CP-voted 2024 · 800 € TTC · used',
    'D2 · 1 Plan vélo · CP-voted 2024 · 50 € TTC · excluded (other-stage)',
    'E2 · 1 Plan vélo · CP-paid 2024 · 700 € TTC · used',
    'F2 · 1 Plan vélo · CP-voted 2025 · 900 € TTC · used',
  ],
);

trap(
  124,
  'each budget has its tax basis',
  `
  N° | Opération | Budget | HT/TTC | CP 2024 (€) | CP 2025 (€)
  1 | Plan vélo | Budget principal | TTC | 800 | 100
  2 | Bus | Budget annexe transports | HT | 1200 | 200`,
  [
    'E2 · 1 Plan vélo · CP-voted 2024 · 800 € TTC [main] · used',
    'F2 · 1 Plan vélo · CP-voted 2025 · 100 € TTC [main] · used',
    'E3 · 2 Bus · CP-voted 2024 · 1200 € HT [annex] · used',
    'F3 · 2 Bus · CP-voted 2025 · 200 € HT [annex] · used',
  ],
);

trap(
  125,
  'receipts are told from expenses before anything is added',
  `
  Budget en € TTC
  N° | Opération | Sens | CP 2024 | CP 2025
  1 | Plan vélo | D | 800 | 100
  2 | Subvention État | R | 200 | 100`,
  [
    'D3 · 1 Plan vélo · CP-voted 2024 · 800 € TTC · used',
    'E3 · 1 Plan vélo · CP-voted 2025 · 100 € TTC · used',
    'D4 · 2 Subvention État · CP-voted 2024 Subvention État · 200 € none · excluded (receipt-line)',
    'E4 · 2 Subvention État · CP-voted 2025 Subvention État · 100 € none · excluded (receipt-line)',
  ],
);

trap(
  126,
  'staff is no money',
  `
  Axe (x) | Titre de la fiche action | Statut | Pilote | Budget prévisionnel total € HT
  1. Climat | Plan vélo | En cours | A | '2 ETP
  1. Climat | Écoles | En cours | A | 1200000`,
  [
    'B2 · 1. Climat · A · ongoing · ? → ? · sans budget · used (budget-text)',
    'B3 · 1. Climat · A · ongoing · ? → ? · 1200000 € HT · used',
  ],
);

trapSeen(
  16,
  'a share of grants between 0 and 1 is neither rescaled nor taken for euros, and its column is said',
  {
    Plan: `
    Axe (x) | Titre de la fiche action | Statut | Pourcentage subvention | Budget prévisionnel total € HT
    1. Climat | Plan vélo | En cours | 0.4 | 800000
    1. Climat | Écoles | À venir | 1 | 1200000`,
  },
  {
    facts: [
      'Plan!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · used',
      'Plan!B3 · 1. Climat · ? · planned · ? → ? · 1200000 € HT · used',
    ],
    findings: ['plan-columns-left-out Plan!D1'],
  },
);

const refunded = (tax: string): string => `
  Axe (x) | Titre de la fiche action | Statut | Financeur 1 | Montant € ${tax} | Financeur 2 | Montant € ${tax} | Budget prévisionnel total € ${tax}
  1. Climat | Plan vélo | En cours | FCTVA | 131232 | Région | 668768 | 800000`;

trapSeen(
  123,
  'FCTVA counts beside a cost with tax only, where it is one funder and no grant',
  { TTC: refunded('TTC'), HT: refunded('HT').replace('Plan vélo', 'Écoles') },
  {
    facts: [
      'TTC!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € TTC · FCTVA 131232 € TTC · Région 668768 € TTC · used',
      'HT!B2 · 1. Climat · ? · ongoing · ? → ? · 800000 € HT · FCTVA 131232 € HT · Région 668768 € HT · used',
    ],
    findings: ['fctva-on-cost-without-tax HT!E2', 'funders-below-budget HT!H2'],
  },
);
