import type { PlannedRow, WritePlan } from '../domain/plan';
import type { PlanPart } from './protocol';

/** Cells, links or edits of one message: made and taken well within a frame. */
const MOST = 1500;

/** A plan as parts that the page takes without a pause, and what is left to answer with. */
export function* partsOf({ edits, sheets }: WritePlan): Generator<PlanPart> {
  for (let from = 0; from < edits.length; from += MOST) yield { is: 'edits', edits: edits.slice(from, from + MOST) };
  for (const { rows, links, ...sheet } of sheets) {
    yield { is: 'sheet', sheet };
    for (const some of chunks(rows)) yield { is: 'rows', rows: some, links: [] };
    for (let from = 0; from < links.length; from += MOST) {
      yield { is: 'rows', rows: [], links: links.slice(from, from + MOST) };
    }
  }
}

function* chunks(rows: readonly PlannedRow[]): Generator<readonly PlannedRow[]> {
  let some: PlannedRow[] = [];
  let cells = 0;
  for (const row of rows) {
    some.push(row);
    cells += row.cells.length;
    if (cells < MOST) continue;
    yield some;
    some = [];
    cells = 0;
  }
  if (some.length > 0) yield some;
}

/** Puts the parts of a plan together again. */
export function planBuilder(): {
  readonly add: (part: PlanPart) => void;
  readonly plan: (rest: WritePlan) => WritePlan;
} {
  const edits: WritePlan['edits'][number][] = [];
  const sheets: {
    sheet: Omit<WritePlan['sheets'][number], 'rows' | 'links'>;
    rows: PlannedRow[];
    links: WritePlan['sheets'][number]['links'][number][];
  }[] = [];
  return {
    add: (part) => {
      if (part.is === 'edits') edits.push(...part.edits);
      else if (part.is === 'sheet') sheets.push({ sheet: part.sheet, rows: [], links: [] });
      else {
        const last = sheets.at(-1);
        if (last === undefined) throw new Error('rows of a sheet that was not given');
        last.rows.push(...part.rows);
        last.links.push(...part.links);
      }
    },
    plan: (rest) => ({
      ...rest,
      edits: [...edits, ...rest.edits],
      sheets: [...sheets.map(({ sheet, rows, links }) => ({ ...sheet, rows, links })), ...rest.sheets],
    }),
  };
}
