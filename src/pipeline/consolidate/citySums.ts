import { Big } from 'big.js';
import type { CityCell } from '../../domain/cities';
import type { Basis, CityFigure } from '../../domain/cityFigure';
import type { Level, TaxBasis } from '../../domain/fact';
import { inComparedUnit } from './units';

/** All the parts of a measure, which are never added with it. */
export const ALL = 'all';

interface Sum {
  readonly subject: string;
  readonly basis: Basis;
  value: Big;
  readonly cells: CityCell[];
}

interface Ratio {
  cost: Big;
  tonnes: Big;
  readonly cells: CityCell[];
}

/** Sums under way within one city: by measure, part and tax basis, exact, each with the cells that it adds up. */
export interface CitySums {
  readonly add: (measure: string, part: string, cell: CityCell | undefined, taxBasis?: TaxBasis) => void;
  /** Cost and yearly tonnes of one action, where both are said. */
  readonly addRatio: (cost: CityCell | undefined, impact: CityCell | undefined, taxBasis: TaxBasis) => void;
  readonly figures: () => readonly CityFigure[];
}

/** Sums of a territory of this level; nothing in them yet. */
export function citySums(level: Level): CitySums {
  const sums = new Map<string, Sum>();
  const ratios = new Map<TaxBasis, Ratio>();
  return {
    add: (measure, part, cell, taxBasis) => {
      if (cell?.value === undefined) return;
      const { value = 0, unit } = inComparedUnit(cell.value, cell.unit ?? '');
      for (const subject of [`${measure}/${part}`, `${measure}/${ALL}`]) {
        const key = `${subject} ${unit} ${taxBasis ?? ''}`;
        const sum = sums.get(key) ?? { subject, basis: basisOf(level, unit, taxBasis), value: new Big(0), cells: [] };
        sum.value = sum.value.plus(value);
        sum.cells.push(cell);
        sums.set(key, sum);
      }
    },
    addRatio: (cost, impact, taxBasis) => {
      if (cost?.value === undefined || impact?.value === undefined || impact.value <= 0) return;
      const euros = inComparedUnit(cost.value, cost.unit ?? '');
      const tonnes = inComparedUnit(impact.value, impact.unit ?? '');
      if (euros.unit !== '€' || tonnes.unit !== 'tCO2e/an') return;
      const ratio = ratios.get(taxBasis) ?? { cost: new Big(0), tonnes: new Big(0), cells: [] };
      ratio.cost = ratio.cost.plus(euros.value ?? 0);
      ratio.tonnes = ratio.tonnes.plus(tonnes.value ?? 0);
      ratio.cells.push(cost, impact);
      ratios.set(taxBasis, ratio);
    },
    figures: () => [
      ...[...sums.values()].map(({ subject, basis, value, cells }) => figure(subject, basis, value, cells)),
      ...[...ratios].map(([taxBasis, { cost, tonnes, cells }]) =>
        figure(`per-tonne/${ALL}`, basisOf(level, '€/tCO2e', taxBasis), cost.div(tonnes), cells),
      ),
    ],
  };
}

const basisOf = (level: Level, unit: string, taxBasis: TaxBasis | undefined): Basis => ({
  level,
  unit,
  ...(taxBasis !== undefined && { taxBasis }),
});

/** A sum leads back to its first cell, and names the others. */
function figure(subject: string, basis: Basis, value: Big, cells: readonly CityCell[]): CityFigure {
  const [first] = cells;
  if (first === undefined) throw new Error('a sum of no cell');
  const { sheet, address } = first;
  const sources = cells.length > 1 ? cells.map((cell) => `${cell.sheet}!${cell.address}`).join('; ') : first.sources;
  return {
    subject,
    basis,
    value: value.toNumber(),
    origin: { sheet, address, ...(sources !== undefined && { sources }) },
  };
}
