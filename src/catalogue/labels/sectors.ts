import type { LabelGroup } from '../label';

/**
 * Labels seen or usual for sectors, by target and source (synonyms.csv). `variant` and `core` are ours, the others
 * were read. Reviewed 2026-11-24.
 */
// prettier-ignore
export const sectorsLabels: readonly LabelGroup[] = [
  { target: 'residentiel', source: 'tete', lang: 'fr', labels: ['Résidentiel'] },
  { target: 'residentiel', source: 'variant', lang: 'fr', labels: ['Residentiel', 'Résid.', 'Habitat', 'Logement', 'Logements', 'Secteur résidentiel', 'Bâtiments résidentiels', 'Ménages', 'Bâtiment résidentiel', 'Résidentiel (logements)'] },
  { target: 'residentiel', source: 'variant', lang: 'en', labels: ['Residential', 'Residential buildings', 'Residential sector', 'Households', 'Housing'] },
  { target: 'tertiaire', source: 'tete', lang: 'fr', labels: ['Tertiaire', 'Tertiaire (y compris patrimoine bâti de la collectivité)'] },
  { target: 'tertiaire', source: 'variant', lang: 'fr', labels: ['Tert.', 'Secteur tertiaire', 'Services', 'Commerces et services', 'Bâtiments tertiaires', 'Bâtiment tertiaire', 'Tertiaire public et privé', 'Services (tertiaire)'] },
  { target: 'tertiaire', source: 'variant', lang: 'en', labels: ['Tertiary', 'Commercial and institutional', 'Commercial/institutional', 'Commercial buildings', 'Commercial and institutional buildings', 'Commercial & institutional buildings', 'Commercial and institutional buildings and facilities', 'Tertiary sector', 'Tertiary buildings'] },
  { target: 'transport-routier', source: 'tete', lang: 'fr', labels: ['Transport routier', 'Transports_routiers', 'Transport_routier'] },
  { target: 'transport-routier', source: 'variant', lang: 'fr', labels: ['Transports routiers', 'Routier', 'Route', 'Trafic routier'] },
  { target: 'transport-routier', source: 'variant', lang: 'en', labels: ['Road transport', 'Road transportation', 'On-road transport', 'On-road transportation', 'On-road'] },
  { target: 'autres-transports', source: 'tete', lang: 'fr', labels: ['Autres transports', '"autres transports"', 'Autres_transports'] },
  { target: 'autres-transports', source: 'variant', lang: 'fr', labels: ['Transports non routiers', 'Transport non routier', 'Ferroviaire, fluvial, aérien', 'Autres modes de transport', 'Autre transport', 'Non routier', 'Non routiers', 'Autres modes', 'Transports autres que routier', 'Autres transports (hors routier)'] },
  { target: 'autres-transports', source: 'variant', lang: 'en', labels: ['Other transport', 'Other transportation', 'Non-road transport'] },
  { target: 'agriculture', source: 'tete', lang: 'fr', labels: ['Agriculture'] },
  { target: 'agriculture', source: 'variant', lang: 'fr', labels: ['Agricole', 'Agriculture / forêt', 'Agriculture et sylviculture', 'Agriculture, sylviculture et aquaculture', 'Agri.', 'Agriculture, forêt', 'Agriculture et forêt', 'Agriculture-sylviculture', 'Farming'] },
  { target: 'dechets', source: 'tete', lang: 'fr', labels: ['Déchets'] },
  { target: 'dechets', source: 'variant', lang: 'fr', labels: ['Dechets', 'Traitement des déchets', 'Gestion des déchets', 'Déchets et eaux usées', 'Déchets ménagers', 'Traitement déchets', 'Déchets et assainissement'] },
  { target: 'dechets', source: 'variant', lang: 'en', labels: ['Waste', 'Waste/wastewater', 'Waste and wastewater', 'Waste management'] },
  { target: 'industrie', source: 'tete', lang: 'fr', labels: ['Industrie', 'Industrie hors branche énergie', 'Industrie_hors_branche_énergie'] },
  { target: 'industrie', source: 'variant', lang: 'fr', labels: ['Industrie (hors énergie)', 'Industrie manufacturière', 'Industrie et construction', 'Industrie hors énergie', 'Industrie hors production d’énergie', 'Industrie hors branche de l’énergie', 'Industries manufacturières', 'Industries hors branche énergie', 'Industries (hors branche énergie)'] },
  { target: 'industrie', source: 'variant', lang: 'en', labels: ['Industry', 'Manufacturing industries and construction', 'Manufacturing industry and construction', 'Manufacturing industries', 'Manufacturing industry', 'Manufacturing'] },
  { target: 'branche-energie', source: 'tete', lang: 'fr', labels: ['Branche énergie', 'Industrie branche énergie', 'Industrie_branche_énergie'] },
  { target: 'branche-energie', source: 'variant', lang: 'fr', labels: ['Production d’énergie', 'Transformation d’énergie', 'Énergie (branche)', 'Branche de l’énergie', 'Industrie de l’énergie', 'Production et transformation d’énergie', 'Industries énergétiques', 'Industrie énergie'] },
  { target: 'branche-energie', source: 'variant', lang: 'en', labels: ['Energy branch', 'Energy industries', 'Energy industry'] },
  { target: 'transport', source: 'tete', lang: 'fr', labels: ['Transports'] },
  { target: 'transport', source: 'variant', lang: 'fr', labels: ['Transport', 'Mobilité', 'Total transports', 'Sous-total transports', 'Sous-total transport', 'Total transport', 'Transports (routier et autres)', 'Déplacements'] },
  { target: 'transport', source: 'variant', lang: 'en', labels: ['Transportation', 'Mobile sources'] },
  { target: 'industry-total', source: 'tete', lang: 'fr', labels: ['Total industrie'] },
  { target: 'industry-total', source: 'variant', lang: 'fr', labels: ['Industrie (branche énergie incluse)', 'Industrie et branche énergie', 'Industrie y compris branche énergie', 'Industrie totale'] },
  { target: 'utcatf', source: 'tete', lang: 'fr', labels: ['UTCATF'] },
  { target: 'utcatf', source: 'variant', lang: 'fr', labels: ['UTCF', 'Puits', 'Séquestration', 'Puits de carbone', 'UTCATF (puits)', 'Séquestration carbone'] },
  { target: 'utcatf', source: 'variant', lang: 'en', labels: ['LULUCF', 'Land use, land-use change and forestry'] },
  { target: 'chantiers', source: 'tete', lang: 'fr', labels: ['Chantiers'] },
  { target: 'chantiers', source: 'variant', lang: 'fr', labels: ['BTP', 'Chantiers/BTP', 'Construction'] },
  { target: 'residentiel+tertiaire', source: 'tete', lang: 'fr', labels: ['Résidentiel & Tertiaire'] },
  { target: 'residentiel+tertiaire', source: 'variant', lang: 'fr', labels: ['Résidentiel-tertiaire', 'Résidentiel/Tertiaire', 'Bâtiments', 'Bâtiment', 'Bâti', 'Résidentiel et tertiaire', 'Résidentiel + tertiaire', 'Habitat et tertiaire', 'Sous-total bâtiments', 'Total bâtiments'] },
  { target: 'residentiel+tertiaire', source: 'variant', lang: 'en', labels: ['Buildings'] },
  { target: 'all', source: 'variant', lang: 'fr', labels: ['Tous secteurs', 'Tous secteurs hors UTCATF', 'Total', 'Ensemble', 'Total territoire', 'Somme', 'Total hors UTCATF', 'Tous secteurs confondus', 'Total général', 'Total tous secteurs', 'Ensemble des secteurs', 'Total des émissions', 'Total émissions', 'Total des consommations', 'Total consommation', 'Total GES', 'Total brut', 'Grand total', 'All sectors', 'Total territorial', 'Total hors puits', 'Total des secteurs', 'Total 8 secteurs', 'TOTAL HORS UTCATF'], isExactOnly: true },
];
