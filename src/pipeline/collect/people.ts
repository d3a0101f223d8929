import { unitForCore } from '../../domain/unit';
import type { FigureSeen } from './figure';

/** In thousands, so many inhabitants would be those of ten million people: no city and no intermunicipality of France has them. */
const LEAST_COUNTED_ONE_BY_ONE = 10_000;

/**
 * The unit of a row of inhabitants in a table of something else: `Population` under "ktCO2e" is counted one by one, as its size shows.
 * `undefined` where the unit around fits, or where the number may be in thousands: then it is asked.
 */
export const peopleIn = ({ value, unit }: FigureSeen, around: string | undefined, core: string): string | undefined =>
  core === 'hab' &&
  unit === undefined &&
  around !== undefined &&
  unitForCore(around, core) === null &&
  Number.isInteger(value) &&
  (value ?? 0) >= LEAST_COUNTED_ONE_BY_ONE
    ? core
    : undefined;
