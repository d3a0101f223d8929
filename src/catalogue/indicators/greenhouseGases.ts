import type { Indicator } from '../indicator';

/**
 * Greenhouse gas emissions: the common core of indicators (common-core.csv, TETE definitions 2026). Reviewed
 * 2026-11-24.
 */
// prettier-ignore
export const greenhouseGasIndicators: readonly Indicator[] = [
  { id: 'ghg-total', family: 'ghg', unit: 'tCO2e/an', direction: 'down', name: { fr: 'Émissions de gaz à effet de serre du territoire', en: 'Territorial GHG emissions, total' } },
  { id: 'ghg-net-total', family: 'ghg', unit: 'tCO2e/an', direction: 'down', name: { fr: 'Émissions nettes (brutes moins séquestration)', en: 'Net GHG emissions' } },
  { id: 'ghg-per-capita', family: 'ghg', unit: 'tCO2e/hab', direction: 'down', name: { fr: 'Émissions de GES par habitant', en: 'GHG emissions per capita' } },
  { id: 'ghg-residentiel', family: 'ghg', unit: 'tCO2e/an', sector: 'residentiel', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Résidentiel', en: 'GHG emissions - Residential' } },
  { id: 'ghg-tertiaire', family: 'ghg', unit: 'tCO2e/an', sector: 'tertiaire', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Tertiaire', en: 'GHG emissions - Tertiary (services)' } },
  { id: 'ghg-transport-routier', family: 'ghg', unit: 'tCO2e/an', sector: 'transport-routier', parent: 'ghg-transport', direction: 'down', name: { fr: 'Émissions de GES - Transport routier', en: 'GHG emissions - Road transport' } },
  { id: 'ghg-autres-transports', family: 'ghg', unit: 'tCO2e/an', sector: 'autres-transports', parent: 'ghg-transport', direction: 'down', name: { fr: 'Émissions de GES - Autres transports', en: 'GHG emissions - Other transport' } },
  { id: 'ghg-agriculture', family: 'ghg', unit: 'tCO2e/an', sector: 'agriculture', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Agriculture', en: 'GHG emissions - Agriculture' } },
  { id: 'ghg-dechets', family: 'ghg', unit: 'tCO2e/an', sector: 'dechets', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Déchets', en: 'GHG emissions - Waste' } },
  { id: 'ghg-industrie', family: 'ghg', unit: 'tCO2e/an', sector: 'industrie', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Industrie hors branche énergie', en: 'GHG emissions - Industry excluding energy branch' } },
  { id: 'ghg-branche-energie', family: 'ghg', unit: 'tCO2e/an', sector: 'branche-energie', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Industrie branche énergie', en: 'GHG emissions - Energy branch' } },
  { id: 'ghg-transport', family: 'ghg', unit: 'tCO2e/an', sector: 'transport', parent: 'ghg-total', direction: 'down', name: { fr: 'Émissions de GES - Transports (total)', en: 'GHG emissions - Transport, total' } },
  { id: 'ghg-industry-total', family: 'ghg', unit: 'tCO2e/an', sector: 'industry-total', direction: 'down', name: { fr: 'Émissions de GES - Total industrie (avec branche énergie)', en: 'GHG emissions - Industry incl. energy branch' } },
  { id: 'ghg-ccs', family: 'ghg', unit: 'tCO2e/an', direction: 'up', name: { fr: 'Capture et stockage technologique du carbone', en: 'Technological carbon capture and storage' } },
  { id: 'residual-emissions', family: 'ghg', unit: 'tCO2e/an', direction: 'down', name: { fr: 'Émissions résiduelles en fin de contrat', en: 'Residual emissions at the end of the contract' } },
];
