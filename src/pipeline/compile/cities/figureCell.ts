import { looks, numberFormats } from '../../../catalogue/looks';
import type { SideFigure } from '../../../domain/consolidation';
import type { PlannedCell } from '../../../domain/plan';

/** Euros, tonnes and MWh are written whole; any other figure keeps its decimals. */
const WHOLE: ReadonlySet<string> = new Set(['tCO2e/an', 'MWh/an', '€', '€/an', 'hab', '€/tCO2e', '€/hab']);
export const formatOf = (unit: string): string => (WHOLE.has(unit) ? numberFormats.whole : numberFormats.any);

/** A figure, or the key that stands for it. */
export const figureCell = ({ value, missing, basis }: Pick<SideFigure, 'value' | 'missing' | 'basis'>): PlannedCell =>
  value === undefined
    ? { value: missing ?? null, format: looks.key }
    : { value, unit: basis.unit, format: { ...looks.figure, numberFormat: formatOf(basis.unit) } };
