import { engineOn } from './worker/client';
import type { Engine } from './worker/protocol';

/** A page that never rests starts the worker after so long. */
const LATEST = 1000;

/** The worker: fetched once the first screen stands, or as soon as something is asked; the page imports nothing else of it. */
export function startEngine(): Engine {
  let worker: Worker | null = null;
  let hear: ((message: unknown) => void) | null = null;
  const started = (): Worker => {
    if (worker !== null) return worker;
    worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { name: 'passerelle' });
    worker.addEventListener('message', ({ data }) => hear?.(data));
    return worker;
  };
  if ('requestIdleCallback' in window) requestIdleCallback(started, { timeout: LATEST });
  else setTimeout(started, LATEST); // WebKit, in Excel for Mac
  return engineOn(
    {
      post: (message, transfer) => started().postMessage(message, [...transfer]),
      listen: (take) => {
        hear = take;
      },
    },
    () => worker?.terminate(),
  );
}
