/**
 * What ties the indicators of the common core, each in the core's unit: `val(x)` is required, `opt_val(x)` counts for
 * nothing if absent. A figure typed for the whole wins over its formula. Source: the formulas of the TETE definitions
 * (2026), said with our identifiers and without their known errors, which {@link ./warnings} names.
 */
const SECTORS = [
  'residentiel',
  'tertiaire',
  'transport-routier',
  'autres-transports',
  'agriculture',
  'dechets',
  'industrie',
  'branche-energie',
];
const POLLUTANTS = ['nox', 'pm10', 'pm25', 'covnm', 'so2', 'nh3'];
const required = (...ids: readonly string[]): readonly string[] => ids.map((id) => `val(${id})`);
const optional = (...ids: readonly string[]): readonly string[] => ids.map((id) => `opt_val(${id})`);
const sum = (...terms: readonly (readonly string[])[]): string => terms.flat().join('+');

export const formulas: Readonly<Record<string, string>> = {
  'ghg-total': sum(
    required('ghg-residentiel', 'ghg-tertiaire', 'ghg-agriculture', 'ghg-transport'),
    optional('ghg-dechets', 'ghg-industrie', 'ghg-branche-energie'),
  ),
  'ghg-net-total': 'val(ghg-total)-val(sequestration-total)',
  'ghg-per-capita': 'val(ghg-total)/val(population)',
  'ghg-transport': sum(required('ghg-transport-routier'), optional('ghg-autres-transports')),
  'ghg-industry-total': sum(optional('ghg-industrie', 'ghg-branche-energie')),
  'energy-total': sum(
    required('energy-residentiel', 'energy-agriculture'),
    optional('energy-tertiaire', 'energy-transport', 'energy-dechets', 'energy-industrie', 'energy-branche-energie'),
  ),
  'energy-per-capita': 'val(energy-total)/val(population)*1000',
  'energy-transport': sum(required('energy-transport-routier'), optional('energy-autres-transports')),
  'renewable-total': sum(required('renewable-heat', 'renewable-electricity'), optional('renewable-biomethane')),
  'renewable-share': 'val(renewable-total)/1000/val(energy-total)*100',
  'renewable-electricity-share': 'val(renewable-electricity)/1000/val(energy-carrier-electricity)*100',
  'renewable-electricity': sum(
    optional(
      'renewable-biogas-electricity',
      'renewable-solid-biomass-electricity',
      'renewable-solar-photovoltaic',
      'renewable-onshore-wind',
      'renewable-hydropower',
      'renewable-tidal',
      'renewable-waste-electricity',
    ),
  ),
  'renewable-heat': sum(
    optional(
      'renewable-biogas-heat',
      'renewable-solid-biomass-heat',
      'renewable-solar-thermal',
      'renewable-geothermal-heat',
      'renewable-heat-pumps',
      'renewable-waste-heat',
      'renewable-other-heat',
    ),
  ),
  ...Object.fromEntries(
    POLLUTANTS.map((gas) => [`air-${gas}-total`, sum(optional(...SECTORS.map((sector) => `air-${gas}-${sector}`)))]),
  ),
  'sequestration-total': sum(
    optional(
      'sequestration-forest',
      'sequestration-agricultural-land',
      'sequestration-other-soils',
      'sequestration-wood-products',
    ),
  ),
  'modal-share-active-and-public': sum(
    optional('modal-share-walk', 'modal-share-bike', 'modal-share-public-transport'),
  ),
};
