import { type Draw, drawOf } from './draw';

/** A plan of actions and the plan of investments beside it, with the truth: which action each operation pays, if any. */
export interface OperationPlans {
  readonly Plan: string;
  readonly PPI: string;
  /** The number of the action by the number of the operation; `null` for none. */
  readonly truth: ReadonlyMap<string, string | null>;
}

/** An action as plans of cities word it, and operations that pay it as finance departments word them, with their M57 function. */
type Subject = readonly [
  title: string,
  description: string,
  operations: readonly (readonly [label: string, code: string])[],
];

const SUBJECTS: readonly Subject[] = [
  [
    'Réduire les consommations du patrimoine communal',
    'Rénovation énergétique des bâtiments publics, décret tertiaire',
    [
      ['Rénovation thermique du gymnase Jean-Moulin', '321'],
      ['Remplacement des menuiseries de la mairie', '020'],
      ['GTB sur les bâtiments municipaux', '020'],
    ],
  ],
  [
    'Rénover énergétiquement les écoles',
    'Programme pluriannuel sur les groupes scolaires',
    [
      ['Groupe scolaire Pasteur : isolation', '212'],
      ['École Prévert, réhabilitation énergétique', '212'],
      ['Écoles – changement des chaudières et isolation', '212'],
    ],
  ],
  [
    'Plan vélo : un réseau cyclable continu',
    'Pistes, stationnement, signalétique',
    [
      ['Aménagements cyclables 2024-2026', '845'],
      ['Piste cyclable avenue de la République', '845'],
      ['Stationnement vélo sécurisé', '844'],
    ],
  ],
  [
    'Étendre le réseau de chaleur urbain',
    'Raccorder 5 000 équivalents-logements',
    [
      ['Réseau de chaleur : extension quartier est', '751'],
      ['Sous-stations du réseau de chaleur', '751'],
    ],
  ],
  [
    'Développer le solaire sur le patrimoine',
    'Toitures et ombrières photovoltaïques',
    [
      ['Ombrières photovoltaïques du parking relais', '752'],
      ['Installation de panneaux photovoltaïques', '752'],
    ],
  ],
  [
    'Passer l’éclairage public en LED',
    'Extinction nocturne, remplacement des points lumineux',
    [
      ['Rénovation de l’éclairage public', '512'],
      ['Remplacement de luminaires par des LED', '512'],
    ],
  ],
  [
    'Ville arborée : planter 10 000 arbres',
    'Îlots de fraîcheur, canopée',
    [
      ['Plantations d’arbres d’alignement', '511'],
      ['Végétalisation des places', '511'],
    ],
  ],
  [
    'Cours d’école oasis',
    'Désimperméabiliser et végétaliser les cours',
    [
      ['Cours oasis – programme 2025', '212'],
      ['Végétalisation des cours d’écoles', '212'],
    ],
  ],
  [
    'Convertir la flotte de bus',
    'Bus électriques et au biogaz',
    [
      ['Acquisition de bus électriques', '821'],
      ['Dépôt bus : infrastructures de recharge électrique', '821'],
    ],
  ],
  [
    'Nouvelle ligne de tramway',
    'Ligne nord-sud, parcs relais',
    [
      ['Tramway ligne C – travaux', '842'],
      ['Parcs relais du tramway', '842'],
    ],
  ],
  [
    'Zéro biodéchet à la poubelle',
    'Composteurs, collecte des biodéchets',
    [
      ['Composteurs de quartier', '7212'],
      ['Collecte séparée des biodéchets', '7212'],
    ],
  ],
  [
    'Prévention des déchets et réemploi',
    'Ressourceries, déchèteries',
    [
      ['Modernisation des déchèteries', '7212'],
      ['Ressourcerie du canal', '7213'],
    ],
  ],
  [
    'Accompagner la rénovation des copropriétés',
    'Aides aux syndicats de copropriétaires',
    [['Aides à la rénovation des copropriétés', '555']],
  ],
  [
    'Réhabiliter le parc social',
    'Avec les bailleurs',
    [['Subventions aux bailleurs : réhabilitation du parc social', '555']],
  ],
  ['Déployer les bornes de recharge', 'Schéma directeur IRVE', [['IRVE : bornes sur voirie', '844']]],
  [
    'Restaurer la rivière et les zones humides',
    'Renaturation, champs d’expansion des crues',
    [
      ['Renaturation des berges du Ruisseau', '76'],
      ['Zone humide des Prés : restauration', '76'],
    ],
  ],
  ['Chaufferies bois pour les équipements', 'Sortir du gaz', [['Chaufferie bois du centre aquatique', '323']]],
  ['Covoiturage du quotidien', 'Lignes et aires', [['Aires de covoiturage', '844']]],
  [
    'Projet alimentaire territorial',
    'Circuits courts, fermes, cantines',
    [
      ['Légumerie et cantines : produits locaux', '281'],
      ['Maraîchage municipal', '631'],
    ],
  ],
  ['Apaiser les rues : la ville à 30', 'Zones 30, rues aux enfants', [['Zones 30 et rues apaisées', '845']]],
];

const OTHERS: readonly (readonly [label: string, code: string])[] = [
  ['Vidéoprotection, tranche 3', '11'],
  ['Cimetière de l’Est, extension', '025'],
  ['Logiciel de gestion financière', '020'],
  ['Médiathèque : construction', '313'],
  ['Voirie : réfection de chaussées', '845'],
  ['Acquisition de mobilier scolaire', '212'],
  ['Stade d’honneur, tribune', '322'],
  ['Conservatoire de musique', '311'],
  ['Caserne des pompiers, participation', '12'],
  ['Ouvrages d’art, réparations', '845'],
  ['Informatique des services', '020'],
  ['Construction du groupe scolaire des Docks', '212'],
  ['Restauration de l’église Saint-Pierre', '312'],
  ['Eau potable : renouvellement des canalisations', '734'],
];

/** Plans that a seed draws: which actions are planned, which operations pay them; an operation of an action that is not planned pays none. */
export function operationPlans(seed: number): OperationPlans {
  const draw = drawOf(seed);
  const planned = SUBJECTS.filter(() => draw.chance(0.8));
  const actions = planned.map(([title, description], i) => ({ number: `${i + 1}`, title, description }));
  const truth = new Map<string, string | null>();
  const rows: string[] = [];
  const add = ([label, code]: readonly [string, string], action: string | null) => {
    const number = `20${draw.int(20, 29)}-${rows.length + 100}`;
    truth.set(number, action);
    rows.push([number, label, code, '23', amount(draw), amount(draw)].join(' | '));
  };
  planned.forEach(([, , operations], i) => {
    for (const operation of operations) if (draw.chance(0.8)) add(operation, `${i + 1}`);
  });
  for (const operation of OTHERS) if (draw.chance(0.7)) add(operation, null);
  return {
    Plan: [
      'N° | Axe (x) | Titre de la fiche action | Pilote | Statut | Descriptif',
      ...actions.map(({ number, title, description }) =>
        [number, '1. Climat', title, 'Direction', 'En cours', description].join(' | '),
      ),
    ].join('\n'),
    PPI: ['PPI en k€ TTC', 'N° | Opération | Fonction | Chap. | CP 2025 | CP 2026', ...rows].join('\n'),
    truth,
  };
}

const amount = (draw: Draw): number => draw.int(10, 4000);
