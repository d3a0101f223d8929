import { decidingVerbs } from './deciding';
import { PaneCore } from './paneCore';
import type { Page, PaneMessage, PlaceName, WayOut } from './paneState';
import { mendingVerbs } from './mending';
import { readingVerbs } from './reading';
import type { Surroundings } from './surroundings';
import { writingVerbs } from './writing';

/**
 * The pane without its looks: what the officer does becomes questions to the worker and plans for the host, one at a
 * time, and each answer a new state. It knows neither React nor Excel.
 */
export function createPaneModel(around: Surroundings) {
  const core = new PaneCore(around);
  const reading = readingVerbs(core);
  const deciding = decidingVerbs(core);
  const writing = writingVerbs(core);
  const mending = mendingVerbs(core, reading.read);

  const leave = async (way: WayOut): Promise<void> => {
    const { message } = core.snapshot();
    if (way === 'copyDetail') return void (await around.copyText(message?.detail ?? ''));
    core.put({ message: null });
    if (way === 'retry') await core.tryAgain();
    else if (way === 'reload') around.reload();
    else if (way === 'readAgain') await reading.read();
    else if (way === 'undoWriting') await writing.undo();
    else if (way === 'resumeWriting') await mending.resume();
    else if (way === 'undoCut') await mending.undoCut();
    else await deciding.exportMapping('passerelle-correspondance.json');
  };

  return {
    kind: around.kind,
    subscribe: core.subscribe,
    snapshot: core.snapshot,
    ...reading,
    ...deciding,
    ...writing,
    lookForCut: mending.lookForCut,
    leave,
    go: (place: PlaceName): void => {
      around.tastes.set('place', place);
      core.put({ place, page: null, ...core.arrived() });
    },
    open: (page: Page): void => core.put({ page }),
    back: (): void => core.put({ page: null, ...core.arrived() }),
    refresh: (): void => core.put(core.arrived()),
    remark: (message: PaneMessage): void => core.put({ message }),
    cancel: (): void => core.cancel(),
  };
}

export type PaneModel = ReturnType<typeof createPaneModel>;
