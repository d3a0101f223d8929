import type { Pack, PackKind, PackManifest, PackPart, PackProblem } from '../../domain/pack';
import { MANIFEST, PACK_VERSION } from '../../domain/pack';
import type { FileProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Digest } from '../../ports/digest';
import { packHeadSchema, packManifestSchema } from '../../schema/pack';
import { fflateInflater } from '../xlsx/fflateInflater';
import { inflateEntry } from '../xlsx/inflate';
import type { Inflater } from '../xlsx/inflater';
import { openZip, type Zip } from '../xlsx/zip';
import type { ZipEntry } from '../xlsx/zipEntry';
import { isLink } from './isLink';
import { packLimits } from './packLimits';
import { webDigest } from './webDigest';

interface Opening {
  /** Refuse the other kind. */
  readonly wanted?: PackKind;
  readonly inflater?: Inflater;
  readonly digest?: Digest;
}

/**
 * Checks a pack on arrival: an archive that is safe to read, a manifest of a version that we know, every listed part there, unchanged,
 * and nothing else. Nothing is inflated before the directory was found sound, and no part beyond its declared size.
 */
export async function openPack(
  bytes: Uint8Array,
  file: string,
  { wanted, inflater = fflateInflater, digest = webDigest }: Opening = {},
): Promise<Result<Pack, PackProblem>> {
  const zip = openZip(bytes, file, inflater);
  if (!zip.ok) return failed(refusalOf(zip.problem));
  const unsafe = unsafeIn(zip.value);
  if (unsafe !== null) return failed(unsafe);
  const manifest = manifestOf(zip.value);
  if (!manifest.ok) return manifest;
  const { kind, parts: listed } = manifest.value;
  if (wanted !== undefined && kind !== wanted) return failed({ kind: 'wrong-kind', file, found: kind, wanted });
  const missing = listed.find(({ path }) => entryNamed(zip.value, path) === undefined);
  if (missing !== undefined) return failed({ kind: 'missing-part', file, part: missing.path });
  const known = new Set([MANIFEST, ...listed.map(({ path }) => path)]);
  const added = zip.value.entries.find((entry) => !known.has(entry.name) && !isFolder(entry));
  if (added !== undefined) return failed({ kind: 'unlisted-part', file, part: added.name });
  const parts = new Map<string, Uint8Array>();
  for (const part of listed) {
    const content = await partBytes(zip.value, part, digest);
    if (content === null) return failed({ kind: 'damaged-part', file, part: part.path });
    parts.set(part.path, content);
  }
  return done({ file, manifest: manifest.value, parts });
}

/** By its exact name: a pack is ours, no program renames its parts. */
const entryNamed = ({ entries }: Zip, path: string): ZipEntry | undefined => entries.find(({ name }) => name === path);

const isFolder = ({ name, size }: ZipEntry): boolean => name.endsWith('/') && size === 0;

function unsafeIn(zip: Zip): PackProblem | null {
  const { file, entries, hasBackslashes } = zip;
  const tooLarge = (measure: 'bytes' | 'parts', value: number, limit: number): PackProblem => ({
    kind: 'pack-too-large',
    file,
    measure,
    value,
    limit,
  });
  if (hasBackslashes) return { kind: 'unsafe-names', file };
  const link = entries.find((entry) => isLink(zip, entry));
  if (link !== undefined) return { kind: 'link-part', file, part: link.name };
  if (entries.length > packLimits.parts) return tooLarge('parts', entries.length, packLimits.parts);
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  return inflated > packLimits.inflatedBytes ? tooLarge('bytes', inflated, packLimits.inflatedBytes) : null;
}

function manifestOf(zip: Zip): Result<PackManifest, PackProblem> {
  const { file } = zip;
  const entry = entryNamed(zip, MANIFEST);
  if (entry === undefined) return failed({ kind: 'not-a-pack', file });
  if (entry.size > packLimits.manifestBytes) {
    const limit = packLimits.manifestBytes;
    return failed({ kind: 'pack-too-large', file, measure: 'bytes', value: entry.size, limit });
  }
  const bytes = inflateEntry(zip, entry);
  if (!bytes.ok) return failed({ kind: 'damaged-part', file, part: MANIFEST });
  const json = jsonIn(bytes.value);
  const head = packHeadSchema.safeParse(json);
  if (!head.success) return failed({ kind: 'not-a-pack', file });
  const { version } = head.data;
  if (version > PACK_VERSION) return failed({ kind: 'newer-pack', file, version: `${version}` });
  const manifest = packManifestSchema.safeParse(json);
  if (manifest.success) return done(manifest.data);
  return failed({ kind: 'bad-manifest', file, field: manifest.error.issues[0]?.path.join('.') || MANIFEST });
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

async function partBytes(zip: Zip, part: PackPart, digest: Digest): Promise<Uint8Array | null> {
  const entry = entryNamed(zip, part.path);
  if (entry === undefined || entry.size !== part.bytes) return null;
  const bytes = inflateEntry(zip, entry);
  return bytes.ok && (await digest(bytes.value)) === part.sha256 ? bytes.value : null;
}

/** The refusal of a workbook's file, as that of a pack. */
function refusalOf(problem: FileProblem): PackProblem {
  const { file } = problem;
  switch (problem.kind) {
    case 'ambiguous-parts':
      return { kind: 'unsafe-names', file };
    case 'too-large': {
      const { value, limit } = problem;
      const measure = problem.measure === 'parts' || problem.measure === 'compression' ? problem.measure : 'bytes';
      return { kind: 'pack-too-large', file, measure, value, limit };
    }
    case 'damaged':
      return { kind: 'truncated-pack', file };
    case 'password':
      return { kind: 'pack-password', file };
    default:
      return { kind: 'not-a-zip', file };
  }
}
