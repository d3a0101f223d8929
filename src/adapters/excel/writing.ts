import type { HostProblem } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import type { Watch } from '../../ports/workbookHost';
import type { Failure } from './failure';
import { type Gate, pause } from './gate';
import { packed, type Step } from './steps';

/** Where a writing stopped. */
export interface Stopped {
  readonly problem: HostProblem;
  /** Excel may have done the last request all the same. */
  readonly isUnknown: boolean;
  /** Whether anything may have been written. */
  readonly hasBegun: boolean;
}

export interface Writing {
  readonly steps: readonly Step[];
  readonly requestBytes: number;
  /** Told after each request: how many sheets are wholly written. */
  readonly onWritten?: (sheets: number) => Promise<void>;
  /** Waits for a cell that is being typed in, as only taking back may. */
  readonly isPatient?: boolean;
}

/**
 * Does steps in as few requests as 1.5 MB allow. Our own events are off from the first request to the last, the screen
 * waits for each request, the active sheet and the selection stay. Stops at the first refusal.
 */
export async function writeSteps(
  gate: Gate,
  writing: Writing,
  { signal, onProgress, onSilence }: Watch = {},
): Promise<Result<null, Stopped>> {
  const { steps, requestBytes, onWritten, isPatient = false } = writing;
  const all = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  const sheets = steps.filter(({ isLast }) => isLast === true).length;
  let requests = packed(steps, requestBytes);
  let begun = 0;
  let bytes = 0;
  let written = 0;
  for (let i = 0; i < requests.length; i += 1) {
    const request = requests[i] ?? [];
    if (signal?.aborted === true)
      return failed({ problem: { kind: 'cancelled' }, isUnknown: false, hasBegun: begun > 0 });
    const [isFirst, isFinal] = [i === 0, i === requests.length - 1];
    const sheet = request.find((step) => step.sheet !== '')?.sheet ?? '';
    const answer: Result<null, Failure> = await gate.ask(
      (context) => {
        context.application.suspendScreenUpdatingUntilNextSync();
        if (isFirst) context.runtime.enableEvents = false;
        for (const step of request) step.queue(context);
        if (isFinal) context.runtime.enableEvents = true;
        return () => null;
      },
      { kind: isPatient ? 'read' : 'write', sheet, onSilence },
    );
    if (!answer.ok && answer.problem.isTooLarge && request.length > 1) {
      const half = Math.ceil(request.length / 2);
      requests = [...requests.slice(0, i), request.slice(0, half), request.slice(half), ...requests.slice(i + 1)];
      i -= 1;
      continue;
    }
    if (!answer.ok) {
      const { problem, isUnknown } = answer.problem;
      // While a cell is typed in, and over its limits, Excel refuses a request whole.
      const isWhole = problem.kind === 'cell-being-edited' || answer.problem.isTooLarge;
      return failed({ problem, isUnknown, hasBegun: begun > 0 || !isWhole });
    }
    begun += 1;
    written += request.filter(({ isLast }) => isLast === true).length;
    bytes += request.reduce((sum, step) => sum + step.bytes, 0);
    await onWritten?.(written);
    if (sheet === '') onProgress?.(bytes / all);
    else onProgress?.(bytes / all, { sheet, index: Math.max(1, written), count: Math.max(1, sheets) });
    await pause();
  }
  return done(null);
}
