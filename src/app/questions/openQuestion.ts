import type { CellAt } from '../../domain/cell';
import type { Fact } from '../../domain/fact';
import type { MappingEntry } from '../../domain/mapping';
import type { Signature } from '../../domain/signature';
import type { Sureness } from '../view/cellLink';
import type { Fed } from './tablesFed';
import type { About } from '../view/readView';

/** A possible answer: what the mapping would say, how sure the engine is, why, in the reader's language. */
export interface Option {
  readonly meaning: string;
  readonly label: string;
  readonly sureness: Sureness;
  readonly why: string;
}

/** A cell that a question is about: what an answer there is tied to. */
export interface AskedCell {
  readonly recognition: string;
  readonly at: CellAt;
  readonly label: string;
  /** One cell may read otherwise than the first: the meanings of the options for this cell, in their order. */
  readonly meanings?: readonly string[];
  /** Why it is asked, in the reader's language. */
  readonly reason?: string;
}

/** A question before it is drawn: all like cells, the figures that wait for it, the options. */
export interface OpenQuestion {
  readonly key: string;
  readonly about: About;
  readonly title: string;
  readonly cells: readonly AskedCell[];
  /** Figures and actions that stay out of the tables until it is answered. */
  readonly waiting: number;
  readonly facts: readonly Fact[];
  readonly options: readonly Option[];
  readonly isOpen: boolean;
  /** What the mapping says of its cells until it is answered, where no label or heading of theirs does: `value:unknown`. */
  readonly proposed?: string;
  /** What an answer would feed. */
  readonly fed: ReadonlySet<Fed>;
}

/** What an answer makes the mapping say: for all its cells, or for the given ones. */
export function entriesOf(
  { cells, options }: OpenQuestion,
  meaning: string,
  only: readonly CellAt[] | undefined,
  reason: string,
  signed: Signature = {},
): readonly MappingEntry[] {
  const place = options.findIndex((option) => option.meaning === meaning);
  const wanted = only && new Set(only.map(({ sheet, address }) => `${sheet}!${address}`));
  return cells
    .filter(({ at }) => wanted?.has(`${at.sheet}!${at.address}`) !== false)
    .map(({ recognition, at, label, meanings }) => ({
      recognition,
      at,
      label,
      meaning: meanings?.[place] ?? meaning,
      confidence: 1,
      reason,
      decidedBy: 'person',
      ...(Object.keys(signed).length > 0 && { signed }),
    }));
}
