import type { Family } from '../../catalogue/indicator';
import { indicatorById } from '../../catalogue/indicators';
import { sectorById } from '../../catalogue/sectors';
import type { MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import { indicatorFor, wholeOf } from '../reading/indicator';
import { type Decided, said } from './decided';

/** The core's identifier for a figure, with its sector and carrier repeated. */
export interface Meant {
  readonly indicator: string;
  readonly sector?: string;
  readonly carrier?: string;
  /** Whether the figure says that it takes the sinks in. */
  readonly netting?: 'gross' | 'net';
  /** The core has no identifier for this part: `indicator` is the whole that it belongs to, and the figure never counts for it. */
  readonly isPartOf?: true;
}

/** What a row means under a heading; `null` when the row is left out or the family is not known. */
export function meantBy(label: MappingEntry, decided: Decided, heading: Spot, spot: Spot): Meant | null {
  const [kind = '', target = ''] = label.meaning.split(':');
  if (kind === 'indicator') return indicatorById.has(target) ? meantOf(target) : null;
  const entry = decided.family(heading) ?? decided.family(spot) ?? decided.table.family;
  const family = entry === undefined ? null : familyNamed(said(entry));
  const whole = family === null ? null : wholeOf(family);
  if (family === null || whole === null) return null;
  if (kind === 'total') return totalMeant(family, whole, target);
  if (kind === 'per-person') return indicatorById.has(`${family}-per-capita`) ? meantOf(`${family}-per-capita`) : null;
  if (kind !== 'sector' && kind !== 'carrier') return null;
  const indicator = kind === 'sector' ? indicatorFor(family, target) : indicatorFor(family, undefined, target);
  if (indicator !== null) return { ...meantOf(indicator), ...(target !== 'all' && { [kind]: target }) };
  const isPart = kind === 'carrier' || (sectorById.get(target)?.parts ?? []).length > 0;
  return isPart ? { indicator: whole, [kind]: target, isPartOf: true } : null;
}

/** A total with its sinks is an indicator of its own, for greenhouse gases; no other family has sinks. */
function totalMeant(family: Family, whole: string, netting: string): Meant {
  if (family !== 'ghg') return meantOf(whole);
  if (netting === 'net') return meantOf('ghg-net-total');
  return { ...meantOf(whole), ...(netting === 'gross' && { netting }) };
}

const families: ReadonlySet<string> = new Set([...indicatorById.values()].map(({ family }) => family));
const isFamily = (name: string): name is Family => families.has(name);
const familyNamed = (name: string): Family | null => (isFamily(name) ? name : null);

function meantOf(indicator: string): Meant {
  const known = indicatorById.get(indicator);
  return {
    indicator,
    ...(known?.sector !== undefined && { sector: known.sector }),
    ...(known?.carrier !== undefined && { carrier: known.carrier }),
    ...(indicator === 'ghg-net-total' && { netting: 'net' as const }),
  };
}
