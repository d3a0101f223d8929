import type { CellAt } from '../../domain/cell';
import type { Observation } from '../../domain/fact';
import type { Finding, Severity } from '../../domain/finding';
import type { Bilingual, Data, Message } from '../../domain/message';
import type { Edit } from '../../domain/plan';
import type { Settings, Stage } from '../../domain/settings';
import type { ItemLists, Items, Over } from './items';

/** What a rule is, for people and for reports. */
export interface RuleMeta<Hole extends string = string> {
  readonly id: string;
  /** The statement of the contract's rule book that it applies: `CCC-011`. */
  readonly reference?: `CCC-${number}`;
  /** What the rule reads one of at a time: that is what an edit makes it read again. */
  readonly over: Over;
  readonly severity: Severity | Readonly<Record<Stage, Severity>>;
  readonly title: Bilingual;
  /** Why it matters to the reader of the contract; printed in the rule's page. */
  readonly why: Bilingual;
  readonly message: Message<Hole>;
  /** What to do next; the label of the button when the rule has a fix. */
  readonly next: Message<Hole>;
  /** The text that the rule stands on. */
  readonly source: Bilingual;
}

/** What a rule saw: the cell to look at (`null`: the contract as a whole) and what fills its sentences. */
export interface Seen<D extends Data = Data> {
  readonly at: CellAt | null;
  readonly data: D;
  /** The figures that it is about, when the cell to look at is another: their heading. */
  readonly of?: readonly Observation[];
  /** What it weighs, where the settings say it and not the rule. */
  readonly severity?: Severity;
}

/** A rule as its author writes it: the data of its findings is typed, and so is the item that it reads. */
interface RuleOf<O extends Over, D extends Data> {
  readonly meta: RuleMeta<keyof D & string> & { readonly over: O };
  /** The items worth reading, told without reading each: those left out, it says nothing of. All of its kind, if absent. */
  readonly among?: (items: readonly Items[O][], settings: Settings) => readonly Items[O][];
  /** Reads one item and the settings, nothing else. */
  readonly check: (item: Items[O], settings: Settings) => readonly Seen<D>[];
  /** The edits of the only right answer; called with the rule's own findings only. */
  fix?(finding: Finding<D>): readonly Edit[];
  /** Whether the fix needs nobody's judgement; one that does is offered cell by cell, never done at once. All are, if absent. */
  isCertain?(finding: Finding<D>): boolean;
}

/** A rule as the catalogue holds it. */
export interface Rule {
  readonly meta: RuleMeta;
  /** What the rule sees in the items of its kind. Given fewer items, it reads only those. */
  readonly seenIn: (items: ItemLists, settings: Settings) => readonly Seen[];
  /** The same, by item: those that it says nothing of are not there. */
  readonly seenBy: (items: ItemLists, settings: Settings) => ReadonlyMap<Items[Over], readonly Seen[]>;
  fix?(finding: Finding): readonly Edit[];
  isCertain?(finding: Finding): boolean;
}

/** Does not compile when a hole of `message` or `next` has no data. */
export function defineRule<O extends Over, D extends Data>({ meta, among, check, ...rest }: RuleOf<O, D>): Rule {
  const worthReading = (items: ItemLists, settings: Settings): readonly Items[O][] =>
    among?.(items[meta.over], settings) ?? items[meta.over];
  return {
    meta,
    seenIn: (items, settings) => {
      const seen: Seen[] = [];
      for (const item of worthReading(items, settings)) for (const one of check(item, settings)) seen.push(one);
      return seen;
    },
    seenBy: (items, settings) => {
      const seen = new Map<Items[O], readonly Seen[]>();
      for (const item of worthReading(items, settings)) {
        const found = check(item, settings);
        if (found.length > 0) seen.set(item, found);
      }
      return seen;
    },
    ...rest,
  };
}

/** What a rule says when it sees nothing: one array for all, since rules read a million cells. */
export const nothing: readonly never[] = [];

export const severityOf = ({ severity }: RuleMeta, stage: Stage): Severity =>
  typeof severity === 'string' ? severity : severity[stage];
