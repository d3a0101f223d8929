import type { Edge, Part } from '../../domain/crosswalk';
import type { Bilingual } from '../../domain/message';

/** What an edge may say besides where it leads. */
interface Besides {
  readonly when?: Part;
  readonly condition?: Bilingual;
}

type To = string | readonly string[];
const list = (to: To): readonly string[] => (typeof to === 'string' ? [to] : to);

/** The makers of edges: one line of a crosswalk each. */
export const alone = (from: string, to: string, besides: Besides = {}): Edge => ({
  from,
  to: [to],
  rule: 'one-to-one',
  ...besides,
});
export const merged = (from: string, to: string, besides: Besides = {}): Edge => ({
  from,
  to: [to],
  rule: 'merged',
  ...besides,
});
/** Our default, that the contract must declare. */
export const declared = (edge: Edge): Edge => ({ ...edge, isDeclared: true });
export const split = (from: string, to: readonly string[], besides: Besides = {}): Edge => ({
  from,
  to,
  rule: 'split',
  ...besides,
});
/** `to`: where it may go; the officer may also leave it out. */
export const asked = (from: string, to: To, besides: Besides = {}): Edge => ({
  from,
  to: list(to),
  rule: 'ask',
  ...besides,
});
export const leftOut = (from: string, besides: Besides = {}): Edge => ({ from, to: [], rule: 'left-out', ...besides });
/** The same for several sectors. */
export const each = (from: readonly string[], make: (from: string) => Edge): readonly Edge[] => from.map(make);
