/** A formula between indicators, as TETE writes them: `val(x)` is required, `opt_val(x)` counts for nothing if absent. */
export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'term'; readonly id: string; readonly isOptional: boolean }
  | { readonly kind: Sign; readonly left: Formula; readonly right: Formula };
type Sign = '+' | '-' | '*' | '/';

const TOKEN = /(opt_val|val)\(\s*([^()\s]+)\s*\)|\d+(?:\.\d+)?|[-+*/()]/g;
const SUMS: readonly string[] = ['+', '-'];
const PRODUCTS: readonly string[] = ['*', '/'];

/** Reads `val(a)/1000/val(b)*100`, products before sums, from left to right; `null` for anything else. */
export function readFormula(text: string): Formula | null {
  const tokens = [...text.matchAll(TOKEN)];
  if (text.replace(TOKEN, '').trim() !== '') return null;
  let next = 0; // the one thing that moves: the token that is read
  const chain = (signs: readonly string[], operand: () => Formula | null): Formula | null => {
    let left = operand();
    for (
      let sign = tokens[next]?.[0];
      left !== null && isSign(sign) && signs.includes(sign);
      sign = tokens[next]?.[0]
    ) {
      next += 1;
      const right = operand();
      left = right === null ? null : { kind: sign, left, right };
    }
    return left;
  };
  const sum = (): Formula | null => chain(SUMS, () => chain(PRODUCTS, leaf));
  const leaf = (): Formula | null => {
    const [whole, word, id] = tokens[next++] ?? [];
    if (id !== undefined) return { kind: 'term', id, isOptional: word === 'opt_val' };
    if (whole === '(') {
      const inside = sum();
      return tokens[next++]?.[0] === ')' ? inside : null;
    }
    return whole !== undefined && /^\d/.test(whole) ? { kind: 'number', value: Number(whole) } : null;
  };
  const formula = sum();
  return next === tokens.length ? formula : null;
}

const isSign = (text: string | undefined): text is Sign => text !== undefined && /^[-+*/]$/.test(text);

/** The indicators that a formula refers to, in order. */
export const termsOf = (formula: Formula): readonly { readonly id: string; readonly isOptional: boolean }[] => {
  if (formula.kind === 'number') return [];
  return formula.kind === 'term' ? [formula] : [...termsOf(formula.left), ...termsOf(formula.right)];
};

/**
 * The value of a formula; `null` when a required term is absent, when every term is (a blank is not a zero), or on a
 * division by zero.
 */
export function valueOf(formula: Formula, valueIn: (id: string) => number | null): number | null {
  const terms = termsOf(formula);
  const isSome = terms.length === 0 || terms.some(({ id }) => valueIn(id) !== null);
  const isWhole = terms.every(({ id, isOptional }) => isOptional || valueIn(id) !== null);
  const value = isSome && isWhole ? computed(formula, valueIn) : NaN;
  return Number.isFinite(value) ? value : null;
}

function computed(formula: Formula, valueIn: (id: string) => number | null): number {
  if (formula.kind === 'number') return formula.value;
  if (formula.kind === 'term') return valueIn(formula.id) ?? 0;
  const left = computed(formula.left, valueIn);
  const right = computed(formula.right, valueIn);
  if (formula.kind === '+') return left + right;
  if (formula.kind === '-') return left - right;
  return formula.kind === '*' ? left * right : left / right;
}
