import type { Level } from './fact';
import type { Bilingual, Language } from './message';
import type { Validated } from './settings';

/** What the manifest calls itself; another word is another product's archive. */
export const PACK_FORMAT = 'passerelle-pack';
/** The latest version of the pack that this product writes and reads. */
export const PACK_VERSION = 1;
/** The product that writes a pack, as its manifest says it: package.json's own name and version. */
export const PRODUCT = 'passerelle 1.0.0';
/** The one part that is not listed, as it holds the list. */
export const MANIFEST = 'manifest.json';

/** `final` for the Mirror Group, through the gate; `draft` for an adviser, at any time. */
export type PackKind = 'final' | 'draft';

/** What may be left out of a pack, or put in it, by a tick. */
export type PartRole = 'workbook' | 'report' | 'facts' | 'tables' | 'mapping' | 'findings';

/** One part of a pack, as the manifest lists it. */
export interface PackPart {
  /** With `/`, from the root of the archive. */
  readonly path: string;
  readonly role: PartRole;
  readonly bytes: number;
  /** Lower-case hexadecimal: it tells damage, not alteration. */
  readonly sha256: string;
}

/**
 * Where a table of the chosen template stands: filled here; with nothing of its own in it; said not to apply, with the reason; said to be
 * written elsewhere in the contract, with the page.
 */
export type TableState = 'written' | 'empty' | 'not-applicable' | 'elsewhere';

/** One table of the template, as the gate counts it. */
export interface PackTable {
  /** Identifier of its description: `A-1.3`. */
  readonly table: string;
  /** As the template numbers it. */
  readonly code: Bilingual;
  readonly title: string;
  readonly state: TableState;
  readonly reason?: string;
  readonly page?: string;
  /** Cells that hold something, and wanted cells without figure or key. */
  readonly written: number;
  readonly missing: number;
}

/** `ready`: nothing missing, blocking or to justify; `open`: something is; `blocked`: something blocks. */
export type ChapterState = 'ready' | 'open' | 'blocked';

/** A chapter of the contract, as the gate counts it: tables by state, then wanted cells and findings. */
export interface PackChapter {
  readonly key: string;
  readonly title: Bilingual;
  readonly state: ChapterState;
  readonly tables: readonly PackTable[];
  /** Tables written here; not applicable; elsewhere; without anything. */
  readonly written: number;
  readonly notApplicable: number;
  readonly elsewhere: number;
  readonly empty: number;
  /** Wanted cells that are blank. */
  readonly missing: number;
  readonly blocking: number;
  /** Warnings that nobody justified yet. */
  readonly toJustify: number;
  readonly justified: number;
  /** Narrative cells without their English; 0 where texts are in one language. */
  readonly toTranslate: number;
  /** What a person says of the chapter. */
  readonly words?: string;
  readonly validated?: Validated;
}

/** What a pack says of itself. No clock: dates come from what was stored. */
export interface PackManifest {
  readonly format: typeof PACK_FORMAT;
  readonly version: number;
  /** Product that wrote it: `passerelle 1.0.0`. */
  readonly product: string;
  readonly kind: PackKind;
  readonly territory: {
    readonly name: string;
    readonly level: Level;
    readonly siren?: string;
    readonly insee?: string;
    /** Identifier of the laureate that this territory is, or belongs to. */
    readonly laureate?: string;
  } | null;
  readonly contract: {
    /** Absent when no inventory says one. */
    readonly baselineYear?: number;
    readonly targetYear: number;
    readonly actionPlan: 'V1' | 'V2';
    readonly investmentPlan: 'early' | 'late';
    readonly commitments: 'V1' | 'V2';
    readonly gapForm: 'G1' | 'G1e' | 'G2' | 'G3';
    /** Identifier of the sector view that the inventory is written in. */
    readonly sectorView: string;
    readonly costs: 'HT' | 'TTC' | 'source';
    readonly language: Language;
    /** Versions and producers of the inventories used, as the sources say them. */
    readonly inventoryMethod?: string;
    /** Inhabitants of the territory, in the base year or the nearest one. */
    readonly population?: { readonly value: number; readonly year: number };
  };
  readonly chapters: readonly PackChapter[];
  readonly counts: {
    readonly blocking: number;
    readonly warning: number;
    readonly information: number;
    readonly justified: number;
  };
  /** Indicators that the frameworks ask for, and those that the workbooks answer. */
  readonly coverage: { readonly asked: number; readonly answered: number };
  readonly validated?: Validated;
  /** Whether names of persons were left in, by a tick. */
  readonly hasNames: boolean;
  readonly parts: readonly PackPart[];
}

/** A pack that arrived whole: its manifest, and each part that it lists, checked against size and sum. */
export interface Pack {
  readonly file: string;
  readonly manifest: PackManifest;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Why a pack is refused on arrival; each kind has its sentence in `catalogue/packProblems`. */
export type PackProblem =
  | { readonly kind: 'not-a-zip'; readonly file: string }
  | { readonly kind: 'not-a-pack'; readonly file: string }
  | { readonly kind: 'newer-pack'; readonly file: string; readonly version: string }
  | { readonly kind: 'truncated-pack'; readonly file: string }
  | { readonly kind: 'pack-password'; readonly file: string }
  /** `../`, absolute, twice the same, or with a backslash. */
  | { readonly kind: 'unsafe-names'; readonly file: string }
  | { readonly kind: 'link-part'; readonly file: string; readonly part: string }
  /** `measure`: parts, inflated bytes, or the ratio of inflated to packed. */
  | {
      readonly kind: 'pack-too-large';
      readonly file: string;
      readonly measure: 'bytes' | 'parts' | 'compression';
      readonly value: number;
      readonly limit: number;
    }
  | { readonly kind: 'bad-manifest'; readonly file: string; readonly field: string }
  | { readonly kind: 'damaged-part'; readonly file: string; readonly part: string }
  | { readonly kind: 'missing-part'; readonly file: string; readonly part: string }
  | { readonly kind: 'unlisted-part'; readonly file: string; readonly part: string }
  | { readonly kind: 'wrong-kind'; readonly file: string; readonly found: PackKind; readonly wanted: PackKind };
