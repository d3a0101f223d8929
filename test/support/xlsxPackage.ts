import { crc32 } from '../../src/adapters/xlsx/crc32';
import { deflateSync } from 'fflate';

/** One part of a drawn archive. */
export interface DrawnPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** Size in bytes of the data descriptor that follows: 12 and 20 have no signature, 20 and 24 hold 64-bit sizes. */
  readonly descriptor?: 12 | 16 | 20 | 24;
  /** What the directory says the inflated size is, when it lies. */
  readonly declaredSize?: number;
}

export interface DrawnArchive {
  readonly parts: readonly DrawnPart[];
  readonly comment?: string;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

const bytesOf = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}

function record(fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else if (size === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += size;
  }
  return bytes;
}

/** Writes an archive byte by byte, with the oddities asked for: what real programs do and what damaged files hold. */
export function zipOf({ parts, comment = '', before, after }: DrawnArchive): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, isStored = false, descriptor, declaredSize } of parts) {
    const bytes = bytesOf(content);
    const packed = isStored ? bytes : deflateSync(bytes);
    const [method, flags] = [isStored ? 0 : 8, descriptor === undefined ? 0 : 8];
    const size = declaredSize ?? bytes.length;
    const crc = crc32(bytes);
    const nameBytes = bytesOf(name);
    const known = descriptor === undefined;
    const wide = descriptor === 20 || descriptor === 24 ? 8 : 4;
    pieces.push(
      record([
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0x00210000],
        [4, known ? crc : 0],
        [4, known ? packed.length : 0],
        [4, known ? size : 0],
        [2, nameBytes.length],
        [2, 0],
      ]),
      nameBytes,
      packed,
    );
    if (descriptor === 16 || descriptor === 24) pieces.push(record([[4, 0x08074b50]]));
    if (descriptor !== undefined) {
      pieces.push(
        record([
          [4, crc],
          [wide, packed.length],
          [wide, size],
        ]),
      );
    }
    central.push(
      record([
        [4, 0x02014b50],
        [4, 0x00140014],
        [2, flags],
        [2, method],
        [4, 0x00210000],
        [4, crc],
        [4, packed.length],
        [4, size],
        [2, nameBytes.length],
        [4, 0],
        [4, 0],
        [4, 0],
        [4, offset],
      ]),
      nameBytes,
    );
    offset += pieces.splice(0).reduce((sum, piece) => sum + (records.push(piece), piece.length), 0);
  }
  const directory = joined(central);
  const commentBytes = bytesOf(comment);
  const end = record([
    [4, 0x06054b50],
    [4, 0],
    [2, parts.length],
    [2, parts.length],
    [4, directory.length],
    [4, offset],
    [2, commentBytes.length],
  ]);
  return joined([before ?? new Uint8Array(), ...records, directory, end, commentBytes, after ?? new Uint8Array()]);
}
