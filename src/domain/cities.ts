import type { ViewId } from './crosswalk';
import type { Level, MissingReason, NotationKey, Status, TaxBasis } from './fact';
import type { Severity } from './finding';
import type { PackChapter } from './pack';
import type { GapForm } from './settings';

/** A pack, whose figures lead back to their sources; or a plain workbook with tables of the contract: declared, not traced. */
export type CityOrigin = 'pack' | 'declared';

/** The territory that a file says it is of. */
export interface CityTerritory {
  readonly name: string;
  readonly level: Level;
  readonly siren?: string;
  readonly insee?: string;
}

/** Settings of the contract, as far as they are known: a declared workbook says few of them. */
export interface CityContract {
  readonly baselineYear?: number;
  readonly targetYear?: number;
  readonly actionPlan?: 'V1' | 'V2';
  readonly investmentPlan?: 'early' | 'late';
  readonly commitments?: 'V1' | 'V2';
  readonly gapForm?: GapForm;
  /** Identifier of the method, where what the file says of its inventories tells it. */
  readonly inventoryMethod?: string;
  /** What the file says of its inventories: producers and editions. */
  readonly inventories?: string;
}

/** The cell of a file that a figure stands in, and the cells that it was made from, as the file names them. */
export interface FigureOrigin {
  readonly sheet: string;
  readonly address: string;
  /** `GES 2019!C5; GES 2019!C6`; absent where nothing leads further. */
  readonly sources?: string;
}

/** A cell of a contract table, by the row and column of the table's description. */
export interface CityCell extends FigureOrigin {
  readonly table: string;
  readonly row: string;
  readonly rowLabel: string;
  readonly column: string;
  readonly columnLabel: string;
  /** Core identifier, where the cell is one figure of the common core. */
  readonly indicator?: string;
  readonly year?: number;
  readonly status?: Status;
  readonly value?: number;
  /** Words that stand in the cell; absent from a cell of figures. */
  readonly text?: string;
  readonly missing?: NotationKey;
  readonly unit?: string;
  readonly inventoryVersion?: string;
  readonly taxBasis?: TaxBasis;
  readonly view?: ViewId;
}

/** One indicator of the common core, one year; no value is not zero. */
export interface CityObservation extends FigureOrigin {
  readonly indicator: string;
  readonly year: number;
  readonly status: Status;
  /** Of another territory than the contract's where it differs: a metropolitan figure in a city's file. */
  readonly level: Level;
  readonly siren?: string;
  readonly version?: string;
  readonly producer?: string;
  readonly gwp?: string;
  readonly netting?: 'gross' | 'net';
  readonly value?: number;
  readonly unit?: string;
  readonly missing?: NotationKey | MissingReason;
}

/** Euros, exact. */
export interface CityMoney extends FigureOrigin {
  readonly value: number;
  readonly taxBasis: TaxBasis;
}

/** An action: who carries it, what it costs, who pays, what it avoids each year (t CO2e). */
export interface CityAction extends FigureOrigin {
  readonly id: string;
  readonly title: string;
  readonly sector?: string;
  readonly lead?: string;
  /** Who decides of it, where that is said. */
  readonly level?: Level;
  readonly cost?: CityMoney;
  readonly funding: readonly { readonly funder: string; readonly amount: CityMoney }[];
  readonly reduction?: number;
}

/** What a city meets, uses or asks for. */
export type AskKind = 'barrier' | 'lever' | 'ask';

/** A barrier, a lever or an ask of the contract: to whom, for what, by when, in the city's words. */
export interface CityAsk extends FigureOrigin {
  readonly kind: AskKind;
  readonly table: string;
  readonly what: string;
  readonly forWhat?: string;
  readonly toWhom?: string;
  readonly byWhen?: string;
  /** Of who is asked, where the file says it. */
  readonly level?: Level;
}

/** State of a chapter of the contract, as a pack counts it: without its tables one by one, nor what a person says of it. */
export type CityChapter = Omit<PackChapter, 'tables' | 'words' | 'validated'>;

/** A finding in the words of its file, and what somebody wrote of it. */
export interface CityFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly address?: string;
  readonly message: string;
  readonly next?: string;
  readonly justification?: string;
}

/** What one city sent, read: all that the comparison needs of it, and that it forgets once it has added it. */
export interface CityFile {
  readonly file: string;
  readonly origin: CityOrigin;
  readonly kind?: 'final' | 'draft';
  /** The day it was validated: `2026-03-14`. */
  readonly on?: string;
  readonly territory: CityTerritory;
  /** Neither settings nor figures say whose it is: the heads of its sheets do, or the name of the file alone. */
  readonly namedBy?: 'sheets' | 'file';
  readonly contract: CityContract;
  /** Inhabitants that the file counts, for a territory whose official population is not in the catalogue. */
  readonly population?: number;
  readonly cells: readonly CityCell[];
  readonly observations: readonly CityObservation[];
  readonly actions: readonly CityAction[];
  readonly asks: readonly CityAsk[];
  readonly chapters: readonly CityChapter[];
  readonly counts: Readonly<Record<Severity | 'justified', number>>;
  /** Absent where the file does not hold them: a final pack says how many, not which. */
  readonly findings?: readonly CityFinding[];
  /** Indicators that the contract asks for, and those that have a figure. */
  readonly coverage?: { readonly asked: number; readonly answered: number };
}
