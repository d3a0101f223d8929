import { indicatorById } from '../../catalogue/indicators';
import { contractTables, isOwnId, isTableId, ownNames, tableCode } from '../../catalogue/tableNames';
import { tablesFor } from '../../catalogue/tables';
import type { FilledTable } from '../../catalogue/tables/recipe';
import type { Fact } from '../../domain/fact';
import type { Language } from '../../domain/message';
import type { Settings } from '../../domain/settings';

/** What of a table's subject a figure feeds: `ghg` and `energy` tables, the tables of actions. */
export type Fed = 'ghg' | 'energy' | 'actions';

/** What a fact feeds; sinks stand in the tables of greenhouse gases. */
export function fedBy(fact: Fact): Fed | null {
  if (fact.kind === 'action') return 'actions';
  return fact.kind === 'observation' ? fedByFamily(indicatorById.get(fact.indicator)?.family) : null;
}

/** What some facts feed. */
export function fedOf(facts: Iterable<Fact>): ReadonlySet<Fed> {
  const fed = new Set<Fed>();
  for (const fact of facts) {
    const one = fedBy(fact);
    if (one !== null) fed.add(one);
  }
  return fed;
}

/** What the figures of a family feed. */
export const fedByFamily = (family: string | undefined): Fed | null =>
  family === 'ghg' || family === 'sequestration' ? 'ghg' : family === 'energy' ? 'energy' : null;

/** The tables that some subjects feed, by their code, in the contract's order. */
export const tablesFed = (fed: ReadonlySet<Fed>, settings: Settings): readonly string[] =>
  tablesFor(settings)
    .filter((table) => fedInto(table).some((one) => fed.has(one)))
    .map(({ id }) => id);

/** What a table is filled from; those that people write alone, from nothing. */
function fedInto(table: FilledTable): readonly Fed[] {
  if (table.kind === 'sectors') return [table.family];
  return table.kind === 'actions' ? ['actions'] : [];
}

/** `A-1.3`, `Tableau 6`: the number of a table as people say it; empty for our own sheets, and where the name says it all. */
export function codeOf(
  table: string,
  { investmentPlan }: Pick<Settings, 'investmentPlan'>,
  language: Language,
): string {
  if (!isTableId(table)) return isOwnId(table) ? '' : table;
  const code = tableCode(table, investmentPlan)[language];
  return code === titleOf(table, language) ? '' : code;
}

/** The plain name of a sheet of ours. */
export const titleOf = (table: string, language: Language): string =>
  isTableId(table) ? contractTables[table].name[language] : isOwnId(table) ? ownNames[table][language] : table;

/** `Émissions par secteur (A-1.3)`. */
export function tableTitle(table: string, settings: Pick<Settings, 'investmentPlan'>, language: Language): string {
  const code = codeOf(table, settings, language);
  return code === '' ? titleOf(table, language) : `${titleOf(table, language)} (${code})`;
}
