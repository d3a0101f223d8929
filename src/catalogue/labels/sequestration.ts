import type { LabelGroup } from '../label';

/**
 * Labels seen or usual for sequestration, by target and source (synonyms.csv). `variant` and `core` are ours, the
 * others were read. Reviewed 2026-11-24.
 */
// prettier-ignore
export const sequestrationLabels: readonly LabelGroup[] = [
  { target: 'sequestration-total', source: 'tete-2026', lang: 'fr', labels: ['Séquestration nette de CO2 dans les sols et la forêt', 'Séquestration nette de dioxyde de carbone dans les sols et la forêt'] },
  { target: 'sequestration-forest', source: 'tete-2026', lang: 'fr', labels: ['Séquestration de CO2 dans la forêt', 'Séquestration nette de CO2 dans la forêt'] },
  { target: 'sequestration-agricultural-land', source: 'tete-2026', lang: 'fr', labels: ['Séquestration de CO2 dans les terres agricoles et les prairies', 'Séquestration nette de CO2 dans les terres agricoles et les prairies'] },
  { target: 'sequestration-other-soils', source: 'tete-2026', lang: 'fr', labels: ['Séquestration de CO2 dans les autres sols', 'Séquestration nette de CO2 dans les autres sols'] },
  { target: 'sequestration-wood-products', source: 'tete-2026', lang: 'fr', labels: ['Séquestration de CO2 dans les produits bois', 'Séquestration nette de CO2 dans les produits bois'] },
  { target: 'sequestration-total', source: 'core', lang: 'fr', labels: ['Séquestration nette de CO2'] },
  { target: 'sequestration-total', source: 'core', lang: 'en', labels: ['Net CO2 sequestration'] },
  { target: 'sequestration-forest', source: 'core', lang: 'fr', labels: ['Séquestration - forêt'] },
  { target: 'sequestration-forest', source: 'core', lang: 'en', labels: ['Sequestration - forest'] },
  { target: 'sequestration-agricultural-land', source: 'core', lang: 'fr', labels: ['Séquestration - terres cultivées et prairies'] },
  { target: 'sequestration-agricultural-land', source: 'core', lang: 'en', labels: ['Sequestration - cropland and grassland'] },
  { target: 'sequestration-other-soils', source: 'core', lang: 'fr', labels: ['Séquestration - autres sols'] },
  { target: 'sequestration-other-soils', source: 'core', lang: 'en', labels: ['Sequestration - other soils'] },
  { target: 'sequestration-wood-products', source: 'core', lang: 'fr', labels: ['Séquestration - produits bois'] },
  { target: 'sequestration-wood-products', source: 'core', lang: 'en', labels: ['Sequestration - harvested wood products'] },
  { target: 'sequestration-total', source: 'citergie-2021', lang: 'fr', labels: ['Séquestration nette de dioxyde de carbone des sols et de la forêt (teq CO2)'] },
  { target: 'sequestration-forest', source: 'citergie-2021', lang: 'fr', labels: ['Séquestration de la forêt (teq CO2)'] },
  { target: 'sequestration-agricultural-land', source: 'citergie-2021', lang: 'fr', labels: ['Séquestration dans les terres agricoles et les prairies (teq CO2)'] },
  { target: 'sequestration-other-soils', source: 'citergie-2021', lang: 'fr', labels: ['Séquestration dans les autres sols (teq CO2)'] },
  { target: 'sequestration-total', source: 'variant', lang: 'fr', labels: ['Séquestration carbone', 'Stockage carbone', 'Puits de carbone', 'Flux de stockage', 'UTCATF', 'UTCF', 'LULUCF', 'Absorption nette', 'Séquestration nette (ktCO2e/an)', 'Flux annuel de séquestration', 'Séquestration nette de CO2 des sols et de la forêt', 'Séquestration nette de dioxyde de carbone des sols et de la forêt'] },
  { target: 'sequestration-total', source: 'variant', lang: 'en', labels: ['Carbon sink'] },
  { target: 'sequestration-forest', source: 'variant', lang: 'fr', labels: ['Forêt', 'Forêts', 'Séquestration forestière', 'Puits forestier'] },
  { target: 'sequestration-agricultural-land', source: 'variant', lang: 'fr', labels: ['Sols agricoles', 'Terres cultivées et prairies', 'Cultures et prairies'] },
  { target: 'sequestration-other-soils', source: 'variant', lang: 'fr', labels: ['Autres sols', 'Sols artificialisés'] },
  { target: 'sequestration-wood-products', source: 'variant', lang: 'fr', labels: ['Produits bois', 'Bois matériau', 'Harvested wood products', 'HWP'] },
];
