import type { CityCell, CityFile } from '../../domain/cities';
import { dimensionOf } from '../../domain/unit';

/** The warming potentials that a table's figure of one year was counted with; nothing where they are not said, or are two. */
export type Warming = (cell: CityCell, year: number | undefined) => { readonly gwp?: string };

/**
 * Tables do not say with which warming potentials (GWP) their tonnes were counted, inventories do: those of the cells that a figure was made
 * from, else those that the inventory of its year says alike. So a figure is set apart for them in a table as it is among indicators.
 */
export function warmingIn({ observations, territory }: CityFile): Warming {
  const byCell = new Map<string, string | undefined>();
  const byYear = new Map<number, (string | undefined)[]>();
  for (const { sheet, address, sources, unit = '', gwp, year, level, status } of observations) {
    if (dimensionOf(unit) !== 'ghg') continue;
    byCell.set(sources ?? `${sheet}!${address}`, gwp);
    if (status === 'measured' && level === territory.level) byYear.set(year, [...(byYear.get(year) ?? []), gwp]);
  }
  return ({ sources = '' }, year) => {
    const own = sources.split('; ').filter((source) => byCell.has(source));
    const said = own.length > 0 ? own.map((source) => byCell.get(source)) : (byYear.get(year ?? 0) ?? []);
    const [first] = said;
    return first !== undefined && said.every((gwp) => gwp === first) ? { gwp: first } : {};
  };
}
