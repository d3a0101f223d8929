import { indicatorById } from '../../catalogue/indicators';
import type { Observation } from '../../domain/fact';
import { figureAt } from './factsByCell';
import type { Contract } from './items';

const known = new WeakMap<Contract, ReadonlySet<string> | null>();

/**
 * Whether the contract's tables draw on figures of this family, year and kind: what no table uses stops no contract (ccc-rules,
 * levels). Where the tables draw on nothing yet, every figure may be the one that they wait for.
 */
export function isOfTables(contract: Contract, figure: Observation): boolean {
  const moments = known.has(contract) ? known.get(contract) : usedMoments(contract);
  known.set(contract, moments ?? null);
  return moments == null || moments.has(momentOf(figure));
}

function usedMoments({ dossier, tables }: Contract): ReadonlySet<string> | null {
  const moments = new Set<string>();
  for (const { rows } of tables) {
    for (const { cells } of rows) {
      for (const at of cells.flatMap((cell) => cell?.lineage?.from ?? [])) {
        const figure = figureAt(dossier, at);
        if (figure !== undefined) moments.add(momentOf(figure));
      }
    }
  }
  if (moments.size === 0) return null;
  const { baselineYear, targetYear } = dossier.settings;
  if (baselineYear !== undefined) moments.add(`ghg ${baselineYear} measured`).add(`energy ${baselineYear} measured`);
  return moments.add(`ghg ${targetYear} objective`);
}

const momentOf = ({ indicator, year, status }: Observation): string =>
  `${indicatorById.get(indicator)?.family ?? ''} ${year} ${status}`;
