import { positionOf } from '../../domain/cell';
import { cellOf, isObservation } from '../../domain/fact';
import type { Mapping } from '../../domain/mapping';
import type { Language } from '../../domain/message';
import type { Settings } from '../../domain/settings';
import { inventoryOf } from '../../pipeline/compile/inventory';
import type { Contract } from '../contract';
import type { SettingsEffect, SettingsView } from '../view/view';
import { linkTo } from './cells';
import { crosswalkView } from './crosswalkView';
import { proposedTerritories } from './proposedTerritories';

/** What Réglages shows: the settings in use, and what was found for those that nobody has set. */
export function settingsView(contract: Contract, language: Language): SettingsView {
  const { dossier } = contract;
  const { settings, mapping } = dossier;
  const { year } = inventoryOf(dossier, 'ghg');
  const perimeter = settings.territory === undefined ? perimeterIn(mapping) : undefined;
  return {
    settings,
    years: yearsIn(dossier.facts),
    baselineYear: settings.baselineYear ?? year,
    proposed: settings.territory?.siren === undefined ? proposedTerritories(territoryIn(contract), language) : [],
    crosswalk: crosswalkView(language),
    found: [
      ...(perimeter === undefined ? [] : [{ field: 'territory' as const, cell: linkTo(perimeter.at) }]),
      ...(settings.baselineYear === undefined && year !== null ? foundYear(dossier.facts, year) : []),
    ],
  };
}

/** Who the contract is of: the settings' territory, else the one that a sheet names. */
export function territoryIn({ dossier }: Contract): string | null {
  const { territory } = dossier.settings;
  if (territory?.name !== undefined) return territory.name;
  for (const fact of dossier.facts) {
    if (isObservation(fact) && fact.use === 'used' && fact.perimeter.label !== undefined) return fact.perimeter.label;
  }
  return null;
}

const perimeterIn = (mapping: Mapping) =>
  mapping.find(({ meaning }) => meaning.startsWith('perimeter:') && meaning !== 'perimeter:unknown');

type Facts = Contract['dossier']['facts'];

/** Years of measured emissions, those with most figures first. */
function yearsIn(facts: Facts): readonly number[] {
  const counts = new Map<number, number>();
  for (const fact of facts) {
    if (!isObservation(fact) || fact.status !== 'measured' || fact.value === undefined) continue;
    if (fact.indicator.startsWith('ghg-')) counts.set(fact.year, (counts.get(fact.year) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a).map(([year]) => year);
}

function foundYear(facts: Facts, year: number): SettingsView['found'] {
  const cells = facts
    .filter(
      (fact) => isObservation(fact) && fact.year === year && fact.use === 'used' && fact.indicator.startsWith('ghg-'),
    )
    .map(({ source }) => cellOf(source));
  const [first] = [...cells].sort((a, b) => positionOf(a.address).row - positionOf(b.address).row);
  return first === undefined ? [] : [{ field: 'baselineYear', cell: linkTo(first) }];
}

/** What two contracts of the same sources differ in: rules that say something else, tables that hold something else. */
export const effectOf = (before: Contract, after: Contract): SettingsEffect => ({
  checks: differences(saidBy(before), saidBy(after)),
  tables: differences(heldBy(before), heldBy(after)),
});

/** All that each rule says. */
function saidBy({ findings }: Contract): ReadonlyMap<string, string> {
  const byRule = new Map<string, string>();
  for (const { ruleId, at, severity, data } of findings) {
    byRule.set(ruleId, `${byRule.get(ruleId) ?? ''}\n${severity} ${at?.sheet}!${at?.address} ${JSON.stringify(data)}`);
  }
  return byRule;
}

/** All that each table holds. */
const heldBy = ({ tables }: Contract): ReadonlyMap<string, string> =>
  new Map(tables.map(({ table, rows }) => [table, JSON.stringify(rows)]));

const differences = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): number =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key)).length;

/** Settings with a change: `null` takes the value away. */
export function changedSettings(
  settings: Partial<Settings>,
  change: { readonly [K in keyof Settings]?: Settings[K] | null },
): Partial<Settings> {
  const entries = Object.entries({ ...settings, ...change }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(entries);
}
