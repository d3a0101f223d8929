import type { Box } from '../../domain/cell';
import type { SheetPlan, WritePlan } from '../../domain/plan';
import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import { isNamedFor } from '../xlsx/namedSheets';
import { extentOf } from '../xlsx/sheetXml';
import type { BookFacts, SheetFacts } from './sheetFacts';
import { marksIn } from './sheetMarks';

/** Where a sheet of a plan goes: on our marked sheet, whatever its name is now, or on a new one. */
export interface Place {
  readonly table: string;
  readonly name: string;
  /** Whether the plan adds the sheet. */
  readonly isNew: boolean;
  /** What stood there, looks included; `null` for a new or an empty sheet. */
  readonly box: Box | null;
  /** Its blocks with rules on what is typed. */
  readonly listed?: readonly Box[];
}

/** What the second request tells of each sheet. */
export interface StandingSheet extends Pick<SheetFacts, 'listed' | 'mark'> {
  /** The block of its contents, and the same with everything that has a look. */
  readonly values: Box | null;
  readonly touched: Box | null;
  readonly lists: readonly Box[];
}

/** Cells with nothing but a look that are still taken as part of a sheet of ours, beyond its contents. */
const FRINGE = 20;

/**
 * What is to be cleared and remembered of a sheet of ours: its contents (`values`) and what the plan will cover, with the looks
 * around them; not formats that were stretched to the sheet's last row (office/pitfalls.md, 7).
 */
export function reachOf(values: Box | null, touched: Box | null, planned: Box): Box | null {
  if (touched === null) return null;
  const bottom = Math.max(values?.bottom ?? 0, planned.bottom) + FRINGE;
  const right = Math.max(values?.right ?? 0, planned.right) + FRINGE;
  return { top: 0, left: 0, bottom: Math.min(touched.bottom, bottom), right: Math.min(touched.right, right) };
}

/** The places of a plan's sheets, or why they cannot be written. */
export function placesIn(
  book: BookFacts,
  standing: readonly StandingSheet[],
  storedXml: string | null,
  { sheets }: WritePlan,
): Result<readonly Place[], HostProblem> {
  const { ours, doubtful } = marksIn(
    book,
    standing.map(({ listed, mark }) => ({ name: listed.name, mark })),
    storedXml,
  );
  const isLeft = (name: string, plan: SheetPlan): boolean =>
    name === plan.name &&
    doubtful.some(({ sheet, table }) => sheet === name && (table === plan.table || isNamedFor(book.names, plan)));
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const places: Place[] = [];
  for (const plan of sheets) {
    const found =
      standing.find(({ listed }) => ours.get(listed.name)?.table === plan.table) ??
      standing.find(({ listed }) => isLeft(listed.name, plan));
    if (found === undefined) {
      if (taken.has(plan.name.toLowerCase())) return failed({ kind: 'sheet-name-taken', sheet: plan.name });
      if (book.isProtected) return failed({ kind: 'protected-workbook' });
      taken.add(plan.name.toLowerCase());
    } else if (found.listed.isProtected) return failed({ kind: 'protected-sheet', sheet: found.listed.name });
    places.push({
      table: plan.table,
      name: found?.listed.name ?? plan.name,
      isNew: found === undefined,
      box: found === undefined ? null : reachOf(found.values, found.touched, extentOf(plan)),
      ...(found !== undefined && found.lists.length > 0 && { listed: found.lists }),
    });
  }
  return done(places);
}
