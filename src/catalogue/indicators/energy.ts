import type { Indicator } from '../indicator';

/**
 * Final energy consumption: the common core of indicators (common-core.csv, TETE definitions 2026). Reviewed
 * 2026-11-24.
 */
// prettier-ignore
export const energyIndicators: readonly Indicator[] = [
  { id: 'energy-total', family: 'energy', unit: 'GWh/an', direction: 'down', name: { fr: 'Consommation énergétique finale du territoire', en: 'Final energy consumption, total' } },
  { id: 'energy-per-capita', family: 'energy', unit: 'MWh/hab', direction: 'down', name: { fr: 'Consommation énergétique finale par habitant', en: 'Final energy consumption per capita' } },
  { id: 'energy-residentiel', family: 'energy', unit: 'GWh/an', sector: 'residentiel', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Résidentiel', en: 'Final energy consumption - Residential' } },
  { id: 'energy-tertiaire', family: 'energy', unit: 'GWh/an', sector: 'tertiaire', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Tertiaire', en: 'Final energy consumption - Tertiary (services)' } },
  { id: 'energy-transport-routier', family: 'energy', unit: 'GWh/an', sector: 'transport-routier', parent: 'energy-transport', direction: 'down', name: { fr: 'Consommation énergétique finale - Transport routier', en: 'Final energy consumption - Road transport' } },
  { id: 'energy-autres-transports', family: 'energy', unit: 'GWh/an', sector: 'autres-transports', parent: 'energy-transport', direction: 'down', name: { fr: 'Consommation énergétique finale - Autres transports', en: 'Final energy consumption - Other transport' } },
  { id: 'energy-agriculture', family: 'energy', unit: 'GWh/an', sector: 'agriculture', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Agriculture', en: 'Final energy consumption - Agriculture' } },
  { id: 'energy-dechets', family: 'energy', unit: 'GWh/an', sector: 'dechets', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Déchets', en: 'Final energy consumption - Waste' } },
  { id: 'energy-industrie', family: 'energy', unit: 'GWh/an', sector: 'industrie', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Industrie hors branche énergie', en: 'Final energy consumption - Industry excluding energy branch' } },
  { id: 'energy-branche-energie', family: 'energy', unit: 'GWh/an', sector: 'branche-energie', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Industrie branche énergie', en: 'Final energy consumption - Energy branch' } },
  { id: 'energy-transport', family: 'energy', unit: 'GWh/an', sector: 'transport', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - Transports (total)', en: 'Final energy consumption - Transport, total' } },
  { id: 'energy-carrier-electricity', family: 'energy', unit: 'GWh/an', carrier: 'electricity', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - vecteur Électricité', en: 'Final energy consumption - carrier: Electricity' } },
  { id: 'energy-carrier-heat-cooling', family: 'energy', unit: 'GWh/an', carrier: 'heat-cooling', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - vecteur Chaleur et froid', en: 'Final energy consumption - carrier: Heating and cooling' } },
  { id: 'energy-carrier-gas', family: 'energy', unit: 'GWh/an', carrier: 'gas', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - vecteur Gaz', en: 'Final energy consumption - carrier: Gas' } },
  { id: 'energy-carrier-solid-fuel', family: 'energy', unit: 'GWh/an', carrier: 'solid-fuel', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - vecteur Combustible solide', en: 'Final energy consumption - carrier: Solid fuel' } },
  { id: 'energy-carrier-other-carrier', family: 'energy', unit: 'GWh/an', carrier: 'other-carrier', parent: 'energy-total', direction: 'down', name: { fr: 'Consommation énergétique finale - vecteur Autre vecteur', en: 'Final energy consumption - carrier: Other carrier' } },
];
