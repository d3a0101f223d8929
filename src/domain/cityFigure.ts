import type { FigureOrigin } from './cities';
import { notComparable } from './comparability';
import type { ViewId } from './crosswalk';
import type { Level, MissingReason, NotationKey, Status, TaxBasis } from './fact';

/** What a figure must share with another city's to stand beside it. */
export interface Basis {
  readonly level: Level;
  readonly unit: string;
  readonly year?: number;
  readonly status?: Status;
  /** Of the inventory, as the city says it; absent where it does not say. */
  readonly method?: string;
  readonly gwp?: string;
  readonly netting?: 'gross' | 'net';
  readonly view?: ViewId;
  /** Version of the template or form of the gap table, where two of them do not hold the same thing. */
  readonly form?: string;
  readonly taxBasis?: TaxBasis;
}

/** Why two cities' figures are not side by side; `territory`: one is not of the city's own territory. */
export type Apart =
  'territory' | 'unit' | 'level' | 'year' | 'status' | 'method' | 'gwp' | 'netting' | 'view' | 'form' | 'tax-basis';

/** One figure of one city for one subject of the comparison, with the cell that it leads back to. */
export interface CityFigure {
  /** What is compared: `ghg-total`, `inventory/transport/total`. */
  readonly subject: string;
  readonly basis: Basis;
  readonly value?: number;
  readonly missing?: NotationKey | MissingReason;
  readonly origin: FigureOrigin;
  /** Producer and edition of the inventory: shown, since each region has its own. */
  readonly version?: string;
  /** Of another territory than the file's: the metropolis's figure in a city's file. Never added to that of its own. */
  readonly isForeign?: true;
}

/**
 * Why two figures of two cities are not side by side; none when they are. The territory is never the same: its level is what
 * must be. Each region has its observatory: producer and edition are shown, the method is what must be the same.
 */
export function apartFrom(a: Basis, b: Basis): readonly Apart[] {
  const measured = notComparable(measureOf(a), measureOf(b));
  return [
    ...differing('unit', a.unit, b.unit),
    ...differing('level', a.level, b.level),
    ...differing('year', a.year, b.year),
    ...differing('status', a.status, b.status),
    ...differing('method', a.method, b.method),
    ...(measured === 'gwp' || measured === 'netting' || measured === 'view' ? [measured] : []),
    ...differing('form', a.form, b.form),
    ...differing('tax-basis', a.taxBasis, b.taxBasis),
  ];
}

/** Two figures stand side by side when these are one text. */
export const basisKey = ({ level, ...rest }: Basis): string => `${level} ${additionKey(rest)}`;

/**
 * Figures may be added over cities when these are one text: tonnes of a city and of a metropolis that lie apart are tonnes
 * both, so the level is no part of it; who lies within whom is looked at beside.
 */
export const additionKey = ({ unit, year, status, method, gwp, netting, view, form, taxBasis }: Omit<Basis, 'level'>) =>
  [unit, year, status, method, gwp, netting === 'net' ? 'net' : 'gross', view, form, taxBasis].join('|');

const differing = (why: Apart, a: unknown, b: unknown): readonly Apart[] => (a === b ? [] : [why]);

/** What is measured, without its territory, year and place: `domain/comparability` says whether it is one measure. */
const measureOf = ({ gwp, netting, view }: Basis) => ({
  indicator: '',
  year: 0,
  perimeter: { level: 'other', from: 'cell' } as const,
  ...(gwp !== undefined && { gwp }),
  ...(netting !== undefined && { netting }),
  ...(view !== undefined && { view }),
});

/** Dimensions whose amounts add up over territories; a ratio never does (common-core.md, rule 11). */
const ADDED: ReadonlySet<string> = new Set([
  'tCO2e/an',
  'GWh/an',
  'MWh/an',
  't/an',
  '€',
  '€/an',
  'MW',
  'hab',
  'km',
  'ha',
]);
export const isAdded = (unit: string): boolean => ADDED.has(unit);
