import type { View, ViewSector } from '../../domain/crosswalk';

const codes = (list: string): readonly ViewSector[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', fr = '', en = ''] = line.trim().split(' | ');
      return { id, name: { fr: `${id} ${fr}`, en: `${id} ${en}` } };
    });

/** Functions of the M57 budget that a climate plan looks for; a finer code follows the one above it. Labels are the nomenclature's. */
const functions: View = {
  id: 'M57-FUNCTION',
  name: { fr: 'Fonctions du budget (M57)', en: 'Functions of the budget (M57)' },
  isCoded: true,
  sectors: codes(`
    0 | Services généraux | General services
    1 | Sécurité | Safety
    2 | Enseignement, formation professionnelle et apprentissage | Education and training
    3 | Culture, vie sociale, jeunesse, sports et loisirs | Culture, social life, youth, sports and leisure
    4 | Santé et action sociale | Health and social services
    5 | Aménagement des territoires et habitat | Spatial planning and housing
    511 | Espaces verts urbains | Urban green spaces
    512 | Éclairage public | Public lighting
    514 | Électrification | Electrification
    55 | Habitat (logement) | Housing
    553 | Aide à l’accession à la propriété | Help to buy a home
    554 | Aire d’accueil des gens du voyage | Sites for travellers
    6 | Action économique | Economic development
    631 | Agriculture, pêche et agro-alimentaire | Agriculture, fishing and food
    7 | Environnement | Environment
    70 | Services communs | Shared services
    71 | Actions transversales | Cross-cutting actions
    72 | Déchets et propreté urbaine | Waste and street cleaning
    722 | Propreté urbaine | Street cleaning
    73 | Gestion des eaux | Water
    74 | Politique de l’air | Air quality
    75 | Politique de l’énergie | Energy
    751 | Réseaux de chaleur et de froid | Heat and cooling networks
    752 | Énergie photovoltaïque | Photovoltaics
    753 | Énergie éolienne | Wind power
    754 | Énergie hydraulique | Hydropower
    758 | Autres actions | Other energy actions
    76 | Patrimoine naturel, risques technologiques | Natural heritage, technological risks
    77 | Environnement des infrastructures de transport | Environment of transport infrastructure
    78 | Autres actions | Other actions
    8 | Transports | Transport
    81 | Transports scolaires | School transport
    82 | Transports publics de voyageurs | Public passenger transport
    825 | Transport aérien | Air transport
    83 | Transports de marchandises | Freight
    835 | Fret aérien | Air freight
    84 | Voirie | Roads
    85 | Infrastructures | Infrastructure
    851 | Gares, autres infrastructures routières | Coach stations, other road infrastructure
    852 | Gares et autres infrastructures ferroviaires | Stations and other rail infrastructure
    855 | Aéroports et autres infrastructures | Airports and other infrastructure
    86 | Liaisons multimodales | Multimodal links
    87 | Circulations douces | Walking and cycling`),
};

/** Chapters by nature of the M57 budget, and the accounts that go their own way. */
const natures: View = {
  id: 'M57-NATURE',
  name: { fr: 'Natures du budget (M57)', en: 'Natures of the budget (M57)' },
  isCoded: true,
  sectors: codes(`
    10 | Dotations, fonds divers et réserves | Endowments and reserves
    10222 | FCTVA | VAT compensation fund
    13 | Subventions d’investissement reçues | Investment grants received
    16 | Emprunts et dettes assimilées | Loans and similar debts
    20 | Immobilisations incorporelles | Intangible assets
    204 | Subventions d’équipement versées | Equipment grants paid
    21 | Immobilisations corporelles | Tangible assets
    23 | Immobilisations en cours | Assets under construction
    237 | Avances sur immobilisations incorporelles | Advances on intangible assets
    238 | Avances sur immobilisations corporelles | Advances on tangible assets
    26 | Participations | Shareholdings
    27 | Autres immobilisations financières | Other financial assets
    28 | Amortissements | Depreciation
    60 | Achats | Purchases
    61 | Services extérieurs | External services
    62 | Autres services extérieurs | Other external services
    63 | Impôts et taxes | Taxes
    64 | Charges de personnel | Staff costs
    65 | Autres charges de gestion courante | Other current charges
    657 | Subventions de fonctionnement | Operating grants
    66 | Charges financières | Financial charges
    67 | Charges spécifiques | Specific charges
    68 | Dotations aux amortissements | Depreciation charges
    70 | Produits des services et du domaine | Income from services
    73 | Impôts et taxes (recettes) | Taxes (receipts)
    74 | Dotations et participations | Endowments and contributions
    744 | FCTVA | VAT compensation fund
    75 | Autres produits de gestion courante | Other current income
    76 | Produits financiers | Financial income
    77 | Produits spécifiques | Specific income
    775 | Produits des cessions | Proceeds of sales`),
};

const money: View = {
  id: 'MONEY',
  name: { fr: 'Coûts et financements', en: 'Costs and funding' },
  sectors: [
    { id: 'capex', name: { fr: 'Investissement', en: 'Capital expenditure' } },
    { id: 'opex', name: { fr: 'Fonctionnement', en: 'Operating expenditure' } },
    { id: 'transfers', name: { fr: 'Versé à un autre organisme', en: 'Paid to another body' } },
    { id: 'grants-received', name: { fr: 'Subventions reçues', en: 'Grants received' } },
    { id: 'fctva', name: { fr: 'FCTVA', en: 'VAT compensation (FCTVA)' } },
    { id: 'loans', name: { fr: 'Emprunts', en: 'Loans' } },
    { id: 'own-funds', name: { fr: 'Fonds propres', en: 'Own funds' } },
  ],
};

/** Source: M57 instruction, nomenclature by functions and by natures; crte-ppi.md, section 4. Reviewed 2026-11-27. */
export const budgetViews: readonly View[] = [functions, natures, money];
