import { inventoryMethods } from '../../catalogue/inventoryMethods';
import type { AskKind, CityAsk, CityCell, CityChapter, CityContract, CityFile } from '../../domain/cities';
import { plain } from '../../domain/label';
import type { PackManifest } from '../../domain/pack';
import type { PackAsk, PackCell } from '../../domain/packCell';
import type { PackRead } from '../../domain/packRead';
import type { ViewId } from '../../domain/crosswalk';
import { viewById } from '../../catalogue/crosswalk/views';

/** A pack as a city of the comparison; `null` when it does not say of which territory it is. */
export function packCity({
  file,
  manifest,
  cells,
  asks,
  findings,
  observations,
  actions,
}: Omit<PackRead, 'parts'>): CityFile | null {
  const { territory, kind, contract, chapters, counts, coverage, validated } = manifest;
  if (territory === null) return null;
  const { laureate: _, ...named } = territory;
  return {
    file,
    origin: 'pack',
    kind,
    ...(validated !== undefined && { on: validated.on }),
    territory: named,
    contract: contractOf(contract),
    ...(contract.population !== undefined && { population: contract.population.value }),
    observations,
    actions,
    cells: cells.flatMap(cityCell),
    asks: asks.flatMap(cityAsk),
    chapters: chapters.map(chapterOf),
    counts,
    coverage,
    ...(findings !== undefined && { findings }),
  };
}

/** The counts of a chapter, without its tables one by one. */
function chapterOf(chapter: PackManifest['chapters'][number]): CityChapter {
  const { tables: _, words: __, validated: ___, ...counted } = chapter;
  return counted;
}

function contractOf(contract: PackManifest['contract']): CityContract {
  const { baselineYear, targetYear, actionPlan, investmentPlan, commitments, gapForm, inventoryMethod } = contract;
  const method = inventoryMethod === undefined ? undefined : methodSaid(inventoryMethod);
  return {
    ...(baselineYear !== undefined && { baselineYear }),
    targetYear,
    actionPlan,
    investmentPlan,
    commitments,
    gapForm,
    ...(inventoryMethod !== undefined && { inventories: inventoryMethod }),
    ...(method !== undefined && { inventoryMethod: method }),
  };
}

/** The method that producers and editions tell; `undefined` where they tell none, or two. */
export function methodSaid(text: string): string | undefined {
  const said = plain(text);
  return inventoryMethods.find(({ signs }) => signs.test(said))?.id;
}

/** A cell that says what it is in its table; others hold nothing to compare. */
function cityCell(cell: PackCell): readonly CityCell[] {
  const { key = '', table, sheet, address, value, text, missing, sectorView, ...said } = cell;
  const cut = key.lastIndexOf('/');
  if (cut < 0 || (value === undefined && text === undefined && missing === undefined)) return [];
  const { rowLabel = '', columnLabel = '', indicator, year, status, unit, inventoryVersion, taxBasis, sources } = said;
  return [
    {
      table,
      sheet,
      address,
      row: key.slice(0, cut),
      rowLabel,
      column: key.slice(cut + 1),
      columnLabel,
      ...(indicator !== undefined && { indicator }),
      ...(year !== undefined && { year }),
      ...(status !== undefined && { status }),
      ...(value !== undefined && { value: Number(value) }),
      ...(text !== undefined && { text }),
      ...(missing !== undefined && { missing }),
      ...(unit !== undefined && { unit }),
      ...(inventoryVersion !== undefined && { inventoryVersion }),
      ...(taxBasis !== undefined && { taxBasis }),
      ...(isView(sectorView) && { view: sectorView }),
      ...(sources !== undefined && { sources }),
    },
  ];
}

const isView = (view: string | undefined): view is ViewId => view !== undefined && viewById.has(view as ViewId); // asked of the map itself

/** What a file holds that is neither of ours is left to its own sheets. */
const cityAsk = ({ text, kind, ...ask }: PackAsk): readonly CityAsk[] =>
  isAskKind(kind) ? [{ ...ask, kind, what: text }] : [];

const KINDS: ReadonlySet<string> = new Set(['barrier', 'lever', 'ask'] satisfies AskKind[]);
const isAskKind = (kind: string): kind is AskKind => KINDS.has(kind);
