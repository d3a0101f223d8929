import { addressOf, positionOf } from '../../domain/cell';
import type { NoteMove } from '../../domain/plan';
import { inflateEntry } from './inflate';
import type { PackageEdit } from './packageEdit';
import { type Relationship, relationshipsOf } from './relationships';
import { decodeXml, encodeXml } from './textPart';
import type { Zip } from './zip';

/** What a sheet's notes stand in: the notes, their threads, and the drawing that places them. */
export interface NoteParts {
  readonly relations: readonly Relationship[];
  /** The drawing of the notes, among the relations: the sheet must name it. */
  readonly drawing?: Relationship;
}

const NONE: NoteParts = { relations: [] };
const NOTES: readonly string[] = ['comments', 'threadedComment'];
/** A sheet names its drawing near its end, after all its cells. */
const TAIL = 65_536;

/** The parts of a sheet's notes that are there; none where it has no note. */
export function notePartsOf(zip: Zip, part: string, relations: readonly Relationship[]): NoteParts {
  const there = relations.filter(({ target, isExternal }) => !isExternal && zip.entry(target) !== undefined);
  const notes = there.filter(({ kind }) => NOTES.includes(kind));
  if (notes.length === 0) return NONE;
  const [, id] = /<(?:[\w.-]+:)?legacyDrawing\b[^>]*?:id=["']([^"']+)["']/.exec(endOf(zip, part)) ?? [];
  const drawings = there.filter(({ kind }) => kind === 'vmlDrawing');
  const drawing = drawings.find((relation) => relation.id === id) ?? drawings[0];
  return { relations: [...notes, ...(drawing === undefined ? [] : [drawing])], ...(drawing && { drawing }) };
}

/** Text of a part as it stands, in whatever shape: Excel's drawings are not always XML. `null` when it cannot be read. */
function textOf(zip: Zip, name: string): ReturnType<typeof decodeXml> {
  const entry = zip.entry(name);
  const bytes = entry && inflateEntry(zip, entry);
  return bytes?.ok ? decodeXml(bytes.value) : null;
}

function endOf(zip: Zip, name: string): string {
  const entry = zip.entry(name);
  const bytes = entry && inflateEntry(zip, entry);
  return bytes?.ok ? new TextDecoder().decode(bytes.value.subarray(-TAIL)) : '';
}

const REFERENCE = /(<(?:[\w.-]+:)?(?:comment|threadedComment)\b[^>]*?\sref=["'])([A-Z]{1,3}\d{1,7})(?=["'])/g;

/** The cells that carry a note or a thread, each once, in the order in which they are met. */
export function notedCells(zip: Zip, part: string): readonly string[] {
  const relations = relationshipsOf(zip, part);
  if (!relations.ok) return [];
  const notes = relations.value.filter(({ kind, isExternal }) => NOTES.includes(kind) && !isExternal);
  const texts = notes.map(({ target }) => textOf(zip, target)?.text ?? '');
  return [...new Set(texts.flatMap((text) => [...text.matchAll(REFERENCE)].flatMap(([, , cell]) => cell ?? [])))];
}

/** Moves notes to the cells that a plan says; the others stay where they are. What people wrote is not touched. */
export function moveNotes(edit: PackageEdit, zip: Zip, { relations, drawing }: NoteParts, moves: readonly NoteMove[]) {
  const to = new Map(moves.filter((move) => move.from !== move.to).map((move) => [move.from, move.to]));
  if (to.size === 0) return;
  for (const { target } of relations) {
    const read = textOf(zip, target);
    const entry = zip.entry(target);
    if (read === null || entry === undefined) continue;
    const isDrawing = target === drawing?.target;
    const text = isDrawing
      ? read.text.replace(SHAPE, (shape) => shapeMoved(shape, to))
      : read.text.replace(REFERENCE, (_, head: string, cell: string) => `${head}${to.get(cell) ?? cell}`);
    if (text !== read.text) edit.change(entry.name, encodeXml(text, read), undefined);
  }
}

/** What ties a shape to its cell (ECMA-376, part 4: `x:ClientData`). */
const SHAPE = /<x:ClientData\b[^>]*ObjectType=["']Note["'][\s\S]*?<\/x:ClientData>/g;
const ROW = /(<x:Row>)\s*(\d+)\s*(?=<)/;
const COLUMN = /(<x:Column>)\s*(\d+)\s*(?=<)/;
const ANCHOR = /(<x:Anchor>)([\d\s,]+)(?=<)/;

/** The shape at its new cell: its frame, in columns and rows each followed by an offset, moves as far. */
function shapeMoved(shape: string, to: ReadonlyMap<string, string>): string {
  const [row, col] = [ROW, COLUMN].map((place) => Number(place.exec(shape)?.[2] ?? NaN));
  if (row === undefined || col === undefined || Number.isNaN(row + col)) return shape;
  const target = to.get(addressOf(row, col));
  if (target === undefined) return shape;
  const place = positionOf(target);
  const shifts = [place.col - col, 0, place.row - row, 0];
  return shape
    .replace(ROW, (_, head: string) => `${head}${place.row}`)
    .replace(COLUMN, (_, head: string) => `${head}${place.col}`)
    .replace(ANCHOR, (_, head: string, frame: string) => {
      const sides = frame.split(',').map((side, i) => Math.max(0, Number(side) + (shifts[i % 4] ?? 0)));
      return `${head}${sides.join(', ')}`;
    });
}
