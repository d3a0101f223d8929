import { type CellAt, positionOf } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import { type Action, cellOf, type Fact, type Investment, type Observation } from '../../domain/fact';
import { actionsIn, investmentsIn, observationsIn } from '../../domain/factsByKind';
import type { MappingEntry } from '../../domain/mapping';
import type { Recognition } from '../../domain/recognition';

/** One of the officer's tables: where it is, what was read in it, what its labels were taken for. */
export interface SourceTable {
  readonly recognition: Recognition;
  readonly facts: readonly Fact[];
  readonly observations: readonly Observation[];
  readonly actions: readonly Action[];
  readonly investments: readonly Investment[];
  readonly mapping: readonly MappingEntry[];
}

/** The head of a table: its first cell. */
export const headOf = ({ recognition: { sheet, address } }: SourceTable): CellAt => ({
  sheet,
  address: address.split(':')[0]!, // split gives one part at least
});

/** Rows whose figures are asked for several sectors under one name: the label is known, and nobody has said that they go together. */
export function compositeRows({ facts }: SourceTable): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { use, doubts, source } of facts) {
    if (use !== 'asked' || !doubts.some(({ code }) => code === 'composite')) continue;
    rows.add(positionOf(cellOf(source).address).row);
  }
  return rows;
}

/** Each recognition with its facts; a fact that stands in none of them is in no source table. */
export function sourcesIn({ recognitions, facts, mapping }: Dossier): readonly SourceTable[] {
  const bySheet = new Map<string, { readonly recognition: Recognition; readonly facts: Fact[] }[]>();
  for (const recognition of recognitions) {
    const place = { recognition, facts: [] };
    const places = bySheet.get(recognition.sheet);
    if (places === undefined) bySheet.set(recognition.sheet, [place]);
    else places.push(place);
  }
  let last: { readonly recognition: Recognition; readonly facts: Fact[] } | undefined; // facts come table by table
  let sheet: string | undefined;
  let places: readonly { readonly recognition: Recognition; readonly facts: Fact[] }[] | undefined;
  for (const fact of facts) {
    const { source } = fact;
    const name = source.copy?.sheet ?? source.sheet;
    if (name !== sheet) [sheet, places] = [name, bySheet.get(name)];
    if (places === undefined) continue;
    const [only] = places;
    if (only !== undefined && places.length === 1) {
      only.facts.push(fact);
      continue;
    }
    const at = cellOf(source);
    if (last !== undefined && last.recognition.sheet === at.sheet && holds(last.recognition, at)) {
      last.facts.push(fact);
      continue;
    }
    const owner = places.find(({ recognition }) => holds(recognition, at));
    owner?.facts.push(fact);
    last = owner ?? last;
  }
  const labels = new Map<string, MappingEntry[]>();
  for (const entry of mapping) {
    const entries = labels.get(entry.recognition);
    if (entries === undefined) labels.set(entry.recognition, [entry]);
    else entries.push(entry);
  }
  const all = [...bySheet.values()].flat();
  return all.map(({ recognition, facts: own }) => ({
    recognition,
    facts: own,
    observations: observationsIn(own),
    actions: actionsIn(own),
    investments: investmentsIn(own),
    mapping: labels.get(recognition.id) ?? [],
  }));
}

function holds({ box: { top, left, bottom, right } }: Recognition, { address }: CellAt): boolean {
  const { row, col } = positionOf(address);
  return row >= top && row <= bottom && col >= left && col <= right;
}
