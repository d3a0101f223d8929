import type { HostProblem } from '../../domain/problem';

/** Why a request to Excel gave nothing. */
export interface Failure {
  readonly problem: HostProblem;
  /** Whether Excel may have done what was asked all the same: no answer came, or the connection broke. */
  readonly isUnknown: boolean;
  /** The request or its answer was over Excel's limit: ask for less. */
  readonly isTooLarge: boolean;
}

export const failure = (problem: HostProblem, more: Partial<Failure> = {}): Failure => ({
  problem,
  isUnknown: false,
  isTooLarge: false,
  ...more,
});

/** Codes of an answer that never came, or of a connection that broke. */
const LOST: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'RequestAborted',
  'ServiceNotAvailable',
  'Timeout',
  'HostRestartNeeded',
]);
const TOO_LARGE: ReadonlySet<string> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
/** What fails, with no other word than an internal error, when another workbook is in front (Microsoft's troubleshooting page). */
const NEEDS_WINDOW = /^(?:WorksheetCollection\.add|Worksheet\.activate|Range\.select|Add|Activate|Select)/i;

/** What a protected structure of the workbook forbids, whatever sheet is worked on. */
const OF_WORKBOOK = /^(?:WorksheetCollection\.add|Worksheet\.(?:delete|name|visibility))$/i;

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';

/** What an error of Excel's means; `sheet` is the sheet that was worked on, for the sentence. */
export function failureOf(error: unknown, sheet = ''): Failure {
  if (!isOfficeError(error)) return failure(lost(error), { isUnknown: true });
  const { code, message } = error;
  const place = error.debugInfo?.errorLocation ?? '';
  if (LOST.has(code)) return failure(lost(error), { isUnknown: true });
  const detail = message === '' || message === code ? code : `${code}: ${message}`;
  const other = { kind: 'host-unavailable', detail } as const;
  if (TOO_LARGE.has(code)) return failure(other, { isTooLarge: true });
  switch (code) {
    case 'InvalidOperationInCellEditMode':
      return failure({ kind: 'cell-being-edited' });
    case 'AccessDenied':
      return failure(
        sheet === '' || OF_WORKBOOK.test(place) ? { kind: 'protected-workbook' } : { kind: 'protected-sheet', sheet },
      );
    case 'ItemAlreadyExists':
      return failure({ kind: 'sheet-name-taken', sheet });
    case 'ItemNotFound':
    case 'InvalidReference':
      return failure({ kind: 'sheet-gone', sheet });
    case 'InvalidSelection':
      return failure({ kind: 'other-workbook-in-front' });
    case 'ApiNotFound':
      return failure({ kind: 'host-too-old', wanted: place === '' ? message : place });
    case 'GeneralException':
      return failure(NEEDS_WINDOW.test(place) ? { kind: 'other-workbook-in-front' } : other);
    default:
      return failure(other);
  }
}

const lost = (error: unknown) =>
  ({ kind: 'host-unavailable', detail: error instanceof Error ? error.message : `${error as string}` }) as const;
