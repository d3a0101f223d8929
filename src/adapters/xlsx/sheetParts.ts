import type { SheetPlan } from '../../domain/plan';
import { writeDrawing } from './drawingParts';
import { inflateEntry } from './inflate';
import { moveNotes, notePartsOf } from './noteParts';
import { type PackageEdit, sameBytes } from './packageEdit';
import type { Package } from './parts';
import { type Relationship, relationshipsIn, relationshipsOf, relsName } from './relationships';
import { markBytes } from './sheetMark';
import type { DrawnIds } from './sheetXml';
import { readTextPart } from './textPart';
import { escaped } from './xmlText';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PROPERTY = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const RELS = 'application/vnd.openxmlformats-package.relationships+xml';
const RELS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTY_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
/** The relationship of our mark, the first of a sheet of ours; those of its notes follow. */
export const MARK_ID = 'rId1';

const encoder = new TextEncoder();

/** The content of a sheet, once it is known under which identifiers what is drawn on it is reached. */
export type ContentWith = (drawn: DrawnIds) => Uint8Array;

type Reached = Pick<Relationship, 'type' | 'written'>;

function relsXml(mark: string, others: readonly Reached[] = []): Uint8Array {
  const all = [{ type: PROPERTY_TYPE, written: `/${mark}` }, ...others];
  const lines = all.map(
    ({ type, written }, i) => `<Relationship Id="rId${i + 1}" Type="${escaped(type)}" Target="${escaped(written)}"/>`,
  );
  return encoder.encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELS_NAMESPACE}">${lines.join('')}</Relationships>`,
  );
}

/** Adds the parts of a new sheet and gives the sheet's part name. */
export function addSheetParts(edit: PackageEdit, { zip }: Package, plan: SheetPlan, contentWith: ContentWith): string {
  const part = edit.freePart('xl/worksheets/sheet', '.xml');
  const mark = edit.freePart('xl/customProperty', '.bin');
  const drawing = writeDrawing(edit, zip, plan, plan.name);
  edit.add(part, contentWith(drawing === null ? {} : { drawingId: idAt(0) }), WORKSHEET);
  edit.add(relsName(part), relsXml(mark, drawing === null ? [] : [drawing.relation]), RELS);
  edit.add(mark, markBytes(plan), PROPERTY);
  return part;
}

/** The identifier of one of the relationships that follow our mark's. */
const idAt = (place: number): string => `rId${place + 2}`;

/**
 * Gives a sheet of ours new content under the same part name. Its mark keeps its part; what only this sheet reached
 * (printer settings, charts that are no more) goes, since the new content does not name it; the notes that people put on its cells stay,
 * each moved as the plan says, and so do their drawings. Tells whether the sheet's bytes changed.
 */
export function replaceSheetParts(
  edit: PackageEdit,
  book: Package,
  { part, name }: { readonly part: string; readonly name: string },
  plan: SheetPlan,
  contentWith: ContentWith,
): boolean {
  const { zip } = book;
  const bytesOf = (held: string) => {
    const entry = zip.entry(held);
    const bytes = entry && inflateEntry(zip, entry);
    return bytes?.ok ? bytes.value : undefined;
  };
  const before = bytesOf(part);
  const old = relationshipsOf(zip, part);
  const relations = (old.ok ? old.value : []).filter(({ isExternal }) => !isExternal);
  const notes = notePartsOf(zip, part, relations);
  const drawnAt = notes.drawing === undefined ? -1 : notes.relations.indexOf(notes.drawing);
  const oldDrawing = relations.find(({ kind }) => kind === 'drawing');
  const drawing = writeDrawing(edit, zip, plan, name, oldDrawing);
  const content = contentWith({
    ...(drawnAt >= 0 && { notesId: idAt(drawnAt) }),
    ...(drawing !== null && { drawingId: idAt(notes.relations.length) }),
  });
  edit.change(part, content, before);
  moveNotes(edit, zip, notes, plan.notes ?? []);
  const kept = relations.find(({ kind, target }) => kind === 'customProperty' && zip.entry(target) !== undefined);
  const mark =
    kept === undefined ? edit.freePart('xl/customProperty', '.bin') : (zip.entry(kept.target)?.name ?? kept.target);
  if (kept === undefined) edit.add(mark, markBytes(plan), PROPERTY);
  else edit.change(mark, markBytes(plan), bytesOf(mark));
  const reached: readonly Reached[] = [...notes.relations, ...(drawing === null ? [] : [drawing.relation])];
  const rels = zip.entry(relsName(part));
  if (rels === undefined) edit.add(relsName(part), relsXml(mark, reached), RELS);
  else edit.change(rels.name, relsXml(mark, reached), bytesOf(rels.name));
  const dependents = relations.filter((relation) => relation !== kept && !notes.relations.includes(relation));
  const staying = new Map([
    [
      part,
      [
        mark,
        ...notes.relations.flatMap(({ target }) => zip.entry(target)?.name ?? []),
        ...(drawing === null ? [] : [drawing.part]),
      ],
    ],
    ...(drawing === null ? [] : [[drawing.part, drawing.reached] as const]),
  ]);
  if (dependents.length > 0) dropOrphans(edit, book, staying, dependents);
  return before === undefined || !sameBytes(before, content);
}

/** Takes out what the sheet reached and nothing reaches any more, all the way down. `staying`: what parts reach from now on. */
function dropOrphans(
  edit: PackageEdit,
  { zip }: Package,
  staying: ReadonlyMap<string, readonly string[]>,
  first: readonly Relationship[],
): void {
  const targets = new Map<string, readonly string[]>();
  for (const entry of zip.entries) {
    if (!entry.name.endsWith('.rels')) continue;
    const owner = entry.name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    const read = readTextPart(zip, entry);
    if (!read.ok) return; // unknown references: nothing can be said to be an orphan
    const inside = relationshipsIn(read.value, owner).filter(({ isExternal }) => !isExternal);
    targets.set(
      owner.toLowerCase(),
      inside.flatMap(({ target }) => zip.entry(target)?.name ?? []),
    );
  }
  const before = new Map(targets);
  for (const [part, reached] of staying) targets.set(part.toLowerCase(), reached);
  const reached = new Set<string>();
  const walk = (queue: string[]) => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const target of targets.get(next.toLowerCase()) ?? []) {
        if (reached.has(target)) continue;
        reached.add(target);
        queue.push(target);
      }
    }
  };
  walk(['']);
  const dropped = new Set<string>();
  const queue = first.flatMap(({ target }) => zip.entry(target)?.name ?? []);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (dropped.has(name)) continue;
    dropped.add(name);
    queue.push(...(before.get(name.toLowerCase()) ?? []));
    if (reached.has(name)) continue;
    edit.drop(name);
    const rels = zip.entry(relsName(name));
    if (rels !== undefined) edit.drop(rels.name);
  }
}
