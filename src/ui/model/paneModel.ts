import { startWords } from '../../catalogue/pane/frame';
import { decidingVerbs } from './deciding';
import { PaneCore } from './paneCore';
import type { Filter, PaneMessage, PlaceName, WayOut } from './paneState';
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
    else if (way === 'dismiss') return;
    else if (way === 'showCells') await writing.show(message?.cells ?? []);
    else if (way === 'reload') around.reload();
    else if (way === 'readAgain') await reading.read();
    else if (way === 'resumeWriting') await mending.resume();
    else if (way === 'undoCut') await mending.undoCut();
    else await deciding.exportMapping('passerelle-correspondance.json');
  };

  const go = (place: PlaceName): void => {
    around.tastes.set('place', place);
    core.put({ place, page: null, behind: null, ...core.leftBehind(), ...core.arrived() });
  };

  const openExample = async (): Promise<void> => {
    const opened = await around.openExample?.();
    if (opened === null) core.remark(startWords.noExample);
    else if (opened?.ok === false) await core.refused(opened.problem, openExample);
  };

  const openWorkbook = async (bytes: Uint8Array): Promise<void> => {
    const opened = await around.openWorkbook?.(bytes);
    if (opened?.ok === false) await core.refused(opened.problem, () => openWorkbook(bytes));
  };

  return {
    kind: around.kind,
    ...(around.openExample && { openExample }),
    ...(around.openWorkbook && { openWorkbook }),
    subscribe: core.subscribe,
    snapshot: core.snapshot,
    ...reading,
    ...deciding,
    ...writing,
    /** At opening: a cut write is told first; a workbook that we know is read at once, and opens where it was left. */
    start: async (): Promise<void> => {
      await mending.lookForCut();
      if (core.snapshot().message === null && (await around.isKnown?.()) === true) await reading.read();
    },
    leave,
    go,
    open: core.open,
    back: (): void => core.put({ page: core.snapshot().behind, behind: null, ...core.leftBehind(), ...core.arrived() }),
    filter: (filter: Partial<Filter>): void => core.put({ filter: { ...core.snapshot().filter, ...filter } }),
    /** To the findings that a filter leaves. */
    goToFindings: (filter: Filter): void => {
      core.put({ filter });
      go('check');
    },
    /** The newer view that waits; without one the workbook is read again, since events may be missed. */
    refresh: async (): Promise<void> => {
      if (core.snapshot().waiting === null) await reading.read();
      else core.put(core.arrived());
    },
    copy: around.copyText,
    helpPage: async (rule: string): Promise<string | null> =>
      (await around.helpPage?.(rule, core.snapshot().language)) ?? null,
    remark: (message: PaneMessage): void => core.put({ message }),
    fault: (fault: unknown): void => core.fault(fault),
    cancel: (): void => core.cancel(),
    /** Excel's silence is known: it is told again if another question stays without an answer. */
    wait: (): void => core.step({ isSilent: false }),
  };
}

export type PaneModel = ReturnType<typeof createPaneModel>;
