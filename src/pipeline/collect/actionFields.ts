import { plain } from '../../domain/label';

/** Fowler–Noll–Vo, 32 bits: short, stable, and the same in every engine. Not for secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The identity of an action that has no number of its own: its title and axis, whatever their case and accents. */
export const actionIdOf = (title: string, axis: string): string =>
  `a-${fingerprint(`${plain(title)}\n${plain(axis)}`)}`;

const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”', '"': '"' };
const MOST_ITEMS = 60;

/**
 * The items of a list typed in a cell: separated by line breaks, semicolons or commas, save inside brackets or quotes. An
 * unclosed bracket closes at the end of its line.
 */
export function itemsOf(text: string): readonly string[] {
  if (text === '') return [];
  return text
    .split(/\r?\n/)
    .flatMap(itemsOfLine)
    .map((item) =>
      item
        .replace(/^[\s\u00a0•·*–-]+/, '')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim(),
    )
    .filter((item) => item !== '')
    .slice(0, MOST_ITEMS);
}

function itemsOfLine(line: string): readonly string[] {
  const items: string[] = [];
  let start = 0;
  let closing = '';
  for (let i = 0; i < line.length; i += 1) {
    const letter = line.charAt(i);
    if (closing !== '') {
      if (letter === closing) closing = '';
    } else if (OPENING[letter] !== undefined && line.includes(OPENING[letter], i + 1)) {
      closing = OPENING[letter];
    } else if (letter === ';' || (letter === ',' && !/\d,\d/.test(line.slice(i - 1, i + 2)))) {
      items.push(line.slice(start, i));
      start = i + 1;
    }
  }
  return [...items, line.slice(start)];
}

/** `1.1.1 Rénover…`, `Action 3. …` → the title without its number (trap 79); a title that is only a number stays. */
export const withoutNumber = (title: string): string =>
  title.replace(
    /^(?:(?:[Aa]ction|ACTION|[Ff]iche(?: [Aa]ction)?|FICHE(?: ACTION)?|[Mm]esure|MESURE)\s*)?(?:[Nn]\s?°\s?)?\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?\s*(?:[.):–-]\s*|\s(?=\p{Lu}))(?=\p{L})/u,
    '',
  );

/** What stands before a title that {@link withoutNumber} cuts: `Action 12 : `, `3.1.2 `. */
const numberIn = (title: string): string =>
  /\d[\d.]*[a-z]?/.exec(title.slice(0, title.length - withoutNumber(title).length))?.[0]?.replace(/\.$/, '') ?? '';

/** Whether the number in a title contradicts the number beside it: `4.1.2` and `3.2.1 Rénover…`. One may complete the other. */
export function numbersDiffer(number: string, title: string): boolean {
  const [own = ''] = /\d+(?:\.\d+)*[a-z]?$/i.exec(number.trim()) ?? [];
  const [a, b] = [partsOf(own), partsOf(numberIn(title))];
  if (a.length === 0 || b.length === 0) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return (
    !short.every((part, i) => part === long[i + long.length - short.length]) &&
    !short.every((part, i) => part === long[i])
  );
}

const partsOf = (number: string): readonly string[] =>
  number === ''
    ? []
    : number
        .toLowerCase()
        .split('.')
        .map((part) => part.replace(/^0+(?=\d)/, ''));
