import type { SectorRow, When } from '../../catalogue/tables/recipe';
import { sectorById } from '../../catalogue/sectors';
import { parents, pcaetSectors } from '../../catalogue/tables/parents';
import { scenarioNames, steps } from '../../catalogue/tables/steps';
import type { Observation, Source } from '../../domain/fact';
import { type Language, say } from '../../domain/message';
import type { Amount } from './figure';
import type { Inventory, Seen } from './inventory';

/** The source figures that make a row, or the key that stands for them; `null` when something is missing or unsettled. */
export type Level =
  | { readonly is: 'figures'; readonly amounts: readonly Amount[]; readonly told: readonly string[] }
  | { readonly is: 'key'; readonly key: string; readonly source: Source; readonly told: readonly string[] }
  | { readonly is: 'absent' }
  | null;

const isOptional = (sector: string): boolean => pcaetSectors.some((leaf) => leaf.id === sector && leaf.isOptional);

const isThere = ({ is }: Seen): boolean => is === 'figure' || is === 'key';

/** The name of a sector, for a sentence. */
export const sectorName = (sector: string, language: Language): string =>
  sectorById.get(namesElsewhere[sector] ?? sector)?.name[language] ?? sector;

/** Rows read from an indicator that is no sector of the crosswalk by that name. */
const namesElsewhere: Readonly<Record<string, string>> = { total: 'all', sequestration: 'utcatf' };

/** What the sources say of a row at one moment: its sectors, or the parent of those that miss; never both. */
export function levelOf(
  row: SectorRow,
  when: When,
  inventory: Inventory,
  targetYear: number,
  language: Language,
): Level {
  const chosen = sectorsOf(row, when, inventory);
  if (chosen === null) return null;
  if (row.sectors.length === 0) return row.decided === undefined ? null : { is: 'absent' };
  const seen = chosen.sectors.map((sector) => ({ sector, seen: inventory.seen(sector, when) }));
  if (seen.every(({ seen: { is } }) => is === 'absent')) return { is: 'absent' };
  const told: string[] = [
    momentStep(when, when === 'base' ? (inventory.year ?? 0) : targetYear, language),
    say(steps.sectors, { sectors: chosen.sectors.map((sector) => sectorName(sector, language)).join(' + ') }, language),
  ];
  told.push(...decisionSteps(row, language), ...confirmSteps(row, chosen.sectors, inventory, when, language));
  if (inventory.version !== '') told.push(say(steps.version, { version: inventory.version }, language));
  const amounts: Amount[] = [];
  const keys: { readonly key: string; readonly source: Source }[] = [];
  for (const { sector, seen: one } of seen) {
    const name = sectorName(sector, language);
    if (chosen.parents.includes(sector)) told.push(say(steps.parent, { sector: name }, language));
    if (one.is === 'figure') amounts.push(amountOf(one.observation, shareOf(row, sector)));
    else if (one.is === 'key') {
      keys.push({ key: one.key, source: one.observation.source });
      told.push(say(steps.key, { sector: name, key: one.key }, language));
      if (one.key === 'NE' || one.key === 'C') told.push(say(steps.partial, { sector: name }, language));
    } else if (one.is === 'waiting' || !isTolerated(sector, when, inventory)) return null;
    else told.push(say(steps.without, { sector: name }, language));
  }
  const [key] = keys;
  if (amounts.length > 0) return { is: 'figures', amounts, told };
  return key === undefined ? null : { is: 'key', ...key, told };
}

/**
 * Whether the figures of one scope are of every sector that the whole of the row is of: the scope of a part, said to be that of the
 * row, would be wrong.
 */
export function isWholeOf(row: SectorRow, scoped: Inventory, whole: Inventory): boolean {
  const covered = leavesOf(row, scoped);
  return leavesOf(row, whole).every((leaf) => covered.includes(leaf));
}

/** The smallest sectors that a row has something of. */
const leavesOf = (row: SectorRow, inventory: Inventory): readonly string[] =>
  (sectorsOf(row, 'base', inventory)?.sectors ?? [])
    .filter((sector) => isThere(inventory.seen(sector, 'base')))
    .flatMap((sector) => parents.find((parent) => parent.sector === sector)?.holds ?? [sector]);

