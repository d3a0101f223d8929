import { done, failed, type Result } from '../../domain/result';
import type { Watch } from '../../ports/workbookHost';
import { type Failure, failure, failureOf } from './failure';
import type { OfficeClient } from './officeClient';

/** Queues requests on a context, and says how to read the answers once they are there. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

export interface Asking extends Pick<Watch, 'onSilence'> {
  /** Reading may wait for a cell to be finished, and be given up at once; writing never. */
  readonly kind: 'read' | 'write';
  readonly signal?: AbortSignal | undefined;
  /** The sheet that is worked on, for the sentence of a refusal. */
  readonly sheet?: string;
}

/** How long the gate waits. Seconds. */
export interface Patience {
  /** For an answer, before its absence is told. */
  readonly quiet: number;
  /** For any answer (office/pitfalls.md, 4). */
  readonly silence: number;
  /** For a cell that is being typed in, before it is told (office/pitfalls.md, 2). */
  readonly editing: number;
  /** Between two tries while a cell is being typed in. */
  readonly retry: number;
}

export const PATIENCE: Patience = { quiet: 15, silence: 60, editing: 8, retry: 0.5 };

/** The one door to Excel: each call is one request, watched, and answered by a value or a reason. */
export interface Gate {
  readonly ask: <T>(queue: Queue<T>, asking: Asking) => Promise<Result<T, Failure>>;
}

const seconds = (time: number) => new Promise((resolve) => setTimeout(resolve, time * 1_000));

/** Lets the page paint and events come in. */
export const pause = (): Promise<unknown> => seconds(0);

/** Makes the door. Errors of our own code go through it untouched; only what Excel answers is understood. */
export function gate(client: OfficeClient, patience: Patience = PATIENCE): Gate {
  const once = async <T>(queue: Queue<T>, { kind, signal, sheet, onSilence }: Asking): Promise<Result<T, Failure>> => {
    if (signal?.aborted === true) return failed(failure({ kind: 'cancelled' }));
    return client.run(async (context): Promise<Result<T, Failure>> => {
      const read = queue(context);
      const stopping = kind === 'read' ? signal : undefined;
      const said = await raced(heard(answerOf(context, sheet), patience.quiet, onSilence), patience.silence, stopping);
      return said === null ? done(read()) : failed(said);
    });
  };
  return {
    ask: async (queue, asking) => {
      const end = Date.now() + patience.editing * 1_000;
      for (;;) {
        const answer = await once(queue, asking);
        const isWaiting = !answer.ok && answer.problem.problem.kind === 'cell-being-edited' && asking.kind === 'read';
        if (!isWaiting || Date.now() >= end) return answer;
        await seconds(patience.retry);
      }
    },
  };
}

/** `null` once Excel has answered, else why not. */
async function answerOf(context: Excel.RequestContext, sheet: string | undefined): Promise<Failure | null> {
  try {
    await context.sync();
    return null;
  } catch (error) {
    return failureOf(error, sheet);
  }
}

/** The answer; tells when it is long in coming, and when it is there or no longer waited for. */
function heard<T>(answer: Promise<T>, quiet: number, onSilence: Watch['onSilence']): Heard<T> {
  let isTold = false;
  const timer = setTimeout(() => {
    isTold = true;
    onSilence?.(true);
  }, quiet * 1_000);
  const end = (): void => {
    clearTimeout(timer);
    if (isTold) onSilence?.(false);
    isTold = false;
  };
  return { answer, end };
}

interface Heard<T> {
  readonly answer: Promise<T>;
  readonly end: () => void;
}

/** The answer, or the silence, or the wish to stop: whichever comes first. */
function raced(
  { answer, end: endOfSilence }: Heard<Failure | null>,
  silence: number,
  signal: AbortSignal | undefined,
): Promise<Failure | null> {
  return new Promise((resolve) => {
    const end = (said: Failure | null) => {
      clearTimeout(timer);
      endOfSilence();
      signal?.removeEventListener('abort', stop);
      resolve(said);
    };
    const stop = () => end(failure({ kind: 'cancelled' }));
    const timer = setTimeout(
      () => end(failure({ kind: 'host-silent', seconds: silence }, { isUnknown: true })),
      silence * 1_000,
    );
    signal?.addEventListener('abort', stop);
    void answer.then(end);
  });
}
