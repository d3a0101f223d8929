import type { Box } from '../../domain/cell';
import type { HostState } from '../embeddedHost';
import type { EmbeddedSheet, EmbeddedWorkbook } from '../embeddedWorkbook';
import { fullAddress } from '../addresses';
import type { HostObject } from '../hostObject';
import { refuse, Refusal } from '../wire';

/** Types of events, as the client numbers them. */
export const EventType = { changed: 10, added: 13, deleted: 15, calculated: 16, renamed: 25 } as const;

export interface QueuedEvent {
  readonly type: number;
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What all objects of a host have in common. */
export interface ApplicationSide {
  readonly workbook: EmbeddedWorkbook;
  readonly state: HostState;
  /** Whether a version of ExcelApi is answered. */
  readonly has: (version: string) => boolean;
  readonly keep: (object: HostObject) => undefined;
  readonly kept: (reference: string) => HostObject;
  /** What an answer says of a kept object; nothing for another. */
  readonly referenceOf: (object: HostObject) => Readonly<Record<string, unknown>>;
  readonly sheet: (key: unknown) => EmbeddedSheet | undefined;
  /** Refuses a write on a protected sheet, as Excel does. */
  readonly writable: (sheet: EmbeddedSheet) => void;
  /** Refuses what needs the window while another workbook is in front. */
  readonly inFront: (location: string) => void;
  /** Refuses a change of the sheets of a protected workbook. */
  readonly open: (location: string) => void;
  readonly changed: (sheet: EmbeddedSheet, box: Box) => void;
  readonly raise: (type: number, args: Readonly<Record<string, unknown>>) => void;
  /** Events raised since the last call. */
  readonly raised: () => readonly QueuedEvent[];
}

/** Makes what the objects of one host share. */
export function applicationSide(
  workbook: EmbeddedWorkbook,
  state: HostState,
  has: (version: string) => boolean,
): ApplicationSide {
  const references = new Map<string, HostObject>();
  const keys = new WeakMap<HostObject, string>();
  let queue: QueuedEvent[] = [];
  const raise: ApplicationSide['raise'] = (type, args) => {
    if (state.hasEvents) queue.push({ type, target: 'Workbook', args });
  };
  return {
    workbook,
    state,
    has,
    keep: (object) => {
      const key = keys.get(object) ?? `ref${references.size + 1}`;
      keys.set(object, key);
      references.set(key, object);
      return undefined;
    },
    kept: (reference) => {
      const found = references.get(reference);
      if (found === undefined) throw new Refusal('InvalidReference', 'This reference is not valid.');
      return found;
    },
    referenceOf: (object) => {
      const key = keys.get(object);
      return key === undefined ? {} : { _ReferenceId: key };
    },
    sheet: (key) =>
      workbook
        .sheets()
        .find((sheet) => sheet.id === key || sheet.name().toLowerCase() === `${key as string}`.toLowerCase()),
    writable: (sheet) => {
      if (sheet.isProtected()) throw refuse.denied();
    },
    inFront: (location) => {
      if (state.isBehind) throw new Refusal('GeneralException', 'There was an internal error.', location);
    },
    open: (location) => {
      if (workbook.isProtected()) throw refuse.denied(location);
    },
    changed: (sheet, box) =>
      raise(EventType.changed, {
        address: fullAddress(sheet.name(), [box]).split('!').at(-1),
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId: sheet.id,
      }),
    raise,
    raised: () => {
      const events = queue;
      queue = [];
      return events;
    },
  };
}
