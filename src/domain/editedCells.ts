import type { Texts } from './workbook';

/** Texts with others after them. Extended again, the first ones are not wrapped twice: a day of typing stays one step deep. */
export function extended(texts: Texts, added: readonly string[]): Texts {
  const { base, more } = extensions.get(texts) ?? { base: texts, more: [] };
  const all = [...more, ...added];
  const whole: Texts = {
    size: base.size + all.length,
    at: (index) => (index < base.size ? base.at(index) : (all[index - base.size] ?? '')),
  };
  extensions.set(whole, { base, more: all });
  return whole;
}

const extensions = new WeakMap<Texts, { readonly base: Texts; readonly more: readonly string[] }>();

type FormulaOf = (index: number) => string | null;

interface Remapping {
  readonly base: FormulaOf;
  /** Where each cell stood in `base`, −1 for one that was not there; `null`: where it stands. */
  readonly from: Int32Array | null;
  readonly over: ReadonlyMap<number, string | null>;
}

const remappings = new WeakMap<FormulaOf, Remapping>();

/**
 * The formulas of cells that were moved (`from`: where each stood, −1 for a new one, `null` when none moved) or changed.
 * Mapped again, the first mapping is followed once, not each time.
 */
export function remapped(
  formula: FormulaOf,
  from: Int32Array | null,
  changed: ReadonlyMap<number, string | null>,
): FormulaOf {
  const before = remappings.get(formula) ?? { base: formula, from: null, over: new Map<number, string | null>() };
  const over = new Map(from === null ? before.over : movedIn(before.over, from));
  for (const [index, text] of changed) over.set(index, text);
  const whole = from === null ? before.from : before.from === null ? from : composed(before.from, from);
  const mapped: FormulaOf = (index) => {
    const text = over.get(index);
    if (text !== undefined) return text;
    const place = whole === null ? index : (whole[index] ?? -1);
    return place < 0 ? null : before.base(place);
  };
  remappings.set(mapped, { base: before.base, from: whole, over });
  return mapped;
}

const composed = (first: Int32Array, second: Int32Array): Int32Array =>
  second.map((place) => (place < 0 ? -1 : (first[place] ?? -1)));

/** Changed formulas where their cells stand now. */
function movedIn(over: ReadonlyMap<number, string | null>, from: Int32Array): ReadonlyMap<number, string | null> {
  const moved = new Map<number, string | null>();
  if (over.size === 0) return moved;
  from.forEach((place, index) => {
    const text = over.get(place);
    if (text !== undefined) moved.set(index, text);
  });
  return moved;
}
