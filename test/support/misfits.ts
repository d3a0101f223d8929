/** Heights in pixels under which a target is hard to press (pane/design, section 5). */
const BUTTON = 32;
const LINK = 24;

/** What in the pane runs over the edge, is cut, or is too small to be pressed. Runs in the page. */
export function misfits(): readonly string[] {
  const root = document.querySelector('.pane');
  if (root === null) return ['no pane'];
  const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.closest('.unseen, .when, svg') === null && element.getClientRects().length > 0,
  );
  return [
    ...(root.scrollWidth > root.clientWidth ? ['scrolls sideways'] : []),
    ...seen.filter(isCut).map((element) => `cut: ${nameOf(element)}`),
    ...seen.filter(isSmall).map((element) => `small: ${nameOf(element)}`),
  ];
}

const nameOf = ({ tagName, className, textContent }: Element) =>
  `${tagName} ${className} ${textContent?.slice(0, 30) ?? ''}`;

/** The territory's name alone may end in an ellipsis: it stands whole in the settings. */
const isCut = (element: HTMLElement): boolean =>
  element.closest('.territory') === null &&
  getComputedStyle(element).display !== 'inline' &&
  element.scrollWidth > element.clientWidth + 1 &&
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');

function isSmall(element: HTMLElement): boolean {
  const { height } = element.getBoundingClientRect();
  if (element.matches('button:not(.ms-Link), select')) return height < BUTTON;
  return element.matches('.ms-Link, a, summary') && height < LINK;
}
