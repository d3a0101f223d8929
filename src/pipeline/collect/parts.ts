import type { Observation, Perimeter } from '../../domain/fact';
import type { Identity } from './meant';

/** A territory, as one text. */
export const placeOf = ({ level, siren = '', insee = '' }: Perimeter): string => `${level}/${siren}/${insee}`;

/**
 * What a figure is a figure of, whatever its year: indicator, sector, carrier, scope and territory, as one text. The same text for all
 * figures of a part: thousands of rows say the same few, and texts that are the same are found at once.
 */
export function partsSeen(): (identity: Identity, scope: Observation['scope'], perimeter: Perimeter) => string {
  const known = new Map<Perimeter, Map<Identity, string[]>>();
  return (identity, scope, perimeter) => {
    const here = known.get(perimeter) ?? new Map<Identity, string[]>();
    known.set(perimeter, here);
    const parts = here.get(identity) ?? [];
    here.set(identity, parts);
    const { indicator, sector, carrier } = identity;
    return (parts[scope ?? 0] ??= [indicator, sector, carrier, scope, placeOf(perimeter)].join('|'));
  };
}
