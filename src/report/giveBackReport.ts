import type { Framework } from '../domain/equivalent';
import type { Action, Status } from '../domain/fact';
import type { GivenBack, Recipient } from '../domain/giveBack';
import type { Language } from '../domain/message';
import { valueOf } from '../pipeline/compile/giveBack/giveBackSheet';
import { publicSource, type PublicSource } from './publicSource';

/** What `return --json` prints. */
export interface ReturnJson {
  readonly to: Recipient;
  /** `null` when there is nothing to give back: nothing is written then. */
  readonly out: string | null;
  /** Whether what is written is the framework's own import template. */
  readonly isReadyForImport: boolean;
  readonly values: readonly {
    readonly framework: Framework;
    readonly identifier: string;
    readonly title: string;
    readonly unit: string;
    readonly indicator: string;
    readonly year: number;
    readonly status: Status;
    readonly value: number;
    readonly from: PublicSource;
    readonly steps: readonly string[];
    readonly theirs?: { readonly value: number; readonly at: PublicSource };
  }[];
  /** Actions that TETE lacks, written in its import template of May 2026; none for the others. */
  readonly actions: readonly { readonly title: string; readonly axis?: string; readonly from: PublicSource }[];
}

/** What is given back: values, each with its source and the conversions on the way, and actions. */
export const returnJson = (
  to: Recipient,
  out: string | null,
  { own, actions }: { readonly own: readonly GivenBack[]; readonly actions: readonly Action[] },
  language: Language,
): ReturnJson => ({
  to,
  out,
  isReadyForImport: false, // no import template of indicators is known (catalogue/giveBackWords)
  values: own.map((one) => ({
    framework: one.framework,
    identifier: one.identifier,
    title: one.title,
    unit: one.printedUnit,
    indicator: one.indicator,
    year: one.year,
    status: one.status,
    value: one.value,
    from: publicSource(one.from.source),
    steps: valueOf(one, language).steps,
    ...(one.theirs && { theirs: { value: one.theirs.value, at: publicSource(one.theirs.at.source) } }),
  })),
  actions: actions.map(({ title, axis, source }) => ({
    title,
    ...(axis !== undefined && { axis }),
    from: publicSource(source),
  })),
});
