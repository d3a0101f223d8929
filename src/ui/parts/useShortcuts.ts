import { useEffect } from 'react';
import type { PaneModel } from '../model/paneModel';
import { type PaneState, places } from '../model/paneState';

/** Escape goes back, or cancels work; Alt and a digit go to a place, in the workbench only: Alt is Excel's. */
export function useShortcuts(model: PaneModel, { page, work }: PaneState): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && work !== null) model.cancel();
      else if (event.key === 'Escape' && page !== null) model.back();
      else if (event.altKey && model.kind === 'workbench') {
        const place = places[Number(event.key) - 1];
        if (place === undefined) return;
        event.preventDefault();
        model.go(place);
      }
    };
    const pane = document.querySelector('.pane');
    pane?.addEventListener('keydown', pressed as EventListener);
    return () => pane?.removeEventListener('keydown', pressed as EventListener);
  }, [model, page, work]);
}
