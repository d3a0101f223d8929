import { isMarkName, markName } from '../../domain/markName';
import type { SheetPlan } from '../../domain/plan';
import type { DefinedName } from '../../domain/workbook';
import { sheetIn } from './definedNames';

/** The sheet that each of our hidden names points at; names local to a sheet come from a duplicated sheet. */
export const namedSheets = (names: readonly DefinedName[]): ReadonlyMap<string, string> =>
  new Map(
    names.flatMap(({ name, refersTo, sheet: local }) => {
      const sheet = isMarkName(name) && local === undefined ? sheetIn(refersTo) : undefined;
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );

/**
 * Whether a sheet that lost its other marks is still the one of a plan: it has the plan's very name, and the table's hidden
 * name points at it. Whoever planned has seen by its content that it is ours.
 */
export const isNamedFor = (names: readonly DefinedName[], { table, name }: SheetPlan): boolean =>
  namedSheets(names).get(markName(table)) === name;
