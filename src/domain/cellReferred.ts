import type { CellAt } from './cell';

const REFERENCE = /^\+?(?:'((?:[^']|'')+)'|([^'!()[\]]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The one cell that a formula is nothing but a reference to: `'GES 2019'!$C$5`; `null` for anything else, `#REF!` among it. */
export function cellReferred(formula: string): CellAt | null {
  const [, quoted, plain, letters, digits] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet === undefined || letters === undefined || digits === undefined
    ? null
    : { sheet, address: `${letters.toUpperCase()}${digits}` };
}
