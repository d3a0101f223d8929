import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { memoryAnswers } from '../../src/adapters/journal/memoryAnswers';
import { enginePorts } from '../../src/enginePorts';
import type { WaitingAnswers } from '../../src/ports/waitingAnswers';
import { engineOn } from '../../src/worker/client';
import type { Port } from '../../src/worker/port';
import type { AnswerTo, Ask, Engine, EngineWatch, Verb } from '../../src/worker/protocol';
import { serve } from '../../src/worker/server';

const portOf = (port: MessagePort): Port => ({
  post: (message, transfer) => port.postMessage(message, [...transfer]),
  listen: (take) => port.on('message', take),
});

/** The worker's session at the other end of a true channel: messages are cloned, buffers transferred. */
export function testEngine(waiting: WaitingAnswers = memoryAnswers()): Engine {
  const { port1, port2 } = new MessageChannel();
  serve(portOf(port2), { ...enginePorts, waiting });
  const close = (): void => {
    port1.close();
    port2.close();
  };
  opened.push(close);
  return engineOn(portOf(port1), close);
}

/** A test that fails before it ends its engine must not keep the run alive. */
const opened: (() => void)[] = [];
afterAll(() => opened.forEach((close) => close()));

/** Asks, and expects no problem. */
export async function told<V extends Verb>(
  engine: Engine,
  verb: V,
  ask: Ask<V>,
  watch?: EngineWatch,
): Promise<AnswerTo<V>> {
  const answer = await engine.ask(verb, ask, watch);
  if (!answer.ok) throw new Error(`${verb}: ${answer.sentence}`);
  return answer.value;
}
