import { familyOf, indicatorOfCell } from '../../catalogue/citySubjects';
import { indicatorById } from '../../catalogue/indicators';
import type { CityCell, CityFile, CityObservation } from '../../domain/cities';
import type { CityFigure } from '../../domain/cityFigure';
import { measuredBy } from './measuredBy';
import { inComparedUnit } from './units';
import { type Warming, warmingIn } from './warming';

/** Figures of the common core: what was measured, and what is aimed at for the target year of the contract. */
export function indicatorFigures(file: CityFile): readonly CityFigure[] {
  const observed = file.observations.flatMap((one) => observedFigure(one, file));
  const known = new Set(observed.map(({ subject }) => subject));
  const warming = warmingIn(file);
  return [
    ...observed,
    ...file.cells.flatMap((cell) => cellFigure(cell, file, warming)).filter(({ subject }) => !known.has(subject)),
  ];
}

/** Objectives stand on a row of their own. */
export const OBJECTIVE = '@objective';

function observedFigure(one: CityObservation, file: CityFile): readonly CityFigure[] {
  const { indicator, year, status, value, unit = indicatorById.get(indicator)?.unit ?? '' } = one;
  const { contract, territory } = file;
  if (status === 'scenario' || (status === 'objective' && year !== contract.targetYear)) return [];
  const isForeign = one.level !== territory.level || differs(one.siren, territory.siren);
  return [
    {
      subject: `indicator/${indicator}${status === 'objective' ? OBJECTIVE : ''}`,
      basis: {
        level: one.level,
        year,
        unit,
        status,
        ...measuredBy(unit, file),
        ...(one.gwp !== undefined && { gwp: one.gwp }),
        ...(one.netting === 'net' && { netting: one.netting }),
      },
      ...(value !== undefined && { value }),
      ...(one.missing !== undefined && { missing: one.missing }),
      origin: originOf(one),
      ...versionOf(one),
      ...(isForeign && { isForeign }),
    },
  ];
}

/** A table's cell that is one figure of the common core, where the file says nothing else of it. */
function cellFigure(cell: CityCell, file: CityFile, warming: Warming): readonly CityFigure[] {
  const { family, view } = familyOf[cell.table] ?? {};
  if (view !== 'CRF' || cell.column !== 'total' || (family !== 'inventory' && family !== 'energy')) return []; // a target of an indicator is not its figure
  const indicator = cell.indicator ?? indicatorOfCell[`${family}/${cell.row}/${cell.column}`];
  const core = indicatorById.get(indicator ?? '');
  if (core === undefined || cell.value === undefined || (cell.status ?? 'measured') !== 'measured') return [];
  const { value, unit } = inComparedUnit(cell.value, cell.unit ?? '');
  const year = cell.year ?? file.contract.baselineYear;
  if (unit !== core.unit || value === undefined) return []; // not the figure that the indicator is of
  return [
    {
      subject: `indicator/${core.id}`,
      basis: {
        level: file.territory.level,
        unit,
        status: 'measured',
        ...(year !== undefined && { year }),
        ...measuredBy(unit, file),
        ...(family === 'inventory' && warming(cell, year)),
      },
      value,
      origin: originOf(cell),
      ...(cell.inventoryVersion !== undefined && { version: cell.inventoryVersion }),
    },
  ];
}

const differs = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** The cell alone, without the rest of what stands in it. */
export const originOf = ({ sheet, address, sources }: CityCell | CityObservation): CityFigure['origin'] => ({
  sheet,
  address,
  ...(sources !== undefined && { sources }),
});

function versionOf({ producer, version }: CityObservation): { readonly version?: string } {
  const said = [producer, version].filter((one) => one !== undefined).join(' ');
  return said === '' ? {} : { version: said };
}
