import { packWriter } from '../../src/adapters/pack/packWriter';
import { newWorkbookBytes } from '../../src/adapters/xlsx/newWorkbook';
import { openContract } from '../../src/app/contract';
import { makePack } from '../../src/app/packing/makePack';
import { packContent, partsAtFirst } from '../../src/app/packing/packContent';
import { packGate } from '../../src/app/packing/packGate';
import type { Settings } from '../../src/domain/settings';
import { grids } from './grid';

/** A fictional city: the perimeter is a real one, no figure is. */
export interface DrawnCity {
  readonly file: string;
  readonly territory: NonNullable<Settings['territory']>;
  /** As its officers write it, when the name of the territory may mean two. */
  readonly perimeter?: string;
  /** As the title of its inventory says it: producer, edition, method. */
  readonly inventory: string;
  readonly year: number;
  /** kt CO2e by sector of the PCAET: homes, services, roads, other transport, farming, waste, industry, energy branch. */
  readonly emissions: readonly number[];
  readonly settings?: Partial<Settings>;
  /** Lines of the action plan: title | pilot | funder | its amount | budget | gain (t CO2e a year) | sector. */
  readonly actions: string;
  readonly tax?: 'HT' | 'TTC';
  /** Whole sheets beside: a metropolitan inventory, a table typed by hand. */
  readonly others?: Readonly<Record<string, string>>;
}

const SECTORS = [
  'Résidentiel',
  'Tertiaire',
  'Transport routier',
  'Autres transports',
  'Agriculture',
  'Déchets',
  'Industrie hors branche énergie',
  'Industrie branche énergie',
] as const;

/** The target of 2030 cuts each sector by four fifths. */
const TARGET = 0.2;

const inventoryOf = ({ inventory, year, emissions, territory, perimeter = territory.name ?? '' }: DrawnCity): string =>
  [
    `Inventaire des émissions de GES, ${perimeter}, ${inventory} (kt CO2e)`,
    `Secteur | ${year} | Objectif 2030`,
    ...SECTORS.map((sector, i) => `${sector} | ${emissions[i]} | ${Number(((emissions[i] ?? 0) * TARGET).toFixed(3))}`),
  ].join('\n');

const planOf = ({ actions, tax = 'HT' }: DrawnCity): string =>
  [
    'Plan climat 2024-2030',
    `Axe (x) | Titre de la fiche action | Structure pilote | Financeur 1 | Montant € ${tax} | Budget prévisionnel total € ${tax} | Gain GES (tCO2e/an) | Secteur`,
    ...actions
      .trim()
      .split('\n')
      .map((line) => `Climat | ${line.trim()}`),
  ].join('\n');

/** The workbook that its officer would keep. */
export const workbookOfCity = (city: DrawnCity) =>
  grids({ GES: inventoryOf(city), 'Plan d’actions': planOf(city), ...city.others });

/** The same as a file. */
export const fileOfCity = (city: DrawnCity): Uint8Array => newWorkbookBytes(workbookOfCity(city));

/** Its pack, made by the pack's own writer, as validated on a day. */
export async function packOfCity(city: DrawnCity, on = '2026-03-14'): Promise<Uint8Array> {
  const settings: Partial<Settings> = {
    territory: city.territory,
    baselineYear: city.year,
    validated: { on },
    ...city.settings,
  };
  const given = { settings, mapping: [] };
  const contract = openContract({
    workbook: workbookOfCity(city),
    others: [],
    stored: { settings: {}, mapping: [], sheets: [] },
    given,
  });
  const choice = { kind: 'final', parts: partsAtFirst('final'), hasNames: false, people: [] } as const;
  const packed = await makePack(packContent(contract, packGate(contract), choice), packWriter);
  return packed.bytes;
}
