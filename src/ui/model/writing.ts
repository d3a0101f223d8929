import type { TableFigures, TableLine } from '../../app/view/tablesView';
import { FIRST_LINES } from '../../app/view/view';
import { tablesWords } from '../../catalogue/pane/tablesAndSend';
import type { CellAt } from '../../domain/cell';
import type { WritePlan } from '../../domain/plan';
import type { AnswerTo } from '../../worker/protocol';
import type { PaneCore } from './paneCore';

/** What touches the workbook: each shows before and after first, goes through one door, and can be taken back. */
export function writingVerbs(core: PaneCore) {
  const applied = async (isTakenBack: boolean, left: readonly CellAt[]): Promise<void> => {
    const view = await core.ask('applied', { isTakenBack, left });
    if (view === null) return;
    const time = core.time();
    const { times, place: doneIn } = core.snapshot();
    const isBack = isTakenBack || view.done?.kind === 'put-back';
    core.put({
      view,
      doneIn,
      waiting: null,
      page: null,
      behind: null,
      message: null,
      times: { ...times, checked: time, ...(!isBack && { written: time }) },
      last: isBack ? 'checked' : 'written',
      isUnsaved: true,
    });
  };

  /** A plan goes to the host; the worker follows once it is applied. */
  const write = async (plan: (signal: AbortSignal) => Promise<WritePlan | null>): Promise<void> => {
    await core.work('writing', async (signal) => {
      const host = core.around.host();
      const wanted = await plan(signal);
      if (wanted === null || host === null) return;
      const done = await host.apply(wanted, {
        signal,
        onSilence: core.onSilence,
        onProgress: (share, place) => core.step({ share, ...(place !== undefined && { place }) }),
      });
      if (!done.ok) return core.refused(done.problem, () => write(plan));
      await applied(false, []);
      if (done.value.isWithoutCharts === true) core.remark(tablesWords.withoutCharts);
    });
  };

  /** Undoes what was just done: in the workbook when it was written there, else in the pane. */
  const undo = async (): Promise<void> => {
    const done = core.snapshot().view?.done;
    if (done == null || !done.canTakeBack) return;
    if (['answered', 'accepted', 'justified', 'settings', 'dropped'].includes(done.kind))
      return core.show('withdraw', {});
    await core.work('writing', async (signal) => {
      const back = await core.around.host()?.takeBack({ signal, onSilence: core.onSilence });
      if (back === undefined) return;
      if (!back.ok) return core.refused(back.problem, undo);
      await applied(true, back.value.left);
    });
  };

  /** Shows cells that nobody asked to go to: where they cannot be shown, nothing is said. */
  const point = async (cells: readonly CellAt[]): Promise<void> => {
    const shown = await core.around.host()?.show(cells);
    if (shown?.ok === true) core.put({ shown: { cells } });
  };
  /** Shows cells; who came by a click goes on in the sheet, where the page can give it the focus. */
  const show = async (cells: readonly CellAt[], isPointed = false): Promise<void> => {
    const shown = await core.around.host()?.show(cells);
    if (shown?.ok === false) return core.refused(shown.problem, () => show(cells, isPointed));
    core.put({ shown: { cells } });
    if (isPointed) core.around.focusSheet?.();
  };

  return {
    undo,
    show,
    point,
    offerFile: (name: string, bytes: Uint8Array): Promise<void> =>
      core.work('opening', async (signal) => {
        const offer = await core.ask('offerFile', { bytes, name }, signal);
        if (offer !== null) core.put({ page: { is: 'take', offer }, behind: null, message: null });
      }),
    take: (sha256: string, sheets: readonly string[]): Promise<void> =>
      write((signal) => core.ask('planTake', { sha256, sheets }, signal)),
    previewFix: async (group: string): Promise<void> => {
      const preview = await core.ask('previewFix', { group });
      if (preview !== null) core.open({ is: 'fix', preview });
    },
    /** Without `cells`: all that are proposed. */
    fix: (group: string, cells?: readonly CellAt[]): Promise<void> =>
      write((signal) => core.ask('planFix', { group, ...(cells && { cells }) }, signal)),
    putBack: (fix: string): Promise<void> => write((signal) => core.ask('planPutBack', { fix }, signal)),
    previewTables: async (tables?: readonly string[]): Promise<void> => {
      const preview = await core.ask('previewTables', { ...(tables && { tables }) });
      if (preview === null) return;
      core.put({ place: 'tables' });
      core.open({ is: 'preview', preview, ...(tables && { tables }) });
    },
    write: (takeOurs: readonly CellAt[], tables?: readonly string[]): Promise<void> =>
      write((signal) => core.ask('planTables', { takeOurs, ...(tables && { tables }) }, signal)),
    origin: async (at: CellAt): Promise<void> => {
      const origin = await core.ask('origin', { at });
      if (origin !== null) return core.open({ is: 'origin', origin });
      const isTold = core.snapshot().message !== null;
      if (!isTold) core.remark(tablesWords.originNone);
    },
    /** What each framework asks, as the workbook stands; `null` when it was refused. */
    coverage: (): Promise<AnswerTo<'coverage'> | null> => core.ask('coverage', {}),
    /** A written table: its sheet comes to the front, its figures are listed, each with its way back. */
    openTable: async (line: TableLine): Promise<void> => {
      const figures = await core.ask('tableFigures', { table: line.table, from: 0, count: FIRST_LINES });
      if (figures === null) return;
      core.open({ is: 'table', line, figures });
      if (line.cell !== null) await show([line.cell.at]);
    },
    moreFigures: async (table: string, from: number, count: number): Promise<TableFigures['figures']> =>
      (await core.ask('tableFigures', { table, from, count }))?.figures ?? [],
    save: async (): Promise<string | null> => {
      const saved = await core.ask('save', {});
      if (saved === null) return null;
      core.around.saveFile(saved.name, saved.bytes);
      core.put({ isUnsaved: false, file: saved.name }); // a CSV is saved as a new workbook
      return saved.name;
    },
  };
}
