import { useEffect, useLayoutEffect, useRef } from 'react';
import type { PaneState } from '../model/paneState';
import { focusOn, type Held, heldAt, isLost, restore } from './heldFocus';

/**
 * Focus goes to the new title after the officer's own action only, and back to the line that she came from; what
 * disappears under it gives it to the next line. Never taken at load, by an event, or by a result (pane/design, section 5).
 */
export function useFocusRules(state: PaneState): void {
  const before = useRef(state);
  const held = useRef<Held | null>(null);
  const openers = useRef<Held[]>([]);
  useEffect(() => {
    const pane = document.querySelector('.pane');
    const hold = ({ target }: Event) => {
      if (target instanceof Element) held.current = heldAt(target);
    };
    if (pane === null) return undefined;
    const lost = new MutationObserver(() => {
      if (isLost(held.current)) restore(held.current, pane);
    });
    pane.addEventListener('focusin', hold);
    lost.observe(pane, { childList: true, subtree: true });
    return () => {
      pane.removeEventListener('focusin', hold);
      lost.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const was = before.current;
    before.current = state;
    const pane = document.querySelector('.pane');
    if (pane === null) return;
    const move = moveBetween(was, state);
    if (move === 'in' && held.current !== null) openers.current.push(held.current);
    if (move === 'in' || move === 'aside') focusOn(pane.querySelector('h1'));
    else if (move === 'out') restore(openers.current.pop(), pane);
    if (state.page === null) openers.current = [];
  }, [state]);
}

/** Into a page, out of it, to another place beside; `null`: the same page, whatever it shows. */
function moveBetween(was: PaneState, { page, place, view }: PaneState): 'in' | 'out' | 'aside' | null {
  if (was.view === null || view === null) return null;
  if (page !== was.page) {
    if (page !== null && page === was.behind) return 'out';
    if (page !== null) return page.is === 'take' && was.page?.is === 'take' ? null : 'in';
    if (place === was.place) return 'out';
  }
  return place === was.place ? null : 'aside';
}
