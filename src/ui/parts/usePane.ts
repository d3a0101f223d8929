import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneModel } from '../model/paneModel';
import type { PaneState } from '../model/paneState';

export const PaneContext = createContext<PaneModel | null>(null);

/** The pane's model; a container without one is a fault of ours. */
export function usePaneModel(): PaneModel {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('no pane model');
  return model;
}

/** What the pane shows now. */
export function usePaneState(): PaneState {
  const model = usePaneModel();
  return useSyncExternalStore(model.subscribe, model.snapshot);
}
