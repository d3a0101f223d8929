import type { View } from '../../app/view/view';
import { messageWords } from '../../catalogue/pane/frame';
import type { HostChange } from '../../ports/workbookHost';
import type { Piece } from '../../worker/protocol';
import type { PaneCore } from './paneCore';
import { type PaneMessage, type PaneState, places } from './paneState';

/** Reading the workbook, and hearing of what changes in it from then on. */
export function readingVerbs(core: PaneCore) {
  let silence: (() => void) | null = null;

  const memoryOf = ({ memory }: View): PaneMessage | null =>
    memory === 'damaged' || memory === 'newer'
      ? { tone: 'warning', text: core.say(messageWords[memory]), actions: ['dismiss'] }
      : null;

  /** A workbook that remembers opens on its last place. */
  const placeFor = ({ memory }: View): Partial<PaneState> => {
    const last = places.find((place) => place === core.around.tastes.get('place'));
    return core.snapshot().view === null && memory === 'kept' && last !== undefined ? { place: last } : {};
  };

  const arrive = async (view: View): Promise<void> => {
    const time = core.time();
    core.put({
      ...placeFor(view),
      view,
      waiting: null,
      page: null,
      behind: null,
      times: { read: time, checked: time },
      last: 'read',
      message: memoryOf(view),
    });
    silence?.();
    const listening = await core.around.host()?.listen((change) => void heard(change));
    silence = listening?.ok === true ? listening.value : null;
  };

  const heard = async (change: HostChange): Promise<void> => {
    if (change.kind === 'sheets') {
      core.put({ message: { tone: 'warning', text: core.say(messageWords.stale), actions: ['readAgain'] } });
      return;
    }
    await core.queue(async () => {
      const changed = await core.ask('changed', { cells: change.cells });
      if (changed === null || changed.isAsBefore === true) return;
      const { page, times, message, view: before } = core.snapshot();
      // What was just done can still be taken back: what is computed from it comes a moment later.
      const view = { ...changed, done: before?.done ?? null };
      const isHeld = page !== null || core.around.isInList();
      const isToldNow = change.by === 'colleague' && message === null;
      core.put({
        ...(isHeld ? { waiting: view } : { view }),
        times: { ...times, checked: core.time() },
        last: 'checked',
        isUnsaved: true,
        ...(isToldNow && {
          message: { tone: 'information', text: core.say(messageWords.colleague), actions: ['dismiss'], isAside: true },
        }),
      });
    });
  };

  const read = async (): Promise<void> => {
    await core.work('reading', async (signal) => {
      const host = core.around.host();
      if (host === null) return;
      const { engine } = core.around;
      core.step({ step: 'find-sheets', share: 0 });
      const give = (piece: Piece) => signal.aborted || engine.give(piece); // what comes late is of no reading
      const streaming = host.stream(
        {
          book: (head) => give({ is: 'book', head }),
          sheet: (head) => give({ is: 'sheet', head }),
          block: (block) => give({ is: 'block', block }),
        },
        {
          signal,
          onSilence: core.onSilence,
          onProgress: (share, place) =>
            core.step({ step: 'read-cells', share: share / 2, ...(place !== undefined && { place }) }),
        },
      );
      const streamed = await core.untilStopped(streaming, signal);
      if (!streamed.ok) return core.refused(streamed.problem, read);
      const view = await core.ask(
        'understand',
        { language: core.snapshot().language, ...(await core.naming.known()) },
        signal,
      );
      if (view !== null) await arrive(view);
    });
  };

  /** A file of this machine: the worker reads it, the spreadsheet shows what it reads (the workbench). */
  const openFile = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    let isOpen = false;
    await core.work('opening', async (signal) => {
      const opening = core.around.opening?.(name);
      if (opening === undefined) return;
      core.around.engine.onPiece((piece) => {
        if (piece.is === 'book') opening.book(piece.head);
        else if (piece.is === 'sheet') opening.sheet(piece.head);
        else if (piece.is === 'block') opening.block(piece.block);
        else opening.looks(piece.looks);
      });
      const view = await core.ask('openFile', { bytes, name, language: core.snapshot().language }, signal);
      if (view === null) return;
      opening.done();
      isOpen = true;
      core.put({ file: name, isUnsaved: view.isToSave });
      await arrive(view);
    });
    return isOpen;
  };

  return { read, openFile };
}
