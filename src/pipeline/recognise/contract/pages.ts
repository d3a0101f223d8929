import type { StandingTable } from '../../../domain/standingTable';
import type { TableSeen } from '../profile';

const CONTINUED = /\b(?:continued|cont(?:['’]?d|\.)|suite(?: et fin)?|\d ?\/ ?\d|page \d)\b/i;

/**
 * A table that goes on under its headings on a second page is one table: its total, on the last page, is that of all its rows. Two
 * tables of one kind that each have a total, or that share a row, are two.
 */
export function joinedPages(tables: readonly TableSeen[]): readonly TableSeen[] {
  return tables.reduce<readonly TableSeen[]>((before, page) => {
    const last = before.at(-1);
    return last !== undefined && goesOn(last, page) ? [...before.slice(0, -1), joined(last, page)] : [...before, page];
  }, []);
}

function goesOn({ standing: first, box }: TableSeen, { standing: second, box: next }: TableSeen): boolean {
  if (first === undefined || second === undefined || first.table !== second.table || next.top <= box.bottom)
    return false;
  const isSaid = second.title === '' || CONTINUED.test(second.title) || plainTitle(second) === plainTitle(first);
  const known = new Set(first.rows.map(({ id }) => id));
  return (
    isSaid &&
    !known.has('total') &&
    !second.rows.some(({ id }) => known.has(id)) &&
    placesOf(first) === placesOf(second)
  );
}

/** Which column stands where: the same on both pages. */
const placesOf = ({ columns }: StandingTable): string =>
  columns.map(({ id, address }) => `${id} ${address.replace(/\d+$/, '')}`).join('|');

const plainTitle = ({ title }: StandingTable): string =>
  title
    .replace(CONTINUED, '')
    .replace(/[\W_]+/g, ' ')
    .trim();

function joined(first: TableSeen, second: TableSeen): TableSeen {
  const { standing, box } = first;
  const { standing: rest, box: next } = second;
  if (standing === undefined || rest === undefined) return first;
  const notes = [...(standing.notes ?? []), ...(rest.notes ?? [])];
  return {
    ...first,
    box: {
      top: box.top,
      left: Math.min(box.left, next.left),
      bottom: next.bottom,
      right: Math.max(box.right, next.right),
    },
    standing: {
      ...standing,
      ...(notes.length > 0 && { notes }),
      rows: [...standing.rows, ...rest.rows],
      cells: [...standing.cells, ...rest.cells],
    },
  };
}
