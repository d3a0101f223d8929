import type { CellAt } from '../../domain/cell';
import type { WritePlan } from '../../domain/plan';
import type { PaneCore } from './paneCore';

/** What touches the workbook: each shows before and after first, goes through one door, and can be taken back. */
export function writingVerbs(core: PaneCore) {
  const applied = async (isTakenBack: boolean, left: readonly CellAt[]): Promise<void> => {
    const view = await core.ask('applied', { isTakenBack, left });
    if (view === null) return;
    const time = core.time();
    const times = { ...core.snapshot().times, checked: time, written: time };
    core.put({ view, waiting: null, page: null, message: null, times, last: 'written', isUnsaved: true });
  };

  /** A plan goes to the host; the worker follows once it is applied. */
  const write = async (plan: () => Promise<WritePlan | null>): Promise<void> => {
    await core.work('writing', async (signal) => {
      const host = core.around.host();
      const wanted = await plan();
      if (wanted === null || host === null) return;
      const done = await host.apply(wanted, {
        signal,
        onProgress: (share, place) => core.step({ share, ...(place !== undefined && { place }) }),
      });
      if (!done.ok) return core.refused(done.problem, () => write(plan));
      await applied(false, []);
    });
  };

  /** Undoes what was just done: in the workbook when it was written there, else in the pane. */
  const undo = async (): Promise<void> => {
    const done = core.snapshot().view?.done;
    if (done == null || !done.canTakeBack) return;
    if (['answered', 'accepted', 'settings'].includes(done.kind)) return core.show('withdraw', {});
    await core.work('writing', async (signal) => {
      const back = await core.around.host()?.takeBack({ signal });
      if (back === undefined) return;
      if (!back.ok) return core.refused(back.problem, undo);
      await applied(true, back.value.left);
    });
  };

  const show = async (cells: readonly CellAt[]): Promise<void> => {
    const shown = await core.around.host()?.show(cells);
    if (shown?.ok === false) await core.refused(shown.problem, () => show(cells));
  };

  return {
    undo,
    show,
    offerFile: (name: string, bytes: Uint8Array): Promise<void> =>
      core.work('opening', async (signal) => {
        const offer = await core.ask('offerFile', { bytes, name }, signal);
        if (offer !== null) core.put({ page: { is: 'take', offer }, message: null });
      }),
    take: (sha256: string, sheets: readonly string[]): Promise<void> =>
      write(() => core.ask('planTake', { sha256, sheets })),
    previewFix: async (group: string): Promise<void> => {
      const preview = await core.ask('previewFix', { group });
      if (preview !== null) core.put({ page: { is: 'fix', preview } });
    },
    fix: (group: string, cells: readonly CellAt[]): Promise<void> => write(() => core.ask('planFix', { group, cells })),
    putBack: (fix: string): Promise<void> => write(() => core.ask('planPutBack', { fix })),
    previewTables: async (tables?: readonly string[]): Promise<void> => {
      const preview = await core.ask('previewTables', { ...(tables && { tables }) });
      if (preview !== null) core.put({ place: 'tables', page: { is: 'preview', preview, ...(tables && { tables }) } });
    },
    write: (takeOurs: readonly CellAt[], tables?: readonly string[]): Promise<void> =>
      write(() => core.ask('planTables', { takeOurs, ...(tables && { tables }) })),
    origin: async (at: CellAt): Promise<void> => {
      const origin = await core.ask('origin', { at });
      if (origin !== null) core.put({ page: { is: 'origin', origin } });
    },
    save: async (): Promise<string | null> => {
      const saved = await core.ask('save', {});
      if (saved === null) return null;
      core.around.saveFile(saved.name, saved.bytes);
      core.put({ isUnsaved: false });
      return saved.name;
    },
  };
}
