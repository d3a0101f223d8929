import { looks, numberFormats } from '../../../catalogue/looks';
import type { NotationKey } from '../../../domain/fact';
import type { SideFigure } from '../../../domain/consolidation';
import type { PlannedCell } from '../../../domain/plan';

/** Euros, tonnes and MWh are written whole; any other figure keeps its decimals. */
const WHOLE: ReadonlySet<string> = new Set(['tCO2e/an', 'MWh/an', '€', '€/an', 'hab', '€/tCO2e', '€/hab']);
export const formatOf = (unit: string): string => (WHOLE.has(unit) ? numberFormats.whole : numberFormats.any);

const KEYS: ReadonlySet<string> = new Set(['NO', 'NE', 'IE', 'C'] satisfies NotationKey[]);

/** A figure, or the notation key that stands for it; any other reason for its absence is a blank. */
export const figureCell = ({ value, missing, basis }: Pick<SideFigure, 'value' | 'missing' | 'basis'>): PlannedCell =>
  value === undefined
    ? { value: missing !== undefined && KEYS.has(missing) ? missing : null, format: looks.key }
    : { value, unit: basis.unit, format: { ...looks.figure, numberFormat: formatOf(basis.unit) } };
