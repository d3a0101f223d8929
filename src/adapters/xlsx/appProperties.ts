import { attribute, attributesOf } from './attributes';
import type { Splice } from './edits';
import { type Element, outline } from './outline';
import type { TextPart } from './textPart';
import { escaped, unescaped } from './xmlText';

/** The list of titles and the numbers that count it, where all agree with the worksheets of the workbook; else nothing. */
function listed(text: string, worksheets: readonly string[]) {
  const root = outline(text, 6);
  const vectorIn = (local: string) => root?.children.find((child) => child.local === local)?.children[0];
  const [pairs, titles] = [vectorIn('HeadingPairs'), vectorIn('TitlesOfParts')];
  const number = pairs?.children[1]?.children[0];
  const last = titles?.children[worksheets.length - 1];
  if (number === undefined || titles === undefined || last === undefined) return null;
  const inside = ({ startEnd, endStart }: Element) => unescaped(text.slice(startEnd, endStart));
  const isCoherent =
    Number(inside(number)) === worksheets.length && worksheets.every((name, i) => inside(titles.children[i]!) === name); // last exists, so all before it do
  const size = attributesOf(text, titles).find(({ name }) => name === 'size');
  if (!isCoherent || size === undefined || Number(attribute(text, titles, 'size')) !== titles.children.length)
    return null;
  const counting = (more: number): readonly Splice[] => [
    { from: number.startEnd, to: number.endStart, text: `${worksheets.length + more}` },
    { from: size.from, to: size.to, text: `${titles.children.length + more}` },
  ];
  return { last, counting };
}

/**
 * The edits that add worksheet names to `docProps/app.xml`: only where its list starts with exactly the worksheets of
 * the workbook and its first number counts them. Otherwise none: 210 of 1,233 files are incoherent there and open
 * everywhere. The heading's words are in any language and are never read.
 */
export function titlesAdded(
  { text }: Pick<TextPart, 'text'>,
  worksheets: readonly string[],
  names: readonly string[],
): readonly Splice[] {
  const found = names.length === 0 ? null : listed(text, worksheets);
  if (found === null) return [];
  const { last, counting } = found;
  const added = names.map((name) => `<${last.name}>${escaped(name)}</${last.name}>`).join('');
  return [...counting(names.length), { from: last.end, to: last.end, text: added }];
}

/** The edits that take the name of the last worksheet out, under the same condition. */
export function titleDropped({ text }: Pick<TextPart, 'text'>, worksheets: readonly string[]): readonly Splice[] {
  const found = listed(text, worksheets);
  return found === null ? [] : [...found.counting(-1), { from: found.last.start, to: found.last.end, text: '' }];
}
