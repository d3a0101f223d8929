import { cellsIn, asksIn } from '../src/adapters/pack/readRows';
import { factsIn } from '../src/adapters/pack/readFacts';
import { openPack } from '../src/adapters/pack/openPack';
import { packWriter } from '../src/adapters/pack/packWriter';
import { newWorkbookBytes } from '../src/adapters/xlsx/newWorkbook';
import { nodeInflater } from '../src/adapters/xlsx/nodeInflater';
import { xlsxHost } from '../src/adapters/xlsx/xlsxHost';
import { openContract } from '../src/app/contract';
import { makePack } from '../src/app/packing/makePack';
import { packContent, partsAtFirst } from '../src/app/packing/packContent';
import { packGate } from '../src/app/packing/packGate';
import { indicators } from '../src/catalogue/indicators';
import type { CityFile, CityTerritory } from '../src/domain/cities';
import type { SheetPlan } from '../src/domain/plan';
import type { CityRefusal } from '../src/domain/consolidation';
import { done, type Result } from '../src/domain/result';
import type { Workbook } from '../src/domain/workbook';
import { packCity } from '../src/pipeline/consolidate/packCity';
import { settingsSchema } from '../src/schema/settings';

export { parquetOf } from '../src/adapters/pack/parquetOf';
export { comparing } from '../src/app/comparing';

export const indicatorIds = indicators.map(({ id }) => id);

function valueOf<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

/** The pack of a city's workbooks, final, as its own writer makes it. */
export async function samplePack(
  [main, ...others]: readonly { readonly file: string; readonly bytes: Uint8Array }[],
  settings: string,
): Promise<Uint8Array> {
  if (main === undefined) throw new Error('no workbook');
  const read = async ({ bytes, file }: { readonly bytes: Uint8Array; readonly file: string }): Promise<Workbook> =>
    valueOf(await xlsxHost(bytes, file, nodeInflater).read());
  const contract = openContract({
    workbook: await read(main),
    others: await Promise.all(
      others.map(async (one, i) => ({ file: one.file, sha256: `${i}`, workbook: await read(one) })),
    ),
    stored: { settings: {}, mapping: [], sheets: [] },
    given: { settings: settingsSchema.parse(JSON.parse(settings)), mapping: [] },
  });
  const choice = { kind: 'final', parts: partsAtFirst('final'), hasNames: false, people: [] } as const;
  return (await makePack(packContent(contract, packGate(contract), choice), packWriter)).bytes;
}

/**
 * A pack on arrival, checked and read, as a city of another territory than its own: many cities out of one file. Each has figures of its
 * own, and cells that bear its name, as the packs of many cities would: nothing but what their template says is alike.
 */
export async function cityOfPack(
  bytes: Uint8Array,
  file: string,
  territory: CityTerritory,
  factor: number,
): Promise<Result<CityFile, CityRefusal>> {
  const pack = valueOf(await openPack(bytes, file, { inflater: nodeInflater }));
  const manifest = { ...pack.manifest, territory };
  const city = packCity({
    file,
    manifest,
    cells: valueOf(cellsIn(pack)),
    asks: valueOf(asksIn(pack)),
    ...valueOf(factsIn(pack)),
  });
  if (city === null) throw new Error('a pack without territory');
  const own = <T extends { readonly value?: number; readonly sources?: string }>(one: T): T => ({
    ...one,
    ...(one.value !== undefined && { value: one.value * factor }),
    ...(one.sources !== undefined && { sources: `${territory.name}: ${one.sources}` }),
  });
  return done({
    ...city,
    cells: city.cells.map(own),
    observations: city.observations.map((one) => own({ ...one, sheet: `${one.sheet} ${territory.name}` })),
  });
}

/** Sheets as a new workbook. */
export async function workbookBytes(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  const host = xlsxHost(newWorkbookBytes({ sheets: [], formats: [], isDate1904: false }), 'villes.xlsx', nodeInflater);
  valueOf(await host.apply({ edits: [], sheets }));
  return host.bytes();
}
