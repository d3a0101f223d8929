import { basename, dirname, join } from 'node:path';
import { parquetOf } from '../adapters/pack/parquetOf';
import { citiesSheetWords as w } from '../catalogue/citiesSheetWords';
import { problemLine } from '../app/problemLine';
import type { CityRefusal } from '../domain/consolidation';
import { type Language, say } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, type Result } from '../domain/result';
import { refusalSaid } from '../pipeline/compile/cities/citiesCover';
import { identified } from '../pipeline/consolidate/identify';
import { treeRows } from '../pipeline/consolidate/treeRows';
import { packIn } from './cityIn';
import type { Machine } from './machine';
import type { Request } from './request';
import type { ExitCode } from './session';

/** A pack laid in the tree. */
interface Laid {
  readonly file: string;
  readonly territory: string;
  readonly date: string;
  /** Paths from the root of the tree. */
  readonly parts: readonly string[];
}

/** Parquet parts of a pack that go into the tree as they are, byte for byte. */
const PACKED = /^(?:facts|tables)\/([\w-]+)\.parquet$/;

/**
 * Lays the facts of packs as a tree of Parquet files, partitioned by territory and date (`figures/territory=242100410/date=2026-03-14/`):
 * the packs' own tables as they are, and those that the SQL of the comparison reads. A pack that is refused is one sentence.
 */
export async function facts(request: Request, machine: Machine, language: Language): Promise<ExitCode> {
  const { file, others, out = '', isJson } = request; // OUT is required before
  const laid: Laid[] = [];
  const refused: CityRefusal[] = [];
  const refuse = (refusal: CityRefusal): void => {
    refused.push(refusal);
    machine.error(`${refusalSaid(refusal, language)}\n`);
  };
  for (const path of [file, ...others]) {
    const read = await packIn(path, machine, language);
    if (!read.ok) {
      refuse(read.problem);
      continue;
    }
    const { city, parts } = read.value;
    const known = identified(city);
    if (!known.ok) {
      refuse(known.problem);
      continue;
    }
    const { territory, on = 'undated' } = city;
    const key = { territory: territory.siren ?? territory.insee ?? slug(territory.name), date: on };
    const before = laid.find((one) => one.territory === key.territory && one.date === key.date);
    if (before !== undefined) {
      refuse({ kind: 'twice', file: basename(path), kept: before.file, name: territory.name });
      continue;
    }
    const tables = new Map<string, Uint8Array>(treeRows(city, known.value).map((rows) => [rows.name, parquetOf(rows)]));
    for (const [part, bytes] of parts) {
      const [, name] = PACKED.exec(part) ?? [];
      if (name !== undefined) tables.set(name, bytes);
    }
    const written = await lay(out, key, tables, machine);
    if (!written.ok) {
      machine.error(`${problemLine(written.problem, language)}\n`);
      return 2;
    }
    laid.push({ file: basename(path), ...key, parts: written.value });
  }
  if (laid.length === 0) return 2;
  const result = {
    out,
    packs: laid,
    refused: refused.map((one) => ({ file: one.file, kind: one.kind, message: refusalSaid(one, language) })),
  };
  machine.out(
    isJson ? `${JSON.stringify(result, null, 2)}\n` : `${say(w.laid, { count: laid.length, out }, language)}\n`,
  );
  return 0;
}

async function lay(
  out: string,
  { territory, date }: { readonly territory: string; readonly date: string },
  tables: ReadonlyMap<string, Uint8Array>,
  machine: Machine,
): Promise<Result<readonly string[], Problem>> {
  const paths: string[] = [];
  for (const [name, bytes] of tables) {
    const path = `${name.replace(/-/g, '_')}/territory=${territory}/date=${date}/part.parquet`;
    const place = join(out, ...path.split('/'));
    const made = await machine.makeFolder(dirname(place));
    if (!made.ok) return made;
    const written = await machine.writeFile(place, bytes);
    if (!written.ok) return written;
    paths.push(path);
  }
  return done(paths);
}

/** A folder's name for a territory without identifier: letters, digits and hyphens. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'sans-nom';
