import { MANIFEST, type PackManifest, type PackPart } from '../../domain/pack';
import type { PackWriter } from '../../ports/packWriter';
import type { PackContent, PartContent } from './packContent';

/** A pack made: its parts, the archive, and the fingerprint that the sender tells the reader. */
export interface Packed {
  readonly manifest: PackManifest;
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly bytes: Uint8Array;
  /** SHA-256 of the archive: it stands nowhere in it. */
  readonly fingerprint: string;
}

/** Makes the bytes of a pack. No clock: the same content gives the same bytes. */
export async function makePack({ manifest, parts }: PackContent, writer: PackWriter): Promise<Packed> {
  const made = new Map<string, Uint8Array>();
  const listed: PackPart[] = [];
  for (const part of parts) {
    const bytes = bytesOf(part, writer);
    made.set(part.path, bytes);
    listed.push({ path: part.path, role: part.role, bytes: bytes.length, sha256: await writer.digest(bytes) });
  }
  listed.sort((a, b) => (a.path < b.path ? -1 : 1));
  const whole: PackManifest = { ...manifest, parts: listed };
  made.set(MANIFEST, new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`));
  const bytes = writer.zip(made);
  return { manifest: whole, parts: made, bytes, fingerprint: await writer.digest(bytes) };
}

function bytesOf(part: PartContent, writer: PackWriter): Uint8Array {
  switch (part.is) {
    case 'text':
      return new TextEncoder().encode(part.text);
    case 'parquet':
      return writer.parquet(part.rows);
    case 'workbook':
      return writer.workbook(part.sheets);
  }
}
