import type { Consolidation } from '../../../domain/consolidation';
import type { Language } from '../../../domain/message';
import type { SheetPlan } from '../../../domain/plan';
import { changesSheet } from './changesSheet';
import { chaptersSheet } from './chaptersSheet';
import { citiesCharts } from './citiesCharts';
import { citiesCover } from './citiesCover';
import { levelsSheet } from './levelsSheet';
import { apartSheet, asksSheet, findingsOfCities } from './listSheets';
import { origins } from './origins';
import { ratiosSheet } from './ratiosSheet';
import { sidesSheet } from './sidesSheet';

/** The consolidated workbook, sheet by sheet: the same comparison gives the same sheets. */
export function compileCities(compared: Consolidation, language: Language): readonly SheetPlan[] {
  const sides = { compared, origins: origins(compared.cities, language), language };
  const figures = (['indicators', 'tables', 'gap', 'investments'] as const).map((id) => sidesSheet(id, sides));
  return [
    citiesCover(compared, language),
    ...figures,
    ratiosSheet(compared, language),
    citiesCharts(compared, sides.origins.placeOf, language),
    asksSheet(compared, language),
    levelsSheet(compared, language),
    chaptersSheet(compared, language),
    findingsOfCities(compared, language),
    changesSheet(compared, language),
    apartSheet(compared, language),
    sides.origins.sheet(), // once all figures are placed
  ];
}
