import type { When } from '../../catalogue/tables/recipe';
import { parents, pcaetSectors } from '../../catalogue/tables/parents';
import type { Dossier } from '../../domain/dossier';
import type { Observation, Perimeter } from '../../domain/fact';
import { observationsIn } from '../../domain/factsByKind';
import { type KeptWork, keptWork } from '../../domain/keptWork';
import { isOfTerritory } from '../reading/ofTerritory';
import { bestOf, type Choice, choicesIn, isSamePerimeter, isTied, type SectorFigure, versionOf } from './choice';

/** What the sources say of one sector at one moment. `waiting`: something stands there that is not settled. */
export type Seen =
  | { readonly is: 'figure'; readonly observation: Observation & { readonly value: number } }
  | { readonly is: 'key'; readonly key: string; readonly observation: Observation }
  | { readonly is: 'waiting' }
  | { readonly is: 'absent' };

/** One inventory: one family, one perimeter, one version, one base year. */
export interface Inventory {
  /** `null`: no figure of this family can be used. */
  readonly year: number | null;
  readonly version: string;
  readonly perimeter: Perimeter | null;
  /** Two territories or more are equally complete, and the settings do not say which one. */
  readonly isAmbiguous: boolean;
  readonly seen: (sector: string, when: When) => Seen;
  /** The same inventory, of the figures of one scope only. Figures without a scope, which {@link seen} gives, are the whole. */
  readonly ofScope: (scope: Scope) => Inventory;
}

export type Scope = NonNullable<Observation['scope']>;

export type Family = 'ghg' | 'energy';

const known: ReadonlySet<string> = new Set([
  ...pcaetSectors.map(({ id }) => id),
  ...parents.map(({ sector }) => sector),
  'total',
  'sequestration',
]);

/**
 * Which sector of a family a figure is of: `residentiel`, `transport`, `total`, `sequestration`. A part that the core has
 * no identifier for carries the identifier of the whole, and names its sector (`residentiel+tertiaire`).
 */
function sectorIn(family: Family, { indicator, sector, carrier, netting }: Observation): string | null {
  if (carrier !== undefined || netting === 'net') return null;
  if (indicator === 'sequestration-total') return 'sequestration';
  if (!indicator.startsWith(`${family}-`)) return null;
  const named = indicator.slice(family.length + 1);
  return named === 'total' && sector !== undefined && sector !== 'all' ? sector : named;
}

/** The inventories of the contract. */
export type Inventories = Readonly<Record<Family, Inventory>>;

/** Inventories from one run to the next: the same objects while they are made of the same figures. */
export interface InventoriesKept {
  readonly each: KeptWork<Inventory>;
  readonly both: KeptWork<Inventories>;
}

/** Nothing yet. */
export const inventoriesKept = (): InventoriesKept => ({
  each: keptWork((_, now) => now),
  both: keptWork((_, now) => now),
});

/** The inventories of the contract: energy in the year of the emissions where it can. */
export function inventoriesOf(dossier: Dossier, kept: InventoriesKept | null = null): Inventories {
  const ghg = inventoryOf(dossier, 'ghg', null, kept);
  const energy = inventoryOf(dossier, 'energy', dossier.settings.baselineYear ?? ghg.year, kept);
  return kept?.both.again('', [ghg, energy], () => ({ ghg, energy })) ?? { ghg, energy };
}

const ofDossier = new WeakMap<Dossier, Map<string, Inventory>>();

/**
 * The inventory that the tables of a family are filled from. `preferred`: the year of another family, if any. Looked for once in a
 * dossier: the tables, the settings and the pages ask for it.
 */
export function inventoryOf(
  dossier: Dossier,
  family: Family,
  preferred: number | null = null,
  kept: InventoriesKept | null = null,
): Inventory {
  const inventories = ofDossier.get(dossier) ?? new Map<string, Inventory>();
  ofDossier.set(dossier, inventories);
  const key = `${family} ${preferred ?? ''}`;
  const inventory = inventories.get(key) ?? inventoryIn(dossier, family, preferred, kept);
  inventories.set(key, inventory);
  return inventory;
}

