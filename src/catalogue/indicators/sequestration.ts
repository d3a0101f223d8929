import type { Indicator } from '../indicator';

/**
 * Carbon sequestration: the common core of indicators (common-core.csv, TETE definitions 2026). Reviewed 2026-11-24.
 */
// prettier-ignore
export const sequestrationIndicators: readonly Indicator[] = [
  { id: 'sequestration-total', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', direction: 'up', name: { fr: 'Séquestration nette de CO2', en: 'Net CO2 sequestration' } },
  { id: 'sequestration-forest', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', name: { fr: 'Séquestration - forêt', en: 'Sequestration - forest' } },
  { id: 'sequestration-agricultural-land', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', name: { fr: 'Séquestration - terres cultivées et prairies', en: 'Sequestration - cropland and grassland' } },
  { id: 'sequestration-other-soils', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', name: { fr: 'Séquestration - autres sols', en: 'Sequestration - other soils' } },
  { id: 'sequestration-wood-products', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', name: { fr: 'Séquestration - produits bois', en: 'Sequestration - harvested wood products' } },
];
