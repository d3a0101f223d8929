/** A line of the template: one cell between two bars, an empty one where nothing stands between them. */
const lineOf = (text) => text.split('|').map((cell) => (cell === '' ? null : cell.replace('↵', '\n')));

/** The template of May 2026 (G11), with the spaces and line breaks that came with the years, and two columns added. */
export const headings = lineOf(
  'Axe (x)|Sous-axe (x.x)| Sous-sous axe (x.x.x)|Titre de la fiche action|Titre de la sous-action|Descriptif|' +
    'Instances de gouvernance|Objectifs|Indicateurs liés|Structure pilote|Moyens humains et techniques| Partenaires |' +
    'Direction ou service pilote|Personne pilote|Élu·e référent·e|Participation Citoyenne|Financements|Financeur 1|' +
    'Montant € HT|Financeur 2|Montant € HT|Financeur 3|Montant € HT|Budget prévisionnel total € HT|Statut |' +
    'Niveau de priorité|Date de début|Date de fin|Action en amélioration continue|Mesures liées|Actions liées|Notes|' +
    'Documents et liens|Gain GES↵(tCO2e/an)|Secteur',
);

/** The bands above, merged; the fourth no longer ends where its columns end. */
export const bands = [
  ['A2:F2', 'Présentation de l’action'],
  ['G2:I2', 'Objectifs et indicateurs'],
  ['J2:O2', 'Acteurs'],
  ['P2:AC2', 'Modalités de mise en oeuvre'],
  ['AD2:AG2', 'Actions liées'],
];

/** Row 4: what the template says to type. */
export const guidance = lineOf(
  'Numéro et nom de l’axe|||Obligatoire, 300 caractères au plus|non importé|Champ texte libre|||non importé|||' +
    'Séparés par des virgules||Prénom NOM|Prénom NOM||Champ texte libre||Nombre entier||Nombre entier||Nombre entier|' +
    'Nombre entier, sans espace ni symbole|Liste|Liste|JJ/MM/AAAA|JJ/MM/AAAA|VRAI / FAUX|non importé|non importé|' +
    'non importé|non importé|calcul mission climat|secteur PCAET',
);

/** Row 5: the template's example, which nobody took away. */
export const example = [
  ...lineOf(
    'Exemple : Axe 1 : Transports|||Exemple : Réaliser un schéma cyclable||Exemple||||Ma collectivité||' +
      'Région, Département|Service mobilités|Camille EXEMPLE||||Région',
  ),
  10_000,
  ...Array(4).fill(null),
  50_000,
  'En cours',
  'Moyen',
  'JJ/MM/AAAA',
  'JJ/MM/AAAA',
  false,
  ...Array(6).fill(null),
];
