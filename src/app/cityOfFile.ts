import type { CityFile } from '../domain/cities';
import type { CityRefusal } from '../domain/consolidation';
import type { Language } from '../domain/message';
import type { PackProblem } from '../domain/pack';
import type { PackRead } from '../domain/packRead';
import type { Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import type { Workbook } from '../domain/workbook';
import { packCity } from '../pipeline/consolidate/packCity';
import { openContract, type Sources } from './contract';
import { declaredCity } from './declaredCity';
import { packProblemLine } from './packing/packProblemLine';
import { problemLine } from './problemLine';

/** How files of cities are opened: on the command line, or in a page. */
export interface CityOpening {
  readonly pack: (bytes: Uint8Array, file: string) => Promise<Result<PackRead, PackProblem>>;
  readonly workbook: (
    bytes: Uint8Array,
    file: string,
  ) => Promise<Result<{ readonly workbook: Workbook; readonly stored: Sources['stored'] }, Problem>>;
}

/** A pack as a city, with its parts as they are. */
export interface PackOfCity {
  readonly city: CityFile;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** A file as a city of the comparison: a workbook by its extension, anything else as a pack. A file that cannot be is one sentence. */
export async function cityOfFile(
  bytes: Uint8Array,
  file: string,
  opening: CityOpening,
  language: Language,
): Promise<Result<CityFile, CityRefusal>> {
  if (!/\.xls[xm]$/i.test(file)) {
    const pack = await opening.pack(bytes, file);
    if (!pack.ok && NO_PACK.has(pack.problem.kind) && !/\.zip$/i.test(file))
      return failed({ kind: 'other-format', file });
    const read = packOfRead(pack, file, language);
    return read.ok ? done(read.value.city) : read;
  }
  const opened = await opening.workbook(bytes, file);
  if (!opened.ok) return failed({ kind: 'unread', file, sentence: problemLine(opened.problem, language) });
  const given = { settings: {}, mapping: [] };
  const city = declaredCity(openContract({ ...opened.value, others: [], given, language }), file, language);
  return city === null ? failed({ kind: 'no-city', file }) : done(city);
}

/** A file that must be a pack. */
export async function packOfFile(
  bytes: Uint8Array,
  file: string,
  { pack }: CityOpening,
  language: Language,
): Promise<Result<PackOfCity, CityRefusal>> {
  return packOfRead(await pack(bytes, file), file, language);
}

/** What a file is told that its name does not call a pack either. */
const NO_PACK: ReadonlySet<PackProblem['kind']> = new Set<PackProblem['kind']>(['not-a-zip', 'not-a-pack']);

function packOfRead(
  read: Result<PackRead, PackProblem>,
  file: string,
  language: Language,
): Result<PackOfCity, CityRefusal> {
  if (!read.ok) return failed({ kind: 'unread', file, sentence: packProblemLine(read.problem, language) });
  const city = packCity(read.value);
  return city === null ? failed({ kind: 'no-city', file }) : done({ city, parts: read.value.parts });
}
