import type { EmbeddedWorkbook } from './embeddedWorkbook';
import { applicationSide } from './objects/applicationSide';
import { workbookObject } from './objects/workbookObject';
import { runBatch } from './runBatch';
import type { Batch, BatchAnswer } from './wire';

/** What the host was told to do wrong with a batch; `isDone`: the workbook is changed all the same. */
export type Interference =
  | { readonly is: 'refused'; readonly code: string; readonly after?: number }
  | { readonly is: 'silent'; readonly isDone: boolean }
  | { readonly is: 'lost'; readonly isDone: boolean };

/** What can be set on a host while it runs, by tests. */
export interface HostState {
  /** Asked before each batch, numbered from 1; `null` lets it through. */
  interfere: (batch: number) => Interference | null;
  /** Custom XML parts are accepted and lost, as some versions for the Mac do. */
  losesXml: boolean;
  /** Another workbook is in front: what needs the window is refused. */
  isBehind: boolean;
  /** A cell is being typed in: every batch is refused. */
  isEditing: boolean;
  /** Changes are not told. */
  isMute: boolean;
  /** The add-in's own switch. */
  hasEvents: boolean;
  /** Files that the add-in had opened as new workbooks, in Base64. */
  readonly opened: string[];
}

/** What went over the wire. Bytes are those of the JSON texts in UTF-8. */
export interface Traffic {
  batches: number;
  asked: number;
  answered: number;
  /** The largest request and the largest answer. */
  largest: number;
}

export interface HostOptions {
  /** The newest ExcelApi version that is answered; `1.20` if absent. */
  readonly version?: string;
}

/** Excel's side of the wire. */
export interface EmbeddedHost {
  readonly workbook: EmbeddedWorkbook;
  readonly state: HostState;
  readonly traffic: Traffic;
  /** Whether a version of ExcelApi is there, as `isSetSupported` says it. */
  readonly has: (version: string) => boolean;
  /** Answers one batch after the other, as texts; `null`: never. Rejected with {@link ConnectionLost}. Tests may listen in by putting their own. */
  answer: (request: string) => Promise<string | null>;
  /** Called by the session for each event to be told: type, target, arguments. */
  onEvent: (type: number, target: string, args: Readonly<Record<string, unknown>>) => void;
  /** Tells an event unless the host is mute. */
  readonly tell: (type: number, target: string, args: Readonly<Record<string, unknown>>) => void;
}

/** The connection between the client and Excel is gone. */
export class ConnectionLost extends Error {}

const LIMIT = 5_000_000; // bytes of one request or answer, Excel on the web
const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Excel, embedded: answers the client's batches from a workbook, and enforces what Excel enforces. */
export function embeddedHost(workbook: EmbeddedWorkbook, { version = '1.20' }: HostOptions = {}): EmbeddedHost {
  const state: HostState = {
    interfere: () => null,
    losesXml: false,
    isBehind: false,
    isEditing: false,
    isMute: false,
    hasEvents: true,
    opened: [],
  };
  const traffic: Traffic = { batches: 0, asked: 0, answered: 0, largest: 0 };
  const has = (wanted: string) => minor(wanted) <= minor(version);
  const side = applicationSide(workbook, state, has);
  const root = workbookObject(side);
  const host: EmbeddedHost = {
    workbook,
    state,
    traffic,
    has,
    onEvent: () => undefined,
    tell: (type, target, args) => {
      if (!state.isMute && state.hasEvents) host.onEvent(type, target, args);
    },
    answer: (request) => {
      const answered = line.then(() => answer(request));
      line = answered.catch(() => null);
      return answered;
    },
  };
  let line: Promise<unknown> = Promise.resolve();
  const answer = async (request: string): Promise<string | null> => {
    traffic.batches += 1;
    const asked = bytesOf(request);
    traffic.asked += asked;
    const wrong = state.interfere(traffic.batches);
    if (wrong !== null && wrong.is !== 'refused' && !wrong.isDone) return dropped(wrong);
    const given = state.isEditing
      ? refused('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.')
      : asked > LIMIT
        ? refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.')
        : await finished(
            runBatch(JSON.parse(request) as Batch, root, side, wrong?.is === 'refused' ? wrong : undefined),
          );
    const events = side.raised();
    setTimeout(() => events.forEach(({ type, target, args }) => host.tell(type, target, args)), 0);
    if (wrong !== null && wrong.is !== 'refused') return dropped(wrong);
    const text = JSON.stringify(given);
    const answered = bytesOf(text);
    if (answered > LIMIT) {
      return JSON.stringify(refused('ResponsePayloadSizeLimitExceeded', 'The response payload size is too large.'));
    }
    traffic.answered += answered;
    traffic.largest = Math.max(traffic.largest, asked, answered);
    return text;
  };
  return host;
}

/** A batch to its end; formulas are computed meanwhile. */
async function finished(batch: ReturnType<typeof runBatch>): Promise<BatchAnswer> {
  for (;;) {
    const step = batch.next();
    if (step.done === true) return step.value;
    await step.value;
  }
}

function dropped(wrong: Interference): null {
  if (wrong.is === 'lost') throw new ConnectionLost('connection lost');
  return null;
}

const minor = (version: string): number => Number(version.split('.')[1] ?? 0);

const refused = (code: string, message: string): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
});
