import type { Indicator } from '../indicator';

/**
 * Mobility, buildings, waste, land, water, means: the common core of indicators (common-core.csv, TETE definitions
 * 2026). Reviewed 2026-11-24.
 */
// prettier-ignore
export const otherIndicators: readonly Indicator[] = [
  { id: 'modal-share-car', family: 'mobility', unit: '%', direction: 'down', name: { fr: 'Part modale - voiture', en: 'Modal share - car' } },
  { id: 'modal-share-walk', family: 'mobility', unit: '%', parent: 'modal-share-active-and-public', direction: 'up', name: { fr: 'Part modale - marche', en: 'Modal share - walking' } },
  { id: 'modal-share-bike', family: 'mobility', unit: '%', parent: 'modal-share-active-and-public', direction: 'up', name: { fr: 'Part modale - vélo', en: 'Modal share - cycling' } },
  { id: 'modal-share-public-transport', family: 'mobility', unit: '%', parent: 'modal-share-active-and-public', direction: 'up', name: { fr: 'Part modale - transports en commun', en: 'Modal share - public transport' } },
  { id: 'modal-share-active-and-public', family: 'mobility', unit: '%', direction: 'up', name: { fr: 'Part modale des modes actifs et des transports en commun', en: 'Modal share - active modes and public transport' } },
  { id: 'modal-share-two-wheelers', family: 'mobility', unit: '%', direction: 'down', name: { fr: 'Part modale - deux-roues motorisés', en: 'Modal share - motor two-wheelers' } },
  { id: 'modal-share-intermodal', family: 'mobility', unit: '%', direction: 'up', name: { fr: 'Part modale des déplacements intermodaux', en: 'Modal share - intermodal trips' } },
  { id: 'renovated-dwellings-rate', family: 'buildings', unit: 'logements/100', direction: 'up', name: { fr: 'Logements rénovés énergétiquement pour 100 logements', en: 'Dwellings renovated per 100 dwellings' } },
  { id: 'anah-files', family: 'buildings', unit: 'dossiers', direction: 'up', name: { fr: 'Dossiers Habiter mieux déposés', en: 'Anah renovation files' } },
  { id: 'public-buildings-energy', family: 'buildings', unit: 'MWh/an', direction: 'down', name: { fr: 'Consommation énergétique des bâtiments publics', en: 'Public buildings energy consumption' } },
  { id: 'public-buildings-energy-per-m2', family: 'buildings', unit: 'kWh/m²', direction: 'down', name: { fr: 'Consommation des bâtiments publics par m²', en: 'Public buildings energy per m²' } },
  { id: 'public-lighting-per-capita', family: 'buildings', unit: 'kWh/hab.an', direction: 'down', name: { fr: "Consommation de l'éclairage public par habitant", en: 'Public lighting per capita' } },
  { id: 'district-heat-renewable-share', family: 'buildings', unit: '%', direction: 'up', name: { fr: 'Taux EnR&R des réseaux de chaleur', en: 'Renewable share of heat networks' } },
  { id: 'district-heat-coverage', family: 'buildings', unit: '%', direction: 'up', name: { fr: 'Part des besoins de chaleur couverts par les réseaux EnR&R', en: 'Heat demand covered by renewable networks' } },
  { id: 'pv-capacity', family: 'capacity', unit: 'MW', direction: 'up', name: { fr: 'Puissance photovoltaïque installée', en: 'Installed photovoltaic capacity' } },
  { id: 'wind-capacity', family: 'capacity', unit: 'MW', direction: 'up', name: { fr: 'Puissance éolienne installée', en: 'Installed wind capacity' } },
  { id: 'waste-per-capita', family: 'waste', unit: 'kg/hab', direction: 'down', name: { fr: 'Production de déchets ménagers et assimilés (avec déblais et gravats)', en: 'Household waste per capita, with rubble' } },
  { id: 'waste-per-capita-without-rubble', family: 'waste', unit: 'kg/hab', direction: 'down', name: { fr: 'Production de déchets (hors déblais et gravats)', en: 'Household waste per capita, without rubble' } },
  { id: 'waste-residual', family: 'waste', unit: 'kg/hab', direction: 'down', name: { fr: 'Ordures ménagères résiduelles', en: 'Residual household waste' } },
  { id: 'waste-separate-collection', family: 'waste', unit: 'kg/hab', direction: 'up', name: { fr: 'Déchets collectés sélectivement', en: 'Separately collected waste' } },
  { id: 'waste-recycling-rate', family: 'waste', unit: '%', direction: 'up', name: { fr: 'Recyclage matière et organique', en: 'Recycling rate' } },
  { id: 'waste-landfill-rate', family: 'waste', unit: '%', direction: 'down', name: { fr: 'Mise en décharge des DMA', en: 'Landfill rate' } },
  { id: 'land-take', family: 'land-and-water', unit: 'ha/an', direction: 'down', name: { fr: 'Surface annuelle artificialisée', en: 'Annual land take' } },
  { id: 'organic-farmland-share', family: 'land-and-water', unit: '%', direction: 'up', name: { fr: 'Part de la SAU en agriculture biologique', en: 'Organic share of farmland' } },
  { id: 'farmland-area', family: 'land-and-water', unit: 'ha', name: { fr: 'Surface agricole utile', en: 'Farmland area' } },
  { id: 'cycle-network', family: 'mobility', unit: 'km', direction: 'up', name: { fr: 'Aménagements cyclables', en: 'Cycle network' } },
  { id: 'public-transport-trips', family: 'mobility', unit: 'voyages/hab', direction: 'up', name: { fr: 'Fréquentation des transports en commun', en: 'Public transport trips per capita' } },
  { id: 'water-network-losses', family: 'land-and-water', unit: '%', direction: 'down', name: { fr: 'Perte en eau du réseau', en: 'Water network losses' } },
  { id: 'population-exposed-air', family: 'land-and-water', unit: '%', direction: 'down', name: { fr: 'Part de la population exposée à la pollution', en: 'Population exposed to air pollution' } },
  { id: 'flood-risk-population', family: 'land-and-water', unit: '%', direction: 'down', name: { fr: 'Population en zone à risque naturel élevé', en: 'Population in natural-risk zones' } },
  { id: 'river-status', family: 'land-and-water', unit: '%', direction: 'up', name: { fr: "Cours d'eau en bon état écologique", en: 'Rivers in good ecological status' } },
  { id: 'habitat-fragmentation', family: 'land-and-water', unit: 'km²', name: { fr: 'Fragmentation des milieux naturels', en: 'Habitat fragmentation' } },
  { id: 'climate-budget', family: 'territory', unit: '€', direction: 'up', name: { fr: 'Budget climat-air-énergie', en: 'Climate, air and energy budget' } },
  { id: 'climate-staff', family: 'territory', unit: '%', direction: 'up', name: { fr: 'Ressources humaines dédiées climat-air-énergie', en: 'Staff dedicated to climate, air and energy' } },
  { id: 'population', family: 'territory', unit: 'hab', name: { fr: 'Population', en: 'Population' } },
  { id: 'fossil-renewable-ratio', family: 'territory', unit: '%', direction: 'down', name: { fr: 'Consommation fossile / consommation renouvelable', en: 'Fossil to renewable consumption ratio' } },
  { id: 'carpooling-trips', family: 'mobility', unit: 'milliers/jour', direction: 'up', name: { fr: 'Trajets quotidiens en covoiturage', en: 'Daily carpool trips' } },
  { id: 'charging-points', family: 'mobility', unit: 'nb', direction: 'up', name: { fr: 'Points de recharge pour véhicules électriques', en: 'EV charging points' } },
];
