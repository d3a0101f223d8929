import { createContext, type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';

/** Where a page's buttons go: the bar at the bottom of the pane. */
export const ActionBar = createContext<HTMLElement | null>(null);

/** One main button, and another: what a page does, at the bottom, to how many. */
export function Actions({ children }: { readonly children: ReactNode }) {
  const bar = useContext(ActionBar);
  return bar === null ? null : createPortal(<div className="actions">{children}</div>, bar);
}
