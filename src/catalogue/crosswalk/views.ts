import type { View, ViewId, ViewSector } from '../../domain/crosswalk';
import { sectors } from '../sectors';
import { budgetViews } from './budgetViews';

const named = (id: string, fr: string, en: string, parts?: readonly string[]): ViewSector => ({
  id,
  name: { fr, en },
  ...(parts !== undefined && { parts }),
});

const pcaet: View = {
  id: 'PCAET',
  name: { fr: 'Secteurs du PCAET', en: 'PCAET sectors' },
  sectors: sectors
    .filter(({ id }) => id !== 'chantiers') // of pollutants only
    .map(({ id, name, parts, kind }) => ({
      id,
      name,
      ...(parts !== undefined && { parts }),
      ...(kind === 'total' && { isTotal: true }),
      ...(id === 'utcatf' && { isSink: true }),
    })),
};

const gpc: View = {
  id: 'GPC',
  name: { fr: 'Sous-secteurs du GPC', en: 'GPC sub-sectors' },
  sectors: [
    named('I', 'I Énergie stationnaire', 'I Stationary energy', [
      'I.1',
      'I.2',
      'I.3',
      'I.4',
      'I.5',
      'I.6',
      'I.7',
      'I.8',
    ]),
    named('I.1', 'I.1 Bâtiments résidentiels', 'I.1 Residential buildings'),
    named('I.2', 'I.2 Bâtiments tertiaires et publics', 'I.2 Commercial and institutional buildings and facilities'),
    named('I.3', 'I.3 Industrie et construction (énergie)', 'I.3 Manufacturing industries and construction (energy)'),
    named('I.4', 'I.4 Industries de l’énergie', 'I.4 Energy industries'),
    named('I.4.4', 'I.4.4 Production livrée au réseau', 'I.4.4 Generation supplied to the grid'),
    named('I.5', 'I.5 Agriculture, forêt, pêche (énergie)', 'I.5 Agriculture, forestry and fishing (energy)'),
    named('I.6', 'I.6 Sources non précisées', 'I.6 Non-specified sources'),
    named('I.7', 'I.7 Émissions fugitives, charbon', 'I.7 Fugitive emissions, coal'),
    named('I.8', 'I.8 Émissions fugitives, pétrole et gaz', 'I.8 Fugitive emissions, oil and natural gas'),
    named('II', 'II Transports', 'II Transport', ['II.1', 'II.2', 'II.3', 'II.4', 'II.5']),
    named('II.1', 'II.1 Route', 'II.1 On-road transport'),
    named('II.2', 'II.2 Rail', 'II.2 Railways'),
    named('II.3', 'II.3 Voies d’eau', 'II.3 Waterborne navigation'),
    named('II.4', 'II.4 Aérien', 'II.4 Aviation'),
    named('II.5', 'II.5 Hors route', 'II.5 Off-road transport'),
    named('III', 'III Déchets et eaux usées', 'III Waste and wastewater', ['III.1', 'III.2', 'III.3', 'III.4']),
    named('III.1', 'III.1 Stockage des déchets', 'III.1 Solid waste disposal'),
    named('III.2', 'III.2 Traitement biologique', 'III.2 Biological treatment'),
    named('III.3', 'III.3 Incinération', 'III.3 Incineration and open burning'),
    named('III.4', 'III.4 Eaux usées', 'III.4 Wastewater'),
    named('IV', 'IV Procédés industriels et produits', 'IV Industrial processes and product use', ['IV.1', 'IV.2']),
    named('IV.1', 'IV.1 Procédés industriels', 'IV.1 Industrial processes'),
    named('IV.2', 'IV.2 Usage de produits', 'IV.2 Product use'),
    named('V', 'V Agriculture, forêt, sols', 'V Agriculture, forestry and other land use', ['V.1', 'V.2', 'V.3']),
    named('V.1', 'V.1 Élevage', 'V.1 Livestock'),
    named('V.2', 'V.2 Sols', 'V.2 Land'),
    named('V.3', 'V.3 Sources agrégées et hors CO₂', 'V.3 Aggregate sources and non-CO₂ on land'),
    named('VI', 'VI Autre scope 3', 'VI Other scope 3'),
  ],
};

const contract: View = {
  id: 'CRF',
  name: { fr: 'Lignes de l’inventaire du contrat', en: 'Rows of the contract’s inventory' },
  sectors: [
    named('buildings', 'Bâtiments', 'Buildings'),
    named('transport', 'Transports', 'Transport', ['transport-road', 'transport-other']),
    named('transport-road', 'Transports : route', 'Transport: road'),
    named('transport-other', 'Transports : rail, eau, air', 'Transport: rail, water, air'),
    named('waste', 'Déchets', 'Waste', ['waste-solid', 'wastewater']),
    named('waste-solid', 'Déchets solides', 'Solid waste'),
    named('wastewater', 'Eaux usées', 'Wastewater'),
    named('ippu', 'Procédés industriels et usages de produits (IPPU)', 'Industrial Process and Product Use (IPPU)'),
    named('afolu-sources', 'Agriculture, forêt, sols : sources', 'AFOLU: sources'),
    { ...named('afolu-sinks', 'Agriculture, forêt, sols : puits', 'AFOLU: sinks'), isSink: true },
    named('energy-industry', 'Branche énergie (ligne ajoutée)', 'Energy Industry (added row)'),
  ],
};

const economic: View = {
  id: 'ECO',
  name: { fr: 'Secteurs du modèle économique', en: 'Sectors of the economic model' },
  sectors: [
    named('transport', 'Transports, hors électricité', 'Transport, without electricity'),
    named('buildings-heating', 'Bâtiments et chauffage, hors électricité', 'Buildings & Heating, without electricity'),
    named('electricity', 'Électricité', 'Electricity'),
    named('waste', 'Déchets solides', 'Waste'),
    named('other', 'Autres', 'Other'),
  ],
};

const fields: View = {
  id: 'FIELD',
  name: { fr: 'Champs d’action', en: 'Fields of action' },
  sectors: [
    named('energy-systems', 'Systèmes énergétiques', 'Energy systems'),
    named('mobility', 'Mobilité et transports', 'Mobility & transport'),
    named('waste', 'Déchets et économie circulaire', 'Waste & circular economy'),
    named('green', 'Nature en ville et puits', 'Green infrastructure & nature-based solutions'),
    named('built', 'Cadre bâti', 'Built environment'),
  ],
};

/** The views, each with its sectors in the order of their rows: ccc-sector-views.md; GPC v1.1. Reviewed 2026-11-27. */
export const views: readonly View[] = [pcaet, gpc, contract, economic, fields, ...budgetViews];

export const viewById: ReadonlyMap<ViewId, View> = new Map(views.map((view) => [view.id, view]));
