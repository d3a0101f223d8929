import { problemLine } from '../app/problemLine';
import type { SessionState } from '../app/session/state';
import type { Language } from '../domain/message';
import type { Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import type { Slices } from '../domain/slices';
import { buffersOf, snapshotBuilder, streamed } from '../domain/snapshot';
import { askSchemas, toWorkerSchema } from '../schema/worker';
import { keepingIn } from './keeping';
import { partsOf } from './planParts';
import type { Port } from './port';
import { type AnswerTo, type FromWorker, type Piece, PROTOCOL, type Step, type ToWorker, type Verb } from './protocol';
import type { FileHost, ServerPorts } from './serverPorts';
import { verbs, type Work } from './verbs';

/** How far a step is on the whole way, when it says no more itself. */
const SHARES: Readonly<Record<Step, number>> = {
  'find-sheets': 0,
  'read-cells': 0.05,
  recognise: 0.55,
  understand: 0.7,
  check: 0.85,
};
const PLANS: ReadonlySet<Verb> = new Set<Verb>(['planFix', 'planPutBack', 'planTables', 'planTake']);

/** Serves one page: questions one after the other, pieces as they come, a cancellation at once. */
export function serve(port: Port, ports: ServerPorts): void {
  let state: SessionState | null = null; // the session of the workbook in front: what a worker is for
  let host: FileHost | null = null;
  let language: Language = 'fr'; // spoken from the first question that says one
  let builder: ReturnType<typeof snapshotBuilder> | null = null;
  const keeping = keepingIn(ports);
  let line: Promise<void> = Promise.resolve();
  const waiting = new Map<number, AbortController>();

  const post = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void => port.post(message, transfer);

  const take = (piece: Piece): void => {
    if (piece.is === 'book') builder = snapshotBuilder();
    if (builder === null) throw new Error('a piece before its book');
    if (piece.is === 'book') builder.book(piece.head);
    else if (piece.is === 'sheet') builder.sheet(piece.head);
    else if (piece.is === 'block') builder.block(piece.block);
  };

  const workFor = (number: number, signal: AbortSignal): Work => ({
    ports,
    keeping,
    state,
    host,
    language,
    signal,
    given: () => {
      const workbook = builder?.workbook() ?? null;
      builder = null;
      return workbook;
    },
    run: (work) => sliced(work, signal, (step) => post({ protocol: PROTOCOL, number, step, share: SHARES[step] })),
    step: (step, share) =>
      post({ protocol: PROTOCOL, number, step, share: SHARES[step] + share * (SHARES.recognise - SHARES[step]) }),
    keep: (next, file) => {
      state = next;
      if (file !== undefined) host = file;
    },
    stream: async (workbook, looks) => {
      streamed(workbook, {
        book: (head) => post({ protocol: PROTOCOL, piece: { is: 'book', head } }),
        sheet: (head) => post({ protocol: PROTOCOL, piece: { is: 'sheet', head } }),
        block: (block) => post({ protocol: PROTOCOL, piece: { is: 'block', block } }, buffersOf(block)),
      });
      for await (const some of looks) {
        post({ protocol: PROTOCOL, piece: { is: 'looks', looks: some } }, [some.runs.buffer as ArrayBuffer]); // made here, never shared
      }
    },
  });

  const answer = async (message: Extract<ToWorker, { verb: Verb }>): Promise<void> => {
    const { number, verb } = message;
    const signal = waiting.get(number)?.signal ?? AbortSignal.abort();
    try {
      const ask: object = askSchemas[verb].parse(message.ask);
      if ('language' in ask && (ask.language === 'fr' || ask.language === 'en')) language = ask.language;
      const answered = signal.aborted
        ? failed<Problem>({ kind: 'cancelled' })
        : await (verbs[verb] as Answering)(workFor(number, signal), ask); // parsed by the schema of this verb on the line above
      if (state !== null) await keeping.follow(state, host !== null);
      reply(number, verb, answered);
    } catch (error) {
      post({ protocol: PROTOCOL, number, fault: faultOf(error) });
    } finally {
      waiting.delete(number);
    }
  };

  const reply = (number: number, verb: Verb, answered: Result<AnswerTo<Verb>, Problem>): void => {
    if (!answered.ok) {
      const sentence = problemLine(answered.problem, language);
      return post({ protocol: PROTOCOL, number, problem: answered.problem, sentence });
    }
    const { value } = answered;
    if (PLANS.has(verb) && isPlan(value)) {
      for (const part of partsOf(value)) post({ protocol: PROTOCOL, number, part });
      return post({ protocol: PROTOCOL, number, answer: { ...value, edits: [], sheets: [] } });
    }
    post({ protocol: PROTOCOL, number, answer: value }, buffersIn(value));
  };

  port.listen((received) => {
    const message = readMessage(received);
    if ('piece' in message) return take(message.piece);
    if ('cancel' in message) return waiting.get(message.cancel)?.abort();
    waiting.set(message.number, new AbortController());
    line = line.then(() => answer(message));
  });
}

type Answering = (work: Work, ask: unknown) => Promise<Result<AnswerTo<Verb>, Problem>>;

function readMessage(received: unknown): ToWorker {
  const message = toWorkerSchema.parse(received);
  if (message.protocol !== PROTOCOL) throw new Error(`protocol ${message.protocol}, ${PROTOCOL} expected`);
  return message as ToWorker; // parsed on the first line
}

/** Runs sliced work, giving way after each slice: a cancellation that came meanwhile stops it there. */
async function sliced<T>(
  work: Slices<Step, T>,
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<Result<T, Problem>> {
  for (;;) {
    if (signal.aborted) return failed({ kind: 'cancelled' });
    const { done: isDone, value } = work.next();
    if (isDone === true) return done(value);
    onStep(value);
    await pause();
  }
}

/** One macrotask: messages that wait are heard. */
const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

const isPlan = (value: unknown): value is AnswerTo<'planTables'> =>
  typeof value === 'object' && value !== null && 'edits' in value && 'sheets' in value;

function buffersIn(value: AnswerTo<Verb>): readonly ArrayBuffer[] {
  const isFile = typeof value === 'object' && value !== null && 'bytes' in value;
  return isFile && value.bytes.buffer instanceof ArrayBuffer ? [value.bytes.buffer] : [];
}

/** What failed and where in our code: never a figure, a label or a name. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const places = (error.stack ?? '').split('\n').filter((place) => /^\s*at /.test(place));
  return [error.name, ...places.slice(0, 6).map((place) => place.trim())].join(' | ');
}
