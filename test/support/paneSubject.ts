import type { Workbook } from '../../src/domain/workbook';
import { createPaneModel, type PaneModel } from '../../src/ui/model/paneModel';
import type { Surroundings } from '../../src/ui/model/surroundings';
import type { Engine } from '../../src/worker/protocol';
import { testEngine } from './engine';
import { type LiveMemory, liveMemory } from './liveMemory';

/** The pane's model beside a living workbook, with the true session at the other end. */
export interface PaneSubject extends LiveMemory {
  readonly model: PaneModel;
  readonly engine: Engine;
  /** Files that were saved, by name; texts that were copied. */
  readonly files: Map<string, Uint8Array>;
  readonly copied: string[];
  readonly tastes: Map<string, string>;
  /** The officer's focus goes into a list that results would move, or leaves it. */
  readonly setInList: (isIn: boolean) => void;
  readonly reloads: () => number;
}

export function paneSubject(workbook: Workbook, around: Partial<Surroundings> = {}): PaneSubject {
  const live = liveMemory(workbook);
  const engine = around.engine ?? testEngine();
  const files = new Map<string, Uint8Array>();
  const copied: string[] = [];
  const tastes = new Map<string, string>();
  let isInList = false;
  let reloads = 0;
  const model = createPaneModel({
    kind: 'excel',
    engine,
    host: () => live.host,
    now: () => new Date(2026, 10, 23, 14, 32),
    isInList: () => isInList,
    saveFile: (name, bytes) => files.set(name, bytes),
    copyText: async (text) => copied.push(text) > 0,
    reload: () => {
      reloads += 1;
    },
    tastes: { get: (name) => tastes.get(name) ?? null, set: (name, value) => void tastes.set(name, value) },
    ...around,
  });
  return {
    ...live,
    model,
    engine,
    files,
    copied,
    tastes,
    setInList: (isIn) => {
      isInList = isIn;
    },
    reloads: () => reloads,
  };
}

/** Waits until the pane is as it should be, five seconds at most. */
export async function paneUntil(model: PaneModel, is: (state: ReturnType<PaneModel['snapshot']>) => boolean) {
  for (let tries = 0; tries < 250 && !is(model.snapshot()); tries += 1) {
    await new Promise((go) => setTimeout(go, 20));
  }
  return model.snapshot();
}
