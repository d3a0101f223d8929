import type { Given } from '../app/contract';
import type { SessionPorts } from '../app/session/state';
import type { SheetLooks } from '../domain/looks';
import type { Language } from '../domain/message';
import type { PrintedTable } from '../domain/printedTable';
import type { Workbook } from '../domain/workbook';
import type { PackWriter } from '../ports/packWriter';
import type { WaitingAnswers } from '../ports/waitingAnswers';
import type { WorkbookHost } from '../ports/workbookHost';

/** A file in memory, as a host. */
export interface FileHost extends WorkbookHost {
  readonly name: string;
  /** The file as it stands. */
  readonly bytes: () => Uint8Array;
  /** How the sheets of the workbook that was read from it look; only to be shown. */
  readonly looks: (workbook: Workbook) => AsyncIterable<SheetLooks>;
}

/** What only adapters can do for the server; the door gives it. */
export interface ServerPorts extends SessionPorts {
  readonly openFile: (bytes: Uint8Array, name: string, language: Language) => FileHost;
  /** SHA-256 in hexadecimal. */
  readonly fingerprint: (bytes: Uint8Array) => Promise<string>;
  readonly packWriter: PackWriter;
  /** The tables as a Word document; what makes it is fetched once it is asked for. */
  readonly tablesDocument: (tables: readonly PrintedTable[], language: Language) => Promise<Uint8Array>;
  /** Whom a file itself names: its authors, and those of its comments. */
  readonly filePeople: (bytes: Uint8Array, file: string) => readonly string[];
  /** Where what was said waits while the workbook does not hold it. */
  readonly waiting: WaitingAnswers;
  readonly waitingText: (said: Given) => string;
  readonly readWaiting: (text: string | null) => Given | null;
}
