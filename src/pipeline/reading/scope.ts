import { plain } from '../../domain/label';
import { remembered } from '../../domain/remember';

/** One scope of the GHG Protocol; `all` three; `some`: several, or "direct" without a number, which is no scope by itself. */
export type ScopeSeen = '1' | '2' | '3' | 'all' | 'some';

const ONE = '(?:[123]|i{1,3})(?![\\w])';
const NAMED = new RegExp(`\\bscopes?(?: ?n?°)? ?${ONE}(?: ?(?:[,+&/-]|et|and|a|to) ?(?:scopes? ?)?${ONE})*`, 'g');
const LEFT_OUT = /\b(?:hors|sans|excluding|excl|without|sauf)\b.{0,8}\bscopes?\b/;
const DIRECT = /\b(?:emissions? )?(?:directes?|direct|indirectes?|indirect)\b/g;

/**
 * The scopes that a heading, a label or a title names: `Scope 1`, `Scopes 1 et 2`, `Scope II`. "Direct" alone is `some`, for it is not
 * always scope 1; "directes et indirectes" is the whole, so nothing. `null` when none is named.
 */
export const scopeIn = remembered((text: string): ScopeSeen | null => {
  const said = plain(text.slice(0, 400));
  if (LEFT_OUT.test(said)) return 'some';
  const numbers = new Set([...said.matchAll(NAMED)].flatMap(([written]) => numbersIn(written)));
  if (numbers.size === 3) return 'all';
  const [first] = numbers;
  if (first !== undefined) return numbers.size === 1 ? first : 'some';
  const directs = new Set([...said.matchAll(DIRECT)].map(([word]) => word.includes('indirect')));
  return directs.size === 1 ? 'some' : null;
});

const ROMAN = { i: '1', ii: '2', iii: '3' } as const;

/** `1 a 3` and `1-3` are a span; `1+2` are two. */
function numbersIn(written: string): readonly ('1' | '2' | '3')[] {
  const found = [...written.replace(/scopes?/g, '').matchAll(/[123]|i{1,3}/g)].map(([one]) => numberOf(one));
  return /1 ?(?:-|a|to) ?3/.test(written) ? ['1', '2', '3'] : found;
}

const numberOf = (one: string): '1' | '2' | '3' =>
  one === '1' || one === '2' || one === '3' ? one : ROMAN[one === 'i' || one === 'ii' ? one : 'iii'];
