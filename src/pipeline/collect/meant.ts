import type { Family } from '../../catalogue/indicator';
import { indicatorById } from '../../catalogue/indicators';
import { sectorById } from '../../catalogue/sectors';
import type { MappingEntry } from '../../domain/mapping';
import type { Spot } from '../../domain/recognition';
import { remembered } from '../../domain/remember';
import { indicatorFor, wholeOf } from '../reading/indicator';
import { type Decided, said } from './decided';

/** The core's identifier for a figure, with its sector and carrier repeated. */
export interface Identity {
  readonly indicator: string;
  readonly sector?: string;
  readonly carrier?: string;
  /** Whether the figure says that it takes the sinks in. */
  readonly netting?: 'gross' | 'net';
}

export interface Meant {
  readonly identity: Identity;
  /** The core has no identifier for this part: it names the whole that it belongs to, and the figure never counts for it. */
  readonly isPartOf: boolean;
}

/** What names a figure: its row's label, with the second one where the table has two. */
export interface Named {
  readonly label: MappingEntry;
  readonly spot: Spot;
  readonly second?: { readonly label?: MappingEntry; readonly family?: MappingEntry };
}

/** What the second label of a row was taken for. */
export function secondOf(decided: Decided, spot: Spot): NonNullable<Named['second']> {
  const [label, family] = [decided.label(spot), decided.family(spot)];
  return { ...(label !== undefined && { label }), ...(family !== undefined && { family }) };
}

/** Of the labels of a figure, the one to ask for. */
export const leastSure = ({ label, second }: Named): MappingEntry =>
  second?.label !== undefined && second.label.confidence < label.confidence ? second.label : label;

/** What says what a figure measures: its second label, its heading, its row, else its table. */
const familySaid = ({ spot, second }: Named, decided: Decided, heading: Spot): MappingEntry | undefined =>
  second?.family ?? decided.family(heading) ?? decided.family(spot) ?? decided.table.family;

/** The same, and what the title of the table says of it: a nearer heading does not take a doubt about the title away. */
export const familiesOf = (all: Named, decided: Decided, heading: Spot): readonly (MappingEntry | undefined)[] => {
  const { family } = decided.table;
  return [familySaid(all, decided, heading), family?.label === '' ? undefined : family];
};

/** What a row means under a heading; `null` when the row is left out or the family is not known. */
export function meantBy(all: Named, decided: Decided, heading: Spot): Meant | null {
  const { label, second } = all;
  const other = second?.family === undefined ? second?.label : undefined;
  if (second !== undefined && second.family === undefined && (other === undefined || isOpen(other))) return null;
  const isCrossed = other !== undefined && isOneOf(other) && isOneOf(label);
  const named = other !== undefined && !isCrossed && isOneOf(other) && isTotal(label) ? other : label;
  if (second !== undefined && named.meaning.startsWith('indicator:')) return null;
  const entry = familySaid(all, decided, heading);
  const family = entry === undefined ? '' : said(entry);
  return isCrossed ? meantIn(`${named.meaning}\n${family}\n${other.meaning}`) : ofOneLabel(named.meaning, family);
}

/** Meanings of labels under a family: the same few for thousands of figures. */
const alone = new Map<string, Map<string, Meant | null>>();

function ofOneLabel(meaning: string, family: string): Meant | null {
  const known = alone.get(family);
  const before = known?.get(meaning);
  if (before !== undefined) return before;
  const found = meantIn(`${meaning}\n${family}\n`);
  if (known === undefined) alone.set(family, new Map([[meaning, found]]));
  else if (known.size < MOST_MEANINGS) known.set(meaning, found);
  return found;
}

const MOST_MEANINGS = 5000;

/** The same few meanings stand over and beside thousands of figures. */
const meantIn = remembered((meanings: string): Meant | null => {
  const [meaning = '', named = '', crossed = ''] = meanings.split('\n');
  const [kind = '', target = ''] = meaning.split(':');
  if (kind === 'indicator') return indicatorById.has(target) ? wholly(identityOf(target)) : null;
  const family = familyNamed(named);
  const whole = family === null ? null : wholeOf(family);
  if (family === null || whole === null) return null;
  if (kind === 'total') return wholly(totalIdentity(family, whole, target));
  if (kind === 'per-person')
    return indicatorById.has(`${family}-per-capita`) ? wholly(identityOf(`${family}-per-capita`)) : null;
  if (kind !== 'sector' && kind !== 'carrier') return null;
  if (crossed !== '')
    return { identity: { indicator: whole, ...splitBy(meaning), ...splitBy(crossed) }, isPartOf: true };
  const indicator = kind === 'sector' ? indicatorFor(family, target) : indicatorFor(family, undefined, target);
  if (indicator !== null) return wholly({ ...identityOf(indicator), ...(target !== 'all' && { [kind]: target }) });
  const isPart = kind === 'carrier' || (sectorById.get(target)?.parts ?? []).length > 0;
  return isPart ? { identity: { indicator: whole, [kind]: target }, isPartOf: true } : null;
});

const wholly = (identity: Identity): Meant => ({ identity, isPartOf: false });

/** A total with its sinks is an indicator of its own, for greenhouse gases; no other family has sinks. */
function totalIdentity(family: Family, whole: string, netting: string): Identity {
  if (family !== 'ghg') return identityOf(whole);
  if (netting === 'net') return identityOf('ghg-net-total');
  return { ...identityOf(whole), ...(netting === 'gross' && { netting }) };
}

const isOpen = ({ meaning }: MappingEntry): boolean => !/^(?:sector|carrier|total)(?::|$)/.test(meaning);

/** One sector or one carrier, not all of them. */
const isOneOf = ({ meaning }: MappingEntry): boolean => /^(?:sector|carrier):(?!all$)/.test(meaning);

/** A total of the table, also where the core's own name says it: `Consommation totale`. */
const isTotal = ({ meaning }: MappingEntry): boolean => /^total(?::|$)|^indicator:(?:ghg|energy)-total$/.test(meaning);

/** `sector:residentiel` → `{ sector: 'residentiel' }`. */
const splitBy = (meaning: string): Partial<Identity> => {
  const [kind = '', target] = meaning.split(':');
  return { [kind]: target };
};

const families: ReadonlySet<string> = new Set([...indicatorById.values()].map(({ family }) => family));
const isFamily = (name: string): name is Family => families.has(name);
const familyNamed = (name: string): Family | null => (isFamily(name) ? name : null);

function identityOf(indicator: string): Identity {
  const known = indicatorById.get(indicator);
  return {
    indicator,
    ...(known?.sector !== undefined && { sector: known.sector }),
    ...(known?.carrier !== undefined && { carrier: known.carrier }),
    ...(indicator === 'ghg-net-total' && { netting: 'net' as const }),
  };
}
