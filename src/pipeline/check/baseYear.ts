import type { Dossier } from '../../domain/dossier';
import { isUsed } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';
import { samplesOf } from './alike';
import { cellsOfRow, type Table, type TableCell } from './table';

/** The base year that a table of the contract says in its header. */
export interface BaseYear {
  readonly year: number;
  readonly cell: TableCell;
}

/** `null` for a table without base year, or where it is not written yet. */
export function baseYearOf(table: Table): BaseYear | null {
  const [cell] = cellsOfRow(table, 'base-year');
  const year = Number(/\b(?:19|20)\d\d\b/.exec(`${cell?.cell.value ?? ''}`)?.[0] ?? NaN);
  return cell === undefined || Number.isNaN(year) ? null : { year, cell };
}

/** Whether both tables say a base year, and not the same: that is told once, by CCC-020. */
export function sayOtherYears(one: Table, other: Table): boolean {
  const [year, otherYear] = [baseYearOf(one)?.year, baseYearOf(other)?.year];
  return year !== undefined && otherYear !== undefined && year !== otherYear;
}

/** The years in which the officer's sheets measure the sectors that an inventory table is made of, in order. */
export function yearsFor(table: string, { facts, settings: { territory } }: Dossier): readonly string[] {
  const family = table === 'A-1.1' ? 'energy' : 'ghg';
  const years = samplesOf(observationsIn(facts)).flatMap((fact) => {
    if (!isUsed(fact) || fact.status !== 'measured' || fact.value === undefined) return [];
    if (!fact.indicator.startsWith(`${family}-`) || fact.sector === undefined || fact.carrier !== undefined) return [];
    return territory === undefined || territory.level === fact.perimeter.level ? [`${fact.year}`] : [];
  });
  return [...new Set(years)].sort();
}
