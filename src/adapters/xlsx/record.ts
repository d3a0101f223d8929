const DESCRIPTOR = 0x08074b50;

/**
 * Where the record of an entry ends: after its data descriptor, when it has one. A descriptor has 12, 16, 20 or 24
 * bytes (with its signature or without, 32-bit or 64-bit sizes): it is recognised by comparing what it says.
 */
export function recordEnd(
  view: DataView,
  dataEnd: number,
  hasDescriptor: boolean,
  { crc, packedSize, size }: { readonly crc: number; readonly packedSize: number; readonly size: number },
  limit: number,
): number {
  if (!hasDescriptor) return dataEnd;
  const isAt = (from: number, wide: boolean): boolean => {
    const step = wide ? 8 : 4;
    if (from + 4 + 2 * step > limit || view.getUint32(from, true) !== crc) return false;
    const read = (at: number) => (wide ? Number(view.getBigUint64(at, true)) : view.getUint32(at, true));
    return read(from + 4) === packedSize && read(from + 4 + step) === size;
  };
  const isSigned = dataEnd + 4 <= limit && view.getUint32(dataEnd, true) === DESCRIPTOR;
  if (isSigned && isAt(dataEnd + 4, false)) return dataEnd + 16;
  if (isAt(dataEnd, false)) return dataEnd + 12;
  if (isSigned && isAt(dataEnd + 4, true)) return dataEnd + 24;
  return isAt(dataEnd, true) ? dataEnd + 20 : dataEnd;
}
