import { limits } from '../limits';
import { type RowScan, type RowSink, rowScanner } from './scanRows';
import type { FrameReader } from './sheetFrame';
import { endOfTag } from './startTag';
import { afterMarkup, Byte, indexOfByte, isNamed, localName, SENTINEL } from './xmlBytes';

/** Why a sheet's scan ended before its part did. */
export type ScanFault = 'damaged' | 'too-many-cells';

/** A scan under way. */
export interface SheetScan {
  /**
   * Takes the next bytes, which are copied, and reads them once the caller is done: a thread that inflates can go on
   * meanwhile. `stop` when nothing more is wanted.
   */
  readonly push: (chunk: Uint8Array) => void | 'stop';
  /** Says that the part is over: `null` when all went well. */
  readonly end: () => ScanFault | null;
}

/** A tag or a cell larger than this is no spreadsheet's. */
const LONGEST_PIECE = 16_000_000;

/**
 * Reads a worksheet part as its bytes come: what stands around the cells goes to the frame, cells to the sink.
 * The bytes in hand are never more than one chunk and one unfinished cell.
 */
export function sheetScan(sink: RowSink, frame: FrameReader, mostCells: number): SheetScan {
  const toText = new TextDecoder('utf-8');
  let phase: 'head' | 'rows' | 'tail' = 'head';
  let fault: ScanFault | null = null;
  let held = new Uint8Array(SENTINEL.length);
  let length = 0;
  let frameBytes = 0;
  let isWaiting = false;
  let triedAt = 0; // bytes in hand when the last attempt found nothing finished
  let scanRows: RowScan | null = null; // made when `<sheetData>` shows which prefix the elements have

  const say = (from: number, to: number): void => {
    frameBytes += to - from;
    if (frameBytes > limits.textPartBytes) fault = 'damaged';
    else if (to > from) frame.write(toText.decode(held.subarray(from, to), { stream: true }));
  };

  const takeHead = (): number => {
    const found = findSheetData(held, length);
    say(0, found.at);
    if (found.after < 0) return found.at;
    phase = found.isEmpty ? 'tail' : 'rows';
    scanRows = rowScanner(sink, found.prefix);
    return found.after;
  };

  const takeRows = (from: number): number => {
    if (scanRows === null) return from;
    const { at, state } = scanRows(held, from, length);
    if (state === 'damaged') fault = 'damaged';
    else if (sink.cells.count > mostCells) fault = 'too-many-cells';
    else if (state === 'over') phase = 'tail';
    return at;
  };

  const use = (): void => {
    let at = phase === 'head' ? takeHead() : 0;
    if (phase === 'rows' && fault === null) at = takeRows(at);
    if (phase === 'tail') {
      say(at, length);
      at = length;
    }
    held.copyWithin(0, at, length);
    length -= at;
    triedAt = at === 0 ? length : 0;
    if (length > LONGEST_PIECE) fault ??= 'damaged';
  };

  const readHeld = (): void => {
    if (!isWaiting) return;
    isWaiting = false;
    if (fault === null && length >= triedAt * 2) use(); // an unfinished piece is looked at again once it has doubled
  };

  return {
    push: (chunk) => {
      if (isWaiting) readHeld(); // the caller gives chunks without a pause: one at a time in hand is enough
      const needed = length + chunk.length + SENTINEL.length;
      if (needed > held.length) {
        const larger = new Uint8Array(Math.max(needed, held.length * 2));
        larger.set(held.subarray(0, length));
        held = larger;
      }
      held.set(chunk, length);
      length += chunk.length;
      held.set(SENTINEL, length);
      isWaiting = true;
      queueMicrotask(readHeld);
      return fault === null ? undefined : 'stop';
    },
    end: () => {
      if (fault === null && length > 0) use();
      if (fault === null && (phase === 'rows' || length > 0)) say(0, length);
      return fault ?? (phase === 'rows' ? 'damaged' : null);
    },
  };
}

interface Found {
  /** Where the text of the frame ends: at `<sheetData`, or at the last tag that is not all there. */
  readonly at: number;
  /** After the start tag; −1 when it was not met. */
  readonly after: number;
  readonly isEmpty: boolean;
  readonly prefix: number;
}

function findSheetData(bytes: Uint8Array, length: number): Found {
  let i = 0;
  for (;;) {
    i = indexOfByte(bytes, Byte.lower, i, length);
    const next = bytes[i + 1];
    const isMarkup = next === Byte.bang || next === Byte.question;
    const close = isMarkup ? afterMarkup(bytes, i, length) - 1 : endOfTag(bytes, i + 1, length);
    const isWhole = i + 1 < length && close < length;
    if (!isWhole) return { at: i, after: -1, isEmpty: false, prefix: 0 };
    const name = localName(bytes, i + 1, length);
    if (isNamed(bytes, name, 'sheetData')) {
      return { at: i, after: close + 1, isEmpty: bytes[close - 1] === Byte.slash, prefix: name.from - i - 1 };
    }
    i = close + 1;
  }
}
