/** One entry of the archive. All offsets are in the file; a record is header, name, extra, data and descriptor. */
export interface ZipEntry {
  /** As stored; backslashes read as slashes. */
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly packedSize: number;
  /** Inflated size, as the central directory declares it. */
  readonly size: number;
  readonly recordStart: number;
  readonly dataStart: number;
  readonly recordEnd: number;
  /** Its header in the central directory. */
  readonly centralStart: number;
  readonly centralEnd: number;
}