function inventoryIn(
  { facts, settings }: Dossier,
  family: Family,
  preferred: number | null,
  kept: InventoriesKept | null,
): Inventory {
  const all = sectorFigures(observationsIn(facts), family, settings);
  const measured = all.filter(({ one: { status, use } }) => status === 'measured' && use === 'used');
  // The base year asked for is that of the inventory; energy may have to make do with another, and a rule says so.
  const asked = settings.baselineYear ?? null;
  const choices = choicesIn(measured, preferred, asked).filter(
    ({ year }) => asked === null || family !== 'ghg' || year === asked,
  );
  const best = bestOf(choices);
  const isAmbiguous = best !== null && isTied(best, choices);
  if (best === null || isAmbiguous)
    return kept?.each.again(family, [isAmbiguous], () => none(isAmbiguous)) ?? none(isAmbiguous);
  const { perimeter, year, version } = best;
  const ours = all.filter(({ one }) => isSamePerimeter(one.perimeter, perimeter));
  const from = [settings, perimeter, year, version, ...ours.map(({ one }) => one)];
  const work = () => inventoryFrom(best, ours, settings);
  return kept?.each.again(family, from, work) ?? work();
}

function sectorFigures(
  observations: readonly Observation[],
  family: Family,
  settings: Dossier['settings'],
): readonly SectorFigure[] {
  const figures: SectorFigure[] = [];
  for (const one of observations) {
    const sector = sectorIn(family, one);
    if (sector !== null && known.has(sector) && isOfTerritory(one.perimeter, settings)) figures.push({ one, sector });
  }
  return figures;
}

/** No figure can be used, or nothing says whose are. */
function none(isAmbiguous: boolean): Inventory {
  const inventory: Inventory = {
    year: null,
    version: '',
    perimeter: null,
    isAmbiguous,
    seen: () => ({ is: 'absent' }),
    ofScope: () => inventory,
  };
  return inventory;
}

function inventoryFrom(
  { perimeter, year, version }: Choice,
  figures: readonly SectorFigure[],
  { targetYear }: Dossier['settings'],
): Inventory {
  const ours = indexed(figures);
  const moment = (when: When) => (when === 'base' ? `measured|${year}` : `${when}|${targetYear}`);
  const ofScope = (scope: Scope | ''): Inventory => ({
    year,
    version,
    perimeter,
    isAmbiguous: false,
    seen: (sector, when) => seenIn(ours.get(`${sector}|${scope}|${moment(when)}`) ?? [], version),
    ofScope,
  });
  return ofScope('');
}

function indexed(figures: readonly SectorFigure[]): ReadonlyMap<string, readonly Observation[]> {
  const index = new Map<string, Observation[]>();
  for (const { one, sector } of figures) {
    const status = one.status === 'scenario' ? (one.version ?? '') : one.status;
    const key = `${sector}|${one.scope ?? ''}|${status}|${one.year}`;
    const group = index.get(key);
    if (group === undefined) index.set(key, [one]);
    else group.push(one);
  }
  return index;
}

/** One figure only: the inventory's own version first; figures that disagree are nobody's. */
function seenIn(all: readonly Observation[], version: string): Seen {
  const used = all.filter(({ use }) => use === 'used');
  const own = used.filter((one) => versionOf(one) === version);
  const candidates = own.length > 0 ? own : used.filter((one) => one.status !== 'measured');
  const [first] = candidates;
  if (first === undefined) return all.some(({ use }) => use === 'asked') ? { is: 'waiting' } : { is: 'absent' };
  const figures = candidates.filter(hasValue);
  const [figure] = figures;
  if (figure !== undefined) {
    return figures.some(({ value }) => value !== figure.value)
      ? { is: 'waiting' }
      : { is: 'figure', observation: figures.find(({ source }) => source.isLive === true) ?? figure };
  }
  const key = first.missing?.key;
  return key === undefined ? { is: 'waiting' } : { is: 'key', key, observation: first };
}

const hasValue = (one: Observation): one is Observation & { readonly value: number } =>
  one.value !== undefined && Number.isFinite(one.value);
