import { type RefObject, useEffect } from 'react';

/** One tab stop per list; arrows, Home and End move in it, right and left open and close (pane/design, section 5). */
export function useOneStop(place: RefObject<HTMLElement>): void {
  useEffect(() => {
    const list = place.current;
    if (list === null) return undefined;
    const focused = () => keepOneStop(list);
    const pressed = (event: KeyboardEvent) => moveIn(list, event);
    list.addEventListener('focusin', focused);
    list.addEventListener('keydown', pressed);
    return () => {
      list.removeEventListener('focusin', focused);
      list.removeEventListener('keydown', pressed);
    };
  }, [place]);
  useEffect(() => {
    if (place.current !== null) keepOneStop(place.current);
  });
}

/** The buttons of the lines of a list, each at the head of its own line. */
const headsIn = (list: Element): readonly HTMLElement[] =>
  [...list.querySelectorAll<HTMLElement>('button[data-head]')].filter((head) => head.closest('[data-list]') === list);

/** The one that has the focus, else the one that was the stop before, else the first. */
function keepOneStop(list: Element): void {
  const heads = headsIn(list);
  const stop = heads.find((head) => head === document.activeElement) ?? heads.find(isStop) ?? heads[0];
  for (const head of heads) head.tabIndex = head === stop ? 0 : -1;
}

const isStop = (head: HTMLElement): boolean => head.getAttribute('tabindex') === '0';

function moveIn(list: Element, event: KeyboardEvent): void {
  const heads = headsIn(list);
  const place = heads.findIndex((head) => head === event.target);
  const head = heads[place];
  if (head === undefined) return;
  const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: heads.length - 1 }[event.key];
  const isOpen = head.getAttribute('aria-expanded');
  if (to !== undefined) heads[Math.max(0, Math.min(heads.length - 1, to))]?.focus();
  else if ((event.key === 'ArrowRight' && isOpen === 'false') || (event.key === 'ArrowLeft' && isOpen === 'true')) {
    head.click();
  } else return;
  event.preventDefault();
}