/** The row's figures stand in another row, with those of their parent: nothing is left to write in this one. */
export const isInAnotherRow = (row: SectorRow, inventory: Inventory): boolean =>
  sectorsOf(row, 'base', inventory) === null;

/** A sector that inventories often leave out may be absent, if the base year does not have it either. */
const isTolerated = (sector: string, when: When, inventory: Inventory): boolean =>
  isOptional(sector) && (when === 'base' || inventory.seen(sector, 'base').is === 'absent');

/** The row's own sectors, each replaced by its parent when the parent has a figure and one of its children has not. */
function sectorsOf(
  row: SectorRow,
  when: When,
  inventory: Inventory,
): { readonly sectors: readonly string[]; readonly parents: readonly string[] } | null {
  let sectors: readonly string[] = row.sectors;
  const used: string[] = [];
  for (const { sector: parent, holds } of parents) {
    const children: readonly string[] = holds;
    if (!row.sectors.some((sector) => children.includes(sector))) continue;
    if (!isParentUsed(parent, children, when, inventory)) continue;
    // The first child's row takes the parent's figure; a row of another child has nothing of its own then.
    const others = sectors.filter((sector) => !children.includes(sector));
    if (!row.sectors.includes(children[0] ?? '')) {
      if (others.length === 0) return null;
      sectors = others;
      continue;
    }
    if (when !== 'base' && isSpread(children, row) && !isParentUsed(parent, children, 'base', inventory)) {
      const elsewhere = children.filter((child) => !row.sectors.includes(child));
      if (elsewhere.some((child) => inventory.seen(child, 'base').is !== 'absent')) return null;
    }
    sectors = [parent, ...others];
    used.push(parent);
  }
  return { sectors, parents: used };
}

const isSpread = (children: readonly string[], row: SectorRow): boolean =>
  children.some((child) => !row.sectors.includes(child));

const isParentUsed = (parent: string, children: readonly string[], when: When, { seen }: Inventory): boolean =>
  seen(parent, when).is === 'figure' && children.some((child) => !isThere(seen(child, when)));

function momentStep(when: When, year: number, language: Language): string {
  if (when === 'base') return say(steps.year, { year: `${year}` }, language);
  if (when === 'objective') return say(steps.objective, { year: `${year}` }, language);
  return say(steps.scenario, { scenario: scenarioNames[when][language], year: `${year}` }, language);
}

/** The share of a sector that its row counts. */
const shareOf = ({ decided }: SectorRow, sector: string): number =>
  decided?.here.find((one) => one.sector === sector)?.share ?? 1;

/** What the officer decided of the sectors of a row, each with its reason. */
export function decisionSteps({ decided }: SectorRow, language: Language): readonly string[] {
  if (decided === undefined) return [];
  const here = decided.here.flatMap(({ sector, share, decision }) => {
    if (decision === undefined) return [];
    const about = { sector: sectorName(sector, language), reason: decision.reason };
    if (share === 1) return [say(steps.movedHere, about, language)];
    const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(share);
    return [say(steps.sharedHere, { ...about, share: percent, source: decision.source ?? '' }, language)];
  });
  const gone = decided.gone.map(({ sector, reason, shares }) =>
    say(
      shares.length === 0 ? steps.leftOut : steps.goneFrom,
      { sector: sectorName(sector, language), reason },
      language,
    ),
  );
  return [...here, ...gone];
}

/** Sectors that the crosswalk asks of, and nobody has decided: where they stand is a default, and is said to be. */
function confirmSteps(
  { decided }: SectorRow,
  sectors: readonly string[],
  inventory: Inventory,
  when: When,
  language: Language,
): readonly string[] {
  const isAsked = (sector: string) =>
    sectorById.get(sector)?.crossing?.rule === 'ask' &&
    isThere(inventory.seen(sector, when)) &&
    decided?.here.find((one) => one.sector === sector)?.decision === undefined;
  return sectors
    .filter(isAsked)
    .map((sector) => say(steps.toConfirm, { sector: sectorName(sector, language) }, language));
}

const amountOf = ({ source, value, unit, read }: Observation & { readonly value: number }, share: number): Amount => ({
  source,
  value,
  unit: unit ?? '',
  ...(share !== 1 && { share }),
  ...(read.unit !== undefined && { readUnit: read.unit }),
});
