import type { PackKind, PartRole } from '../../domain/pack';

/** What stands before a pack is made: whether a final one may be, what is in the way, and what may be ticked. */
export interface PackView {
  readonly isReady: boolean;
  /** What is in the way of a final pack, one sentence each. */
  readonly waits: readonly string[];
  /** Tables of the template without anything, and those that somebody said something of. */
  readonly tables: readonly { readonly table: string; readonly title: string; readonly said: string | null }[];
  /** What is told and stops nothing: blank cells, texts to translate. */
  readonly told: readonly string[];
  readonly parts: readonly { readonly role: PartRole; readonly name: string; readonly what: string }[];
  /** What is ticked at first, by kind. */
  readonly atFirst: Readonly<Record<PackKind, readonly PartRole[]>>;
}

/** A pack made: the file, and what the sender tells the reader of it. */
export interface PackMade {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the file. */
  readonly fingerprint: string;
  /** The clean workbook alone, for an Excel that blocks downloads; absent where it was not ticked. */
  readonly workbook?: Uint8Array;
  /** How many personal items were taken out. */
  readonly withheld: number;
}
