import type { CellAt } from './cell';
import type { Refusal } from './crosswalk';

/** What of a file has a limit. */
export type Limited =
  'bytes' | 'cells' | 'columns' | 'compression' | 'merges' | 'parts' | 'rows' | 'sheets' | 'styles' | 'texts';

/** Why a file cannot be read, or cannot take our sheets (office/xlsx-package.md, section 9). */
export type FileProblem =
  | { readonly kind: 'not-found'; readonly file: string }
  | { readonly kind: 'empty-file'; readonly file: string }
  | { readonly kind: 'not-a-workbook-file'; readonly file: string }
  | { readonly kind: 'not-a-text'; readonly file: string }
  | { readonly kind: 'password'; readonly file: string }
  | { readonly kind: 'old-format'; readonly file: string }
  | { readonly kind: 'damaged'; readonly file: string; readonly detail: string }
  | { readonly kind: 'ambiguous-parts'; readonly file: string }
  | { readonly kind: 'not-a-workbook'; readonly file: string }
  | { readonly kind: 'unsafe-xml'; readonly file: string; readonly part: string }
  | {
      readonly kind: 'too-large';
      readonly file: string;
      readonly measure: Limited;
      readonly value: number;
      readonly limit: number;
    }
  | { readonly kind: 'missing-sheet-part'; readonly file: string; readonly sheet: string }
  | { readonly kind: 'signed'; readonly file: string }
  | { readonly kind: 'locked-structure'; readonly file: string }
  | { readonly kind: 'shared-workbook'; readonly file: string }
  | { readonly kind: 'strict-format'; readonly file: string }
  | { readonly kind: 'newer-than-us'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly detail: string };

/** Why a decision on the crosswalk cannot hold. */
export type ExchangeRefusal = Refusal | 'twice';

/** A file of settings or of answers. */
export type JsonFile = 'settings' | 'mapping' | 'rules';

interface Field {
  readonly file: string;
  readonly of: JsonFile;
  readonly field: string;
  /** Which answer of the file, from 1. */
  readonly entry?: number;
}

/** What is asked makes no sense, in the words of the command line or in the files that go with it. */
export type RequestProblem =
  | { readonly kind: 'unknown-command'; readonly given: string }
  | { readonly kind: 'missing-file' }
  /** A command over packs: `example` is a whole line of it. */
  | { readonly kind: 'missing-packs'; readonly example: string }
  | { readonly kind: 'missing-out' }
  | { readonly kind: 'missing-pack-out' }
  | { readonly kind: 'missing-facts-out' }
  | { readonly kind: 'missing-cities-out' }
  | { readonly kind: 'missing-recipient' }
  | { readonly kind: 'return-extension'; readonly out: string }
  | { readonly kind: 'pack-extension'; readonly out: string }
  | { readonly kind: 'missing-remarks' }
  | { readonly kind: 'not-remarks'; readonly file: string }
  | { readonly kind: 'not-a-remark-sheet'; readonly file: string }
  | { readonly kind: 'remarks-of-another'; readonly file: string; readonly theirs: string; readonly ours: string }
  | { readonly kind: 'unknown-table'; readonly file: string; readonly table: string; readonly tables: string }
  | { readonly kind: 'missing-texts-out' }
  | { readonly kind: 'texts-extension'; readonly out: string }
  /** A translator's file that is none, or that is of another contract. */
  | { readonly kind: 'texts-no-headings'; readonly file: string }
  | { readonly kind: 'texts-other-contract'; readonly file: string; readonly workbook: string }
  | { readonly kind: 'unknown-option'; readonly given: string; readonly options: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly given: string; readonly allowed: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'needless-value'; readonly option: string }
  | { readonly kind: 'repeated-option'; readonly option: string }
  | { readonly kind: 'misplaced-option'; readonly option: string; readonly commands: string }
  | { readonly kind: 'extra-file'; readonly file: string }
  | { readonly kind: 'written-over'; readonly option: string; readonly out: string }
  | { readonly kind: 'given-twice'; readonly file: string }
  | { readonly kind: 'same-name'; readonly file: string }
  | { readonly kind: 'main-again'; readonly file: string }
  | { readonly kind: 'not-json'; readonly file: string; readonly line: number }
  | { readonly kind: 'not-an-object'; readonly file: string; readonly of: JsonFile }
  | { readonly kind: 'newer-file'; readonly file: string }
  | { readonly kind: 'rules-indicator'; readonly file: string; readonly entry: number; readonly indicator: string }
  | {
      readonly kind: 'rules-unit';
      readonly file: string;
      readonly entry: number;
      readonly unit: string;
      readonly expected: string;
    }
  | { readonly kind: 'rules-bounds'; readonly file: string; readonly entry: number; readonly list: string }
  | { readonly kind: 'unknown-rule'; readonly file: string; readonly rule: string }
  | { readonly kind: 'siren-key'; readonly file: string; readonly siren: string }
  | ({ readonly kind: 'bad-field'; readonly found: string } & Field)
  | ({ readonly kind: 'missing-field' } & Field)
  | { readonly kind: 'unknown-field'; readonly file: string; readonly field: string; readonly fields: string }
  | { readonly kind: 'refused-exchange'; readonly file: string; readonly sector: string; readonly why: ExchangeRefusal }
  | {
      readonly kind: 'unknown-meaning';
      readonly file: string;
      readonly at: CellAt;
      readonly label: string;
      readonly meaning: string;
      /** What may be said instead. */
      readonly nearest: string;
    }
  | {
      readonly kind: 'undecided-answer';
      readonly file: string;
      readonly at: CellAt;
      readonly label: string;
      readonly meaning: string;
    }
  | { readonly kind: 'other-extension'; readonly out: string; readonly expected: string }
  | { readonly kind: 'new-workbook'; readonly out: string }
  | { readonly kind: 'workbook-name'; readonly option: string; readonly out: string; readonly expected: string }
  | { readonly kind: 'cannot-write'; readonly out: string; readonly detail: string };

/** Why a host could not do what was asked. */
export type HostProblem =
  | { readonly kind: 'cell-changed'; readonly at: CellAt }
  /** One of several results of an array formula or a data table. */
  | { readonly kind: 'part-of-array'; readonly at: CellAt }
  | { readonly kind: 'host-unavailable'; readonly detail: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'cell-being-edited' }
  | { readonly kind: 'protected-sheet'; readonly sheet: string }
  | { readonly kind: 'protected-workbook' }
  | { readonly kind: 'filtered-sheet'; readonly sheet: string }
  | { readonly kind: 'sheet-gone'; readonly sheet: string }
  | { readonly kind: 'hidden-sheet'; readonly sheet: string }
  /** It is selected all the same. */
  | { readonly kind: 'hidden-cell'; readonly at: CellAt }
  | { readonly kind: 'sheet-name-taken'; readonly sheet: string }
  | { readonly kind: 'other-workbook-in-front' }
  | { readonly kind: 'host-silent'; readonly seconds: number }
  | { readonly kind: 'connection-lost'; readonly written: number; readonly total: number }
  | { readonly kind: 'half-written'; readonly written: number; readonly total: number }
  | { readonly kind: 'host-too-old'; readonly wanted: string }
  | { readonly kind: 'memory-not-kept' };

/** Everything that the world may refuse. Each kind has its sentence and next step in `catalogue/messages`. */
export type Problem = FileProblem | RequestProblem | HostProblem;
