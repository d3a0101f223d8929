import type { Language } from '../../domain/message';
import type { Problem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { SnapshotSink } from '../../domain/snapshot';
import type { Watch } from '../../ports/workbookHost';
import { chunking } from './chunks';
import type { CellArrays } from './cellBlocks';
import type { Failure } from './failure';
import { type FirstLook, hiddenPieces, queueCells, queueFirstLook, queueHidden } from './firstLook';
import { type Gate, pause, type Queue } from './gate';
import { bookHead, sheetHeads } from './heads';
import { pouring } from './pour';
import { MERGES_SINCE } from './shapes';
import { type BookFacts, bookFacts, type SheetFacts, sheetFacts } from './sheetFacts';
import { queueStoredXml } from './storedXml';

export interface Reading {
  readonly gate: Gate;
  /** Whether this Excel has a version of ExcelApi. */
  readonly has: (version: string) => boolean;
  readonly language: Language;
}

/** What a reading leaves for the next writing. */
export interface Seen {
  readonly book: BookFacts;
  readonly storedXml: string | null;
}

interface Opened {
  readonly facts: readonly SheetFacts[];
  readonly storedXml: string | null;
}

const queueOpened =
  ({ sheets, part }: BookFacts): Queue<Opened> =>
  (context) => {
    const facts = sheetFacts(sheets)(context);
    const storedXml = queueStoredXml(context, part);
    return () => ({ facts: facts(), storedXml: storedXml() });
  };

/**
 * Hands the open workbook over, piece by piece: the book, then each sheet and its cells. Three requests, then one for
 * each 1.5 MB; between two of them the page paints. A cell that changes meanwhile is told by its event.
 */
export async function streamWorkbook(
  { gate, has, language }: Reading,
  sink: SnapshotSink,
  { signal, onProgress, onSilence }: Watch = {},
): Promise<Result<Seen, Problem>> {
  const ask = <T>(queue: Queue<T>): Promise<Result<T, Failure>> => gate.ask(queue, { kind: 'read', signal, onSilence });
  const book = await ask(bookFacts);
  if (!book.ok) return failed(book.problem.problem);
  const opened = await ask(queueOpened(book.value));
  if (!opened.ok) return failed(opened.problem.problem);
  const { facts, storedXml } = opened.value;

  const chunks = chunking(facts.map(({ used }) => used));
  let pieces = chunks.first();
  let look: Result<FirstLook, Failure> = await ask(queueFirstLook(facts, pieces, has(MERGES_SINCE)));
  if (!look.ok && look.problem.isTooLarge) {
    chunks.halve(pieces);
    pieces = [];
    look = await ask(queueFirstLook(facts, pieces, has(MERGES_SINCE)));
  }
  if (!look.ok) return failed(look.problem.problem);
  const hidden = [...look.value.hidden];
  for (const request of hiddenPieces(facts).slice(1)) {
    const more = await ask(queueHidden(facts, request));
    if (!more.ok) return failed(more.problem.problem);
    hidden.push(...more.value);
  }

  const learnt = { book: book.value, facts, storedXml, shapes: look.value.shapes, hidden };
  sink.book(bookHead(learnt, language));
  const pour = pouring(sink, facts, sheetHeads(learnt), onProgress);
  await pour.pieces(pieces, look.value.cells, chunks.weighed);
  for (pieces = chunks.next(); pieces.length > 0; pieces = chunks.next()) {
    await pause();
    const cells = await ask(queueCells(facts, pieces));
    if (cells.ok && cells.value.every(isThere)) await pour.pieces(pieces, cells.value, chunks.weighed);
    else if (!cells.ok && !cells.problem.isTooLarge) return failed(cells.problem.problem);
    else if (!chunks.halve(pieces)) return failed({ kind: 'host-unavailable', detail: TOO_LARGE });
    if (signal?.aborted === true) return failed({ kind: 'cancelled' });
  }
  pour.end();
  return done({ book: book.value, storedXml });
}

const TOO_LARGE = 'ResponsePayloadSizeLimitExceeded';

/** Excel may answer nothing, without an error, where a block is too large (office/pitfalls.md, 6). */
const isThere = ({ values }: CellArrays): boolean => values !== null;
