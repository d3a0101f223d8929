import type { Workbook } from './workbook';

/** The longest name that Excel allows a sheet. */
const LONGEST = 31;

/** The names that a workbook's sheets have, as they are compared: without case; chart and macro sheets count. */
export const takenNames = ({ sheets, otherSheets = [] }: Pick<Workbook, 'sheets' | 'otherSheets'>): Set<string> =>
  new Set([...sheets.map(({ name }) => name), ...otherSheets].map((name) => name.toLowerCase()));

/** The name itself, or with the first free number: `GES (2)`. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = `${wanted.slice(0, LONGEST - suffix.length).trimEnd()}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
