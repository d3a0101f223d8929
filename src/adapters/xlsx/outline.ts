/** An element of a part, by its offsets in the part's text; what is deeper than asked for is checked but not kept. */
export interface Element {
  /** As written: `x:sheet`. */
  readonly name: string;
  /** The prefix with its colon, or nothing: new siblings are written with it. */
  readonly prefix: string;
  readonly local: string;
  readonly start: number;
  /** After the `>` of the start tag. */
  readonly startEnd: number;
  /** Before the `</` of the end tag; equal to `startEnd` when the element closes itself. */
  readonly endStart: number;
  readonly end: number;
  readonly isSelfClosed: boolean;
  readonly children: readonly Element[];
}

type Draft = { -readonly [K in keyof Element]: Element[K] } & { children: Draft[] };

const DEEPEST = 256; // office/xlsx-package.md, section 8

/**
 * The root of a part and its descendants down to `depth`, in one pass over the text: comments, instructions, CDATA and
 * quoted `>` are stepped over. `null` when tags do not match, a DOCTYPE is there, or text stands outside the root.
 */
export function outline(text: string, depth = 2): Element | null {
  const open: Draft[] = [];
  let root: Draft | null = null;
  let at = 0;
  for (;;) {
    const next = text.indexOf('<', at);
    if (open.length === 0 && /\S/.test(next < 0 ? text.slice(at) : text.slice(at, next))) return null;
    if (next < 0) return open.length === 0 ? root : null;
    const skipped = afterAside(text, next);
    if (skipped < 0) return null;
    if (skipped > next) {
      at = skipped;
      continue;
    }
    at = tagEnd(text, next);
    if (at < 0) return null;
    if (text.charCodeAt(next + 1) === 47) {
      const closed = open.pop();
      if (closed === undefined || text.slice(next + 2, at - 1).trimEnd() !== closed.name) return null;
      closed.endStart = next;
      closed.end = at;
      continue;
    }
    const element = started(text, next, at);
    if (element === null || open.length >= DEEPEST || (open.length === 0 && root !== null)) return null;
    if (open.length === 0) root = element;
    else if (open.length < depth) open.at(-1)!.children.push(element); // open is not empty here
    if (!element.isSelfClosed) open.push(element);
  }
}

/** After a comment, an instruction or CDATA that starts here; here itself when it is a tag; −1 for anything else. */
function afterAside(text: string, at: number): number {
  const after = (end: string, from: number) => {
    const found = text.indexOf(end, from);
    return found < 0 ? -1 : found + end.length;
  };
  if (text.startsWith('<?', at)) return after('?>', at + 2);
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  return text.charCodeAt(at + 1) === 33 ? -1 : at;
}

/** After the `>` that ends the tag; −1 when it never ends. */
function tagEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 62) return i + 1;
    if (code === 60) return -1;
    if (code === 34 || code === 39) {
      i = text.indexOf(code === 34 ? '"' : "'", i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

function started(text: string, start: number, end: number): Draft | null {
  let nameEnd = start + 1;
  while (nameEnd < end && !' \t\r\n/>'.includes(text[nameEnd]!)) nameEnd += 1; // nameEnd < end <= length
  const name = text.slice(start + 1, nameEnd);
  if (name === '') return null;
  const colon = name.indexOf(':');
  const isSelfClosed = text.charCodeAt(end - 2) === 47;
  return {
    name,
    prefix: name.slice(0, colon + 1),
    local: name.slice(colon + 1),
    start,
    startEnd: end,
    endStart: end,
    end,
    isSelfClosed,
    children: [],
  };
}

export const childNamed = (element: Element, local: string): Element | undefined =>
  element.children.find((child) => child.local === local);
