import type { Indicator } from '../indicator';

const CCC = 'Action Plan GHG emissions by source sectors, row AFOLU, Sinks (V2; negative)';
const UNITS = "TETE kteq CO2; Cit'ergie sheets and the deposit hold teq CO2: / 1000";

/**
 * Carbon sequestration: the common core of indicators (common-core.csv, TETE definitions 2026). Reviewed 2026-11-24.
 */
// prettier-ignore
export const sequestrationIndicators: readonly Indicator[] = [
  { id: 'sequestration-total', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', direction: 'up', tete: ['cae_63.a'], citergie: '63a', name: { fr: 'Séquestration nette de CO2', en: 'Net CO2 sequestration' }, ccc: CCC, aggregation: 'cae_63.b + c + d + e', unitNote: UNITS, note: "Positive = absorbed in TETE and in Cit'ergie sheets; UTCATF/LULUCF tables and ALDO use the opposite sign. PCAET deposit has no wood-product line." },
  { id: 'sequestration-forest', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', tete: ['cae_63.b'], citergie: '63b', deposit: 'SEQ_1_Estimation_Sequestration_nette_CO2', name: { fr: 'Séquestration - forêt', en: 'Sequestration - forest' }, ccc: CCC, unitNote: UNITS },
  { id: 'sequestration-agricultural-land', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', tete: ['cae_63.c'], citergie: '63c', deposit: 'SEQ_2_Estimation_Sequestration_nette_CO2', name: { fr: 'Séquestration - terres cultivées et prairies', en: 'Sequestration - cropland and grassland' }, ccc: CCC, aggregation: 'cae_63.ca + cb + cc + cd', unitNote: UNITS },
  { id: 'sequestration-other-soils', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', tete: ['cae_63.d'], citergie: '63d', deposit: 'SEQ_3_Estimation_Sequestration_nette_CO2', name: { fr: 'Séquestration - autres sols', en: 'Sequestration - other soils' }, ccc: CCC, aggregation: 'cae_63.da + db', unitNote: UNITS, note: 'May be negative: soil sealing releases carbon (−900 t in a filled workbook).' },
  { id: 'sequestration-wood-products', family: 'sequestration', unit: 'tCO2e/an', sector: 'utcatf', parent: 'sequestration-total', direction: 'up', tete: ['cae_63.e'], name: { fr: 'Séquestration - produits bois', en: 'Sequestration - harvested wood products' }, ccc: CCC, unitNote: UNITS },
];
