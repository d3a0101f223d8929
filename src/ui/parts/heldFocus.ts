/** Where the focus was: its element, its line, the lines that followed it, its section. */
export interface Held {
  readonly element: Element;
  readonly lines: readonly string[];
  readonly section: Element | null;
}

/** What is remembered of an element that has the focus. */
export function heldAt(element: Element): Held {
  const line = element.closest('[data-line]');
  const list = line?.closest('[data-list]');
  const keys = [...(list?.querySelectorAll('[data-line]') ?? [])].map(keyOf);
  const place = line == null ? -1 : keys.indexOf(keyOf(line));
  return { element, lines: place < 0 ? [] : keys.slice(place), section: element.closest('section') };
}

const keyOf = (line: Element): string => line.getAttribute('data-line') ?? '';

/** Whether the element that had the focus is gone, and nothing has it. */
export const isLost = (held: Held | null): boolean =>
  held !== null && !held.element.isConnected && document.activeElement === document.body;

/** Back to the line, else to the next one that still stands, else to its section's heading, else to the title. */
export function restore(held: Held | undefined | null, pane: Element): void {
  if (held?.element.isConnected === true) return focusOn(held.element);
  const lines = [...pane.querySelectorAll('[data-line]')];
  for (const key of held?.lines ?? []) {
    const line = lines.find((one) => keyOf(one) === key);
    if (line !== undefined) return focusOn(line.querySelector('[data-head]') ?? line.querySelector('a, button, input'));
  }
  if (held?.section?.isConnected === true) return focusOn(held.section.querySelector('h2'));
  focusOn(pane.querySelector('h1'));
}

export function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  if (element.matches('h2, h3') && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
