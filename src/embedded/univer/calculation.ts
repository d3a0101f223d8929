import type { FUniver } from '@univerjs/core/facade';

/** What Univer says of its calculation, by the names of its commands. */
const STARTED = 'formula.mutation.set-formula-calculation-start';
const SAID = 'formula.mutation.set-formula-calculation-notification';
/** `functionsExecutedState` of a calculation that was stopped to begin again. */
const STOPPED = 1;
/** What formulas may depend on. */
const DEPENDED_ON =
  /^(sheet\.mutation\.(set-range-values|insert-|remove-|move-|reorder-range|set-worksheet-name)|formula\.mutation\.set-defined-name)/;
/** Univer begins 100 ms after the last change; when nothing has begun by then, there is nothing to compute. */
const BEGINS_WITHIN = 500;
/** A calculation that takes longer is not waited for. */
const LONGEST = 30_000;

/** Whether formulas are being computed, since Univer computes a moment after a change. */
export interface Calculation {
  /** Ends once every formula has its value; `null` when all have it already. */
  readonly settled: () => Promise<void> | null;
}

/** Follows the calculation of a spreadsheet for as long as the page lives. */
export function calculationOf(api: FUniver): Calculation {
  let state: 'settled' | 'due' | 'running' = 'settled';
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    state = 'settled';
    const ended = waiting;
    waiting = [];
    for (const end of ended) end();
  };
  const enter = (next: 'due' | 'running', most: number): void => {
    state = next;
    clearTimeout(timer);
    timer = setTimeout(settle, most);
  };
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (DEPENDED_ON.test(id) && options?.['fromFormula'] !== true) enter('due', BEGINS_WITHIN);
    else if (id === STARTED && state !== 'settled') enter('running', LONGEST);
    else if (id === SAID && state === 'running') {
      const { functionsExecutedState: said } = params as { readonly functionsExecutedState?: number };
      // The values are put in their cells in the same turn, after this was said.
      if (said !== undefined && said !== STOPPED) setTimeout(() => state === 'running' && settle(), 0);
    }
  });
  return { settled: () => (state === 'settled' ? null : new Promise((end) => waiting.push(end))) };
}
