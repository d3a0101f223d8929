import type { Problem } from '../domain/problem';
import { buffersOf } from '../domain/snapshot';
import { answerSchemas, fromWorkerSchema } from '../schema/worker';
import { planBuilder } from './planParts';
import type { Port } from './port';
import {
  type AnswerTo,
  type Ask,
  type Engine,
  type EngineAnswer,
  type EngineWatch,
  type FromWorker,
  type Piece,
  PROTOCOL,
  type Verb,
} from './protocol';

/** A question that waits. */
interface Waiting {
  readonly verb: Verb;
  readonly watch: EngineWatch;
  readonly parts: ReturnType<typeof planBuilder>;
  readonly end: (answer: EngineAnswer<unknown>) => void;
  readonly fail: (fault: Error) => void;
}

/** The page's end. A question that is cancelled ends at once; what the worker says of it afterwards is not heard. */
export function engineOn(port: Port, end: () => void): Engine {
  let last = 0;
  let takePiece: ((piece: Piece) => void) | null = null;
  const waiting = new Map<number, Waiting>();

  port.listen((received) => {
    const message = readMessage(received);
    if ('piece' in message) return takePiece?.(message.piece);
    const asked = waiting.get(message.number);
    if (asked === undefined) return;
    if ('step' in message) return asked.watch.onProgress?.(message.step, message.share);
    if ('part' in message) return asked.parts.add(message.part);
    waiting.delete(message.number);
    if ('fault' in message) return asked.fail(new Error(message.fault));
    if ('problem' in message) return asked.end({ ok: false, problem: message.problem, sentence: message.sentence });
    const value = answerSchemas[asked.verb].safeParse(message.answer);
    if (!value.success) return asked.fail(new Error(`an answer to ${asked.verb} of another shape`));
    asked.end({ ok: true, value: isPlan(message.answer) ? asked.parts.plan(message.answer) : message.answer });
  });

  const ask = <V extends Verb>(
    verb: V,
    question: Ask<V>,
    watch: EngineWatch = {},
  ): Promise<EngineAnswer<AnswerTo<V>>> =>
    new Promise((answered, refused) => {
      const { signal } = watch;
      if (signal?.aborted === true) return answered(cancelled);
      last += 1;
      const number = last;
      const stop = () => {
        if (!waiting.delete(number)) return;
        port.post({ protocol: PROTOCOL, cancel: number }, []);
        answered(cancelled);
      };
      signal?.addEventListener('abort', stop, { once: true });
      waiting.set(number, {
        verb,
        watch,
        parts: planBuilder(),
        end: (answer) => {
          signal?.removeEventListener('abort', stop);
          answered(answer as EngineAnswer<AnswerTo<V>>); // checked against the schema of this verb
        },
        fail: refused,
      });
      const { ask: given, buffers } = handedOver(question);
      port.post({ protocol: PROTOCOL, number, verb, ask: given }, buffers);
    });

  return {
    ask,
    give: (piece) => port.post({ protocol: PROTOCOL, piece }, piece.is === 'block' ? buffersOf(piece.block) : []),
    onPiece: (take) => {
      takePiece = take;
    },
    end: () => {
      for (const { fail } of waiting.values()) fail(new Error('the engine was ended'));
      waiting.clear();
      end();
    },
  };
}

const cancelled: { readonly ok: false; readonly problem: Problem; readonly sentence: string } = {
  ok: false,
  problem: { kind: 'cancelled' },
  sentence: '',
};

function readMessage(received: unknown): FromWorker {
  const message = fromWorkerSchema.parse(received);
  if (message.protocol !== PROTOCOL) throw new Error(`protocol ${message.protocol}, ${PROTOCOL} expected`);
  return message as FromWorker; // parsed on the first line
}

const isPlan = (answer: unknown): answer is AnswerTo<'planTables'> =>
  typeof answer === 'object' && answer !== null && 'edits' in answer && 'sheets' in answer;

/** A file's bytes go over as a copy of their own: whoever gave them may give them again. */
function handedOver<A extends object>(ask: A): { readonly ask: A; readonly buffers: readonly ArrayBuffer[] } {
  if (!('bytes' in ask) || !(ask.bytes instanceof Uint8Array)) return { ask, buffers: [] };
  const bytes = ask.bytes.slice();
  return { ask: { ...ask, bytes }, buffers: [bytes.buffer] };
}
