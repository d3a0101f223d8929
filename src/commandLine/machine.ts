import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';

/** What the command line asks of the machine: files, and two streams. */
export interface Machine {
  readonly readFile: (path: string) => Promise<Result<Uint8Array, Problem>>;
  /** Writes aside, then renames: the file is there whole or not at all. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<Result<null, Problem>>;
  /** Makes a folder, with those above it; one that is there is fine. */
  readonly makeFolder: (path: string) => Promise<Result<null, Problem>>;
  /** The day, as it is stored: `2026-03-14`. It goes into a file of answers, never into a workbook by itself. */
  readonly today: () => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether a person watches the error stream, so that progress is worth showing. */
  readonly isWatched: boolean;
}
