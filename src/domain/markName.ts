const PREFIX = '_PSR_';
const LONGEST = 60;
const CELL_PREFIX = 'passerelle:';

/**
 * The hidden name that marks a sheet: `A-1.3` → `_PSR_A_1_3`. What had to be cut or replaced is told apart by a short
 * sum of the whole (FNV-1a), so that two copied sheets never share a name.
 */
export function markName(table: string): string {
  const slug = table
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_');
  const isPlain = slug.length <= LONGEST && /^[A-Za-z0-9.-]+$/.test(table);
  return PREFIX + (isPlain ? slug : `${slug.slice(0, LONGEST)}_${sumOf(table)}`);
}

export const isMarkName = (name: string): boolean => name.toUpperCase().startsWith(PREFIX);

/** What the first cell of a sheet of ours says, hidden: what is left of our marks when a program keeps only cells. */
export const cellMark = (table: string): string => `${CELL_PREFIX}${table}`;

/** The table that a first cell names; `null` for any other text. */
export const tableInCell = (text: string): string | null =>
  text.startsWith(CELL_PREFIX) && text.length > CELL_PREFIX.length ? text.slice(CELL_PREFIX.length) : null;

function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
