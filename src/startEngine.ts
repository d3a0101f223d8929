import { engineOn } from './worker/client';
import type { Engine } from './worker/protocol';

/** Starts the worker; the page imports nothing else of it. */
export function startEngine(): Engine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { name: 'passerelle' });
  return engineOn(
    {
      post: (message, transfer) => worker.postMessage(message, [...transfer]),
      listen: (take) => worker.addEventListener('message', ({ data }) => take(data)),
    },
    () => worker.terminate(),
  );
}
