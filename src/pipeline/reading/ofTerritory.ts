import type { Perimeter } from '../../domain/fact';
import type { Settings } from '../../domain/settings';

/** The territory of the settings; a figure of another territory never enters its tables. */
export function isOfTerritory({ level, siren, insee }: Perimeter, { territory }: Pick<Settings, 'territory'>): boolean {
  if (territory === undefined) return true;
  if (siren !== undefined && territory.siren !== undefined) return siren === territory.siren;
  if (insee !== undefined && territory.insee !== undefined) return insee === territory.insee;
  return level === territory.level;
}

/** ` (Rivemont Métropole, 200000008)`, as far as it is known: to follow the word of its level. */
export function territoryWords({
  label,
  siren,
  insee,
}: { readonly [K in 'label' | 'siren' | 'insee']?: Perimeter[K] | undefined }): string {
  const parts = [label, siren ?? insee].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
