import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import type { PaneCore } from './paneCore';
import type { Mending } from './surroundings';

/** A write that was cut is told as soon as it is seen, and mended before anything else is done. */
export function mendingVerbs(core: PaneCore, read: () => Promise<void>) {
  const mend = async (
    how: (mending: Mending, signal: AbortSignal) => Promise<Result<unknown, Problem>>,
  ): Promise<void> => {
    let isMended = false;
    await core.work('writing', async (signal) => {
      const mending = core.around.mending?.();
      if (mending == null) return;
      const mended = await how(mending, signal);
      if (mended.ok) isMended = true;
      else await core.refused(mended.problem, () => mend(how));
    });
    if (isMended) await read();
  };
  return {
    lookForCut: async (): Promise<void> => {
      const pending = await core.around.mending?.()?.pending();
      if (pending?.ok !== true || pending.value === null) return;
      await core.refused({ kind: 'half-written', ...pending.value }, () => Promise.resolve());
    },
    resume: (): Promise<void> => mend((mending, signal) => mending.resume({ signal, onSilence: core.onSilence })),
    undoCut: (): Promise<void> => mend((mending, signal) => mending.undo({ signal, onSilence: core.onSilence })),
  };
}
