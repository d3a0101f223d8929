import { type CellAt, positionOf } from '../../domain/cell';
import type { Dossier } from '../../domain/dossier';
import {
  type Action,
  cellOf,
  type Fact,
  type Investment,
  type Observation,
  type Source,
  SURE,
} from '../../domain/fact';
import { actionsIn, investmentsIn, observationsIn } from '../../domain/factsByKind';
import type { MappingEntry } from '../../domain/mapping';
import type { Recognition } from '../../domain/recognition';
import { doubtedIn } from './doubts';

/** One of the officer's tables: where it is, what was read in it, what its labels were taken for. */
export interface SourceTable {
  readonly recognition: Recognition;
  readonly facts: readonly Fact[];
  readonly observations: readonly Observation[];
  readonly actions: readonly Action[];
  readonly investments: readonly Investment[];
  readonly mapping: readonly MappingEntry[];
  /** Of the mapping, what the engine is not sure of, and what it leaves out by itself. */
  readonly unsure: readonly MappingEntry[];
  readonly ignored: readonly MappingEntry[];
}

/** The head of a table: its first cell. */
export const headOf = ({ recognition: { sheet, address } }: SourceTable): CellAt => ({
  sheet,
  address: address.split(':')[0]!, // split gives one part at least
});

/** Rows whose figures are asked for several sectors under one name: the label is known, and nobody has said that they go together. */
export function compositeRows({ observations }: SourceTable): ReadonlySet<number> {
  const asked = doubtedIn(observations, 'composite').filter(({ use }) => use === 'asked');
  return new Set(asked.map(({ source }) => positionOf(cellOf(source).address).row));
}

const known = new WeakMap<Dossier, readonly SourceTable[]>();

/** Each recognition with its facts; a fact that stands in none of them is in no source table. A dossier is shared out once. */
export function sourcesIn(dossier: Dossier): readonly SourceTable[] {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const owned = factsByTable(dossier);
  const labels = gathered(dossier.mapping, ({ recognition }) => recognition);
  const byEngine = dossier.mapping.filter(
    ({ decidedBy, confidence, meaning }) => decidedBy === 'engine' && (confidence < SURE || meaning === 'ignore'),
  );
  const marked = gathered(byEngine, ({ recognition }) => recognition);
  const tables = [...gathered(dossier.recognitions, ({ sheet }) => sheet).values()].flat();
  const all = tables.map((recognition) => {
    const facts = owned.get(recognition) ?? [];
    const own = marked.get(recognition.id) ?? [];
    return {
      recognition,
      facts,
      observations: observationsIn(facts),
      actions: actionsIn(facts),
      investments: investmentsIn(facts),
      mapping: labels.get(recognition.id) ?? [],
      unsure: own.filter(({ confidence }) => confidence < SURE),
      ignored: own.filter(({ meaning }) => meaning === 'ignore'),
    };
  });
  known.set(dossier, all);
  return all;
}

/** Facts come table by table: they are cut where the table changes. */
function factsByTable({ recognitions, facts }: Dossier): ReadonlyMap<Recognition, readonly Fact[]> {
  const runs = new Map<Recognition, (readonly Fact[])[]>();
  const ownerOf = tableReader(recognitions);
  let owner: Recognition | undefined;
  let start = 0;
  const close = (end: number): void => {
    if (owner === undefined || start === end) return;
    const run = start === 0 && end === facts.length ? facts : facts.slice(start, end);
    runs.set(owner, [...(runs.get(owner) ?? []), run]);
  };
  for (let place = 0; place < facts.length; place += 1) {
    const next = ownerOf(facts[place]!.source); // a place of the list
    if (next === owner) continue;
    close(place);
    [owner, start] = [next, place];
  }
  close(facts.length);
  return new Map([...runs].map(([recognition, own]) => [recognition, own.length === 1 ? own[0]! : own.flat()]));
}

/** In which table a source stands: in that of the source before it most often, or in the only one of its sheet. */
function tableReader(recognitions: readonly Recognition[]): (source: Source) => Recognition | undefined {
  const bySheet = gathered(recognitions, ({ sheet }) => sheet);
  let sheet: string | undefined;
  let here: readonly Recognition[] = [];
  let last: Recognition | undefined;
  return (source) => {
    const name = source.copy?.sheet ?? source.sheet;
    if (name !== sheet) [sheet, here, last] = [name, bySheet.get(name) ?? [], undefined];
    if (here.length <= 1) return here[0];
    const at = cellOf(source);
    if (last !== undefined && holds(last, at)) return last;
    const found = here.find((recognition) => holds(recognition, at));
    last = found ?? last;
    return found;
  };
}

function gathered<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function holds({ box: { top, left, bottom, right } }: Recognition, { address }: CellAt): boolean {
  const { row, col } = positionOf(address);
  return row >= top && row <= bottom && col >= left && col <= right;
}
