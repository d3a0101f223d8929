import { useEffect } from 'react';
import type { PaneModel } from '../model/paneModel';
import { type PaneState, places } from '../model/paneState';

/** Escape goes back, or cancels work; Alt and a digit go to a place, in the workbench only: Alt is Excel's. */
export function useShortcuts(model: PaneModel, { page, work, view }: PaneState): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, key, code, altKey, defaultPrevented } = event;
      const isInPane = target === document.body || (target instanceof Element && target.closest('.pane') !== null);
      if (key === 'Escape' && isInPane && !defaultPrevented) {
        if (work !== null) model.cancel();
        else if (page !== null) model.back();
      }
      if (!altKey || model.kind !== 'workbench' || (view === null && work === null)) return;
      // The key itself, not its sign: on a French keyboard the digits need Shift.
      const place = places[Number(/^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1]) - 1];
      if (place === undefined) return;
      event.preventDefault();
      model.go(place);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [model, page, work, view]);
}
